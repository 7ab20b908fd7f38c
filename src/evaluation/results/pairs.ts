import type { InterimAnalysis } from '../statistics/index.ts';
import { BASE, type ByModel, CANDIDATE, type ModelIdentity } from './models.ts';
import type { PairResult } from './pair-result.ts';

/** Which model is measured against which: `difference` is that of `of` minus that of `against`. */
export interface PairIds {
  readonly of: string;
  readonly against: string;
}

/** At least one. */
export type NonEmpty<T> = [T, ...T[]];

/**
 * What a trial compares: the candidate with the base, which comes first, every other candidate with the base, and the candidate
 * with each rival.
 */
export function pairsOf(models: readonly Pick<ModelIdentity, 'id' | 'role'>[]): NonEmpty<PairIds> {
  const ids = (role: ModelIdentity['role']) =>
    models.flatMap((model) => (model.role === role ? [model.id] : []));
  const others = ids('candidate').filter((id) => id !== CANDIDATE);
  return [
    { of: CANDIDATE, against: BASE },
    ...others.map((of) => ({ of, against: BASE })),
    ...ids('rival').map((against) => ({ of: CANDIDATE, against })),
  ];
}

/** What models are called in sentences, by their ids. */
export type Labels = ByModel<string>;

export function labelsOf(models: readonly Pick<ModelIdentity, 'id' | 'label'>[]): Labels {
  return Object.fromEntries(models.map(({ id, label }) => [id, label]));
}

export function mapPairs<P, T>([first, ...others]: Readonly<NonEmpty<P>>, make: (pair: P) => T): NonEmpty<T> {
  return [make(first), ...others.map(make)];
}

/** What of a comparison follows from the records alone. */
export type PairMeasures = Omit<PairResult, 'of' | 'against'>;

export interface MeasureOptions {
  /** Loss that still counts as non-inferior, as a rate. */
  readonly margin: number;
  /** Share of right answers of a model that guesses; default: 0. */
  readonly chance?: number | undefined;
  /** Of the bootstrap. */
  readonly seed?: number | undefined;
  /** Of which the records are all that there is, in a trial that may end early. */
  readonly analysis?: InterimAnalysis | undefined;
  /** For sentences; default: the ids. */
  readonly labels?: Labels;
}
