import { EspalierError, nearest } from '../../common/index.ts';
import { aime } from './aime.ts';
import type { Benchmark } from './benchmark.ts';
import { bfcl } from './bfcl.ts';
import { custom } from './custom.ts';
import { atEffort, EFFORTS } from './effort.ts';
import { gpqa } from './gpqa.ts';
import { gsm8k, gsm8kPlatinum } from './gsm8k.ts';
import { humaneval } from './humaneval.ts';
import { humanevalPlus } from './humaneval-plus.ts';
import { ifeval } from './ifeval.ts';
import { longContext } from './long-context.ts';
import { math500 } from './math-500.ts';
import { mbppPlus } from './mbpp-plus.ts';
import { mmlu, mmluLogprob } from './mmlu.ts';
import { mmluPro } from './mmlu-pro.ts';
import { mmluProxLite } from './mmlu-prox-lite.ts';
import { mmluRedux } from './mmlu-redux.ts';
import { toolCall } from './tool-call.ts';

/** Every benchmark that Espalier can ask. */
export const BENCHMARKS: readonly Benchmark[] = [
  mmluPro,
  mmlu,
  mmluRedux,
  mmluLogprob,
  gpqa,
  gsm8k,
  gsm8kPlatinum,
  math500,
  aime,
  ifeval,
  humaneval,
  humanevalPlus,
  mbppPlus,
  bfcl,
  toolCall,
  ...mmluProxLite,
  ...longContext,
  custom,
];

/** Their names for people: of a family one. */
export function benchmarkNames(): string[] {
  return [...new Set(BENCHMARKS.map(({ name, family }) => family ?? name))];
}

/** The benchmark of a name, as reports and gates have it: also one that is asked at one of several efforts, `gsm8k-low`. */
export function benchmarkNamed(name: string): Benchmark | undefined {
  const known = BENCHMARKS.find((one) => one.name === name);
  if (known !== undefined) return known;
  const effort = EFFORTS.find((one) => name.endsWith(`-${one}`));
  const plain = effort && BENCHMARKS.find((one) => `${one.name}-${effort}` === name);
  return effort && plain && atEffort(plain, effort);
}

/** What the user asked for: a benchmark, how many of its questions (all when absent), where its rows are. */
export interface BenchmarkOption {
  benchmark: Benchmark;
  limit?: number;
  source: string;
}

/**
 * Reads `NAME[:N][=SOURCE]`: `mmlu`, `mmlu:200`, `gsm8k:200=hf://datasets/ns/name/file.parquet`, `mmlu=./mine.jsonl`.
 *
 * @throws EspalierError `usage`
 */
export function parseBenchmarkOption(option: string): BenchmarkOption {
  const match = /^([^:=\s]+)(?::([^=]*))?(?:=(.*))?$/.exec(option.trim());
  const [, name, limitText, source] = match ?? [];
  if (name === undefined) {
    throw new EspalierError('usage', `benchmark "${option}": expected NAME[:N][=SOURCE]`, {
      hint: 'For example: mmlu, mmlu:200, gsm8k=./questions.jsonl',
    });
  }
  const benchmark = BENCHMARKS.find((known) => known.name === name);
  if (benchmark === undefined) {
    const hint = benchmarkHint(name, option);
    throw new EspalierError(
      'usage',
      `benchmark "${name}": there is no such benchmark; available: ${benchmarkNames().join(', ')}`,
      { ...(hint !== undefined && { hint }) },
    );
  }
  if (source === '') {
    throw new EspalierError('usage', `benchmark "${option}": expected a path or hf:// address after "="`);
  }
  refuseTrailingCount(option, name, source);
  const from = source ?? benchmark.defaultSource;
  if (from === undefined) {
    throw new EspalierError(
      'usage',
      `benchmark "${option}": ${name} needs "=" and the path of your questions`,
      {
        hint: `${name}=./questions.jsonl, with a JSON object of question and answer on each line`,
      },
    );
  }
  return { benchmark, source: from, ...parseLimit(option, limitText) };
}

/** What was meant by a name that no benchmark has: one that is spelled alike, a file without a name, or a number with a comma. */
function benchmarkHint(name: string, option: string): string | undefined {
  if (/[/\\]|\.(jsonl?|parquet|csv)$/i.test(name))
    return `Write the benchmark before its file: custom=${option}`;
  if (name === 'none') return 'none stands alone: it means that nothing is asked.';
  if (/^\d+$/.test(name))
    return 'Commas separate benchmarks: write the number of questions without one, mmlu:1000';
  const names = BENCHMARKS.map((known) => known.name);
  const meant = nearest(name, [...names, 'none']);
  return meant && `Did you mean ${meant}?`;
}

/** `mmlu=questions.jsonl:40`: the number of questions belongs to the name. A host's port is no such number. */
function refuseTrailingCount(option: string, name: string, source = ''): void {
  const [, file, count] = /^(.+):(\d+)$/.exec(source.trim()) ?? [];
  if (file === undefined || count === undefined || /^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(file)) return;
  throw new EspalierError(
    'usage',
    `benchmark "${option}": the source ends in ":${count}", which no file does`,
    {
      hint: `The number of questions stands after the name: ${name}:${Number(count)}=${file}`,
    },
  );
}

function parseLimit(option: string, text: string | undefined): { limit?: number } {
  if (text === undefined) return {};
  const limit = /^\d+$/.test(text) ? Number(text) : 0;
  if (limit > 0 && Number.isSafeInteger(limit)) return { limit };
  throw new EspalierError(
    'usage',
    `benchmark "${option}": expected a positive number of questions after ":", got "${text}"`,
  );
}
