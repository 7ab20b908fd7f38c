/** Benchmarks, their prompts and how answers are scored. */

export { type Benchmark, DEFAULT_MAX_TOKENS, type Key, type Row, type Samples } from './benchmark.ts';
export { atEfforts, commonEffort, EFFORTS, type Effort, plainName, plainTitle } from './effort.ts';
export {
  BENCHMARKS,
  type BenchmarkOption,
  benchmarkNamed,
  benchmarkNames,
  parseBenchmarkOption,
} from './registry.ts';
export type { Tool, ToolAnswer } from './tool.ts';
