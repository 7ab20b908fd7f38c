import {
  BASE,
  CANDIDATE,
  type Interval,
  type ModelUnderTest,
  type OverallPair,
  ofModel,
  reachAt,
  type TrialResult,
  wilson,
} from '../../evaluation/index.ts';
import type { Report } from '../kit/index.ts';

/** A model of a trial with rivals: what it takes and what it does. */
export interface SizedModel {
  readonly model: ModelUnderTest;
  /** Absent where too many answers were cut off for a claim. */
  readonly score?: { readonly rate: number; readonly interval: Interval };
  /** Mean KL divergence from the base and its standard error, in nats; absent of the base, and without a text. */
  readonly kld?: { readonly mean: number; readonly error: number };
  /** The candidate against it; absent of the candidate itself. */
  readonly pair?: OverallPair;
}

/** Base, candidate and rivals side by side; empty where the trial had no rivals. */
export function sizedModels(trial: TrialResult | undefined): SizedModel[] {
  if (trial === undefined || !trial.models.some(({ role }) => role === 'rival')) return [];
  const { overall, kld, models } = trial;
  const { questions, accuracy, pairs, analysis } = overall;
  return models.map((model): SizedModel => {
    const { id } = model;
    const pair = pairs.find(({ of, against }) => of === CANDIDATE && against === id);
    // Of the candidate the comparison with the base says whether a claim may be made.
    const verdict = (pair ?? pairs[0]).verdict.kind;
    const rate = ofModel(accuracy, id);
    const interval = wilson(Math.round(rate * questions), questions, reachAt(analysis).twoSided);
    const measured = kld && id !== BASE ? ofModel(kld.results, id) : undefined;
    return {
      model,
      ...(verdict !== 'withheld' && { score: { rate, interval } }),
      ...(measured && { kld: { mean: measured.meanKld, error: measured.meanKldError } }),
      ...(pair && { pair }),
    };
  });
}

/**
 * Rivals that are shown to be better than the candidate, the smallest first: what a reader should take instead.
 *
 * @returns sentences such as `A Q3_K_M of the base is smaller and better.`
 */
export function betterRivals({ trial, candidate }: Report): string[] {
  return sizedModels(trial)
    .filter(({ model, pair }) => model.role === 'rival' && pair?.verdict.kind === 'worse')
    .toSorted((a, b) => (a.model.bytes ?? 0) - (b.model.bytes ?? 0))
    .map(({ model }) => {
      const isSmaller = model.bytes !== undefined && model.bytes < candidate.bytes;
      return `${named(model.label)} is ${isSmaller ? 'smaller and better' : 'better'}`;
    });
}

/** `A Q3_K_M of the base`, `An IQ3_XS of the base`; a file is named as it is. */
function named(label: string): string {
  if (!label.endsWith(' of the base')) return label;
  return `${/^[AEFHILMNORSX]/.test(label) ? 'An' : 'A'} ${label}`;
}
