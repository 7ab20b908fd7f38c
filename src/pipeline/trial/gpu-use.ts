import { z } from 'zod';
import { gpuUseSchema } from '../../evaluation/measurements/memory/result.ts';
import type { GpuUse } from '../../llama/gpu-sampler.ts';
import { Memo } from '../../state/memo.ts';
import type { RunContext } from '../context.ts';

const schema = z.array(gpuUseSchema);

/** Keeps what the GPUs did while a model answered, for a run that finds all its answers in a later one. */
export async function noteGpuUse(
  name: string,
  modelId: string,
  gpus: readonly GpuUse[],
  context: RunContext,
): Promise<void> {
  if (gpus.length > 0) await memoOf(name, modelId, context).write([...gpus]);
}

/** What was last noted of a model; undefined where there is no nvidia-smi. */
export function gpuUseOf(name: string, modelId: string, context: RunContext): Promise<GpuUse[] | undefined> {
  return memoOf(name, modelId, context).read();
}

function memoOf(name: string, modelId: string, { runDir }: RunContext): Memo<GpuUse[]> {
  return new Memo(runDir.gpuUse(name), { model: modelId }, schema);
}
