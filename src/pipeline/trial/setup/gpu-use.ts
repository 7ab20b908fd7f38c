import { z } from 'zod';
import type { ModelSource } from '../../../engines/index.ts';
import { gpuUseSchema } from '../../../evaluation/index.ts';
import type { GpuUse } from '../../../llama/index.ts';
import { Memo, type MemoKey } from '../../../state/index.ts';
import type { RunContext } from '../../inputs/index.ts';

const schema = z.array(gpuUseSchema);

/** What answered, and on what. */
interface GpuUser {
  readonly source: Pick<ModelSource, 'modelId' | 'serverId'>;
  readonly hardware?: unknown;
}

/** Keeps what the GPUs did while a model answered, for a run that finds all its answers in a later one. */
export async function noteGpuUse(
  name: string,
  user: GpuUser,
  gpus: readonly GpuUse[],
  context: RunContext,
): Promise<void> {
  if (gpus.length > 0) await memoOf(name, user, context).write([...gpus]);
}

/** What was last noted of a model; undefined where there is no nvidia-smi. */
export function gpuUseOf(name: string, user: GpuUser, context: RunContext): Promise<GpuUse[] | undefined> {
  return memoOf(name, user, context).read();
}

function memoOf(name: string, user: GpuUser, { runDir }: RunContext): Memo<GpuUse[]> {
  return new Memo(runDir.gpuUse(name), gpuUseKey(user), schema);
}

/** Everything that the use of the GPUs depends on: weights, server with its flags, machine. */
export function gpuUseKey({ source: { modelId, serverId }, hardware }: GpuUser): MemoKey {
  return { model: modelId, server: serverId, hardware };
}
