import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import { pickQuestions } from '../../src/evaluation/dataset/sample.ts';

describe('the questions picked', () => {
  const rows: Row[] = ['law', 'law', 'law', 'law', 'law', 'law', 'art', 'art', 'art', 'law'].flatMap(
    (cluster, i) =>
      Array.from({ length: 10 }, (_, j) => ({ id: String(i * 10 + j), cluster, view: {}, expected: 'A' })),
  );
  const ids = (options: { limit?: number; seed: number }) =>
    pickQuestions(rows, options).map((row) => Number(row.id));

  test('all rows without a limit', () => {
    expect(pickQuestions(rows, { seed: 1 })).toEqual(rows);
  });

  test('which of equal subjects gets one more question is drawn by the seed, whatever their order', () => {
    const equal = ['a', 'b', 'c', 'd'].flatMap((cluster) =>
      Array.from({ length: 4 }, (_, i) => ({ ...rows[0]!, id: `${cluster}${i}`, cluster })),
    );
    const more = (seed: number, from = equal) =>
      pickQuestions(from, { limit: 5, seed })
        .map((row) => row.cluster!)
        .find((cluster, index, all) => all.indexOf(cluster) !== index);
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    expect(new Set(seeds.map((seed) => more(seed))).size).toBeGreaterThan(1);
    for (const seed of seeds) expect(more(seed, equal.toReversed())).toBe(more(seed));
  });

  test('have each cluster in its share, without repetition, in the order of the data set', () => {
    const picked = pickQuestions(rows, { limit: 20, seed: 1 });
    expect(picked.filter((row) => row.cluster === 'law')).toHaveLength(14);
    expect(picked.filter((row) => row.cluster === 'art')).toHaveLength(6);
    expect(new Set(picked).size).toBe(20);
    expect(ids({ limit: 20, seed: 1 })).toEqual(ids({ limit: 20, seed: 1 }).toSorted((a, b) => a - b));
  });

  test('depend on the seed, and on nothing else', () => {
    expect(ids({ limit: 20, seed: 1 })).toEqual(ids({ limit: 20, seed: 1 }));
    expect(ids({ limit: 20, seed: 2 })).not.toEqual(ids({ limit: 20, seed: 1 }));
    const turned = pickQuestions(rows.toReversed(), { limit: 20, seed: 1 }).map((row) => Number(row.id));
    expect(turned.toSorted((a, b) => a - b)).toEqual(ids({ limit: 20, seed: 1 }));
  });

  test.each([1, 3, 7, 33, 99])('are exactly %i when so many are asked for', (limit) => {
    expect(ids({ limit, seed: 3 })).toHaveLength(limit);
  });

  test('every row has its chance', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => ids({ limit: 20, seed })).flat());
    expect(seen.size).toBe(rows.length);
  });
});
