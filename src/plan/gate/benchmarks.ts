/** Benchmarks that a gate may bound, by the names that options, file names and reports have for them. */
export const BENCHMARK_NAMES = [
  'mmlu-pro',
  'mmlu',
  'mmlu-logprob',
  'gsm8k',
  'math-500',
  'aime',
  'humaneval',
  'tool-call',
  'custom',
] as const;

export type BenchmarkName = (typeof BENCHMARK_NAMES)[number];
