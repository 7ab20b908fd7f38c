import { sha256Hex } from '../common/digest.ts';
import { isFailure } from '../engines/reply.ts';
import { recordsText } from './answering/records.ts';
import { differencesOf, evidenceOf, pairedOf, precisionOf } from './evidence.ts';
import type { Arm, ArmResult, BenchmarkResult, ItemRecord, TrialResult } from './result.ts';
import { bootstrapInterval } from './statistics/bootstrap.ts';
import { clusteredDifference } from './statistics/clustered.ts';
import { holm } from './statistics/holm.ts';
import { type Look, reachAt } from './statistics/looks.ts';
import { mean } from './statistics/median.ts';
import { wilson } from './statistics/wilson.ts';
import { verdictOf } from './verdict.ts';

/** Both arms' records, in the order of the questions. */
export type ArmRecords = Record<Arm, readonly ItemRecord[]>;

/** What of a benchmark's result follows from the records alone. */
export type Measures = Pick<
  BenchmarkResult,
  'look' | 'arms' | 'paired' | 'clustered' | 'bootstrap' | 'precision' | 'adjustedP' | 'verdict'
>;

/**
 * Everything that records say. The p is not yet adjusted, see {@link adjusted}.
 *
 * @param margin loss that still counts as non-inferior, as a rate
 * @param seed of the bootstrap
 * @param look at which the records are all that there is, in a trial that ends when its gate is decided
 */
export function measuresOf(records: ArmRecords, margin: number, seed = 0, look?: Look): Measures {
  const { twoSided } = reachAt(look);
  const evidence = evidenceOf(records.base, records.candidate, look);
  const paired = pairedOf(evidence);
  const differences = differencesOf(records.base, records.candidate);
  const clustered = clusteredDifference(differences, twoSided);
  return {
    ...(look && { look: { planned: [...look.planned], look: look.look } }),
    arms: { base: armResult(records.base, twoSided), candidate: armResult(records.candidate, twoSided) },
    paired,
    ...(clustered && { clustered }),
    ...(look === undefined && { bootstrap: bootstrapInterval(differences, seed) }),
    precision: precisionOf(evidence, margin),
    adjustedP: paired.mcnemarP,
    verdict: verdictOf(evidence, margin),
  };
}

/** Answers of the base that came from earlier runs, and when they were given. */
export function reusedIn(records: readonly ArmRecords[]): TrialResult['reused'] {
  const times = records.flatMap(({ base }) => base.flatMap(({ reusedFrom }) => reusedFrom ?? [])).toSorted();
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? undefined : { questions: times.length, from, to };
}

/** Names the questions asked: their ids and prompts, in order. */
export function questionsDigest(questions: readonly Pick<ItemRecord, 'id' | 'promptSha256'>[]): string {
  return sha256Hex(questions.map((q) => `${JSON.stringify([q.id, q.promptSha256])}\n`).join(''));
}

/** Benchmarks with their p values adjusted: the first is the primary one, the others share the chance of a false claim. */
export function adjusted(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  const [primary, ...others] = results;
  const values = holm(others.map((result) => result.paired.mcnemarP));
  const rest = others.map((result, index) => ({ ...result, adjustedP: values[index]! }));
  return primary === undefined ? [] : [primary, ...rest];
}

function armResult(records: readonly ItemRecord[], z: number): ArmResult {
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
    meanAnswerTokens: mean(records.filter((r) => !isFailure(r.finishReason)).map((r) => r.answerTokens)),
    recordsSha256: sha256Hex(recordsText(records)),
  };
}

function looseScore(records: readonly ItemRecord[], z: number): Pick<ArmResult, 'loose'> {
  if (records.every(({ correctLoosely }) => correctLoosely === undefined)) return {};
  const correct = records.filter(({ correctLoosely }) => correctLoosely).length;
  const interval = wilson(correct, records.length, z);
  return { loose: { correct, accuracy: correct / records.length, interval } };
}
