import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileSource } from '../../bytes/file.ts';
import { sha256Hex } from '../../common/digest.ts';
import { EspalierError } from '../../common/errors.ts';
import { formatBytes } from '../../common/units.ts';
import { readHeader } from '../../gguf/read.ts';
import { offloadOf } from '../../llama/offload.ts';
import { logitsBytes } from '../../llama/perplexity.ts';
import type { LlamaTools } from '../../llama/tools.ts';
import { type KldTask, type StoredBase, storeBase, storedBase } from '../../trial/kld/measure.ts';
import type { RunContext } from '../context.ts';
import type { Contestant } from './arms.ts';
import { licenseOfSource, openDataset } from './questions.ts';
import type { TrialSettings } from './validate.ts';

export interface KldSettings {
  /** Path or hf:// address of a plain text. */
  readonly source: string;
  readonly chunks: number;
  readonly floor: boolean;
}

/** As everybody measures it (llama.cpp's own tables), so that numbers can be compared. */
const CONTEXT_TOKENS = 512;

/**
 * Brings the text, and makes sure of the tool.
 *
 * @throws EspalierError `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function prepareKld(
  { source, chunks, floor, tools, settings }: KldSettings & { tools: LlamaTools; settings: TrialSettings },
  context: RunContext,
): Promise<KldTask> {
  tools.command('llama-perplexity');
  await using file = await openDataset(source, context);
  const bytes = await file.read(0, file.size, context.signal);
  const license = await licenseOfSource(source, context);
  const folder = join(context.runDir, 'kld');
  const path = join(folder, 'text.txt');
  await mkdir(folder, { recursive: true });
  await writeFile(path, bytes);
  return {
    tools,
    text: {
      source: file.name,
      sha256: sha256Hex(bytes),
      ...(license === undefined ? {} : { license }),
      path,
    },
    contextTokens: CONTEXT_TOKENS,
    chunks,
    floor,
    folder,
    offload: offloadOf(settings),
    threads: settings.threads,
    signal: context.signal,
  };
}

/** What decides whether it is the same measurement as in an earlier run. */
export function identityOfKld({ text, contextTokens, chunks, floor }: KldTask): unknown {
  return { text: text.sha256, contextTokens, chunks, floor };
}

/**
 * Stores the base's probabilities, after saying how large they are.
 *
 * @throws EspalierError `disk-full` with both numbers, `llama-tool-failed`
 */
export async function storeBaseFor(
  task: KldTask,
  { modelId, path }: Contestant,
  context: RunContext,
): Promise<StoredBase> {
  const earlier = await storedBase(task, modelId);
  if (earlier !== undefined) return earlier;
  const model = await path();
  await checkDisk(task, await vocabularyOf(model), context);
  return storeBase(task, modelId, async () => model);
}

async function checkDisk(
  task: KldTask,
  vocabulary: number,
  { freeDisk, progress }: RunContext,
): Promise<void> {
  const size = (chunks: number) => logitsBytes({ ...task, vocabulary, chunks });
  const bytes = size(task.chunks);
  const message = `KL divergence: the base's probabilities of ${task.chunks} chunks of ${task.contextTokens} tokens take ${formatBytes(bytes)} in ${task.folder}`;
  progress({ type: 'note', level: 'info', message });
  const free = await freeDisk(task.folder);
  if (free >= bytes) return;
  const fitting = Math.floor(free / size(1));
  throw new EspalierError('disk-full', `${message}, and ${formatBytes(free)} are free`, {
    hint: fitting > 0 ? `At most ${fitting} chunks fit.` : 'Not even one chunk fits.',
    details: { bytes, free },
  });
}

async function vocabularyOf(path: string): Promise<number> {
  await using file = await openFileSource(path);
  const { keyValues } = await readHeader(file);
  const tokens = keyValues.find(({ key }) => key === 'tokenizer.ggml.tokens')?.value;
  return typeof tokens === 'object' ? tokens.count : 0;
}
