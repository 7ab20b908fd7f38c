import { EspalierError } from '../common/index.ts';
import { type BenchmarkOption, benchmarkNames, parseBenchmarkOption } from './benchmarks/index.ts';
import { withSuites } from './suites.ts';

/** What can be measured without questions. */
export const MEASUREMENTS = ['speed', 'memory', 'kld'] as const;

/** What a trial is asked for. */
export interface Wanted {
  readonly questions: readonly BenchmarkOption[];
  /** How many times both models are measured. */
  readonly speedRounds?: number;
  readonly memory?: true;
  /** KL divergence by category, on the texts of `measurements/kld/categories.ts`. */
  readonly kld?: true;
}

const DEFAULT_ROUNDS = 5;

/**
 * Reads what the user asked for: suites, benchmarks as {@link parseBenchmarkOption} has them, `speed[:ROUNDS]`, `memory` and `kld`.
 *
 * @throws EspalierError `usage`
 */
export function parseWanted(options: readonly string[]): Wanted {
  const questions: BenchmarkOption[] = [];
  let measured: Omit<Wanted, 'questions'> = {};
  const seen = new Set<string>();
  const once = (name: string) => {
    if (seen.has(name)) throw givenTwice(name);
    seen.add(name);
  };
  for (const option of withSuites(options)) {
    const [, name, rest] = /^(speed|memory|kld)(?![\w-])(.*)$/.exec(option.trim()) ?? [];
    const question = name === undefined ? parseBenchmarkOption(option) : undefined;
    once(question?.benchmark.name ?? name ?? '');
    if (question !== undefined) questions.push(question);
    else if (name === 'speed') measured = { ...measured, speedRounds: parseRounds(option, rest!) };
    else if (name === 'memory') measured = { ...measured, memory: alone(name, option, rest!) };
    else measured = { ...measured, kld: alone('kld', option, rest!) };
  }
  if (questions.length === 0 && options.length > 0) {
    throw new EspalierError('usage', 'a trial needs at least one benchmark that asks questions, got none', {
      hint: `Add one of ${benchmarkNames().join(', ')}; ${MEASUREMENTS.join(' and ')} are measured in addition.`,
    });
  }
  return { questions, ...measured };
}

function givenTwice(name: string): EspalierError {
  return new EspalierError('usage', `the benchmark ${name} is given more than once`, {
    hint: 'Give it once: answers are stored under its name.',
  });
}

/**
 * Refuses a trial of which no benchmark can decide anything.
 *
 * @throws EspalierError `usage`
 */
export function assertDecidable({ questions }: Pick<Wanted, 'questions'>): void {
  const [first] = questions;
  if (first !== undefined && questions.every(({ benchmark }) => benchmark.samples !== undefined)) {
    throw new EspalierError(
      'usage',
      `a trial of ${first.benchmark.name} alone cannot decide anything: it asks few questions, each several times`,
      { hint: `Add another benchmark, for example --benchmarks mmlu-pro:500,${first.benchmark.name}.` },
    );
  }
}

function parseRounds(option: string, rest: string): number {
  if (rest === '') return DEFAULT_ROUNDS;
  const rounds = /^:\d+$/.test(rest) ? Number(rest.slice(1)) : 0;
  if (rounds > 0 && Number.isSafeInteger(rounds)) return rounds;
  throw new EspalierError(
    'usage',
    `benchmark "${option}": expected speed or speed:ROUNDS, for example speed:7`,
  );
}

function alone(name: string, option: string, rest: string): true {
  if (rest === '') return true;
  throw new EspalierError('usage', `benchmark "${option}": ${name} takes neither ":" nor "="`);
}

/** What of the options is no benchmark of questions, for what decides whether it is the same trial. */
export function measurementsOf(options: readonly string[]): Omit<Wanted, 'questions'> {
  const { questions: _, ...measured } = parseWanted(options);
  return measured;
}
