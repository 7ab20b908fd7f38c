/** Surgery and proof of a safetensors checkpoint. */

export { type PlannedCheckpoint, planCheckpoint } from './checkpoint.ts';
export { cutConfigText } from './config.ts';
export { type CutShard, cutShard } from './cut.ts';
export { readShardHeader } from './header.ts';
export { checkIndex, cutIndex, weightMapOf } from './index-file.ts';
export { parseObject } from './json-text.ts';
export { type CheckpointProof, proveShards } from './prove.ts';
