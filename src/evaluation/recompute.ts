import { isDeepStrictEqual } from 'node:util';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { parseGate } from '../plan/gate/parse.ts';
import { parseRecords, recordsName, recordsText } from './answering/records.ts';
import { decide } from './gate/decide.ts';
import { samplesOf, speedResult } from './measurements/speed/compute.ts';
import { type ArmRecords, adjusted, measuresOf, questionsDigest, reusedIn } from './measures.ts';
import { askedAt, plannedLooks } from './order.ts';
import { overallOf } from './overall.ts';
import { ARMS, type Arm, type BenchmarkResult, type ItemRecord, type TrialResult } from './result.ts';
import { sampledMeasures } from './sampled-measures.ts';
import type { Look } from './statistics/looks.ts';

/**
 * Computes every number of a trial again from the records of its answers, without a model.
 *
 * What has no records (next-token probabilities, the samples of speed, memory) is taken as it stands.
 *
 * @param read the text of a records file, `<arm>-<benchmark>.jsonl`
 * A trial that ended when its gate was decided is walked through look by look: none before the last may decide.
 *
 * @throws EspalierError `trial-invalid` where the records are not those of the trial: missing, of other questions, judged
 * otherwise than they say, or with another SHA-256; and what `read` throws
 */
export async function recompute(
  trial: TrialResult,
  read: (name: string) => Promise<string>,
): Promise<TrialResult> {
  const all: ArmRecords[] = [];
  for (const { benchmark } of trial.benchmarks) {
    const of = async (arm: Arm) => inOrder(parseRecords(await read(recordsName(arm, benchmark))));
    all.push({ base: await of('base'), candidate: await of('candidate') });
  }
  const { sequential } = trial;
  if (sequential === undefined) return recomputed(trial, all);
  const gate = parseGate(sequential.rule);
  for (let look = 1; ; look += 1) {
    const at = trial.benchmarks.map(({ title, look: said, questions }) => {
      const planned = said?.planned.at(-1) ?? questions;
      return plannedLooks(title, planned, sequential.looks)[look - 1]!;
    });
    const asked = all.map(({ base, candidate }, index) => ({
      base: askedAt(base, at[index]!, sequential.seed),
      candidate: askedAt(candidate, at[index]!, sequential.seed),
    }));
    const ended = look === sequential.look;
    const again = recomputed(trial, asked, at, ended);
    const outcome = decide(again, gate);
    if (ended) return { ...again, sequential: { ...sequential, outcome } };
    if (outcome !== 'undecided') {
      throw new EspalierError(
        'trial-invalid',
        `${sequential.rule} is decided at look ${look} (${outcome}), and the report says at look ${sequential.look}`,
        { hint: 'A trial ends at the first look that decides; the report was edited.' },
      );
    }
  }
}

/** Every number of a trial from these records. Those of an earlier look are fewer than the report is of. */
function recomputed(
  trial: TrialResult,
  records: readonly ArmRecords[],
  looks?: readonly Look[],
  whole = true,
): TrialResult {
  const results = trial.benchmarks.map((result, index) => {
    if (whole) for (const arm of ARMS) checkRecords(result, arm, records[index]![arm]);
    const measured = result.samples ? sampledMeasures : measuresOf;
    const { clustered: _, bootstrap: __, look: ___, ...rest } = result;
    return { ...rest, ...measured(records[index]!, trial.margin, result.seed, looks?.[index]) };
  });
  const benchmarks = adjusted(results);
  const { reused: _, ...rest } = trial;
  const reused = reusedIn(records);
  const overall = overallOf(benchmarks, records, trial.margin);
  const speed = rest.speed && speedResult(samplesOf(rest.speed), benchmarks);
  return { ...rest, benchmarks, ...(reused && { reused }), ...(speed && { speed }), overall };
}

/** Answers come in the order in which they were ready; ids are places in the data set, and so the order of the questions. */
function inOrder(records: readonly ItemRecord[]): ItemRecord[] {
  return records.toSorted((a, b) => Number(a.id) - Number(b.id));
}

function checkRecords(result: BenchmarkResult, arm: Arm, records: readonly ItemRecord[]): void {
  const refuse = (problem: string) => {
    const hint = 'Give the records folder of the run that made this report, or of its release.';
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
  const { recordsSha256 } = result.arms[arm];
  const found = sha256Hex(recordsText(records));
  if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
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
