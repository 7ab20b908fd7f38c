import { z } from 'zod';
import { sha256Hex, stringifyJson } from '../common/index.ts';
import {
  type KldOfTexts,
  kldCategoryMeasuredSchema,
  kldMeasuredSchema,
  kldResults,
  samplesOf,
  speedResult,
  speedSamplesSchema,
} from './measurements/index.ts';
import {
  type BenchmarkResult,
  benchmarkResultSchema,
  type TrialResult,
  trialResultSchema,
} from './results/index.ts';

const benchmarkFactsSchema = benchmarkResultSchema.omit({ results: true, pairs: true });

/**
 * What was set and measured in a trial, without what is computed from it: with the records of the answers every number of the
 * result follows.
 */
export const trialFactsSchema = trialResultSchema
  .omit({ factsSha256: true, reused: true, efforts: true, overall: true })
  .extend({
    benchmarks: z.array(benchmarkFactsSchema),
    kld: kldMeasuredSchema.optional(),
    kldCategories: z.array(kldCategoryMeasuredSchema).min(1).optional(),
    speed: speedSamplesSchema.optional(),
  });
export type TrialFacts = z.infer<typeof trialFactsSchema>;

/** The facts of a trial, given what its KL divergence was computed from. */
export function factsOf(trial: TrialResult, { kld, kldCategories }: KldOfTexts): TrialFacts {
  const { factsSha256: _, reused: __, overall: ___, efforts: ____, ...known } = trial;
  const { kld: _____, kldCategories: ______, speed, ...rest } = known;
  return {
    ...rest,
    benchmarks: trial.benchmarks.map(({ results: _, pairs: __, ...facts }) => facts),
    ...(kld && { kld }),
    ...(kldCategories && { kldCategories }),
    ...(speed && { speed: samplesOf(speed) }),
  };
}

/** Facts as they are published: the same facts are the same bytes. */
export function factsText(facts: TrialFacts): string {
  return stringifyJson(trialFactsSchema.parse(facts));
}

/** A trial that names its facts, and their text. */
export function withFacts(
  trial: TrialResult,
  kld: KldOfTexts,
): { readonly trial: TrialResult; readonly text: string } {
  const text = factsText(factsOf(trial, kld));
  return { trial: { ...trial, factsSha256: sha256Hex(text) }, text };
}

/** What was measured beside the answers. */
export function measuredBeside(
  { speed, ...kld }: Pick<TrialFacts, 'kld' | 'kldCategories' | 'speed'>,
  benchmarks: readonly BenchmarkResult[],
): Pick<TrialResult, 'kld' | 'kldCategories' | 'speed'> {
  return {
    ...kldResults(kld),
    ...(speed && { speed: speedResult(speed, benchmarks) }),
  };
}
