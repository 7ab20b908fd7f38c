import type { ByteSource } from '../../bytes/index.ts';
import type { PlanFile } from '../../plan/index.ts';
import {
  checkIndex,
  cutConfigText,
  type PlannedCheckpoint,
  planCheckpoint,
  readShardHeader,
} from '../../safetensors/index.ts';
import type { Context } from '../inputs/index.ts';
import { type Checkpoint, readCheckpoint } from './base-checkpoint.ts';

/** A checkpoint whose shards are open, and the plan that fits it. */
interface OpenCheckpoint extends AsyncDisposable {
  readonly planned: PlannedCheckpoint;
  /** config.json of the cut. */
  readonly configText: string;
  /** By the names of the shards. */
  readonly sources: ReadonlyMap<string, ByteSource>;
}

/** @throws EspalierError `checkpoint-invalid`, `plan-mismatch`, `hub-...` */
export async function openCheckpoint(
  checkpoint: Checkpoint,
  { plan }: PlanFile,
  context: Context,
): Promise<OpenCheckpoint> {
  await using opened = new AsyncDisposableStack();
  const { config, configText, shards, index } = await readCheckpoint(checkpoint, context);
  const sources = new Map<string, ByteSource>();
  const headers = [];
  for (const file of shards) {
    const source = opened.use(await checkpoint.open(file));
    sources.set(file, source);
    headers.push(await readShardHeader(file, source, context.signal));
  }
  if (index !== undefined) checkIndex(index, headers);
  const planned = planCheckpoint(config, headers, plan);
  const stack = opened.move();
  const cutText = cutConfigText(configText, planned.kept, planned.leftOut > 0);
  return { planned, sources, configText: cutText, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
