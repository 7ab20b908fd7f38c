import { mapParallel } from '../../../src/common/parallel.ts';
import { silent } from '../../../src/common/progress.ts';
import type { Dropped } from '../../../src/search/masks/biases.ts';
import type { KldEvaluator } from '../../../src/search/masks/kld-evaluator.ts';

/** An evaluator whose divergences are computed: the search is what is tested, and it must not know the difference. */
export function evaluator(
  klds: Record<string, (dropped: Dropped) => number>,
): KldEvaluator & { asked: string[] } {
  const asked: string[] = [];
  const one: KldEvaluator & { asked: string[] } = {
    domains: Object.keys(klds),
    inputs: [{ name: 'text', sha256: '0'.repeat(64) }],
    notes: [],
    stored: [],
    folder: '',
    trials: () => asked.length,
    asked,
    async measure(dropped) {
      asked.push([...dropped].map(([layer, ids]) => `${layer}:${[...ids].join('+')}`).join(' '));
      // Later calls may end first.
      if (asked.length % 2 === 1) await new Promise(setImmediate);
      const entries = Object.entries(klds).map(([domain, kld]) => {
        const meanKld = kld(dropped);
        const measured = {
          meanKld,
          meanKldError: 0,
          sameTopRate: 1,
          countedTokens: 1,
          chunkKlds: [meanKld],
          chunkChangedTops: [0],
        };
        return [domain, measured] as const;
      });
      return Object.fromEntries(entries);
    },
    measureAll: (candidates, { parallel, onMeasured }) =>
      mapParallel(candidates, parallel, async ({ dropped }) => {
        const measured = await one.measure(dropped);
        onMeasured?.();
        return measured;
      }),
  };
  return one;
}

export const costs = [
  [0.4, 0.1, 0.3, 0.2],
  [0.05, 0.8, 0.06, 0.7],
];
export const sum = (dropped: Dropped, table = costs) =>
  [...dropped].reduce(
    (total, [layer, ids]) => total + [...ids].reduce((s, id) => s + table[layer]![id]!, 0),
    0,
  );
export const common = { mix: 'mean', loss: 'kld', parallel: 3, progress: silent } as const;
export const rounded = (layers: readonly { scores: readonly number[] }[]) =>
  layers.map(({ scores }) => scores.map((score) => Number(score.toFixed(9))));
