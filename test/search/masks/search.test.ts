import { beforeAll, describe, expect, test } from 'vitest';
import type { MoeModel } from '../../../src/moe/moe-model.ts';
import type { Dropped } from '../../../src/search/masks/biases.ts';
import { greedyLists, maskKldGreedy, type SearchOptions } from '../../../src/search/masks/greedy.ts';
import type { KldEvaluator } from '../../../src/search/masks/kld-evaluator.ts';
import { maskKld } from '../../../src/search/masks/mask-kld.ts';
import { gptOssGguf } from '../../support/gpt-oss.ts';
import { refusal } from '../../support/refusal.ts';
import { openModel } from '../../support/surgery.ts';
import { common, costs, evaluator, rounded, sum } from './computed-evaluator.ts';

let model: MoeModel;
beforeAll(async () => {
  ({ model } = await openModel(gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes));
});

test('mask-kld: each expert alone, domains mixed, noise below zero is none', async () => {
  const two = evaluator({ a: sum, b: (dropped) => 1 - 2.5 * sum(dropped) });
  const { layers, options } = await maskKld(model, two, common);
  expect(two.asked.toSorted()).toEqual(['0:0', '0:1', '0:2', '0:3', '1:0', '1:1', '1:2', '1:3']);
  const mixed = (kld: number) => (kld + Math.max(0, 1 - 2.5 * kld)) / 2;
  expect(rounded(layers)).toEqual(costs.map((row) => row.map((kld) => Number(mixed(kld).toFixed(9)))));
  expect(options).toEqual({ domains: 'a,b', mix: 'mean', loss: 'kld' });
  const worst = await maskKld(model, two, { ...common, mix: 'max' });
  expect(rounded(worst.layers)[0]).toEqual([0.4, 0.75, 0.3, 0.5]);
});

const inAll = (...asked: Parameters<typeof greedyLists>) =>
  greedyLists(...asked).reduce((total, count) => total + count, 0);

