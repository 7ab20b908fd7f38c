import { EspalierError, formatCount } from '../../common/index.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { atEfforts, type Benchmark, commonEffort, type Effort, type Row } from '../benchmarks/index.ts';
import { type Dataset, type DatasetFile, loadDataset, pickQuestions } from '../dataset/index.ts';
import {
  askable,
  loadPromptTemplate,
  type PromptTemplate,
  type Question,
  sampledQuestions,
} from './prompt.ts';

/** A benchmark ready to be asked: everything that all models share. */
export interface PreparedBenchmark {
  benchmark: Benchmark;
  dataset: Dataset;
  template: PromptTemplate;
  questions: readonly Question[];
  /** What picked the questions; absent when all rows are asked. */
  seed?: number;
  /** Tokens an answer may take, reasoning included. */
  maxTokens: number;
  /** How long the model is asked to reason; absent for the default of the chat template. */
  effort?: Effort;
  /** The benchmark's default budget, where the context had no room for it. */
  defaultMaxTokens?: number;
  /** Where answers that are programs are run; a benchmark that has such needs it. */
  sandbox?: Sandbox;
}

interface PrepareOptions {
  benchmark: Benchmark;
  /** The data set's files; where they come from is the caller's business. The caller disposes them. */
  files: readonly DatasetFile[];
  /** Of the source; the benchmark's own when the source is the default one. */
  license?: string;
  /** Folder of `mmlu.hbs`, `gsm8k.hbs`. */
  promptsFolder: string;
  /** How many questions; all when absent. */
  limit?: number;
  /** SHA-256 of prompts that must not be among them, whichever rows they are made from. */
  without?: ReadonlySet<string>;
  /** Picks the questions when there is a limit. */
  seed: number;
  /** The benchmark's own default for the effort when absent. */
  maxTokens?: number;
  /** How long the model is asked to reason; at several, questions are asked at each. */
  reasoningEffort?: readonly Effort[] | undefined;
  /** For a benchmark whose answers are programs. */
  sandbox?: Sandbox;
  signal?: AbortSignal;
}

/**
 * Budgets by reasoning effort, in the default one's multiples: 2,048, 8,192 and 32,768 tokens for most benchmarks. At low effort
 * gpt-oss-20b needs a quarter, and at high effort several times as much.
 */
const BUDGETS: Readonly<Record<Effort, number>> = { low: 0.25, medium: 1, high: 4 };

/** How many times the tokens of an answer at medium effort one at this effort takes. */
export function lengthAt(effort: Effort = 'medium'): number {
  return BUDGETS[effort];
}

/** Tokens that an answer may take where nobody says. */
export function defaultBudget(
  { defaultMaxTokens }: Pick<Benchmark, 'defaultMaxTokens'>,
  effort: Effort = 'medium',
): number {
  return Math.ceil(defaultMaxTokens * lengthAt(effort));
}

/**
 * Loads a benchmark's rows, picks the questions, renders the prompts.
 *
 * @throws EspalierError `dataset-invalid`, `template-invalid`; `usage` for a limit above the number of rows
 */
export async function prepareBenchmark(options: PrepareOptions): Promise<PreparedBenchmark> {
  const { benchmark, limit, seed } = options;
  const template = await loadPromptTemplate(options.promptsFolder, benchmark.promptFile);
  const dataset = await loadDataset(options);
  const left = rowsWithout(dataset.rows, template, options.without);
  if (limit !== undefined && limit > left.length) {
    throw new EspalierError(
      'usage',
      `${benchmark.name}:${limit} asks for more questions than the ${left.length} of ${dataset.source}`,
    );
  }
  const rows = pickQuestions(left, { ...(limit === undefined ? {} : { limit }), seed });
  const questions = askable(rows, template);
  checkRepeated(questions, dataset.source);
  return {
    benchmark,
    dataset,
    template,
    questions: sampledQuestions(questions, benchmark.samples),
    ...(rows.length < dataset.rows.length ? { seed } : {}),
    maxTokens: budgetOf(benchmark, options),
    ...effortOf(benchmark, options),
    ...(options.sandbox === undefined ? {} : { sandbox: options.sandbox }),
  };
}

/** Public data sets hold some questions twice; more than this share makes few questions look like many. */
const MOST_REPEATED = 0.05;

/** @throws EspalierError `dataset-invalid` where many questions are asked in the same words */
function checkRepeated(questions: readonly Pick<Question, 'promptSha256'>[], source: string): void {
  const distinct = new Set(questions.map(({ promptSha256 }) => promptSha256)).size;
  if (questions.length - distinct <= MOST_REPEATED * questions.length) return;
  throw new EspalierError(
    'dataset-invalid',
    `${source}: its ${formatCount(questions.length, 'question')} have only ${formatCount(distinct, 'different prompt')}`,
    {
      hint: 'A model gives the same answer to the same prompt, so the margin of error would be too small. Remove repeated rows, or let the prompt template show what tells them apart.',
      details: { questions: questions.length, distinct },
    },
  );
}

function budgetOf(benchmark: Benchmark, { maxTokens, reasoningEffort }: Budgeted): number {
  if (benchmark.oneToken) return 1;
  return maxTokens ?? defaultBudget(benchmark, benchmark.effort ?? commonEffort(reasoningEffort));
}

function effortOf({ effort }: Benchmark, { reasoningEffort }: Budgeted): Pick<PreparedBenchmark, 'effort'> {
  const found = effort ?? commonEffort(reasoningEffort);
  return found === undefined ? {} : { effort: found };
}

type Budgeted = Pick<PrepareOptions, 'maxTokens' | 'reasoningEffort'>;

/** The same questions at each effort that they are asked at, each with the budget of its effort. */
export function preparedAtEfforts(prepared: PreparedBenchmark, options: Budgeted): PreparedBenchmark[] {
  return atEfforts(prepared.benchmark, options.reasoningEffort).map((benchmark) => ({
    ...prepared,
    benchmark,
    maxTokens: budgetOf(benchmark, options),
    ...effortOf(benchmark, options),
  }));
}

function rowsWithout(
  rows: readonly Row[],
  template: PromptTemplate,
  prompts: ReadonlySet<string> | undefined,
): readonly Row[] {
  if (prompts === undefined) return rows;
  return askable(rows, template).flatMap(({ promptSha256 }, i) =>
    prompts.has(promptSha256) ? [] : [rows[i]!],
  );
}
