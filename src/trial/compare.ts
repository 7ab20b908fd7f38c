import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { differencesOf, evidenceOf, pairedOf, precisionOf } from './evidence.ts';
import type { PreparedBenchmark } from './prepare.ts';
import type { Question } from './prompt.ts';
import { ARMS, type Arm, type ArmResult, type BenchmarkResult, type ItemRecord } from './result.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { bootstrapInterval } from './statistics/bootstrap.ts';
import { clusteredDifference } from './statistics/clustered.ts';
import { holm } from './statistics/holm.ts';
import { mean, median } from './statistics/median.ts';
import { wilson } from './statistics/wilson.ts';
import { verdictOf } from './verdict.ts';

/** Both arms' records, in the order of the questions. */
export type ArmRecords = Record<Arm, readonly ItemRecord[]>;

/**
 * Compares two arms that answered the same questions.
 *
 * @param margin loss that still counts as non-inferior, as a rate
 * @throws EspalierError `trial-invalid` when an arm's records are not exactly the prepared questions
 */
export function compareArms(
  prepared: PreparedBenchmark,
  records: ArmRecords,
  margin: number,
): BenchmarkResult {
  const { benchmark, dataset, questions, template, seed, maxTokens, sandbox } = prepared;
  for (const arm of ARMS) checkRecords(`${benchmark.title}, ${arm}`, questions, records[arm]);
  const evidence = evidenceOf(records.base, records.candidate);
  const paired = pairedOf(evidence);
  const differences = differencesOf(records.base, records.candidate);
  const clustered = clusteredDifference(differences);
  return {
    benchmark: benchmark.name,
    title: benchmark.title,
    dataset: {
      source: dataset.source,
      sha256: dataset.sha256,
      rows: dataset.rows.length,
      ...(dataset.license === undefined ? {} : { license: dataset.license }),
    },
    questionsSha256: sha256Hex(questions.map((q) => `${JSON.stringify([q.id, q.promptSha256])}\n`).join('')),
    questions: questions.length,
    ...(seed === undefined ? {} : { seed }),
    prompt: { template: template.name, sha256: template.sha256 },
    maxTokens,
    ...(benchmark.program !== undefined && sandbox !== undefined && { wall: wallOf(sandbox) }),
    arms: { base: armResult(records.base), candidate: armResult(records.candidate) },
    paired,
    ...(clustered && { clustered }),
    bootstrap: bootstrapInterval(differences, seed ?? 0),
    precision: precisionOf(evidence.table, margin),
    adjustedP: paired.mcnemarP,
    verdict: verdictOf(evidence, margin),
  };
}

/** Benchmarks with their p values adjusted: the first is the primary one, the others share the chance of a false claim. */
export function adjusted(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  const [primary, ...others] = results;
  const values = holm(others.map((result) => result.paired.mcnemarP));
  const rest = others.map((result, index) => ({ ...result, adjustedP: values[index]! }));
  return primary === undefined ? [] : [primary, ...rest];
}

function wallOf({ kind, version, python }: Sandbox): NonNullable<BenchmarkResult['wall']> {
  return { kind, version, python };
}

function checkRecords(where: string, questions: readonly Question[], records: readonly ItemRecord[]): void {
  const refuse = (problem: string) => {
    throw new EspalierError('trial-invalid', `${where}: ${problem}`, {
      hint: 'Both arms must answer the same questions in the same words; run the trial again.',
    });
  };
  if (questions.length === 0) refuse('expected at least one question, got none');
  if (records.length !== questions.length)
    refuse(`expected ${questions.length} answers, got ${records.length}`);
  for (const [index, question] of questions.entries()) {
    const record = records[index]!;
    if (record.id !== question.id) {
      refuse(
        `answer ${index + 1}: expected one to question ${question.id}, got one to question ${record.id}`,
      );
    }
    if (record.promptSha256 !== question.promptSha256) {
      refuse(
        `question ${question.id}: expected a prompt with SHA-256 ${question.promptSha256}, got ${record.promptSha256}`,
      );
    }
    if (record.expected !== question.expected) {
      refuse(
        `question ${question.id}: expected the right answer ${question.expected}, got ${record.expected}`,
      );
    }
  }
}

function armResult(records: readonly ItemRecord[]): ArmResult {
  const ended = (reason: ItemRecord['finishReason']) => records.filter((r) => r.finishReason === reason);
  const correct = records.filter((r) => r.correct).length;
  const truncated = ended('length').length;
  const failed = ended('error').length;
  return {
    correct,
    accuracy: correct / records.length,
    interval: wilson(correct, records.length),
    truncated,
    truncationRate: truncated / records.length,
    unparsed: ended('stop').filter((r) => r.extracted === null).length,
    formatFailures: failed,
    meanAnswerTokens: mean(records.filter((r) => r.finishReason !== 'error').map((r) => r.answerTokens)),
    promptTokensPerSecond: measured(records.map((r) => r.promptTokensPerSecond)),
    answerTokensPerSecond: measured(records.map((r) => r.answerTokensPerSecond)),
  };
}

/** Median of those that the server measured. */
function measured(speeds: readonly number[]): number {
  return median(speeds.filter((speed) => speed > 0));
}
