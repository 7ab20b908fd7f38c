/** Surgery and proof of a safetensors checkpoint. */

export { cutConfigText } from './checkpoint-config.ts';
export { type CutShard, cutShard } from './cut.ts';
export { checkIndex, cutIndex, weightMapOf } from './index-file.ts';
export { parseObject } from './json-text.ts';
export { type PlannedCheckpoint, planCheckpoint } from './planned-checkpoint.ts';
export { type CheckpointProof, proveShards } from './prove.ts';
export { readShardHeader } from './shard-header.ts';
