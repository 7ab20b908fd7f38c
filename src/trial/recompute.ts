import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../common/errors.ts';
import { type ArmRecords, adjusted, measuresOf, questionsDigest } from './measures.ts';
import { overallOf } from './overall.ts';
import { ARMS, type BenchmarkResult, type ItemRecord, type TrialResult } from './result.ts';
import { readRecords } from './run/records.ts';

/**
 * Computes every number of a trial again from the records of its answers, without a model.
 *
 * @param folder that holds `<arm>-<benchmark>.jsonl`
 * @throws EspalierError `trial-invalid` where the records are not those of the trial: missing, of other questions, or judged
 * otherwise than they say; `file-unreadable`
 */
export async function recompute(trial: TrialResult, folder: string): Promise<TrialResult> {
  const all: ArmRecords[] = [];
  for (const { benchmark } of trial.benchmarks) {
    const of = async (arm: string) => inOrder(await readRecords(join(folder, `${arm}-${benchmark}.jsonl`)));
    all.push({ base: await of('base'), candidate: await of('candidate') });
  }
  const results = trial.benchmarks.map((result, index) => recomputed(result, all[index]!, trial.margin));
  const benchmarks = adjusted(results);
  return { ...trial, benchmarks, overall: overallOf(benchmarks, all, trial.margin) };
}

/** Answers come in the order in which they were ready; ids are places in the data set, and so the order of the questions. */
function inOrder(records: readonly ItemRecord[]): ItemRecord[] {
  return records.toSorted((a, b) => Number(a.id) - Number(b.id));
}

function recomputed(result: BenchmarkResult, records: ArmRecords, margin: number): BenchmarkResult {
  for (const arm of ARMS) checkRecords(result, arm, records[arm]);
  const { clustered: _, ...rest } = result;
  return { ...rest, ...measuresOf(records, margin, result.seed) };
}

function checkRecords(result: BenchmarkResult, arm: string, records: readonly ItemRecord[]): void {
  const refuse = (problem: string) => {
    const hint = 'Give the records folder of the run that made this report.';
    throw new EspalierError('trial-invalid', `${result.title}, ${arm}: ${problem}`, { hint });
  };
  if (records.length !== result.questions) {
    refuse(`expected records of ${result.questions} questions, found ${records.length}`);
  }
  const digest = questionsDigest(records);
  if (digest !== result.questionsSha256) {
    refuse(`expected questions with SHA-256 ${result.questionsSha256}, found ${digest}`);
  }
  const wrong = records.find(({ extracted, expected, correct }) => correct !== (extracted === expected));
  if (wrong !== undefined) {
    refuse(
      `question ${wrong.id} read ${wrong.extracted}, expected ${wrong.expected}, and says correct: ${wrong.correct}`,
    );
  }
}

/** Paths of the values in which two results differ: `benchmarks.0.arms.base.correct`. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (!isParent(a) || !isParent(b)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(a[key], b[key], path === '' ? key : `${path}.${key}`));
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
