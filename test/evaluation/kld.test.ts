import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kldMeasuredSchema, kldResult } from '../../src/evaluation/measurements/kld/kld-measured.ts';
import {
  compareWithBase,
  type KldTask,
  kldMeasured,
  removeStored,
  storeBase,
  storedBase,
} from '../../src/evaluation/measurements/kld/measure-kld.ts';
import { type KldRecord, kldMeasures } from '../../src/evaluation/measurements/kld/record.ts';
import { kldBand, kldResultSchema } from '../../src/evaluation/results/kld-result.ts';
import { wilson } from '../../src/evaluation/statistics/normal.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny } from './support.ts';

async function task(folder: string, changes: Partial<KldTask> = {}): Promise<KldTask> {
  return {
    tools: await llamaTools(),
    text: {
      source: 'calibration.txt',
      sha256: 'ab'.repeat(32),
      path: join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'),
    },
    contextTokens: 128,
    chunks: 6,
    floor: true,
    folder: join(folder, 'kld'),
    offload: { gpuLayers: 0 },
    threads: 1,
    hardware: 'this machine',
    ...changes,
  };
}

test('a cut model is further from the base the more is cut; the base from itself is at the floor', async () => {
  await using folder = await temporaryFolder();
  const measured = await task(folder.path);
  const results = [];
  const base = await storeBase(measured, 'base', async () => TINY_MODEL);
  for (const experts of [30, 24]) {
    expect(base.bytes).toBe(20 + 6 * (128 * 4 + 63 * (2016 + 4) * 2));
    results.push(await compareWithBase(measured, 'candidate', await cutTiny(folder.path, experts)));
  }
  const facts = kldMeasured(measured, base, { candidate: results[0]!, 'rival-1': results[1]! });
  expect(kldMeasuredSchema.parse(facts)).toEqual(facts);
  const result = kldResult(facts);
  const { candidate: little, 'rival-1': much } = result.results;
  expect(kldResultSchema.parse(result)).toEqual(result);
  expect(result).toMatchObject({ chunks: 6, scoredTokens: 6 * 63, text: { source: 'calibration.txt' } });
  expect(result.text).not.toHaveProperty('path');
  expect(result.floor!.meanKld).toBeLessThan(1e-4);
  expect(result.floor!.sameTopRate).toBe(1);
  expect(little!.meanKld).toBeGreaterThan(0.01);
  expect(much!.meanKld).toBeGreaterThan(little!.meanKld);
  expect(much!.sameTopRate).toBeLessThan(little!.sameTopRate);
  expect(much!.band).toBe('damaged');
  expect(much!.perplexity).toBeGreaterThan(base.perplexity);
  for (const { statistics, tokens, chunks } of results) {
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect([tokens, chunks.length, new Set(chunks.map(({ nats }) => nats)).size]).toEqual([63, 6, 6]);
    expect(sum(chunks.map(({ nats }) => nats)) / (6 * 63)).toBeCloseTo(statistics.meanKld, 4);
    // Counts, so that they add up to the rate that the tool prints with three decimals of a percent.
    expect(sum(chunks.map(({ sameTop }) => sameTop)) / (6 * 63)).toBeCloseTo(statistics.sameTopRate, 5);
  }
  const [low, high] = much!.interval!;
  expect(low).toBeLessThan(much!.meanKld);
  expect(high).toBeGreaterThan(much!.meanKld);
  // Of so few tokens, 378 of them, the 99th percentile is bounded from below.
  const { p90Kld = 0, p95Kld = 0, p99Kld, p99Interval } = much!;
  expect([p90Kld, p95Kld, p99Kld]).toEqual([p90Kld, p95Kld, p99Kld].toSorted((a, b) => a - b));
  expect(p99Interval![0]).toBeGreaterThan(p90Kld);
  expect(p99Interval![0]).toBeLessThan(p99Kld);
  await removeStored(measured);
  // Nothing large is left.
  expect((await readdir(measured.folder)).toSorted()).toEqual(['base.log', 'candidate.log', 'floor.log']);
});

test("the base's perplexity is that of the base as a candidate, not the biased one of the stored values", async () => {
  await using folder = await temporaryFolder();
  const measured = await task(folder.path, { floor: false });
  const base = await storeBase(measured, 'base', async () => TINY_MODEL);
  const same = kldMeasures(await compareWithBase(measured, 'candidate', TINY_MODEL));
  expect(same.perplexity).toBeCloseTo(base.perplexity, 3);
  expect(same.band).toBe('floor');
  expect(kldMeasured(measured, base, {})).not.toHaveProperty('floor');
});

