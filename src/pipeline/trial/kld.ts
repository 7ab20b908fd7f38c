import { openFileSource } from '../../bytes/file.ts';
import { sha256Hex } from '../../common/digest.ts';
import { EspalierError } from '../../common/errors.ts';
import { readText, writeFileAtomic } from '../../common/files.ts';
import { formatBytes } from '../../common/units.ts';
import type { EngineModel } from '../../engines/engine.ts';
import type { Dataset } from '../../evaluation/dataset/load.ts';
import { sourceName } from '../../evaluation/dataset/source-name.ts';
import type { KldSettings } from '../../evaluation/measurements/kld/in-job.ts';
import {
  compareWithBase,
  type KldTask,
  type StoredBase,
  storeBase,
  storedBase,
} from '../../evaluation/measurements/kld/measure.ts';
import { type KldRecord, kldRecordSchema } from '../../evaluation/measurements/kld/record.ts';
import type { TrialSettings } from '../../evaluation/options.ts';
import { type GgufHeader, vocabularyOf } from '../../gguf/header.ts';
import { readHeader } from '../../gguf/read.ts';
import { type LlamaOptions, offloadFrom } from '../../llama/options.ts';
import { logitsBytes } from '../../llama/tools/logits.ts';
import { checkKldText } from '../../search/masks/texts.ts';
import { Memo } from '../../state/memo.ts';
import { kldFiles } from '../../state/run-files.ts';
import type { RunContext } from '../context.ts';
import { licenseOfSource, openDataset } from '../open-dataset.ts';
import { overlapOf } from '../overlap.ts';

/** As everybody measures it (llama.cpp's own tables), so that numbers can be compared. */
const CONTEXT_TOKENS = 512;

/**
 * Brings the text.
 *
 * @param source path or hf:// address of a plain text
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function prepareKld(
  source: string,
  settings: Pick<TrialSettings, 'kldChunks' | 'kldFloor' | 'threads'> & LlamaOptions,
  context: RunContext,
): Promise<KldSettings> {
  await using file = await openDataset(source, context);
  const bytes = await file.read(0, file.size, context.signal);
  const license = await licenseOfSource(source, context);
  const folder = context.runDir.kld;
  const path = kldFiles(folder).text;
  await writeFileAtomic(path, bytes);
  return {
    text: {
      source: sourceName(file.name),
      sha256: sha256Hex(bytes),
      ...(license === undefined ? {} : { license }),
      path,
    },
    contextTokens: CONTEXT_TOKENS,
    chunks: settings.kldChunks,
    floor: settings.kldFloor,
    folder,
    offload: offloadFrom(settings),
    threads: settings.threads,
    signal: context.signal,
  };
}

/**
 * Divergence and answers are independent evidence only on different questions.
 *
 * @returns whether the text holds questions of the benchmark, which is allowed
 * @throws EspalierError `dataset-invalid` when the text holds questions of the benchmark, and that is not allowed
 */
export async function refuseKldOverlap(
  title: string,
  dataset: Dataset,
  { text }: KldSettings,
  allowed: boolean,
  context: RunContext,
): Promise<boolean> {
  const named = { path: text.source, text: await readText(text.path) };
  return overlapOf(title, dataset, named, allowed, context).length > 0;
}

/**
 * How far a rival is from the base, whose probabilities are stored; from an earlier run where that measured it, as its file may be
 * gone by now.
 */
export async function rivalKld(
  task: KldTask,
  { id, modelId, path }: Pick<EngineModel, 'modelId' | 'path'> & { readonly id: string },
): Promise<KldRecord> {
  const { tools, text, contextTokens, chunks, folder } = task;
  const key = { model: modelId, llama: tools.version, text: text.sha256, contextTokens, chunks };
  const memo = new Memo(kldFiles(folder).measured(id), key, kldRecordSchema);
  return await memo.readOr(async () => compareWithBase(task, id, await path()));
}

/** What decides whether it is the same measurement as in an earlier run. */
export function identityOfKld({ text, contextTokens, chunks, floor }: KldSettings): unknown {
  return { text: text.sha256, overlaps: text.overlaps, contextTokens, chunks, floor };
}

/**
 * Stores the base's probabilities, after saying how large they are.
 *
 * @throws EspalierError `dataset-invalid` for a text that llama-perplexity would misread, `disk-full` with both numbers,
 *   `llama-tool-failed`
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
  checkKldText(header, task.text.source, await readText(task.text.path));
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

async function headerOf(path: string): Promise<GgufHeader> {
  await using file = await openFileSource(path);
  return await readHeader(file);
}
