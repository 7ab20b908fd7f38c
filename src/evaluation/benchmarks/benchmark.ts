import type { z } from 'zod';
import { checkSchema, problemLine } from '../../common/index.ts';
import type { Program } from '../../sandbox/index.ts';
import type { Effort } from './effort.ts';
import type { Tool } from './tool.ts';

/** One row of a data set, checked, in the form that every benchmark shares. */
export interface Row {
  /** Names the row inside its data set, a whole number: its index, or the data set's own number of the question. */
  id: string;
  /** What rows are clustered by (the subject), where the data set has one. */
  cluster?: string;
  /** What the prompt template sees. */
  view: Record<string, unknown>;
  /** The right answer, in the form that judging gives. */
  expected: string;
  /** What also counts in a looser score that stands beside the strict one, where the benchmark has such a score. */
  expectedLoosely?: readonly string[];
  /** What judging needs beside `expected`; no prompt shows it. */
  key?: Key;
  /** Single tokens among which the most probable one is the answer; without them an answer is a text. */
  choices?: readonly string[];
  /** Functions that the model may call. */
  tools?: readonly Tool[];
}

/** How often a question is asked, and at which temperature, above 0. */
export interface Samples {
  readonly perQuestion: number;
  readonly temperature: number;
}

/** Texts by name: a unit test, the kind of an answer. */
export type Key = Readonly<Record<string, string>>;

/** A row as a benchmark reads it. Without an id it is named by its index. */
export type ParsedRow = Omit<Row, 'id'> & Partial<Pick<Row, 'id'>>;

/**
 * A benchmark: how to read its rows, ask its questions and score its answers. All pure; asking is `run/`'s.
 */
export interface Benchmark {
  /** As options and file names say it: `mmlu`. */
  name: string;
  /** As people say it: `MMLU`. */
  title: string;
  /** The reasoning effort that it is asked at, where a trial asks at several; name and title then end in it. */
  effort?: Effort;
  /** How lists for people name it together with others of its kind: `mmlu-prox-lite-LANGUAGE`. */
  family?: string;
  /** Names the questions that benchmarks of the same name here share, each under the same id: translations of one data set. */
  sameQuestions?: string;
  /** Columns that every row must have. */
  columns: readonly string[];
  /**
   * Where the pipeline finds the rows when the user names no other place: `hf://...` at a commit, or `builtin:FILE` for a file of
   * our own, or `generated:NAME` for rows that the benchmark of the name makes. One part may be in braces, `{one,two}`, for a data set of several files.
   * Absent where only the user has some.
   */
  defaultSource?: string;
  /** Licence of the default source. */
  license?: string;
  /** Its authors ask that no item is published: the records of its answers stay on the machine, whatever is asked for. */
  neverPublished?: true;
  /** File name of the template in the prompts folder. */
  promptFile: string;
  /** Tokens an answer may take at medium effort, reasoning included. */
  defaultMaxTokens: number;
  /** An answer is one token, whatever budget the user gives; it is read from the probabilities of llama-server. */
  oneToken?: true;
  /** Share of right answers of a model that guesses, at least; absent where none can be guessed. */
  chance?: number;
  /** An answer is a call of a tool. */
  usesTools?: true;
  /** Each question is asked several times, with other seeds: of few questions one answer each says little. */
  samples?: Samples;

  /** Makes its raw rows, always the same. */
  generate?(): readonly Readonly<Record<string, unknown>>[];

  /** A column by which rows are joined, of data sets that keep questions and right answers in files of their own. */
  joinBy?: string;

  /** Whether a raw row is one of its questions; all are where it is absent. */
  includes?(raw: Readonly<Record<string, unknown>>): boolean;

  /**
   * A raw row (its columns are known to be there) in checked form.
   *
   * @param part what of the braces of a source names the row's file
   * @throws Error whose message says which value was expected and which was found
   */
  parseRow(raw: Readonly<Record<string, unknown>>, part?: string): ParsedRow;

  /** What an answer says follows from its text alone, so that anyone can read a published record again. */
  readsAlone?: true;

  /** What an answer says, in canonical form, or null when it says nothing that may be scored. Never guesses. */
  extract(answer: string, key?: Key): string | null;

  /**
   * For answers that are programs: the extracted code with the tests that judge it. It is run in sandboxes, and how it ended
   * is what was read from the answer.
   */
  program?(code: string, key: Key): Program;
}

/**
 * A reasoning model at medium effort. 512 tokens cut off 15.8 % of the whole gpt-oss-20b's MMLU answers.
 */
export const DEFAULT_MAX_TOKENS = 8192;

/**
 * A row against its schema; the error names each column, what was expected and what was found.
 *
 * @throws Error
 */
export function checkRow<T>(schema: z.ZodType<T>, raw: Readonly<Record<string, unknown>>): T {
  const checked = checkSchema(schema, raw);
  if (checked.ok) return checked.value;
  const problems = checked.problems.map((problem) => {
    const [column = ''] = problem.path.split('.');
    const line = problemLine([problem]);
    return problem.saysValue || !Object.hasOwn(raw, column) ? line : `${line}, got ${shown(raw[column])}`;
  });
  throw new Error(problems.join('; '));
}

/**
 * Refuses a row whose own answer, written as a model is asked to write it, does not score: nobody could have it right.
 *
 * @param read what is read from that answer
 * @throws Error
 */
export function checkOwnAnswer(answer: string, read: string | null, expected: string): void {
  if (read === expected && expected !== '') return;
  throw new Error(
    `answer: expected one that scores when a model gives it, got ${shown(answer)}, which is read as ${read === null ? 'nothing' : shown(read)}`,
  );
}

/** A value for a message: JSON (which has no bigint), at most 80 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