describe('mask-kld-greedy', () => {
  async function greedy(kld: (dropped: Dropped) => number, options: Partial<SearchOptions> = {}) {
    const one = evaluator({ a: kld });
    const single = await maskKld(model, one, common);
    one.asked.length = 0;
    const settings = {
      ...common,
      depth: 2,
      pool: 8,
      budget: 1000,
      removals: 'one',
      singles: 0,
      ...options,
    } as const;
    return { ...(await maskKldGreedy(single, one, settings)), asked: one.asked };
  }

  test('costs that add up: the order of the costs, layer by layer', async () => {
    const { layers } = await greedy((dropped) => sum(dropped));
    expect(layers.map(({ scores }) => scores)).toEqual([
      [3, 0, 2, 1],
      [0, 3, 1, 2],
    ]);
  });

  test('what is measured on top of removals is compared with what was measured before them', async () => {
    const { model: wide } = await openModel(gptOssGguf({ layers: 1, experts: 8, used: 1 }).bytes);
    // They add up: what an expert costs is the same at any depth, so that the pools are those of least cost.
    const table = [[1, 2, 2.5, 3.2, 3.3, 3.4, 9, 9]];
    const one = evaluator({ a: (dropped) => sum(dropped, table) });
    const single = await maskKld(wide, one, common);
    one.asked.length = 0;
    const settings = { ...common, depth: 5, pool: 2, budget: 1000, removals: 'one', singles: 0 } as const;
    await maskKldGreedy(single, one, settings);
    expect(one.asked).toEqual(
      ['0', '1', '0+1', '0+2', '0+1+2', '0+1+3', '0+1+2+3', '0+1+2+4', '0+1+2+3+4', '0+1+2+3+5'].map(
        (ids) => `0:${ids}`,
      ),
    );
  });

  test('experts that stand in for each other are not both removed', async () => {
    // 0 and 2 of layer 1 are cheap alone and dear together.
    const twins = (dropped: Dropped) => {
      const both = dropped.get(1)?.has(0) && dropped.get(1)?.has(2);
      return sum(dropped) + (both ? 5 : 0);
    };
    const { layers } = await greedy(twins);
    expect(layers[1]!.scores).toEqual([0, 2, 3, 1]);
  });

  test('every layer loses one before any loses two', async () => {
    const { asked } = await greedy((dropped) =>
      sum(dropped, [
        [9, 9, 9, 9],
        [0.1, 0.2, 0.3, 0.4],
      ]),
    );
    const last = asked.filter((mask) => /^0: 1:/.test(mask)).map((mask) => mask.split(':')[2]);
    expect(last.every((ids) => ids!.split('+').length === 1)).toBe(true);
  });

  test('the pool bounds what is measured for one removal, the budget what is measured at all', async () => {
    expect((await greedy((dropped) => sum(dropped), { pool: 1 })).asked).toHaveLength(4);
    const none = await greedy((dropped) => sum(dropped), { budget: 0 });
    expect(none.asked).toEqual([]);
    expect(none.layers[0]!.scores).toEqual([3, 0, 2, 1]);
    expect((await greedy((dropped) => sum(dropped), { budget: 5 })).asked).toHaveLength(5);
  });

  test('the same on any number of runs at a time', async () => {
    const kld = (dropped: Dropped) => sum(dropped) ** 1.5 + (dropped.get(0)?.size ?? 0) * 0.01;
    const { layers } = await greedy(kld, { parallel: 1 });
    expect((await greedy(kld, { parallel: 8 })).layers).toEqual(layers);
  });

  test.each([0, 4, 1.5])('cannot remove %d of 4', async (depth) => {
    expect(await refusal(greedy((dropped) => sum(dropped), { depth }))).toBe(
      `usage: cannot remove ${depth} of 4 experts one after the other`,
    );
  });

  test('removals of a layer at once: pools on what the round began with, and the round itself measured', async () => {
    const { layers, asked } = await greedy((dropped) => sum(dropped), { removals: 'layer', pool: 1 });
    expect(layers.map(({ scores }) => scores)).toEqual([
      [3, 0, 2, 1],
      [0, 3, 1, 2],
    ]);
    expect(asked).toEqual(['0:1 1:', '0: 1:0', '0:1 1:0', '0:1+3 1:0', '0:1 1:0+2', '0:1+3 1:0+2']);
    const layered = { depth: 2, pool: 1, budget: 1000, removals: 'layer', singles: 0 } as const;
    expect(greedyLists(2, layered)).toEqual([2, 1, 2, 1]);
    expect(asked).toHaveLength(6);
  });

  test('what a round did as a whole is what the next one starts from', async () => {
    // Each alone is cheap, and both go in the first round: what that costs beyond their sum is not of those that are measured next.
    const pair = (dropped: Dropped) =>
      sum(dropped) + (dropped.get(0)?.has(1) && dropped.get(1)?.has(0) ? 5 : 0);
    const { layers } = await greedy(pair, { removals: 'layer', pool: 2 });
    expect(layers.map(({ scores }) => scores)).toEqual([
      [3, 0, 2, 1],
      [0, 3, 1, 2],
    ]);
  });

  test('the masks that it may need are known before', async () => {
    const one = { depth: 2, pool: 3, budget: 1000, removals: 'one', singles: 0 } as const;
    expect(inAll(2, one)).toBe((await greedy((dropped) => sum(dropped), one)).asked.length);
    expect(inAll(24, { ...one, depth: 4, pool: 4, budget: 50 })).toBe(50);
    expect(greedyLists(2, { ...one, budget: 7 })).toEqual([3, 3, 1]);
  });

  test('experts of least loss of their own first, the search on top of them', async () => {
    // 1 of layer 0 and 0 of layer 1 are cheap alone and dear together, which no search would remove together.
    const pair = (dropped: Dropped) =>
      sum(dropped) + (dropped.get(0)?.has(1) && dropped.get(1)?.has(0) ? 5 : 0);
    const searched = await greedy(pair);
    expect(searched.layers.map(({ scores }) => scores.indexOf(0))).not.toEqual([1, 0]);
    const { layers, asked, options } = await greedy(pair, { singles: 1 });
    expect(layers.map(({ scores }) => scores.indexOf(0))).toEqual([1, 0]);
    expect(asked[0]).toBe('0:1 1:0');
    expect(options).toMatchObject({ singles: 1 });
    expect(inAll(2, { depth: 2, pool: 8, budget: 1000, removals: 'one', singles: 1 })).toBeGreaterThanOrEqual(
      asked.length,
    );
    // Where a limit does not hold them, the search begins with nothing removed.
    const limits = new Map([['a', 4]]);
    const without = await greedy(pair, { singles: 1, limits });
    expect(without.layers).toEqual((await greedy(pair, { limits })).layers);
    expect(without.notes![0]).toMatch(
      /^1 singles of each layer exceed a=4 \(a 5\.\d{3}\): the search began with nothing removed$/,
    );
    expect(await refusal(greedy(pair, { singles: 2 }))).toBe(
      'usage: singles is 2: it must be below depth, which is 2',
    );
  });

  test('by answers one lost conversation is worth more than many that diverge a little', async () => {
    // Without expert 0 one of four conversations is lost; without 1 all of them change as often as not.
    const table = [
      [40, 0, 0, 0],
      [1, 1, 1, 1],
      [100, 100, 100, 100],
      [100, 100, 100, 100],
    ];
    const measured = (dropped: Dropped) => {
      const ids = [...(dropped.get(0) ?? []), ...(dropped.get(1) ?? [])];
      const chunkKlds = Array.from({ length: 40 }, (_, chunk) =>
        ids.reduce((all, id) => all + table[id]![chunk % 4]!, 0),
      );
      const meanKld = chunkKlds.reduce((a, b) => a + b, 0) / 40;
      return {
        a: {
          meanKld,
          meanKldError: 0,
          sameTopRate: 1,
          countedTokens: 40,
          chunkKlds,
          chunkChangedTops: chunkKlds.map(() => 0),
        },
      };
    };
    const one: KldEvaluator = {
      ...evaluator({ a: sum }),
      measureAll: async (candidates) => candidates.map(({ dropped }) => measured(dropped)),
    };
    const first = async (loss: 'answers' | 'kld') => {
      const single = await maskKld(model, one, { ...common, loss });
      const settings = {
        ...common,
        loss,
        depth: 1,
        pool: 8,
        budget: 1000,
        removals: 'one',
        singles: 0,
      } as const;
      return (await maskKldGreedy(single, one, settings)).layers[0]!.scores.indexOf(0);
    };
    expect([await first('answers'), await first('kld')]).toEqual([0, 1]);
  });

  describe('limits', () => {
    const limits = new Map([['a', 0.3]]);
    test('a removal that exceeds one is passed over for the next, beyond the pool where needed', async () => {
      const pair = (dropped: Dropped) => dropped.get(0)?.has(1) && dropped.get(1)?.has(0);
      const guarded = (dropped: Dropped) => sum(dropped) + (pair(dropped) ? 1 : 0);
      const found = await greedy(guarded, { limits, pool: 1, depth: 1 });
      // Expert 1 of layer 0 is the cheapest alone, and goes over the limit after expert 0 of layer 1.
      expect(found.layers.map(({ scores }) => scores.indexOf(0))).toEqual([3, 0]);
      expect(found.notes).toEqual([
        expect.stringMatching(/^a=0\.3 held for all removals: a 0\.[12]\d\d after 2$/),
      ]);
      expect(found.options!.limit).toBe('a=0.3');
    });

    test('where none holds it, it is exceeded as little as the loss allows, and how far it held is said', async () => {
      // What costs domain b little costs a, which has the limit, much.
      const a = (dropped: Dropped) =>
        sum(dropped, [
          [0.1, 0.1, 0.9, 0.8],
          [0.1, 0.1, 0.9, 0.8],
        ]);
      const b = (dropped: Dropped) =>
        sum(dropped, [
          [0.2, 0.2, 0.1, 0.3],
          [0.2, 0.2, 0.1, 0.3],
        ]);
      const search = async (options: Partial<SearchOptions>) => {
        const two = evaluator({ a, b });
        const single = await maskKld(model, two, common);
        const settings = {
          ...common,
          depth: 3,
          pool: 8,
          budget: 1000,
          removals: 'one',
          singles: 0,
          ...options,
        };
        return await maskKldGreedy(single, two, settings as SearchOptions & typeof common);
      };
      const found = await search({ limits: new Map([['a', 0.4]]) });
      expect(found.notes).toEqual([
        'a=0.4 held for 4 of 6 removals, plans of 2 experts and more; no other removal kept it, and it was exceeded by as little as the loss allows: a 2.000 after 6',
      ]);
      // Without the limit expert 2 goes third, as it costs both together least.
      expect(found.layers.map(({ scores }) => scores.indexOf(2))).toEqual([3, 3]);
      expect((await search({})).layers.map(({ scores }) => scores.indexOf(2))).toEqual([2, 2]);
    });

    test('with the budget spent nothing is removed unmeasured', async () => {
      const found = await greedy((dropped) => sum(dropped), { limits, budget: 0 });
      expect(found.notes).toEqual(['stopped after 0 of 4 removals: the budget of 0 masks is spent']);
    });

    test('with removals of a layer, the round as a whole is held to it', async () => {
      const found = await greedy((dropped) => sum(dropped), {
        limits: new Map([['a', 0.12]]),
        removals: 'layer',
      });
      expect(found.notes![0]).toContain('a=0.12 held for 0 of 4 removals, plans of 4 experts and more; ');
      expect(found.notes).toHaveLength(1);
    });

    test('on a domain that is not there', async () => {
      const unmeasured = { limits: new Map([['b', 1]]) };
      expect(await refusal(greedy((dropped) => sum(dropped), unmeasured))).toBe(
        'usage: limit names b, which is not one of the domains',
      );
    });
  });

  test('shares of a layer do not add up', async () => {
    expect(await refusal(greedy((dropped) => sum(dropped), { mix: 'normalised-max' }))).toContain(
      'usage: mask-kld-greedy adds up losses, which only the mixes mean, max and weights allow',
    );
  });
});
