import {
  BASE,
  type BenchmarkResult,
  type ItemRecord,
  type Labels,
  mapModels,
  mapPairs,
  type NonEmpty,
  type OverallPair,
  ofModel,
  type PairIds,
  type TrialResult,
} from '../results/index.ts';
import { type InterimAnalysis, plainRatio, reachAt, sampledRatio } from '../statistics/index.ts';
import { familyOf } from './comparison-family.ts';
import { evidenceOf, type PairRecords, pairedOf } from './evidence.ts';
import { withOverallFloor } from './floor.ts';
import { type RecordsByModel, recoveryOf } from './measures.ts';
import { questionKey } from './same-questions.ts';
import { claimProblem, verdictOf } from './verdict.ts';

/**
 * All items of all benchmarks together, each item one vote. Where several answer the same question, interval, p and verdict are over
 * questions. Truncation that forbids a claim for
 * one benchmark forbids it for the whole: a large benchmark must not hide what a small one did not finish. Benchmarks whose
 * questions were asked several times are left out where there are others: their answers are not independent.
 */
export function overallOf(
  allResults: readonly BenchmarkResult[],
  allRecords: readonly RecordsByModel[],
  pairs: Readonly<NonEmpty<PairIds>>,
  margin: number,
  labels: Labels = {},
): TrialResult['overall'] {
  const { results, records } = askedOnce(allResults, allRecords);
  const ids = Object.keys(records[0] ?? {});
  const all = mapModels(ids, (id) => records.flatMap((one) => ofModel(one, id)));
  const questionsOf = results.flatMap((result, index) =>
    ofModel(records[index]!, BASE).map((record) => questionKey(result, record)),
  );
  const analysis = analysisOf(results);
  const rate = (items: readonly ItemRecord[]) => items.filter((item) => item.correct).length / items.length;
  const titles = results.map(({ title }) => title);
  const compared = familyOf(
    mapPairs(pairs, (pair) => overallPair(pair, { titles, records, all, questionsOf, analysis, margin })),
    { margin, analysis, labels },
  );
  return {
    questions: ofModel(all, BASE).length,
    ...(analysis && { analysis }),
    accuracy: mapModels(ids, (id) => rate(ofModel(all, id))),
    pairs: withOverallFloor(compared, results),
  };
}

interface All {
  readonly titles: readonly string[];
  readonly records: readonly RecordsByModel[];
  readonly all: RecordsByModel;
  readonly analysis: InterimAnalysis | undefined;
  readonly margin: number;
  /** Of each answer, in the order of `all`. */
  readonly questionsOf: readonly string[];
}

function overallPair(
  { of, against }: PairIds,
  { titles, records, all, questionsOf, analysis, margin }: All,
): Omit<OverallPair, 'adjustedP'> {
  const pairIn = (from: RecordsByModel) => ({ of: ofModel(from, of), against: ofModel(from, against) });
  const evidence = evidenceOf(pairIn(all), analysis, questionsOf);
  const problems = titles.flatMap((title, index) => {
    const problem = claimProblem(evidenceOf(pairIn(records[index]!)));
    return problem === null ? [] : `${title}: ${problem}`;
  });
  const problem = problems.length === 0 ? undefined : problems.join('; ');
  const z = reachAt(analysis).twoSided;
  const recovery =
    evidence.table.byQuestion === undefined
      ? recoveryOf(evidence, z)
      : plainRatio(sampledRatio(rightByQuestion(pairIn(all), questionsOf), z));
  return {
    ...{ of, against, paired: pairedOf(evidence) },
    ...(recovery && { recovery }),
    verdict: verdictOf(evidence, margin, problem),
  };
}

/** Right answers to each question, of both models. */
function rightByQuestion({ of, against }: PairRecords, questionsOf: readonly string[]): [number, number][] {
  const groups = Map.groupBy(of.keys(), (index) => questionsOf[index] ?? '');
  const right = (items: readonly ItemRecord[], indexes: readonly number[]) =>
    indexes.filter((index) => items[index]?.correct).length;
  return [...groups.values()].map((indexes) => [right(of, indexes), right(against, indexes)]);
}

/** Results and records without those of questions that were asked several times, where there are others. */
export function askedOnce(results: readonly BenchmarkResult[], records: readonly RecordsByModel[]) {
  const once = results.map(({ samples }) => samples === undefined);
  if (!once.includes(true)) return { results, records };
  return { results: results.filter((_, i) => once[i]), records: records.filter((_, i) => once[i]) };
}

/** The same analysis of all benchmarks. */
function analysisOf(results: readonly BenchmarkResult[]): TrialResult['overall']['analysis'] {
  const analyses = results.flatMap(({ analysis }) => analysis ?? []);
  const [first] = analyses;
  if (first === undefined) return undefined;
  const planned = first.planned.map((_, at) => analyses.reduce((sum, one) => sum + one.planned[at]!, 0));
  return { planned, number: first.number };
}
