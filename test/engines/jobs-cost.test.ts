import { describe, expect, it } from 'vitest';
import { costOf, highestCost, machineOf, minutesFor } from '../../src/engines/hf-jobs/cost.ts';
import { minutesEach } from '../../src/engines/hf-jobs/minutes.ts';
import type { Hardware, Job } from '../../src/hub/jobs/types.ts';

const NS = 'demo';

describe('what Jobs cost', () => {
  const L4: Hardware = {
    ...{ name: 'l4x1', prettyName: 'L4', cpu: '8 vCPU', ram: '30 GB' },
    accelerator: { model: 'L4', quantity: '1', vram: '24 GB' },
    ...{ unitCostUSD: 0.8 / 60, unitLabel: 'minute' },
  };
  const machine = machineOf([L4], 'l4x1');
  const job = (seconds: number, stage = 'COMPLETED', flavor = 'l4x1'): Job => ({
    ...{ id: 'a', flavor, status: { stage }, owner: { name: NS } },
    durations: { runningSecs: seconds },
  });

  it('is the price by the minute with the port, each Job rounded up', () => {
    expect(machine.text).toBe('1 x L4 (24 GB), 8 vCPU, 30 GB');
    expect(highestCost(machine, 2, 60)).toBeCloseTo(2 * 0.81, 10);
    const cost = costOf([job(61), job(1), job(0)], [L4], new Date());
    expect(cost).toMatchObject({ jobs: 3, minutes: 3 });
    expect(cost.usd).toBeCloseTo((3 * 0.81) / 60, 10);
  });

  it('counts a Job that still runs from its start, and one that never ran not', () => {
    const now = new Date('2026-11-28T06:10:30Z');
    const running = { ...job(0, 'RUNNING'), durations: null, startedAt: '2026-11-28T06:00:00Z' };
    expect(costOf([running], [L4], now).minutes).toBe(11);
    expect(costOf([{ ...running, startedAt: null }], [L4], now).minutes).toBe(0);
  });

  it('is bounded by max-cost: the time limit of each Job is what it pays for', () => {
    expect(minutesEach({ jobMinutes: 120, maxCost: undefined }, machine, 2)).toBe(120);
    const minutes = minutesEach({ jobMinutes: 120, maxCost: 1 }, machine, 2);
    expect(minutes).toBe(37);
    expect(highestCost(machine, 2, minutes)).toBeLessThanOrEqual(1);
    expect(minutesFor(1, machine, 2)).toBe(37);
    expect(minutesEach({ jobMinutes: 20, maxCost: 1 }, machine, 2)).toBe(20);
    expect(() => minutesEach({ jobMinutes: 120, maxCost: 0.1 }, machine, 2)).toThrow(
      'max-cost 0.10 USD does not pay for 2 Jobs of 5 minutes on l4x1, which cost 0.14 USD',
    );
  });

  it('refuses a price that is by another unit', () => {
    expect(() => machineOf([{ ...L4, unitLabel: 'hour' }], 'l4x1')).toThrow('expected by the minute');
  });
});
