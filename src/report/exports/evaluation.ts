import { EspalierError, sha256Hex } from '../../common/index.ts';
import {
  type BenchmarkResult,
  type ItemRecord,
  inOrder,
  type ModelResult,
  type ModelUnderTest,
  ofModel,
  parseRecords,
  recordsName,
  recordsText,
  sampledMean,
  type TrialResult,
} from '../../evaluation/index.ts';
import type { Report } from '../kit/index.ts';

/** What one model answered to one benchmark, with what a reader needs to know of how. */
export interface Evaluation {
  readonly model: ExportedModel;
  readonly benchmark: BenchmarkResult;
  readonly result: ModelResult;
  /** In the order of the data set. */
  readonly records: readonly ItemRecord[];
  readonly conditions: TrialResult['conditions'];
  readonly margin: number;
  readonly toolVersion: string;
  /** ISO date and time: of the release, else of the export. */
  readonly created: string;
  /** The text that was asked; where it is not at hand, its SHA-256 in words. */
  prompt(record: ItemRecord): string;
}

/** What one model answered to all benchmarks, with what is the same of all of them. */
export interface ModelEvaluations
  extends Pick<Evaluation, 'model' | 'conditions' | 'toolVersion' | 'created'> {
  /** `created` as seconds since 1970. */
  readonly timestamp: number;
  readonly evaluations: readonly Evaluation[];
}

/** Evaluations by their models, in the order of the trial. */
export function byModel(all: readonly Evaluation[]): ModelEvaluations[] {
  return [...Map.groupBy(all, ({ model }) => model.id).values()].flatMap((evaluations) => {
    const [first] = evaluations;
    if (first === undefined) return [];
    const { model, conditions, toolVersion, created } = first;
    const timestamp = Date.parse(created) / 1000;
    return [{ model, conditions, toolVersion, created, timestamp, evaluations }];
  });
}

interface ExportedModel {
  readonly id: string;
  readonly role: ModelUnderTest['role'];
  /** `namespace/name` where it is known, else the file's name. */
  readonly repo: string;
  readonly file: string;
  readonly sha256?: string | undefined;
}

/** A file of an export: its path below the folder, with `/`, and its text. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/** Texts of questions, by the SHA-256 of the prompt. */
export type Prompts = ReadonlyMap<string, string>;

interface EvaluationOptions {
  /** The text of a records file. */
  readonly read: (name: string) => Promise<string>;
  readonly prompts: Prompts;
  /** When the export is made, where the report has no date. */
  readonly now: Date;
}

/** What of a report can be exported, and the benchmarks whose answers were not published with it. */
interface Exportable {
  /** Model by model, in the order of the trial. */
  readonly evaluations: readonly Evaluation[];
  readonly leftOut: readonly BenchmarkResult[];
}

/**
 * What each model of a report answered to each benchmark. A benchmark whose answers are not there is left out if the report says that they
 * were not published, and there are others.
 *
 * @throws EspalierError `trial-invalid` for a report without answers, and for records that are not those of the report; what `read`
 * throws
 */
export async function evaluationsOf(report: Report, options: EvaluationOptions): Promise<Exportable> {
  const { trial, release } = report;
  if (trial === undefined || trial.benchmarks.length === 0) {
    throw new EspalierError('trial-invalid', 'the report holds no answers to export', {
      hint: 'Run with --benchmarks: a release without a trial has only its proof.',
    });
  }
  const evaluations: Evaluation[] = [];
  const missing = new Map<BenchmarkResult, EspalierError>();
  for (const benchmark of trial.benchmarks) {
    try {
      // One after the other: of several files that are not there the first is named.
      const of: Evaluation[] = [];
      for (const model of trial.models)
        of.push(await evaluationOf({ trial, model, benchmark, report }, options));
      evaluations.push(...of);
    } catch (error) {
      const isNotThere = error instanceof EspalierError && NOT_THERE.includes(error.code);
      if (!isNotThere || release.records.includes(benchmark.benchmark)) throw error;
      missing.set(benchmark, error);
    }
  }
  const [first] = missing.values();
  if (first !== undefined && evaluations.length === 0) throw first;
  const inOrderOfModels = trial.models.flatMap(({ id }) =>
    evaluations.filter(({ model }) => model.id === id),
  );
  return { evaluations: inOrderOfModels, leftOut: [...missing.keys()] };
}

