import { rm } from 'node:fs/promises';
import { z } from 'zod';
import {
  klDivergence,
  type LlamaTools,
  type PerplexityOptions,
  scoredTokens,
  type WantedChunks,
  writeBaseLogits,
} from '../../../llama/index.ts';
import { kldFiles, Memo, type MemoKey } from '../../../state/index.ts';
import type { ByModel, KldResult } from '../../results/index.ts';
import type { KldCategory } from './categories.ts';
import type { KldMeasured, KldOfTexts } from './kld-measured.ts';
import { type KldRecord, kldRecord } from './record.ts';

/** What all models are measured on, and how. */
export interface KldTask extends Pick<PerplexityOptions, 'tools' | 'contextTokens' | 'offload' | 'threads'> {
  /** Of a category, at most. */
  readonly chunks: number;
  /** Which kind of text it is; absent of a text that stands for itself. */
  readonly category?: Pick<KldCategory, 'name' | 'title'>;
  readonly text: KldResult['text'] & { readonly path: string };
  /** Measure the base against itself as well. */
  readonly floor: boolean;
  /** Where the base's probabilities and the logs are kept. */
  readonly folder: string;
  /** What it runs on: another machine computes in another order. */
  readonly hardware: unknown;
  readonly signal?: AbortSignal | undefined;
}

const storedSchema = z.strictObject({
  bytes: z.int().positive(),
  chunks: z.int().positive(),
  perplexity: z.number().positive(),
  floor: z.strictObject({ meanKld: z.number(), maxKld: z.number(), sameTopRate: z.number() }).optional(),
});
export type StoredBase = z.infer<typeof storedSchema>;

/** Everything that the base's probabilities depend on. */
export function kldKey(
  task: Omit<KldTask, 'folder' | 'signal' | 'tools'> & { readonly tools: Pick<LlamaTools, 'version'> },
  modelId: string,
): MemoKey {
  const { tools, text, contextTokens, chunks, floor, offload, threads, hardware } = task;
  return {
    ...{ model: modelId, llama: tools.version, text: text.sha256, contextTokens, chunks, floor },
    ...{ offload, threads, hardware },
  };
}

function memoOf(task: KldTask, modelId: string): Memo<StoredBase> {
  return new Memo(kldFiles(task.folder).memo, kldKey(task, modelId), storedSchema);
}

function optionsOf(task: KldTask, model: string, log: string): PerplexityOptions {
  const { folder, text: _, hardware: __, category: ___, ...rest } = task;
  const files = kldFiles(folder);
  return {
    ...rest,
    ...wantedOf(task),
    model,
    logitsFile: files.logits,
    logFile: files.log(log),
  };
}

/** A text and how much of it is measured: of a category as far as it goes. */
export function wantedOf({
  text,
  contextTokens,
  chunks,
  category,
}: Pick<KldTask, 'text' | 'contextTokens' | 'chunks' | 'category'>): WantedChunks {
  return {
    ...{ textFile: text.path, textName: text.source, contextTokens, chunks },
    ...{ fewer: category !== undefined, readBy: 'trial' },
  };
}

/** What an earlier run stored of this base; undefined when there is nothing of it. */
export function storedBase(task: KldTask, modelId: string): Promise<StoredBase | undefined> {
  return memoOf(task, modelId).read();
}

/**
 * Stores the base's probabilities, unless an earlier run has; other models can then be compared without the base.
 *
 * @param path called only when the base is needed
 * @throws EspalierError `llama-tool-failed`
 */
export async function storeBase(
  task: KldTask,
  modelId: string,
  path: () => Promise<string>,
): Promise<StoredBase> {
  const earlier = await storedBase(task, modelId);
  if (earlier !== undefined) return earlier;
  await rm(kldFiles(task.folder).memo, { force: true });
  const model = await path();
  const { bytes, chunks, perplexity } = await writeBaseLogits(optionsOf(task, model, 'base'));
  const own = task.floor ? await klDivergence(optionsOf(task, model, 'floor')) : undefined;
  const floor = own && { meanKld: own.meanKld, maxKld: own.maxKld, sameTopRate: own.sameTopRate };
  const stored = { bytes, chunks, perplexity, ...(floor && { floor }) };
  await memoOf(task, modelId).write(stored);
  return stored;
}

/**
 * Compares a model with the stored base.
 *
 * @param model its id, which names the log
 * @throws EspalierError `llama-tool-failed`
 */
export async function compareWithBase(task: KldTask, model: string, path: string): Promise<KldRecord> {
  return kldRecord(await klDivergence(optionsOf(task, path, model)), task.contextTokens);
}

/** Removes the base's probabilities: they are gigabytes, and the result is kilobytes. */
export async function removeStored({ folder }: KldTask): Promise<void> {
  await rm(kldFiles(folder).memo, { force: true });
  await rm(kldFiles(folder).logits, { force: true });
}

/** What was measured of several models, and on what. */
export function kldMeasured(
  task: Omit<KldTask, 'tools' | 'hardware'>,
  base: Pick<StoredBase, 'perplexity' | 'chunks'> & { readonly floor?: StoredBase['floor'] | undefined },
  records: ByModel<KldRecord>,
): KldMeasured {
  const { path: _, ...text } = task.text;
  return {
    text,
    contextTokens: task.contextTokens,
    chunks: base.chunks,
    scoredTokens: base.chunks * scoredTokens(task.contextTokens),
    basePerplexity: base.perplexity,
    ...(base.floor && { floor: base.floor }),
    records: { ...records },
  };
}

/** What was measured of several texts, as a trial holds it: by category, and of a text without one. */
export function kldOfTexts(
  texts: readonly { readonly task: Pick<KldTask, 'category'>; readonly measured: KldMeasured }[],
): KldOfTexts {
  const own = texts.find(({ task }) => task.category === undefined);
  const kldCategories = texts.flatMap(({ task: { category }, measured }) =>
    category === undefined ? [] : [{ category: category.name, title: category.title, ...measured }],
  );
  return {
    ...(own && { kld: own.measured }),
    ...(kldCategories.length > 0 && { kldCategories }),
  };
}
