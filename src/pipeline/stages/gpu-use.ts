import { z } from 'zod';
import { gpuUseSchema } from '../../evaluation/measurements/memory/result.ts';
import type { Arm } from '../../evaluation/result.ts';
import type { GpuUse } from '../../llama/gpu-sampler.ts';
import { note, recall } from '../../state/remembered.ts';
import type { RunContext } from '../context.ts';

const schema = z.array(gpuUseSchema);

/** Keeps what the GPUs did while an arm answered, for a run that finds all its answers in a later one. */
export async function noteGpuUse(
  arm: Arm,
  modelId: string,
  gpus: readonly GpuUse[],
  context: RunContext,
): Promise<void> {
  if (gpus.length > 0) await note(context.runDir.gpuUse(arm), modelId, gpus);
}

/** What was last noted of an arm; undefined where there is no nvidia-smi. */
export function gpuUseOf(arm: Arm, modelId: string, context: RunContext): Promise<GpuUse[] | undefined> {
  return recall(context.runDir.gpuUse(arm), modelId, schema);
}
