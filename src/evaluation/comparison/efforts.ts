import { EFFORTS } from '../benchmarks/index.ts';
import { secondsOf } from '../questions/index.ts';
import {
  type BenchmarkResult,
  type EffortResult,
  type ItemRecord,
  type Labels,
  mapModels,
  mapPairs,
  type NonEmpty,
  ofModel,
  type PairIds,
} from '../results/index.ts';
import { holm, mean, reachAt } from '../statistics/index.ts';
import { modelResult, type RecordsByModel, tokensOf } from './measures.ts';
import { askedOnce, overallOf } from './overall.ts';

/**
 * All questions of a trial at each reasoning effort, where it asked at several. The p values of the candidate against the base are
 * adjusted by Holm's method over the efforts.
 *
 * @returns in the order of the efforts; undefined where all was asked at the same
 */
export function effortsOf(
  results: readonly BenchmarkResult[],
  records: readonly RecordsByModel[],
  pairs: Readonly<NonEmpty<PairIds>>,
  margin: number,
  labels: Labels = {},
): EffortResult[] | undefined {
  const found = EFFORTS.flatMap((effort) => {
    const at = results.flatMap((result, index) => (result.effort === effort ? [index] : []));
    if (at.length === 0) return [];
    const own = at.map((index) => results[index]!);
    const ownRecords = at.map((index) => records[index]!);
    return [{ effort, ...effortResult(own, ownRecords, pairs, margin, labels) }];
  });
  if (found.length < 2) return undefined;
  const adjusted = holm(found.map(({ pairs: [{ paired }] }) => paired.mcnemarP));
  return found.map((one, index) => {
    const [first, ...others] = one.pairs;
    return { ...one, pairs: [{ ...first, adjustedP: adjusted[index] ?? 1 }, ...others] };
  });
}

function effortResult(
  allResults: readonly BenchmarkResult[],
  allRecords: readonly RecordsByModel[],
  pairs: Readonly<NonEmpty<PairIds>>,
  margin: number,
  labels: Labels,
): Omit<EffortResult, 'effort'> {
  const { records } = askedOnce(allResults, allRecords);
  const overall = overallOf(allResults, allRecords, pairs, margin, labels);
  const { twoSided } = reachAt(overall.analysis);
  const all = mapModels(Object.keys(records[0] ?? {}), (id) => records.flatMap((one) => ofModel(one, id)));
  return {
    ...overall,
    answers: mapModels(Object.keys(all), (id) => answersOf(ofModel(all, id), twoSided)),
    pairs: mapPairs(overall.pairs, (pair) => {
      const tokens = tokensOf({ of: ofModel(all, pair.of), against: ofModel(all, pair.against) }, twoSided);
      return { ...pair, ...(tokens && { tokens }) };
    }),
  };
}

function answersOf(records: readonly ItemRecord[], z: number): EffortResult['answers'][string] {
  const { truncated, unparsed, formatFailures, loops = 0, meanAnswerTokens } = modelResult(records, z);
  const seconds = records.map(secondsOf).filter((value) => value > 0);
  return {
    ...{ truncated, unparsed, formatFailures, loops, meanAnswerTokens },
    ...(seconds.length > 0 && { meanSeconds: mean(seconds) }),
  };
}
