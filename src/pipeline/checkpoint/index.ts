/** The cut of a safetensors checkpoint, and its proof. */

export { type CutCheckpoint, checkpointAt, cutCheckpoint } from './cut-checkpoint.ts';
export { type VerifiedCheckpoint, verifyCheckpoint } from './prove-checkpoint.ts';
