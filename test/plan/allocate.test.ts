import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateGlobal, allocateUniform, tiedLayers } from '../../src/plan/allocate.ts';
import type { Importance } from '../../src/plan/importance.ts';
import { leastLoss } from '../../src/plan/layer-counts.ts';
import { joinProtected, parseProtect } from '../../src/plan/protect.ts';
import { allocateBySensitivity, type Sensitivity } from '../../src/plan/sensitivity.ts';
import { randoms } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';

const importance = (...layers: number[][]): Importance => ({
  method: 'by hand',
  layers: layers.map((scores, layer) => ({ layer: layer * 2, scores })),
});

test('the most important stay, ids ascending, layers by their block index', () => {
  expect(allocateUniform(importance([0.1, 0.9, 0.5, 0.7], [4, 3, 2, 1]), 2, 1)).toEqual({
    '0': [1, 3],
    '2': [0, 1],
  });
});

test('of equal ones the lower id stays', () => {
  expect(allocateUniform(importance([1, 1, 1, 1]), 2, 1)).toEqual({ '0': [0, 1] });
  expect(allocateUniform(importance([0, 1, 0, 1, 0]), 3, 1)).toEqual({ '0': [0, 1, 3] });
  expect(allocateUniform(importance([-0, 0, -0]), 1, 1)).toEqual({ '0': [0] });
});

test('layers are named in which only ids decide', () => {
  const scores = importance([1, 1, 2, 3], [0, 0, 5, 6], [4, 4, 4, 4]);
  const tiedAt = (keep: number) => tiedLayers(scores, allocateUniform(scores, keep, 1));
  expect(tiedAt(3)).toEqual([0, 2, 4]);
  expect(tiedAt(2)).toEqual([4]);
  expect(tiedAt(4)).toEqual([]);
});

