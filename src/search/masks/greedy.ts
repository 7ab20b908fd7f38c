import { EspalierError } from '../../common/errors.ts';
import { mapParallel } from '../../common/parallel.ts';
import type { Progress } from '../../common/progress.ts';
import type { Importance } from '../../plan/importance.ts';
import { formatMix, type Mix } from '../importance/mix.ts';
import type { KldEvaluator } from './kld-evaluator.ts';
import { domainsOver, formatLimits, type Limits } from './limits.ts';
import { type Loss, lossOf } from './loss.ts';

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
  /** Losses that domains may have, by their names; a removal that takes one over its limit is not made. */
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
 * candidates of lowest last-known cost is measured for a removal (where limits are set, further pools until one holds them).
 *
 * The first removals are also those that a search fits most to its text: with 84 conversations of a domain their loss there was 0.09
 * on the text and 0.21 on held-out text, where the experts of least loss of their own had 0.19 and 0.20. With `singles` each layer
 * loses that many of those first, and the search begins on top of them.
 *
 * The scores are the order of removal in a layer (first removed: 0); those that stay follow in the order of their last
 * cost. What was measured before is not run again: an interrupted search continues. It measures up to layers times depth times
 * pool masks more than `mask-kld` (see {@link greedyMasks}).
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
    throw new EspalierError('usage', `cannot remove ${depth} of ${experts} experts one after the other`);
  }
  if (mix === 'normalised-max') {
    throw new EspalierError('usage', 'mask-kld-greedy needs losses that add up: mix is mean, max or weights');
  }
  if (singles < 0 || singles >= depth) {
    throw new EspalierError('usage', `singles is ${singles}: it must be below depth, which is ${depth}`);
  }
  domainsOver(limits, loss, Object.fromEntries(evaluator.domains.map((name) => [name, undefined])));
  const gone = new Map<number, Set<number>>(single.layers.map(({ layer }) => [layer, new Set()]));
  let open: Candidate[] = single.layers.flatMap(({ layer, scores }) =>
    scores.map((estimate, expert) => ({ layer, expert, estimate })),
  );
  const order: Candidate[] = [];
  const total = depth * single.layers.length;
  let [cost, asked] = [0, 0];

  /** Measures pools of the candidates, the most promising first, until one of a pool may go. */
  const cheapest = async (candidates: readonly Candidate[]): Promise<Candidate | undefined> => {
    const ranked = candidates.toSorted(byEstimate);
    for (let from = 0; from < ranked.length; from += pool) {
      const batch = ranked.slice(from, from + Math.min(pool, budget - asked));
      asked += batch.length;
      const allowed: Candidate[] = [];
      await mapParallel(batch, parallel, async (candidate) => {
        const measured = await evaluator.measure(withOut(gone, [candidate]));
        candidate.estimate = lossOf(loss, mix, measured) - cost;
        if (domainsOver(limits, loss, measured).length === 0) allowed.push(candidate);
      });
      if (allowed.length > 0) return allowed.toSorted(byEstimate)[0];
      // With the budget spent nothing is known of a limit; without limits the last estimates decide.
      if (batch.length === 0) return limits === undefined ? ranked[0] : undefined;
    }
    return undefined;
  };
  const remove = (chosen: readonly Candidate[], costNow: number) => {
    for (const { layer, expert } of chosen) gone.get(layer)!.add(expert);
    cost = costNow;
    order.push(...chosen);
    open = open.filter((candidate) => !chosen.includes(candidate));
    progress({ type: 'items', label: 'removals', done: order.length, total });
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
    if (domainsOver(limits, loss, together).length === 0) {
      remove(
        first.toSorted((a, b) => level(a) - level(b) || byEstimate(a, b)),
        lossOf(loss, mix, together),
      );
    }
  }
  while (order.length < total) {
    const level = 1 + Math.floor(order.length / single.layers.length);
    const next = open.filter(({ layer }) => gone.get(layer)!.size < level);
    if (removals === 'one') {
      const chosen = await cheapest(next);
      if (chosen === undefined) break;
      remove([chosen], cost + chosen.estimate);
      continue;
    }
    const chosen: Candidate[] = [];
    for (const { layer } of single.layers) {
      const best = await cheapest(next.filter((candidate) => candidate.layer === layer));
      if (best !== undefined) chosen.push(best);
    }
    if (chosen.length < single.layers.length) break;
    // Marginals of one round do not add up, so what the round did is measured; it is what the next one starts from.
    const together = asked < budget ? await evaluator.measure(withOut(gone, chosen)) : undefined;
    if (together !== undefined) asked += 1;
    if (limits !== undefined && (together === undefined || domainsOver(limits, loss, together).length > 0))
      break;
    const added = chosen.reduce((sum, { estimate }) => sum + estimate, 0);
    remove(chosen, together === undefined ? cost + added : lossOf(loss, mix, together));
  }
  const stopped =
    order.length < total && limits !== undefined
      ? `stopped after ${order.length} of ${total} removals: no other keeps ${formatLimits(limits)}; plans of ${experts - Math.floor(order.length / single.layers.length)} experts and more do`
      : undefined;
  return {
    method: 'mask-kld-greedy',
    inputs: evaluator.inputs,
    options: {
      ...{ domains: evaluator.domains.join(','), mix: formatMix(mix), loss, depth, pool, budget, removals },
      ...(singles > 0 && { singles }),
      ...(limits && { limit: formatLimits(limits) }),
    },
    ...(stopped && { notes: [stopped] }),
    layers: single.layers.map(({ layer }) => {
      const stay = open.filter((candidate) => candidate.layer === layer).toSorted(byEstimate);
      const removed = order.filter((candidate) => candidate.layer === layer);
      const ids = [...removed, ...stay].map(({ expert }) => expert);
      return { layer, scores: Array.from({ length: experts }, (_, expert) => ids.indexOf(expert)) };
    }),
  };
}

/** Masks that a search measures at most beside the single ones. */
export function greedyMasks(
  layers: number,
  {
    depth,
    pool,
    budget,
    removals,
    singles,
  }: Pick<SearchOptions, 'depth' | 'pool' | 'budget' | 'removals' | 'singles'>,
): number {
  const searched = (depth - singles) * (layers * pool + (removals === 'layer' ? 1 : 0));
  return Math.min(budget, searched + (singles > 0 ? 1 : 0));
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
