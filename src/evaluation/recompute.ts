import { isDeepStrictEqual } from 'node:util';
import { EspalierError, parseJson, sha256Hex } from '../common/index.ts';
import { parseGate } from '../plan/index.ts';
import { FACTS_FILE } from '../state/index.ts';
import { inOrder, parseRecords, readAnswer, recordsName, recordsText } from './answering/index.ts';
import { benchmarkNamed } from './benchmarks/index.ts';
import {
  adjusted,
  chanceOf,
  effortsOf,
  measuresOf,
  overallOf,
  questionsDigest,
  type RecordsByModel,
  reusedIn,
} from './comparison/index.ts';
import { decide } from './gate/index.ts';
import { askedAt, plannedAnalyses } from './interim-order.ts';
import {
  BASE,
  type BenchmarkResult,
  type ItemRecord,
  labelsOf,
  mapModels,
  ofModel,
  pairsOf,
  type TrialResult,
} from './results/index.ts';
import type { InterimAnalysis } from './statistics/index.ts';
import { measuredBeside, type TrialFacts, trialFactsSchema } from './trial-facts.ts';

/**
 * Computes every number of a trial again without a model: from the records of its answers and from its facts, what was set and
 * measured. A trial that ended early is walked through analysis by analysis: none before the last may decide.
 *
 * @param read the text of a file of the records folder: `<model>-<benchmark>.jsonl`, `facts.json`
 * @param withheld benchmarks whose answers are not published: what the trial says of them, of all benchmarks together, of each effort and of its end
 * is taken as it stands
 * @throws EspalierError `trial-invalid` where the records are not those of the trial: missing, of other questions, judged
 * otherwise than they say, or with another SHA-256; and what `read` throws
 */
export async function recompute(
  trial: TrialResult,
  read: (name: string) => Promise<string>,
  withheld: ReadonlySet<string> = new Set(),
): Promise<TrialResult> {
  const text = await read(FACTS_FILE);
  const facts = parseJson(trialFactsSchema, text, FACTS_FILE, 'trial-invalid');
  checkAsked(trial, facts);
  const ids = facts.models.map(({ id }) => id);
  const all: RecordsByModel[] = [];
  for (const { benchmark } of facts.benchmarks) {
    const records: Record<string, readonly ItemRecord[]> = {};
    for (const id of withheld.has(benchmark) ? [] : ids)
      records[id] = inOrder(parseRecords(await read(recordsName(id, benchmark))));
    all.push(records);
  }
  for (const [index, result] of trial.benchmarks.entries()) {
    if (withheld.has(result.benchmark)) continue;
    for (const id of ids) checkRecords(result, id, ofModel(all[index]!, id));
    for (const id of ids) checkAgainstBase(result, id, all[index]!);
  }
  const factsSha256 = sha256Hex(text);
  if (withheld.size > 0) return { ...partly(facts, all, trial, withheld), factsSha256 };
  const { sequential } = facts;
  if (sequential === undefined) return { ...recomputed(facts, all), factsSha256 };
  const gate = parseGate(sequential.rule);
  for (let number = 1; ; number += 1) {
    const at = facts.benchmarks.map(({ title, analysis, questions }) => {
      const planned = analysis?.planned.at(-1) ?? questions;
      return plannedAnalyses(title, planned, sequential.analyses)[number - 1]!;
    });
    const asked = all.map((records, index) =>
      mapModels(ids, (id) => askedAt(ofModel(records, id), at[index]!, sequential.seed)),
    );
    const ended = number === sequential.analysis;
    const again = recomputed(facts, asked, at);
    const outcome = decide(again, gate);
    if (ended) return { ...again, factsSha256, sequential: { ...sequential, outcome } };
    if (outcome !== 'undecided') {
      throw new EspalierError(
        'trial-invalid',
        `${sequential.rule} is decided at interim analysis ${number} (${outcome}), but the report says analysis ${sequential.analysis}`,
        { hint: 'A trial ends at the first analysis that decides: the report was edited.' },
      );
    }
  }
}

/** What follows from the answers that are published, beside what does not. */
function partly(
  facts: TrialFacts,
  records: readonly RecordsByModel[],
  trial: TrialResult,
  withheld: ReadonlySet<string>,
): TrialResult {
  const known = facts.benchmarks.map(({ benchmark, analysis }, index) =>
    withheld.has(benchmark) ? trial.benchmarks[index]! : measured(facts, index, records[index]!, analysis),
  );
  const benchmarks = adjusted(known);
  const { kld, kldCategories, speed, ...rest } = facts;
  const { reused, efforts, overall, sequential } = trial;
  return {
    ...rest,
    ...measuredBeside({ kld, kldCategories, speed }, benchmarks),
    benchmarks,
    ...(reused && { reused }),
    ...(sequential && { sequential }),
    ...(efforts && { efforts }),
    overall,
  };
}

/** A benchmark from the records of its answers. */
function measured(
  { models, margin, benchmarks }: TrialFacts,
  index: number,
  records: RecordsByModel,
  analysis: InterimAnalysis | undefined,
): BenchmarkResult {
  const { analysis: _, ...known } = benchmarks[index]!;
  const options = { margin, seed: known.seed, analysis, labels: labelsOf(models), chance: chanceOf(known) };
  const measures = measuresOf(records, pairsOf(models), options, known.samples !== undefined);
  return { ...known, questions: ofModel(records, BASE).length, ...measures };
}

