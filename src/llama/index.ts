/** llama.cpp: finding or installing it, running its tools, reading its logs, the hardware it sees. */

export { findTools, type ToolsContext } from './find-tools.ts';
export { type GpuUse, sampleGpus } from './gpu-sampler.ts';
export { describeHardware, type Hardware, readHardware, readHardwareFor, withDevices } from './hardware.ts';
export { archiveMirrors, findLlama } from './install/index.ts';
export { lastLines, meaningful, relevantLogLine } from './log-lines.ts';
export { type Offload, offloadFlags } from './offload.ts';
export { type LlamaOptions, llamaOptions, offloadFrom } from './options.ts';
export { memoryLine, outOfMemory } from './out-of-memory.ts';
export { listensAt } from './port-owner.ts';
export {
  ATTEMPTS,
  assertEnough,
  assertLongEnough,
  type BenchRun,
  type BenchSettings,
  benchFlags,
  blankRow,
  blankRows,
  blankRuns,
  countTokens,
  type Device,
  fewChunks,
  HELD_TOKENS,
  type ImatrixOptions,
  KLD_STEP,
  type KlDivergence,
  klDivergence,
  LEAST_SCORED,
  type LlamaTools,
  LOGITS_HEADER_BYTES,
  listDevices,
  logitsBytes,
  makeImatrix,
  mostTokens,
  NEEDED_TOKENS,
  type PerplexityOptions,
  parseKlDivergence,
  peakResident,
  perplexityFlags,
  readBench,
  readKlDivergence,
  readLogitsHeader,
  readLogitsTokens,
  readMemory,
  readPerplexity,
  runBench,
  saysMemory,
  scoredPlaces,
  scoredTokens,
  shortText,
  tokenize,
  type WantedChunks,
  writeBaseLogits,
} from './tools/index.ts';
