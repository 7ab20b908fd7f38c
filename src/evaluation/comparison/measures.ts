import { sha256Hex } from '../../common/index.ts';
import { isFailure } from '../../engines/index.ts';
import { recordsText } from '../answering/index.ts';
import {
  BASE,
  type BenchmarkResult,
  type ByModel,
  type ItemRecord,
  type MeasureOptions,
  type ModelResult,
  mapModels,
  mapPairs,
  type NonEmpty,
  ofModel,
  type PairIds,
  type PairMeasures,
  type TrialResult,
} from '../results/index.ts';
import {
  accuracyRatio,
  bootstrapInterval,
  clusteredDifference,
  holm,
  mean,
  meanRatio,
  plainRatio,
  reachAt,
  wilson,
} from '../statistics/index.ts';
import { familyOf } from './comparison-family.ts';
import {
  differencesOf,
  type Evidence,
  evidenceOf,
  type PairRecords,
  pairedOf,
  precisionOf,
} from './evidence.ts';
import { withFloor } from './floor.ts';
import { askedText, sampledPair, withSampledInterval } from './sampled-measures.ts';
import { verdictOf } from './verdict.ts';

/** Records of each model, in the order of the questions. */
export type RecordsByModel = ByModel<readonly ItemRecord[]>;

/** What of a benchmark's result follows from the records alone. */
export type Measures = Pick<BenchmarkResult, 'analysis' | 'results' | 'pairs'>;

/**
 * Everything that records say. The p are not yet adjusted, see {@link adjusted}.
 *
 * @param sampled each question was asked several times
 */
export function measuresOf(
  records: RecordsByModel,
  pairs: Readonly<NonEmpty<PairIds>>,
  options: MeasureOptions,
  sampled = false,
): Measures {
  const { analysis } = options;
  const { twoSided } = reachAt(analysis);
  const result = (model: string) => {
    const own = ofModel(records, model);
    const found = modelResult(own, twoSided);
    return sampled ? withSampledInterval(found, own, twoSided) : found;
  };
  const results = mapModels(Object.keys(records), result);
  const compared = familyOf(
    mapPairs(pairs, ({ of, against }) => {
      const pair = { of: ofModel(records, of), against: ofModel(records, against) };
      const measured = pairMeasures(pair, options);
      if (!sampled) return { of, against, ...measured };
      const { recovery: _, ...rest } = measured;
      return { of, against, ...rest, ...sampledPair(pair, options) };
    }),
    { ...options, sampled },
  );
  return {
    ...(analysis && { analysis: { planned: [...analysis.planned], number: analysis.number } }),
    results,
    pairs: withFloor(
      compared,
      results,
      options.chance ?? 0,
      sampled ? askedText(ofModel(records, BASE)) : undefined,
    ),
  };
}

function pairMeasures(pair: PairRecords, { margin, seed = 0, analysis }: MeasureOptions): PairMeasures {
  const { twoSided } = reachAt(analysis);
  const evidence = evidenceOf(pair, analysis);
  const paired = pairedOf(evidence);
  const differences = differencesOf(pair);
  const clustered = clusteredDifference(differences, twoSided);
  return {
    paired,
    ...(clustered && { clustered }),
    ...(analysis === undefined && { bootstrap: bootstrapInterval(differences, seed) }),
    ...ratiosOf(pair, evidence, twoSided),
    precision: precisionOf(evidence, margin),
    adjustedP: paired.mcnemarP,
    verdict: verdictOf(evidence, margin),
  };
}

/** What the first model keeps of the second one's accuracy, and how much longer its answers are. */
function ratiosOf(
  { of, against }: PairRecords,
  evidence: Evidence,
  z: number,
): Pick<PairMeasures, 'recovery' | 'tokens'> {
  const [recovery, tokens] = [recoveryOf(evidence, z), tokensOf({ of, against }, z)];
  return { ...(recovery && { recovery }), ...(tokens && { tokens }) };
}

/** How much longer the first model's answers are. */
export function tokensOf({ of, against }: PairRecords, z: number): PairMeasures['tokens'] {
  const answered = of.flatMap((record, index): [number, number][] => {
    const other = against[index];
    if (other === undefined || !hasLength(record) || !hasLength(other)) return [];
    return [[record.answerTokens, other.answerTokens]];
  });
  return plainRatio(meanRatio(answered, z));
}

/** What the first model keeps of the second one's accuracy. */
export function recoveryOf({ table }: Evidence, z: number): PairMeasures['recovery'] {
  return plainRatio(accuracyRatio(table, z));
}

/** Output that is not valid in the model's own format took its time as well: a model that loops breaks its format more than others. */
function hasLength({ finishReason, answerTokens }: ItemRecord): boolean {
  return !isFailure(finishReason) || (finishReason === 'error' && answerTokens > 0);
}

/** Answers of the base that came from earlier runs, and when they were given. */
export function reusedIn(records: readonly RecordsByModel[]): TrialResult['reused'] {
  const times = records
    .flatMap((byModel) => ofModel(byModel, BASE).flatMap(({ reusedFrom }) => reusedFrom ?? []))
    .toSorted();
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? undefined : { questions: times.length, from, to };
}

/** Names the questions asked: their ids and prompts, in order. */
export function questionsDigest(questions: readonly Pick<ItemRecord, 'id' | 'promptSha256'>[]): string {
  return sha256Hex(questions.map((q) => `${JSON.stringify([q.id, q.promptSha256])}\n`).join(''));
}

/**
 * Benchmarks with the p values of the candidate against the base adjusted: the first benchmark is the primary one and keeps its
 * own, the others share the chance of a false claim.
 */
export function adjusted(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  const [primary, ...others] = results;
  const values = holm(others.map(({ pairs: [pair] }) => pair.paired.mcnemarP));
  const rest = others.map((result, index): BenchmarkResult => {
    const [pair, ...more] = result.pairs;
    return { ...result, pairs: [{ ...pair, adjustedP: values[index]! }, ...more] };
  });
  if (primary === undefined) return [];
  const [pair, ...more] = primary.pairs;
  return [{ ...primary, pairs: [{ ...pair, adjustedP: pair.paired.mcnemarP }, ...more] }, ...rest];
}

export function modelResult(records: readonly ItemRecord[], z: number): ModelResult {
  const ended = (reason: ItemRecord['finishReason']) => records.filter((r) => r.finishReason === reason);
  const correct = records.filter((r) => r.correct).length;
  const truncated = ended('length').length;
  const failed = records.filter((r) => isFailure(r.finishReason)).length;
  return {
    correct,
    accuracy: correct / records.length,
    interval: wilson(correct, records.length, z),
    ...looseScore(records, z),
    truncated,
    truncationRate: truncated / records.length,
    unparsed: ended('stop').filter((r) => r.extracted === null).length,
    formatFailures: failed,
    loops: records.filter(({ loops }) => loops === true).length,
    meanAnswerTokens: mean(records.filter((r) => !isFailure(r.finishReason)).map((r) => r.answerTokens)),
    recordsSha256: sha256Hex(recordsText(records)),
  };
}

function looseScore(records: readonly ItemRecord[], z: number): Pick<ModelResult, 'loose'> {
  if (records.every(({ correctLoosely }) => correctLoosely === undefined)) return {};
  const correct = records.filter(({ correctLoosely }) => correctLoosely).length;
  const interval = wilson(correct, records.length, z);
  return { loose: { correct, accuracy: correct / records.length, interval } };
}
