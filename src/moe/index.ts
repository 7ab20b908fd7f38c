/** Which tensors of an architecture carry experts, and what follows of them. */

export { ARCHITECTURES } from './architectures.ts';
export { allowedCounts, LEAST_IN_GROUP, MAX_EXPERTS } from './expert-counts.ts';
export { expertCountKey, expertsPerLayerKey } from './keys.ts';
export { contextTrainOf, kvCacheSize } from './kv-cache.ts';
export type { MoeLayer } from './layer.ts';
export { describeMoe, expertBytes, type MoeModel, rowsOf } from './moe-model.ts';
export { withRows } from './rows.ts';
export { activeBytesOf, sizeWith } from './sizes.ts';
