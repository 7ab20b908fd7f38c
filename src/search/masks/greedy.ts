import { EspalierError } from '../../common/errors.ts';
import { mapParallel } from '../../common/parallel.ts';
import type { Progress } from '../../common/progress.ts';
import type { Importance } from '../../plan/importance.ts';
import { formatMix, type Mix } from '../importance/mix.ts';
import type { KldEvaluator } from './kld-evaluator.ts';
import { lossOf } from './loss.ts';

/** How far a search over masks goes. */
export interface SearchOptions {
  readonly mix: Mix;
  /** Experts that each layer loses in the end. */
  readonly depth: number;
  /** Candidates measured for one removal. */
  readonly pool: number;
  /** Masks asked for at most; afterwards the last estimates decide. */
  readonly budget: number;
  readonly parallel: number;
  readonly progress: Progress;
}

/**
 * Removes experts one at a time, each time the one whose removal costs least on top of what is already gone. Every layer
 * loses its first expert before any loses its second, so that each prefix is a uniform plan. Lazy: only a pool of the
 * candidates of lowest last-known cost is measured for a removal.
 *
 * The scores are the order of removal in a layer (first removed: 0); those that stay follow in the order of their last
 * cost. What was measured before is not run again: an interrupted search continues. Up to layers times depth times pool masks
 * more than `mask-kld`; whether they pay is in plans/README.md.
 *
 * @param single scores by `mask-kld` with the same evaluator and mix: the first estimates
 */
export async function maskKldGreedy(
  single: Importance,
  evaluator: KldEvaluator,
  options: SearchOptions,
): Promise<Importance> {
  const { mix, depth, pool, budget, parallel, progress } = options;
  const experts = single.layers[0]?.scores.length ?? 0;
  if (!Number.isInteger(depth) || depth < 1 || depth >= experts) {
    throw new EspalierError('usage', `cannot remove ${depth} of ${experts} experts one after the other`);
  }
  const gone = new Map<number, Set<number>>(single.layers.map(({ layer }) => [layer, new Set()]));
  let open = single.layers.flatMap(({ layer, scores }) =>
    scores.map((estimate, expert) => ({ layer, expert, estimate })),
  );
  const order: { layer: number; expert: number }[] = [];
  const total = depth * single.layers.length;
  let [cost, asked] = [0, 0];
  for (let level = 1; level <= depth; level++) {
    for (let step = 0; step < single.layers.length; step++) {
      const ranked = open
        .filter(({ layer }) => gone.get(layer)!.size < level)
        .toSorted((a, b) => a.estimate - b.estimate || a.layer - b.layer || a.expert - b.expert);
      const batch = ranked.slice(0, Math.min(pool, budget - asked));
      asked += batch.length;
      const before = cost;
      await mapParallel(batch, parallel, async (candidate) => {
        candidate.estimate =
          lossOf(mix, evaluator, await evaluator.measure(withOut(gone, candidate))) - before;
      });
      const best = batch.toSorted(
        (a, b) => a.estimate - b.estimate || a.layer - b.layer || a.expert - b.expert,
      )[0];
      const chosen = best ?? ranked[0]!;
      gone.get(chosen.layer)!.add(chosen.expert);
      cost += chosen.estimate;
      order.push(chosen);
      open = open.filter((candidate) => candidate !== chosen);
      progress({ type: 'items', label: 'removals', done: order.length, total });
    }
  }
  return {
    method: 'mask-kld-greedy',
    inputs: evaluator.inputs,
    options: { domains: evaluator.domains.join(','), mix: formatMix(mix), depth, pool, budget },
    layers: single.layers.map(({ layer }) => {
      const stay = open.filter((candidate) => candidate.layer === layer);
      const ranked = stay.toSorted((a, b) => a.estimate - b.estimate || a.expert - b.expert);
      const ids = [...order.filter((removed) => removed.layer === layer), ...ranked].map(
        ({ expert }) => expert,
      );
      return { layer, scores: Array.from({ length: experts }, (_, expert) => ids.indexOf(expert)) };
    }),
  };
}

function withOut(
  gone: ReadonlyMap<number, ReadonlySet<number>>,
  { layer, expert }: { layer: number; expert: number },
): Map<number, Set<number>> {
  const joined = new Map([...gone].map(([index, ids]) => [index, new Set(ids)] as const));
  joined.get(layer)!.add(expert);
  return joined;
}
