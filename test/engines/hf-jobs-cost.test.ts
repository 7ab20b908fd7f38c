import { expect, test } from 'vitest';
import { machineOf, minutesFor } from '../../src/engines/hf-jobs/cost.ts';
import { minutesEach } from '../../src/engines/hf-jobs/minutes.ts';
import { startJob } from '../../src/hub/jobs/job-requests.ts';
import { refusal } from '../support/refusal.ts';

const L4 = {
  ...{ name: 'l4x1', prettyName: 'L4', cpu: '8 vCPU', ram: '30 GB' },
  ...{ unitCostUSD: 0.02, unitLabel: 'minute' },
};

test('a machine costs its price and that of its port, 0.01 USD an hour', () => {
  expect(machineOf([L4], 'l4x1').usdPerMinute).toBeCloseTo(0.02 + 0.01 / 60, 12);
});

test('an amount buys whole minutes, never more than it pays for', () => {
  expect(minutesFor(1, { usdPerMinute: 0.03 }, 2)).toBe(16);
});

test('five minutes are enough for a Job, and less are not', async () => {
  const machine = { flavor: 'l4x1', usdPerMinute: 0.0625, text: '' };
  expect(minutesEach({ jobMinutes: 120, maxCost: 0.625 }, machine, 2)).toBe(5);
  expect(await refusal(async () => minutesEach({ jobMinutes: 120, maxCost: 0.62 }, machine, 2))).toMatch(
    /^usage: max-cost 0\.62 USD does not pay for 2 Jobs of 5 minutes on l4x1, which cost 0\.6[23] USD/,
  );
});

test('a label of 101 characters is refused before it is sent', async () => {
  const fetch = async () => Promise.reject(new TypeError('it was sent'));
  const request = {
    ...{ dockerImage: 'i', command: ['c'], flavor: 'l4x1', timeoutSeconds: 60, volumes: [], ports: [] },
    labels: { 'espalier-task': 'x'.repeat(101) },
  };
  expect(await refusal(startJob('ns', request, { hubUrl: 'http://127.0.0.1:9', fetch }))).toMatch(
    /^usage: the label .* is not allowed: key and value have 1 to 100 characters/,
  );
});
