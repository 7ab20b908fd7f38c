/** One file a tool of llama.cpp: its arguments, its output. */

export { type BenchRun, type BenchSettings, benchFlags, readBench, runBench } from './bench.ts';
export { countTokens } from './count-tokens.ts';
export { type Device, listDevices } from './devices.ts';
export { KLD_STEP, type KlDivergence, parseKlDivergence } from './kl-divergence.ts';
export {
  blankRow,
  blankRows,
  blankRuns,
  LOGITS_HEADER_BYTES,
  logitsBytes,
  readLogitsHeader,
  readLogitsTokens,
  scoredPlaces,
  scoredTokens,
} from './logits.ts';
export { type ImatrixOptions, makeImatrix } from './make-imatrix.ts';
export { peakResident, readMemory, saysMemory } from './memory-breakdown.ts';
export {
  ATTEMPTS,
  assertEnough,
  klDivergence,
  LEAST_SCORED,
  type PerplexityOptions,
  perplexityFlags,
  readKlDivergence,
  readPerplexity,
  writeBaseLogits,
} from './perplexity.ts';
export {
  assertLongEnough,
  fewChunks,
  HELD_TOKENS,
  mostTokens,
  NEEDED_TOKENS,
  shortText,
  type WantedChunks,
} from './short-text.ts';
export { tokenize } from './tokenize.ts';
export {
  LLAMA_SOURCES,
  type LlamaSource,
  type LlamaTools,
  layoutOfServer,
  openTools,
  type ToolsLayout,
  toolPath,
} from './tools.ts';
