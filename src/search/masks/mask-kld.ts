import type { Progress } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Importance } from '../../plan/index.ts';
import { formatMix, type Mix, mixDomains } from '../importance/index.ts';
import type { KldEvaluator } from './kld-evaluator.ts';
import type { ByDomain } from './known-results.ts';
import { type Loss, lossSettings, upperLoss } from './loss.ts';
import { lopsidedNote } from './worst-domain.ts';

/** Importance methods that run the model on masks, by their names; `score` alone makes them. */
export const MEASURED: readonly string[] = ['mask-kld', 'mask-kld-greedy'];

/** A mask that switches off one expert. */
export interface SingleMask {
  readonly layer: number;
  readonly expert: number;
}

/** What it did to each domain. */
export interface SingleResult extends SingleMask {
  readonly domains: ByDomain;
}

export interface MeasureOptions {
  /** Masks measured at the same time. */
  readonly parallel: number;
  readonly progress: Progress;
}

/**
 * Importance of an expert: the loss that its absence alone causes against the base, by domain, mixed; of `answers` its upper 95 % bound.
 * Layers times experts masks, independent of each other. On tiny-gpt-oss it leaves a third of the divergence that
 * `router-norm-bias` leaves at 28 of 32 experts, and by the turns of the assistant it answers best (docs/plan-measurements.md).
 */
export async function maskKld(
  model: MoeModel,
  evaluator: KldEvaluator,
  { mix, loss, ...options }: MeasureOptions & { readonly mix: Mix; readonly loss: Loss },
): Promise<Importance> {
  return singlesImportance(await measureSingles(evaluator, singleMasks(model), options), evaluator, {
    mix,
    loss,
  });
}

/** Every expert of every layer, in order. */
export function singleMasks({ layers, expertCount }: MoeModel): SingleMask[] {
  const experts = Array.from({ length: expertCount }, (_, expert) => expert);
  return layers.flatMap(({ index }) => experts.map((expert) => ({ layer: index, expert })));
}

/** Measures masks of one expert each. What was measured before is not run again. */
export async function measureSingles(
  evaluator: KldEvaluator,
  masks: readonly SingleMask[],
  { parallel, progress }: MeasureOptions,
): Promise<SingleResult[]> {
  let done = 0;
  const onMeasured = () => {
    done += 1;
    progress({ type: 'items', label: 'masks', done, total: masks.length });
  };
  const candidates = masks.map(({ layer, expert }) => ({ dropped: new Map([[layer, new Set([expert])]]) }));
  const measured = await evaluator.measureAll(candidates, { parallel, onMeasured });
  return masks.flatMap((mask, i) => (measured[i] ? [{ ...mask, domains: measured[i] }] : []));
}

/**
 * The importance out of all single masks.
 *
 * @param measured of every expert of every layer, in the order of {@link singleMasks}
 */
export function singlesImportance(
  measured: readonly SingleResult[],
  { domains, inputs }: Pick<KldEvaluator, 'domains' | 'inputs'>,
  { mix, loss }: { readonly mix: Mix; readonly loss: Loss },
): Importance {
  const byLayer = Map.groupBy(measured, ({ layer }) => layer);
  const layers = [...byLayer].map(([layer, own]) => {
    const losses = domains.map(
      (domain) => [domain, own.map((result) => upperLoss(loss, result.domains[domain]!))] as const,
    );
    return { layer, scores: mixDomains(mix, new Map(losses)) };
  });
  const note = loss === 'answers' && mix !== 'max' ? lopsidedNote({ layers }, measured, domains) : undefined;
  return {
    method: 'mask-kld',
    inputs,
    options: { domains: domains.join(','), mix: formatMix(mix), ...lossSettings(loss) },
    ...(note !== undefined && { notes: [note] }),
    layers,
  };
}