test('no dropped expert is more important than a kept one, for random scores with ties', () => {
  fc.assert(
    fc.property(randoms, (random) => {
      const total = 1 + random.below(40);
      const scores = Array.from({ length: total }, () => random.below(6) - 3);
      const keep = 1 + random.below(total);
      const kept = allocateUniform(importance(scores), keep, 1)['0']!;
      expect(kept).toHaveLength(keep);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      for (const [id, score] of scores.entries()) {
        if (kept.includes(id)) continue;
        expect(kept.every((k) => scores[k]! > score || (scores[k] === score && k < id))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([0, 1, 5, 2.5, Number.NaN, -1])('cannot keep %d of 4 where a token uses 2', async (keep) => {
  expect(await refusal(() => allocateUniform(importance([1, 2, 3, 4]), keep, 2))).toBe(
    `usage: cannot keep ${keep} ${keep === 1 ? 'expert' : 'experts'} per layer`,
  );
});

test('exactly as many as a token uses, and all, can be kept', () => {
  expect(allocateUniform(importance([1, 2, 3, 4]), 2, 2)).toEqual({ '0': [2, 3] });
  expect(allocateUniform(importance([1, 2, 3, 4]), 4, 2)).toEqual({ '0': [0, 1, 2, 3] });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a score of %d is refused', async (score) => {
  expect(await refusal(() => allocateUniform(importance([1, 2], [1, score]), 1, 1))).toBe(
    `usage: by hand scores expert 1 of layer 2 with ${score}, not a finite number`,
  );
});

test('protected experts stay, whatever their score; too many are refused', async () => {
  const scores = importance([9, 8, 7, 1], [1, 2, 3, 4]);
  expect(allocateUniform(scores, 2, 1, { '0': [3] })).toEqual({ '0': [0, 3], '2': [2, 3] });
  expect(await refusal(() => allocateUniform(scores, 2, 1, { '0': [1, 2, 3] }))).toBe(
    'usage: keep is 2, but 3 experts of layer 0 are protected',
  );
  for (const protect of [{ '1': [0] }, { '0': [4] }]) {
    const [[layer, [id]]] = Object.entries(protect) as [[string, [number]]];
    expect(await refusal(() => allocateUniform(scores, 2, 1, protect))).toBe(
      `usage: expert ${id} of layer ${layer} is protected, but the base has no such expert`,
    );
  }
});

describe('layers of different sizes', () => {
  test('scores count as shares of their layer', () => {
    // Shares: 0.5 0.3 0.1 0.1, and 0.25 each although the numbers are larger.
    const scores = importance([5, 3, 1, 1], [100, 100, 100, 100]);
    expect(allocateGlobal(scores, 6, 1)).toEqual({ '0': [0, 1], '2': [0, 1, 2, 3] });
    expect(allocateGlobal(scores, 8, 1)).toEqual({ '0': [0, 1, 2, 3], '2': [0, 1, 2, 3] });
  });

  test('a layer keeps what a token uses, and what is protected', () => {
    const scores = importance([97, 1, 1, 1], [25, 25, 25, 25]);
    expect(allocateGlobal(scores, 6, 2)).toEqual({ '0': [0, 1], '2': [0, 1, 2, 3] });
    expect(allocateGlobal(scores, 6, 1, { '0': [3] })).toEqual({ '0': [0, 3], '2': [0, 1, 2, 3] });
  });

  test.each([3, 9, 4.5])('cannot keep %d of 8 with 2 used in 2 layers', async (kept) => {
    expect(await refusal(() => allocateGlobal(importance([1, 2, 3, 4], [1, 2, 3, 4]), kept, 2))).toBe(
      `usage: cannot keep ${kept} experts of all layers`,
    );
  });

  test('negative scores have no shares', async () => {
    expect(await refusal(() => allocateGlobal(importance([1, -2]), 1, 1))).toBe(
      'usage: by hand scores expert 1 of layer 0 with -2: only scores of 0 or more can be compared across layers',
    );
  });

  test('no dropped expert has a larger share than a kept one that could go instead', () => {
    fc.assert(
      fc.property(randoms, (random) => {
        const layers = Array.from({ length: 3 }, () => Array.from({ length: 6 }, () => random.below(20)));
        const kept = 6 + random.below(13);
        const keep = allocateGlobal(importance(...layers), kept, 2);
        expect(Object.values(keep).flat()).toHaveLength(kept);
        const share = (row: number, id: number) =>
          layers[row]![id]! / layers[row]!.reduce((a, b) => a + b, 0);
        const rows = Object.values(keep);
        for (const [row, ids] of rows.entries()) {
          expect(ids.length).toBeGreaterThanOrEqual(2);
          const dropped = [0, 1, 2, 3, 4, 5].filter((id) => !ids.includes(id));
          for (const [other, stay] of rows.entries()) {
            if (stay.length === 2) continue;
            const least = Math.min(...stay.map((id) => share(other, id)));
            for (const id of dropped) expect(share(row, id)).toBeLessThanOrEqual(least + 1e-12);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('least loss', () => {
  /** Every way to lose `total`, by trying them all. */
  function bruteForce(losses: number[][], total: number): number {
    const [row, ...rest] = losses;
    if (row === undefined) return total === 0 ? 0 : Number.POSITIVE_INFINITY;
    const ways = row.map((loss, own) =>
      own > total ? Number.POSITIVE_INFINITY : loss + bruteForce(rest, total - own),
    );
    return Math.min(...ways);
  }

  test('is that of trying all ways, whatever the shape of the losses', () => {
    fc.assert(
      fc.property(randoms, (random) => {
        const losses = Array.from({ length: 1 + random.below(4) }, () => [
          0,
          ...Array.from({ length: random.below(5) }, () => random.below(50) / 10),
        ]);
        const most = losses.reduce((sum, row) => sum + row.length - 1, 0);
        const total = random.below(most + 1);
        const counts = leastLoss(losses, total);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(total);
        const loss = counts.reduce((sum, own, layer) => sum + losses[layer]![own]!, 0);
        expect(loss).toBeCloseTo(bruteForce(losses, total), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('of equal ways the one that spares the last layers', () => {
    expect(
      leastLoss(
        [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        1,
      ),
    ).toEqual([1, 0, 0]);
  });

  test('cannot lose more than was measured', async () => {
    expect(
      await refusal(() =>
        leastLoss(
          [
            [0, 1],
            [0, 1, 2],
          ],
          4,
        ),
      ),
    ).toBe('usage: cannot remove 4 experts: losses were measured for up to 3');
  });
});

test('LAYER:EXPERT items', async () => {
  expect(parseProtect(['3:17', '0:5', '3:2'])).toEqual({ '3': [17, 2], '0': [5] });
  expect(joinProtected({ '3': [1] }, { '3': [1, 2], '4': [0] })).toEqual({ '3': [1, 2], '4': [0] });
  for (const item of ['3', '3:', 'a:1', '3:-1', '03:1']) {
    expect(await refusal(() => parseProtect([item]))).toBe(
      `usage: protect is "${item}": must be LAYER:EXPERT`,
    );
  }
});

test('by sensitivity the layers lose where the losses sum to least', async () => {
  const measured: Sensitivity = {
    method: 'x',
    architecture: 'gpt-oss',
    experts: { total: 4, used: 1 },
    inputs: [],
    options: {},
    layers: [
      { layer: 0, order: [3, 1], losses: [0, 0.1, 0.9] },
      { layer: 2, order: [0, 2], losses: [0, 0.25, 0.3] },
    ],
    tool: 'test',
  };
  expect(allocateBySensitivity(measured, 2)).toEqual({ '0': [0, 1, 2, 3], '2': [1, 3] });
  expect(allocateBySensitivity(measured, 3)).toEqual({ '0': [0, 1, 2], '2': [1, 3] });
  expect(await refusal(() => allocateBySensitivity(measured, 5))).toBe(
    'usage: cannot remove 5 experts: losses were measured for up to 4',
  );
  const torn = { ...measured, layers: [{ layer: 0, order: [3, 1], losses: [0, 0.1] }] };
  expect(await refusal(() => allocateBySensitivity(torn, 1))).toBe(
    'usage: the sensitivity of layer 0 has 2 losses for 2 experts',
  );
  const ordered = (...order: number[]) => ({ ...measured, layers: [{ layer: 3, order, losses: [0, 1, 2] }] });
  expect(await refusal(() => allocateBySensitivity(ordered(1, 1), 1))).toBe(
    'usage: the sensitivity of layer 3 names expert 1 twice',
  );
  expect(await refusal(() => allocateBySensitivity(ordered(0, 4), 1))).toBe(
    'usage: the sensitivity of layer 3 names expert 4 of 4',
  );
});

describe('experts in blocks', () => {
  test('each group keeps as many', () => {
    const scores = importance([8, 7, 6, 5, 1, 2, 3, 4]);
    expect(allocateUniform(scores, 4, 1)).toEqual({ '0': [0, 1, 2, 3] });
    expect(allocateUniform(scores, 4, 1, {}, { groups: { count: 2 } })).toEqual({ '0': [0, 1, 6, 7] });
    expect(allocateUniform(scores, 4, 1, { '0': [4] }, { groups: { count: 2 } })).toEqual({
      '0': [0, 1, 4, 7],
    });
  });

  test('chunks stay or go whole, by the mean of their experts', () => {
    const scores = importance([9, 0, 4, 6, 1, 1, 5, 2]);
    expect(allocateUniform(scores, 4, 1, {}, { chunkSize: 2 })).toEqual({ '0': [0, 1, 2, 3] });
    expect(allocateUniform(scores, 4, 1, { '0': [5] }, { chunkSize: 2 })).toEqual({ '0': [2, 3, 4, 5] });
    // All can stay, however they stand.
    expect(allocateUniform(scores, 8, 1, {}, { chunkSize: 2 })['0']).toHaveLength(8);
  });

  test('other numbers are refused, and more protected than a group keeps', async () => {
    const scores = importance([8, 7, 6, 5, 1, 2, 3, 4]);
    const groups = { groups: { count: 2 } };
    expect(await refusal(() => allocateUniform(scores, 5, 1, {}, groups))).toBe(
      'usage: cannot keep 5 experts per layer: the base has 2 groups of experts and stores chunks of 1',
    );
    expect(await refusal(() => allocateUniform(scores, 2, 1, { '0': [0, 1] }, groups))).toBe(
      'usage: keep is 1, but 2 experts of layer 0 are protected',
    );
  });
});
