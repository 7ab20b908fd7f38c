import { z } from 'zod';
import { gpuUseSchema } from '../../evaluation/measurements/memory/result.ts';
import type { Arm } from '../../evaluation/result.ts';
import type { GpuUse } from '../../llama/gpu-sampler.ts';
import { Memo } from '../../state/memo.ts';
import type { RunContext } from '../context.ts';

const schema = z.array(gpuUseSchema);

/** Keeps what the GPUs did while an arm answered, for a run that finds all its answers in a later one. */
export async function noteGpuUse(
  arm: Arm,
  modelId: string,
  gpus: readonly GpuUse[],
  context: RunContext,
): Promise<void> {
  if (gpus.length > 0) await memoOf(arm, modelId, context).write([...gpus]);
}

/** What was last noted of an arm; undefined where there is no nvidia-smi. */
export function gpuUseOf(arm: Arm, modelId: string, context: RunContext): Promise<GpuUse[] | undefined> {
  return memoOf(arm, modelId, context).read();
}

function memoOf(arm: Arm, modelId: string, { runDir }: RunContext): Memo<GpuUse[]> {
  return new Memo(runDir.gpuUse(arm), { model: modelId }, schema);
}
