import { openFileSource } from '../../../bytes/index.ts';
import { EspalierError, formatBytes, formatCount } from '../../../common/index.ts';
import type { EngineModel } from '../../../engines/index.ts';
import { type KldTask, type StoredBase, storeBase, storedBase } from '../../../evaluation/index.ts';
import { type GgufHeader, readHeader, vocabularyOf } from '../../../gguf/index.ts';
import { logitsBytes } from '../../../llama/index.ts';
import type { RunContext } from '../../inputs/index.ts';

/**
 * Stores the base's probabilities, after saying how large they are.
 *
 * @param task its text was checked: see `checkTexts`
 * @throws EspalierError `disk-full` with both numbers, `llama-tool-failed`
 */
export async function storeBaseFor(
  task: KldTask,
  { modelId, path }: Pick<EngineModel, 'modelId' | 'path'>,
  context: RunContext,
): Promise<StoredBase> {
  const earlier = await storedBase(task, modelId);
  if (earlier !== undefined) return earlier;
  const model = await path();
  const header = await headerOf(model);
  await checkDisk(task, vocabularyOf(header), context);
  return storeBase(task, modelId, async () => model);
}

async function checkDisk(
  task: KldTask,
  vocabulary: number,
  { freeDisk, progress }: RunContext,
): Promise<void> {
  const size = (chunks: number) => logitsBytes({ ...task, vocabulary, chunks });
  const bytes = size(task.chunks);
  const what = task.category === undefined ? 'KL divergence' : `KL divergence, ${task.category.title}`;
  const message = `${what}: the base's probabilities of ${task.chunks} chunks of ${task.contextTokens} tokens take ${formatBytes(bytes)} in ${task.folder}`;
  progress({ type: 'note', level: 'info', message });
  const free = await freeDisk(task.folder);
  if (free >= bytes) return;
  const fitting = Math.floor(free / size(1));
  throw new EspalierError('disk-full', `${message}, and ${formatBytes(free)} are free`, {
    hint:
      fitting > 0
        ? `At most ${formatCount(fitting, 'chunk')} ${fitting === 1 ? 'fits' : 'fit'}.`
        : 'Not even one chunk fits.',
    details: { bytes, free },
  });
}

async function headerOf(path: string): Promise<GgufHeader> {
  await using file = await openFileSource(path);
  return await readHeader(file);
}
