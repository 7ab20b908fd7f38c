import { EspalierError } from '../../common/errors.ts';
import { mapParallel } from '../../common/parallel.ts';
import type { Importance } from '../../plan/importance.ts';
import { formatMix } from '../importance/mix.ts';
import type { SearchOptions } from './greedy.ts';
import { lossOf } from './loss.ts';
import type { Ruler } from './ruler.ts';

interface Expert {
  readonly layer: number;
  readonly expert: number;
}

/**
 * Betters the choice of one number of experts: exchanges one that is gone with one of the same layer that stays, as long as the
 * joint mask diverges less. What the return of each lost expert gives is measured first, and again when nothing better is
 * found by what is known. Each step measures the pool of exchanges that promise most, by that gain less what the other
 * expert costs alone, and takes the best; it ends when none of a pool by fresh gains is better.
 *
 * No gain is shown: on tiny-gpt-oss none of the 8 most promising exchanges bettered what greedy had found at 28, 27 or 24 (25 to 41
 * masks each, computed outside of llama.cpp, without the header between analysis and answer); llama-perplexity was not used.
 *
 * Greedy removals of one order suit every count, this one count only: the scores are 0 to depth - 1 for the experts that go, and the
 * others follow in the order of `single`.
 *
 * @param single scores by `mask-kld` with the same ruler and mix: what each expert costs alone
 * @param order scores whose `depth` lowest of each layer are gone at the start
 */
export async function maskKldExchange(
  single: Importance,
  order: Importance,
  ruler: Ruler,
  options: SearchOptions,
): Promise<Importance> {
  const { mix, depth, pool, budget, parallel, progress } = options;
  const experts = order.layers[0]?.scores.length ?? 0;
  if (!Number.isInteger(depth) || depth < 1 || depth >= experts) {
    throw new EspalierError('usage', `cannot exchange ${depth} of ${experts} experts for others`);
  }
  const alone = new Map(single.layers.map(({ layer, scores }) => [layer, scores]));
  const gone = new Map(order.layers.map(({ layer, scores }) => [layer, new Set(leastOf(scores, depth))]));
  let asked = 0;
  const costsOf = (masks: readonly ReadonlyMap<number, ReadonlySet<number>>[]) => {
    const within = masks.slice(0, Math.max(0, budget - asked));
    asked += within.length;
    return mapParallel(within, parallel, async (mask) => lossOf(mix, ruler, await ruler.measure(mask)));
  };
  let [cost = Number.NaN] = await costsOf([gone]);
  const start = cost;
  const tried = new Set<string>();
  let gains: { back: Expert; gain: number }[] = [];
  let fresh = false;
  while (asked < budget) {
    if (gains.length === 0) {
      const lost = [...gone].flatMap(([layer, ids]) => [...ids].map((expert) => ({ layer, expert })));
      const costs = await costsOf(lost.map((back) => changed(gone, back)));
      gains = costs.map((without, i) => ({ back: lost[i]!, gain: cost - without }));
      fresh = true;
    }
    const ranked = gains
      .flatMap(({ back, gain }) => {
        const costs = alone.get(back.layer)!;
        const stay = [...costs.keys()].filter((expert) => !gone.get(back.layer)!.has(expert));
        return stay.map((expert) => ({ back, expert, promise: gain - costs[expert]! }));
      })
      .toSorted((x, y) => y.promise - x.promise)
      .map(({ back, expert }) => ({ back, expert, mask: changed(gone, back, expert) }))
      .filter(({ mask }) => !tried.has(nameOf(mask)))
      .slice(0, pool);
    const costs = await costsOf(ranked.map(({ mask }) => mask));
    for (const { mask } of ranked.slice(0, costs.length)) tried.add(nameOf(mask));
    progress({ type: 'items', label: 'masks of exchanges', done: asked, total: budget });
    const least = Math.min(...costs);
    if (least < cost) {
      const { back, expert } = ranked[costs.indexOf(least)]!;
      gone.get(back.layer)!.delete(back.expert);
      gone.get(back.layer)!.add(expert);
      // What it gives back now would have to be measured; it has just been found cheap.
      gains = gains.filter((known) => known.back !== back);
      cost = least;
      fresh = false;
    } else if (fresh) {
      break;
    } else {
      gains = [];
    }
  }
  return {
    method: 'mask-kld-exchange',
    inputs: ruler.inputs,
    options: { domains: ruler.domains.join(','), mix: formatMix(mix), depth, pool, budget },
    notes: [`exchanges took the divergence from ${start.toFixed(4)} to ${cost.toFixed(4)} in ${asked} masks`],
    layers: order.layers.map(({ layer }) => {
      const costs = alone.get(layer)!;
      const ids = gone.get(layer)!;
      const ranked = leastOf(costs, experts).toSorted((a, b) => Number(ids.has(b)) - Number(ids.has(a)));
      return { layer, scores: costs.map((_, expert) => ranked.indexOf(expert)) };
    }),
  };
}

/** The ids of the lowest scores, in their order. */
function leastOf(scores: readonly number[], count: number): number[] {
  return [...scores.keys()].toSorted((a, b) => scores[a]! - scores[b]! || a - b).slice(0, count);
}

/** A mask with one expert back, and another of its layer gone. */
function changed(
  gone: ReadonlyMap<number, ReadonlySet<number>>,
  back: Expert,
  instead?: number,
): Map<number, Set<number>> {
  const copy = new Map([...gone].map(([layer, ids]) => [layer, new Set(ids)]));
  copy.get(back.layer)!.delete(back.expert);
  if (instead !== undefined) copy.get(back.layer)!.add(instead);
  return copy;
}

function nameOf(mask: ReadonlyMap<number, ReadonlySet<number>>): string {
  return [...mask]
    .map(([layer, ids]) => `${layer}:${[...ids].toSorted((a, b) => a - b).join('+')}`)
    .join(' ');
}
