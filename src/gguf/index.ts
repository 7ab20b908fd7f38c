/** The file format: headers read, changed and written, tensors decoded, shards. */

export { chatHintsOf } from './chat.ts';
export { decodeFloats } from './decode-floats.ts';
export { checkReadable, dequantize } from './dequantize/index.ts';
export { type EmittedHeader, emitHeader, emittedSize, encodeKeyValue, type HeaderChanges } from './emit.ts';
export {
  type ArrayValue,
  align,
  booleansOf,
  elementsOf,
  type GgufHeader,
  integerOf,
  integersOf,
  type MetadataValue,
  type Span,
  stringOf,
  type TensorInfo,
  vocabularyOf,
} from './header.ts';
export { LIMITS } from './limits.ts';
export { candidateFileName, quantizationLabel } from './quant-label.ts';
export { readHeader } from './read-header.ts';
export {
  assertComplete,
  joinShards,
  readShardHeaders,
  SPLIT_KEYS,
  shardNames,
  shardPaths,
  uniteShards,
} from './shards.ts';
