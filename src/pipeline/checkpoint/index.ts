/** The cut of a safetensors checkpoint, and its proof. */

export type { Checkpoint } from './base-checkpoint.ts';
export { checkpointAt, cutCheckpoint } from './cut-checkpoint.ts';
export { proveCheckpoint } from './prove-checkpoint.ts';
