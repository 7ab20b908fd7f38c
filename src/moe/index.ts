/** Which tensors of an architecture carry experts, and what follows of them. */

export { activeBytesOf } from './active.ts';
export { ARCHITECTURES } from './architectures.ts';
export { contextTrainOf } from './context.ts';
export { allowedCounts, LEAST_IN_GROUP, MAX_EXPERTS } from './counts.ts';
export { expertCountKey, expertsPerLayerKey } from './keys.ts';
export { kvCacheSize } from './kv-cache.ts';
export type { MoeLayer } from './layer.ts';
export { describeMoe, expertBytes, type MoeModel, rowsOf } from './model.ts';
export { withRows } from './rows.ts';
export { sizeWith } from './sizes.ts';
