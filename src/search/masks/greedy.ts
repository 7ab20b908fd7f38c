import { EspalierError, formatCount, type Progress } from '../../common/index.ts';
import type { Importance } from '../../plan/index.ts';
import { formatMix, type Mix } from '../importance/index.ts';
import type { KldEvaluator } from './kld-evaluator.ts';
import type { ByDomain } from './known-results.ts';
import { type Loss, lossSettings, upperLossOf } from './loss.ts';
import { checkLimits, formatLimits, type Limits, limitExcess, limitedLosses } from './loss-limits.ts';

/** How far a search over masks goes. */
export interface SearchOptions {
  readonly mix: Mix;
  readonly loss: Loss;
  /** Experts that each layer loses in the end. */
  readonly depth: number;
  /** Candidates measured for one removal. */
  readonly pool: number;
  /** Masks asked for at most; afterwards the last estimates decide. */
  readonly budget: number;
  /** `one`: a removal at a time; `layer`: one of every layer at once, its pools measured on what the round began with. */
  readonly removals: 'one' | 'layer';
  /** Experts that each layer loses first by what their own absence costs, without a search: see {@link maskKldGreedy}. */
  readonly singles: number;
  /** Losses that domains may have, by their names; a removal that takes one over its limit is made only where no other is left. */
  readonly limits?: Limits | undefined;
  readonly parallel: number;
  readonly progress: Progress;
}

interface Candidate {
  readonly layer: number;
  readonly expert: number;
  /** Its marginal loss when it was last measured. */
  estimate: number;
}

/**
 * Removes experts one at a time, each time the one whose removal costs least on top of what is already gone. Every layer
 * loses its first expert before any loses its second, so that each prefix is a uniform plan. Lazy: only a pool of the
 * candidates of lowest last-known cost is measured for a removal (where limits are set, further pools until one holds them). Where no
 * removal holds the limits, the search goes on with what exceeds them least beside the loss, and says how far they held.
 *
 * The first removals are also those that a search fits most to its text: with 84 conversations of a domain their loss there was 0.09
 * on the text and 0.21 on held-out text, where the experts of least loss of their own had 0.19 and 0.20. With `singles` each layer
 * loses that many of those first, and the search begins on top of them.
 *
 * The scores are the order of removal in a layer (first removed: 0); those that stay follow in the order of their last
 * cost. What was measured before is not run again: an interrupted search continues. It measures up to layers times depth times
 * pool masks more than `mask-kld` (see {@link greedyLists}).
 *
 * @param single scores by `mask-kld` with the same texts, loss and mix: the first estimates
 * @throws EspalierError `usage` for a depth that the layers do not have, or limits on domains that are not there
 */
