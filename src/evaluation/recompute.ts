import { isDeepStrictEqual } from 'node:util';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { parseGate } from '../plan/gate/parse.ts';
import { inOrder, parseRecords, recordsName, recordsText } from './answering/records.ts';
import { decide } from './gate/decide.ts';
import { askedAt, plannedAnalyses } from './interim-order.ts';
import { samplesOf, speedResult } from './measurements/speed/compute.ts';
import { adjusted, measuresOf, questionsDigest, type RecordsByModel, reusedIn } from './measures.ts';
import { mapModels, ofModel } from './models.ts';
import { overallOf } from './overall.ts';
import { labelsOf, pairsOf } from './pairs.ts';
import type { BenchmarkResult, ItemRecord, TrialResult } from './result.ts';
import type { InterimAnalysis } from './statistics/interim-analysis.ts';

/**
 * Computes every number of a trial again from the records of its answers, without a model.
 *
 * What has no records (next-token probabilities, the samples of speed, memory) is taken as it stands. A trial that ended early is
 * walked through analysis by analysis: none before the last may decide.
 *
 * @param read the text of a records file, `<model>-<benchmark>.jsonl`
 * @throws EspalierError `trial-invalid` where the records are not those of the trial: missing, of other questions, judged
 * otherwise than they say, or with another SHA-256; and what `read` throws
 */
export async function recompute(
  trial: TrialResult,
  read: (name: string) => Promise<string>,
): Promise<TrialResult> {
  const ids = trial.models.map(({ id }) => id);
  const all: RecordsByModel[] = [];
  for (const { benchmark } of trial.benchmarks) {
    const records: Record<string, readonly ItemRecord[]> = {};
    for (const id of ids) records[id] = inOrder(parseRecords(await read(recordsName(id, benchmark))));
    all.push(records);
  }
  const { sequential } = trial;
  if (sequential === undefined) return recomputed(trial, all);
  const gate = parseGate(sequential.rule);
  for (let number = 1; ; number += 1) {
    const at = trial.benchmarks.map(({ title, analysis, questions }) => {
      const planned = analysis?.planned.at(-1) ?? questions;
      return plannedAnalyses(title, planned, sequential.analyses)[number - 1]!;
    });
    const asked = all.map((records, index) =>
      mapModels(ids, (id) => askedAt(ofModel(records, id), at[index]!, sequential.seed)),
    );
    const ended = number === sequential.analysis;
    const again = recomputed(trial, asked, at, ended);
    const outcome = decide(again, gate);
    if (ended) return { ...again, sequential: { ...sequential, outcome } };
    if (outcome !== 'undecided') {
      throw new EspalierError(
        'trial-invalid',
        `${sequential.rule} is decided at interim analysis ${number} (${outcome}), and the report says at analysis ${sequential.analysis}`,
        { hint: 'A trial ends at the first analysis that decides; the report was edited.' },
      );
    }
  }
}

/** Every number of a trial from these records. Those of an earlier analysis are fewer than the report is of. */
function recomputed(
  trial: TrialResult,
  records: readonly RecordsByModel[],
  analyses?: readonly InterimAnalysis[],
  whole = true,
): TrialResult {
  const pairs = pairsOf(trial.models);
  const { margin } = trial;
  const labels = labelsOf(trial.models);
  const results = trial.benchmarks.map((result, index) => {
    const own = records[index]!;
    if (whole) for (const { id } of trial.models) checkRecords(result, id, ofModel(own, id));
    const { analysis: _, ...rest } = result;
    const options = { margin, seed: result.seed, analysis: analyses?.[index], labels };
    return { ...rest, ...measuresOf(own, pairs, options, result.samples !== undefined) };
  });
  const benchmarks = adjusted(results);
  const { reused: _, ...rest } = trial;
  const reused = reusedIn(records);
  const overall = overallOf(benchmarks, records, pairs, margin, labels);
  const speed = rest.speed && speedResult(samplesOf(rest.speed), benchmarks);
  return { ...rest, benchmarks, ...(reused && { reused }), ...(speed && { speed }), overall };
}

function checkRecords(result: BenchmarkResult, model: string, records: readonly ItemRecord[]): void {
  const refuse = (problem: string) => {
    const hint = 'Give the records folder of the run that made this report, or of its release.';
    throw new EspalierError('trial-invalid', `${result.title}, ${model}: ${problem}`, { hint });
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
  const { recordsSha256 } = ofModel(result.results, model);
  const found = sha256Hex(recordsText(records));
  if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
}

/** Paths of the values in which two results differ: `benchmarks.0.results.base.correct`. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (!isParent(a) || !isParent(b)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(a[key], b[key], path === '' ? key : `${path}.${key}`));
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