const NOT_THERE: readonly string[] = ['hub-file-not-found', 'file-unreadable'];

interface Place {
  readonly trial: TrialResult;
  readonly model: ModelUnderTest;
  readonly benchmark: BenchmarkResult;
  readonly report: Report;
}

async function evaluationOf(
  { trial, model, benchmark, report }: Place,
  { read, prompts, now }: EvaluationOptions,
): Promise<Evaluation> {
  const name = recordsName(model.id, benchmark.benchmark);
  const records = parseRecords(await read(name));
  checkSha256(name, sha256Hex(recordsText(records)), ofModel(benchmark.results, model.id));
  const { date } = report.release;
  return {
    model: exportedModel(model, report),
    benchmark,
    result: ofModel(benchmark.results, model.id),
    records: inOrder(records),
    conditions: trial.conditions,
    margin: trial.margin,
    toolVersion: report.tool.version,
    created: date === undefined ? now.toISOString() : `${date}T00:00:00.000Z`,
    prompt: ({ promptSha256 }) => prompts.get(promptSha256) ?? `(prompt with SHA-256 ${promptSha256})`,
  };
}

/** @throws EspalierError `trial-invalid` */
function checkSha256(name: string, found: string, { recordsSha256 }: ModelResult): void {
  if (found === recordsSha256) return;
  throw new EspalierError(
    'trial-invalid',
    `${name} is not the file of the report: it has SHA-256 ${found}, but the report says ${recordsSha256}`,
    { hint: 'Give the records folder of the run that made this report, or of its release.' },
  );
}

function exportedModel(
  { id, role, label, repo, file, sha256 }: ModelUnderTest,
  report: Report,
): ExportedModel {
  if (role === 'base') {
    const { base } = report;
    return { id, role, repo: base.repo ?? base.file, file: base.file, sha256: base.sha256 };
  }
  if (role === 'candidate') {
    const { candidate, release } = report;
    return { id, role, repo: release.repo, file: candidate.file, sha256: candidate.sha256 };
  }
  return { id, role, repo: repo ?? file ?? label, file: file ?? label, sha256 };
}

/** The part of a path: what is no letter, digit, `.`, `_` or `-` becomes `_`. */
export function pathPart(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '_') || '_';
}

/** Standard error of a share: sqrt(p (1 - p) / n); of questions that were asked several times, over questions. */
export function standardError({ benchmark, result: { accuracy }, records }: Evaluation): number {
  if (records.length === 0) return 0;
  if (benchmark.samples === undefined) return Math.sqrt((accuracy * (1 - accuracy)) / records.length);
  const items = records.map((record) => ({
    difference: Number(record.correct),
    cluster: questionOf(record),
  }));
  const { standardError: error } = sampledMean(items);
  return Number.isFinite(error) ? error : 0;
}

/** How the interval of an accuracy was computed. */
export function intervalMethod({ benchmark: { samples, analysis } }: Evaluation): string {
  const method = samples === undefined ? 'Wilson' : "Student's t over questions";
  return analysis === undefined ? method : `${method}, repeated at interim analyses`;
}

/** Repeated samples of a question have ids `7.00`, `7.01`: the question is 7, the samples are 0 and 1. */
export function questionOf({ id }: ItemRecord): string {
  return id.replace(/\.\d{2}$/, '');
}

export function sampleIndexOf({ id }: ItemRecord): number {
  return Number(/\.(\d{2})$/.exec(id)?.[1] ?? 0);
}

/** Records by their questions, in order. */
export function byQuestion({ benchmark, records }: Evaluation): (readonly [string, ItemRecord[]])[] {
  if (benchmark.samples === undefined) return records.map((record) => [record.id, [record]]);
  return [...Map.groupBy(records, questionOf)];
}

/** Of the answers: a benchmark that is asked several times has its own. */
export function temperatureOf({ benchmark, conditions }: Evaluation): number {
  return benchmark.samples?.temperature ?? conditions.temperature;
}

/** Reasoning effort; undefined for the chat template's own. */
export function effortOf({ benchmark, conditions }: Evaluation): string | undefined {
  return benchmark.effort ?? conditions.reasoningEffort;
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