export async function maskKldGreedy(
  single: Importance,
  evaluator: KldEvaluator,
  options: SearchOptions,
): Promise<Importance> {
  const { mix, loss, depth, pool, budget, removals, singles, limits, parallel, progress } = options;
  const experts = single.layers[0]?.scores.length ?? 0;
  if (!Number.isInteger(depth) || depth < 1 || depth >= experts) {
    throw new EspalierError(
      'usage',
      `cannot remove ${depth} of ${formatCount(experts, 'expert')} one after the other`,
    );
  }
  if (mix === 'normalised-max') {
    throw new EspalierError(
      'usage',
      'mask-kld-greedy adds up losses, which only the mixes mean, max and weights allow',
    );
  }
  if (singles < 0 || singles >= depth) {
    throw new EspalierError('usage', `singles is ${singles}: it must be below depth, which is ${depth}`);
  }
  checkLimits(limits, loss, evaluator.domains);
  const gone = new Map<number, Set<number>>(single.layers.map(({ layer }) => [layer, new Set()]));
  let open: Candidate[] = single.layers.flatMap(({ layer, scores }) =>
    scores.map((estimate, expert) => ({ layer, expert, estimate })),
  );
  const order: Candidate[] = [];
  const total = depth * single.layers.length;
  let [cost, asked] = [0, 0];
  /** Removals for which the limits held; all, as long as they do. */
  let held: number | undefined;
  const notes: string[] = [];
  /** What is made small: the loss, and by how much limits are exceeded. */
  const objective = (measured: ByDomain) =>
    upperLossOf(loss, mix, measured) + limitExcess(limits, loss, measured);

  /**
   * Of each list of candidates the one that may go at the least cost: pools are measured, the most promising first, until one of a
   * pool holds the limits. Where none of a list does, they are exceeded from here on, by the candidate that costs least. The pools of
   * all lists do not depend on each other.
   */
  const cheapest = async (lists: readonly (readonly Candidate[])[]): Promise<(Candidate | undefined)[]> => {
    const found = new Map<number, Candidate>();
    let searched = lists.map((list, index) => ({ index, ranked: list.toSorted(byEstimate) }));
    for (let from = 0; searched.length > 0; from += pool) {
      const pools = searched.map(({ ranked }) => {
        const own = ranked.slice(from, from + Math.min(pool, budget - asked));
        asked += own.length;
        return own;
      });
      const candidates = pools.flat();
      const measured = await evaluator.measureAll(
        candidates.map((candidate) => ({ dropped: withOut(gone, [candidate]) })),
        { parallel },
      );
      const allowed = new Set(
        candidates.filter((candidate, i) => {
          const result = measured[i]!;
          candidate.estimate = objective(result) - cost;
          return held !== undefined || limitExcess(limits, loss, result) === 0;
        }),
      );
      searched = searched.filter(({ index, ranked }, i) => {
        const own = pools[i] ?? [];
        const allMeasured = from >= ranked.length;
        if (allMeasured) held ??= order.length;
        // With the budget spent nothing is known of a limit; without limits the last estimates decide.
        const unmeasured = allMeasured || limits === undefined ? ranked.toSorted(byEstimate)[0] : undefined;
        const best =
          own.length === 0 ? unmeasured : own.filter((one) => allowed.has(one)).toSorted(byEstimate)[0];
        if (best !== undefined) found.set(index, best);
        return best === undefined && own.length > 0;
      });
    }
    return lists.map((_, index) => found.get(index));
  };
  const remove = (chosen: readonly Candidate[], costNow: number) => {
    for (const { layer, expert } of chosen) gone.get(layer)!.add(expert);
    cost = costNow;
    order.push(...chosen);
    open = open.filter((candidate) => !chosen.includes(candidate));
    progress({ type: 'items', label: 'removals', done: order.length, total });
  };

  /** How far the limits held, and what became of them. */
  const limitNotes = async (): Promise<string[]> => {
    if (limits === undefined) return [];
    const kept = (removals: number) => experts - Math.floor(removals / single.layers.length);
    const [asLimits, hold] = [
      formatLimits(limits),
      `plans of ${kept(held ?? order.length)} experts and more`,
    ];
    const ended =
      order.length < total
        ? [`stopped after ${order.length} of ${total} removals: the budget of ${budget} masks is spent`]
        : [];
    if (order.length === 0) return ended;
    const measured = await evaluator.measure(gone);
    const now = `${limitedLosses(limits, loss, measured)} after ${order.length}`;
    if (held === undefined) return [`${asLimits} held for all removals: ${now}`, ...ended];
    return [
      `${asLimits} held for ${held} of ${total} removals, ${hold}; no other removal kept it, and it was exceeded by as little as the loss allows: ${now}`,
      ...ended,
    ];
  };

  if (singles > 0) {
    const first = single.layers.flatMap(({ layer }) =>
      open
        .filter((candidate) => candidate.layer === layer)
        .toSorted(byEstimate)
        .slice(0, singles),
    );
    // In the order of their cost, level by level, as a search would remove them.
    const level = (candidate: Candidate) =>
      first.filter(({ layer }) => layer === candidate.layer).indexOf(candidate);
    const together = await evaluator.measure(withOut(gone, first));
    asked += 1;
    if (limits !== undefined && limitExcess(limits, loss, together) > 0) {
      const [asLimits, now] = [formatLimits(limits), limitedLosses(limits, loss, together)];
      notes.push(
        `${singles} singles of each layer exceed ${asLimits} (${now}): the search began with nothing removed`,
      );
    } else {
      remove(
        first.toSorted((a, b) => level(a) - level(b) || byEstimate(a, b)),
        upperLossOf(loss, mix, together),
      );
    }
  }
  while (order.length < total) {
    const level = 1 + Math.floor(order.length / single.layers.length);
    const next = open.filter(({ layer }) => gone.get(layer)!.size < level);
    if (removals === 'one') {
      const [chosen] = await cheapest([next]);
      if (chosen === undefined) break;
      remove([chosen], cost + chosen.estimate);
      continue;
    }
    const best = await cheapest(
      single.layers.map(({ layer }) => next.filter((candidate) => candidate.layer === layer)),
    );
    const chosen = best.filter((candidate) => candidate !== undefined);
    if (chosen.length < single.layers.length) break;
    // Marginals of one round do not add up, so what the round did is measured; it is what the next one starts from.
    const together = asked < budget ? await evaluator.measure(withOut(gone, chosen)) : undefined;
    if (together !== undefined) asked += 1;
    if (limits !== undefined) {
      if (together === undefined) break;
      if (limitExcess(limits, loss, together) > 0) held ??= order.length;
    }
    const added = chosen.reduce((sum, { estimate }) => sum + estimate, 0);
    remove(chosen, together === undefined ? cost + added : objective(together));
  }
  notes.push(...(await limitNotes()));
  return {
    method: 'mask-kld-greedy',
    inputs: evaluator.inputs,
    options: {
      ...{
        domains: evaluator.domains.join(','),
        mix: formatMix(mix),
        ...lossSettings(loss),
        depth,
        pool,
        budget,
        removals,
      },
      ...(singles > 0 && { singles }),
      ...(limits && { limit: formatLimits(limits) }),
    },
    ...(notes.length > 0 && { notes }),
    layers: single.layers.map(({ layer }) => {
      const stay = open.filter((candidate) => candidate.layer === layer).toSorted(byEstimate);
      const removed = order.filter((candidate) => candidate.layer === layer);
      const ids = [...removed, ...stay].map(({ expert }) => expert);
      return { layer, scores: Array.from({ length: experts }, (_, expert) => ids.indexOf(expert)) };
    }),
  };
}

/** Masks that a search measures at most beside the single ones, by lists that depend on each other. */
export function greedyLists(
  layers: number,
  {
    depth,
    pool,
    budget,
    removals,
    singles,
  }: Pick<SearchOptions, 'depth' | 'pool' | 'budget' | 'removals' | 'singles'>,
): number[] {
  const rounds = Math.max(0, depth - singles);
  const ofRound = removals === 'layer' ? [layers * pool, 1] : new Array<number>(layers).fill(pool);
  const lists = [...(singles > 0 ? [1] : []), ...Array.from({ length: rounds }, () => ofRound).flat()];
  let left = budget;
  return lists.flatMap((count) => {
    const own = Math.min(count, left);
    left -= own;
    return own > 0 ? [own] : [];
  });
}

function byEstimate(a: Candidate, b: Candidate): number {
  return a.estimate - b.estimate || a.layer - b.layer || a.expert - b.expert;
}

function withOut(
  gone: ReadonlyMap<number, ReadonlySet<number>>,
  more: readonly { layer: number; expert: number }[],
): Map<number, Set<number>> {
  const joined = new Map([...gone].map(([index, ids]) => [index, new Set(ids)] as const));
  for (const { layer, expert } of more) joined.get(layer)!.add(expert);
  return joined;
}