/** Every number of a trial from these records; those of an earlier analysis are fewer than the trial's. */
function recomputed(
  facts: TrialFacts,
  records: readonly RecordsByModel[],
  analyses?: readonly InterimAnalysis[],
): TrialResult {
  const { kld, kldCategories, speed, ...rest } = facts;
  const { margin, models } = facts;
  const benchmarks = adjusted(
    facts.benchmarks.map((_, index) => measured(facts, index, records[index]!, analyses?.[index])),
  );
  const reused = reusedIn(records);
  const [pairs, labels] = [pairsOf(models), labelsOf(models)];
  const efforts = effortsOf(benchmarks, records, pairs, margin, labels);
  return {
    ...rest,
    ...measuredBeside({ kld, kldCategories, speed }, benchmarks),
    benchmarks,
    ...(reused && { reused }),
    ...(efforts && { efforts }),
    overall: overallOf(benchmarks, records, pairs, margin, labels),
  };
}

/** @throws EspalierError `trial-invalid` for a report that does not name what its facts do: nothing could be compared */
function checkAsked(trial: TrialResult, facts: TrialFacts): void {
  const asked = ({
    models,
    benchmarks,
  }: Pick<TrialFacts, 'models'> & { readonly benchmarks: readonly { readonly benchmark: string }[] }) =>
    `${benchmarks.map(({ benchmark }) => benchmark).join(', ')} of ${models.map(({ id }) => id).join(', ')}`;
  const [said, found] = [asked(trial), asked(facts)];
  if (said === found) return;
  throw new EspalierError('trial-invalid', `the report is of ${said}, but ${FACTS_FILE} is of ${found}`, {
    hint: 'Give the records folder of the run that made this report, or of its release.',
  });
}

function checkRecords(result: BenchmarkResult, model: string, records: readonly ItemRecord[]): void {
  const refuse = (
    problem: string,
    hint = 'Give the records folder of the run that made this report, or of its release.',
  ) => {
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
  const benchmark = benchmarkNamed(result.benchmark);
  const read = (record: ItemRecord) =>
    benchmark && readAnswer(benchmark, {}, { ...record, content: record.answer });
  const misread = benchmark?.readsAlone && records.find((record) => read(record) !== record.extracted);
  if (misread) {
    refuse(
      `the answer to question ${misread.id} says ${read(misread)}, but its record says that ${misread.extracted} was read`,
      'The records were edited, or another version of Espalier read the answers.',
    );
  }
  const { recordsSha256 } = ofModel(result.results, model);
  const found = sha256Hex(recordsText(records));
  if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
}

/**
 * What is of the question is the same in the records of every model, and outputs are the same exactly where what is kept of them is.
 *
 * @throws EspalierError `trial-invalid`
 */
function checkAgainstBase({ title }: BenchmarkResult, model: string, all: RecordsByModel): void {
  const own = ofModel(all, model);
  for (const [index, base] of ofModel(all, BASE).entries()) {
    const record = own[index]!;
    const differs = (['expected', 'cluster'] as const).find((key) => base[key] !== record[key]);
    const isOneOutput = base.outputSha256 === record.outputSha256;
    const problem =
      differs !== undefined
        ? `${differs} is ${base[differs]} in the record of the base, and ${record[differs]} in that of ${model}`
        : isOneOutput && (base.answer !== record.answer || base.finishReason !== record.finishReason)
          ? `the answers of the base and of ${model} differ, but their outputs have one SHA-256`
          : undefined;
    if (problem === undefined) continue;
    throw new EspalierError('trial-invalid', `${title}, question ${base.id}: ${problem}`, {
      hint: 'All models answer the same questions: the records were edited.',
    });
  }
}

/** A value that is not what follows from somewhere else. */
export interface Difference {
  /** `benchmarks.0.results.base.correct` */
  readonly path: string;
  readonly said: unknown;
  readonly found: unknown;
}

/** The values in which two results differ. */
export function differencesOf(said: unknown, found: unknown, path = ''): Difference[] {
  if (isDeepStrictEqual(said, found)) return [];
  if (!isParent(said) || !isParent(found)) return [{ path, said, found }];
  const keys = [...new Set([...Object.keys(said), ...Object.keys(found)])];
  return keys.flatMap((key) => differencesOf(said[key], found[key], path === '' ? key : `${path}.${key}`));
}

/** Their paths. */
export function differences(said: unknown, found: unknown): string[] {
  return differencesOf(said, found).map(({ path }) => path);
}

const MOST_SHOWN = 5;
const LONGEST = 80;

/**
 * `overall.questions is 400, computed: 40`; of many the first ones, and how many more there are.
 *
 * @param other where the other values are from
 */
export function differencesText(all: readonly Difference[], other = 'computed'): string {
  const shown = all.slice(0, MOST_SHOWN).map(({ path, said, found }) => {
    return `${path} is ${valueText(said)}, ${other}: ${valueText(found)}`;
  });
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function valueText(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