test('what is stored of a base is used again, and only for the same', async () => {
  await using folder = await temporaryFolder();
  const measured = await task(folder.path, { floor: false, chunks: 1 });
  const never = async () => {
    throw new Error('the base was asked for');
  };
  const base = await storeBase(measured, 'base', async () => TINY_MODEL);
  expect(await storeBase(measured, 'base', never)).toEqual(base);
  await expect(storeBase(measured, 'another', never)).rejects.toThrow('the base was asked for');
  const again = await storeBase(measured, 'base', async () => TINY_MODEL);
  expect(again).toEqual(base);
  const { tools, text } = measured;
  const build = { ...tools.version, build: tools.version.build + 1 };
  const others: Partial<KldTask>[] = [
    { text: { ...text, sha256: 'cd'.repeat(32) } },
    { tools: { ...tools, version: build } },
    ...[{ contextTokens: 256 }, { chunks: 2 }, { floor: true }],
  ];
  for (const other of others) expect(await storedBase({ ...measured, ...other }, 'base')).toBeUndefined();
  expect(await storedBase(measured, 'base')).toEqual(base);
  await writeFile(join(measured.folder, 'base.json'), '{"key":');
  expect(await storedBase(measured, 'base')).toBeUndefined();
});

describe('what is computed from a record', () => {
  const statistics = {
    ...{ meanKld: 0.2, meanKldError: 0.01, medianKld: 0.1, p99Kld: 1, p999Kld: 1.5, maxKld: 2 },
    ...{ sameTopRate: 0.8, rmsDeltaP: 0.1, perplexity: 7 },
  };
  const record = {
    statistics,
    tokens: 10,
    chunks: [
      { nats: 1, sameTop: 7 },
      { nats: 2, sameTop: 8 },
      { nats: 3, sameTop: 9 },
    ],
  };
  const facts = {
    ...{ text: { source: 't', sha256: '0' }, contextTokens: 22, chunks: 3, scoredTokens: 30 },
    ...{ basePerplexity: 6, records: { candidate: record } },
  };

  test('intervals are of the means of chunks, as tokens of a chunk go together', () => {
    const { interval, sameTopInterval } = kldMeasures(record);
    // t of 2 degrees of freedom, 4.3027, times 0.1 over the root of 3.
    expect(interval![0]).toBeCloseTo(0.2 - 0.24841, 4);
    expect(interval![1]).toBeCloseTo(0.2 + 0.24841, 4);
    expect(sameTopInterval[0]).toBeCloseTo(0.8 - 0.24841, 4);
    expect(sameTopInterval[1]).toBe(1);
  });

  test('of chunks that do not differ, and of one, the rate has the interval of its tokens', () => {
    const chunks = [1, 2, 3].map((nats) => ({ nats, sameTop: 8 }));
    expect(kldMeasures({ ...record, chunks }).sameTopInterval).toEqual(wilson(24, 30));
    const one = kldMeasures({ ...record, chunks: [{ nats: 2, sameTop: 8 }] });
    expect(one).not.toHaveProperty('p99Interval');
    expect(one).not.toHaveProperty('interval');
    expect(one.sameTopInterval).toEqual(wilson(8, 10));
  });

  test('chunks that are not those of the statistics are refused', async () => {
    const of = (changed: KldRecord) =>
      refusal(async () => kldResult({ ...facts, records: { candidate: changed } }));
    const { chunks } = record;
    expect(kldResult(facts).results.candidate!.band).toBe('damaged');
    expect(await of({ ...record, chunks: chunks.with(1, { nats: 2.01, sameTop: 8 }) })).toBe(
      'trial-invalid: the KL divergence of candidate: its chunks have a mean of 0.20033 nats, but its statistics say 0.2',
    );
    expect(await of({ ...record, chunks: chunks.with(1, { nats: 2, sameTop: 7 }) })).toMatch(
      /its chunks have the same top token in 0.76667 of all, but its statistics say 0.8$/,
    );
    expect(await of({ ...record, statistics: { ...statistics, meanKld: 0.1999 } })).toMatch(/say 0.1999$/);
  });
});

describe('band words', () => {
  test.each<[number, number, string]>([
    [0.00003, 1, 'floor'],
    [0.002, 0.97, 'q8-class'],
    [0.0021, 0.99, 'q6-class'],
    [0.002, 0.96, 'q6-class'],
    [0.006, 0.95, 'q6-class'],
    [0.012, 0.93, 'q5-class'],
    [0.012, 0.92, 'beyond-q5'],
    [0.03, 0.5, 'beyond-q5'],
    [0.031, 0.99, 'visible'],
    [0.1, 0.9, 'visible'],
    [0.11, 1, 'damaged'],
  ])('mean %d, same top %d: %s', (meanKld, sameTopRate, band) => {
    expect(kldBand({ meanKld, sameTopRate })).toBe(band);
  });
});
