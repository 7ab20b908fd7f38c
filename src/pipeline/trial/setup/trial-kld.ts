import { join } from 'node:path';
import { EspalierError, fileKind, readText, sha256Hex, writeFileAtomic } from '../../../common/index.ts';
import type { EngineModel } from '../../../engines/index.ts';
import {
  CATEGORY_LICENSE,
  categorySource,
  categoryText,
  compareWithBase,
  type Dataset,
  KLD_CATEGORIES,
  type KldCategory,
  type KldRecord,
  type KldSettings,
  type KldTask,
  kldRecordSchema,
  parseWanted,
  sourceName,
  type TrialSettings,
  wantedOf,
} from '../../../evaluation/index.ts';
import { readHeader } from '../../../gguf/index.ts';
import {
  assertLongEnough,
  countTokens,
  type LlamaOptions,
  mostTokens,
  offloadFrom,
} from '../../../llama/index.ts';
import { checkKldText } from '../../../search/index.ts';
import { kldFiles, Memo, type RunDirectory } from '../../../state/index.ts';
import {
  licenseOfSource,
  locationOf,
  openBase,
  openDataset,
  overlapOf,
  type ResolvedBase,
  type RunContext,
} from '../../inputs/index.ts';

/** As everybody measures it (llama.cpp's own tables), so that numbers can be compared. */
const CONTEXT_TOKENS = 512;

const WHO = 'KL divergence';

type KldOptions = Pick<TrialSettings, 'kld' | 'kldChunks' | 'kldFloor' | 'threads'> & LlamaOptions;

/** What decides which texts are measured, beside those that the user gives. */
export interface KldTexts {
  /** Our own, of every category. */
  readonly ours: boolean;
  /** Tokens that all models were trained for. */
  readonly contextLimit: number;
}

/** Names of the texts that are measured: of categories, and undefined for a text without one, which comes first. */
export function kldNames({ kld = [] }: Pick<KldOptions, 'kld'>, ours = false): (string | undefined)[] {
  const own = kld.map(({ category }) => category);
  const known = ours ? KLD_CATEGORIES.map(({ name }) => name) : [];
  return [...new Set([...own.filter((name) => name === undefined), ...known, ...own])];
}

/** Whether a trial measures divergence on any text. */
export function measuresKld({ benchmarks, kld }: Pick<TrialSettings, 'benchmarks' | 'kld'>): boolean {
  return kldNames({ kld }, parseWanted(benchmarks).kld).length > 0;
}

/** Where a text, the base's probabilities on it and the logs are. */
export function kldFolder(runDir: RunDirectory, name: string | undefined): string {
  return name === undefined ? runDir.kld : join(runDir.kld, name);
}

/**
 * Brings the texts: those of the user, and our own of the categories that the user gives none of.
 *
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function prepareKld(
  settings: KldOptions,
  { ours, contextLimit }: KldTexts,
  context: RunContext,
): Promise<KldSettings[]> {
  const tasks: KldSettings[] = [];
  for (const name of kldNames(settings, ours)) {
    const given = settings.kld?.find(({ category }) => category === name);
    const known = KLD_CATEGORIES.find((category) => category.name === name);
    const folder = kldFolder(context.runDir, name);
    const { contextTokens, chunks } = sizeOf(given === undefined ? known : undefined, known, settings);
    const { bytes, ...text } =
      given === undefined && known !== undefined
        ? await ourText(known, folder, context)
        : await givenText(given?.path ?? '', folder, context);
    const task = {
      ...(name !== undefined && { category: { name, title: known?.title ?? titleOf(name) } }),
      text,
      contextTokens: Math.min(contextTokens, contextLimit),
      chunks,
      floor: settings.kldFloor,
      folder,
      offload: offloadFrom(settings),
      threads: settings.threads,
      signal: context.signal,
    };
    // No vocabulary makes more tokens of it: nothing else needs to be known.
    assertLongEnough(WHO, wantedOf(task), mostTokens(bytes));
    tasks.push(task);
  }
  return tasks;
}

/** As many bytes as tell the kind of a file. */
const HEAD_BYTES = 64;

/**
 * Texts of the user are there, and are text: asked before anything large is read.
 *
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function assertTextsThere(
  { kld = [] }: Pick<KldOptions, 'kld'>,
  context: RunContext,
): Promise<void> {
  for (const { path } of kld) {
    await using text = await openDataset(path, context);
    const kind = fileKind(await text.read(0, Math.min(text.size, HEAD_BYTES), context.signal));
    if (kind === undefined) continue;
    throw new EspalierError('file-unreadable', `${path} is ${kind.name}, expected held-out text`, {
      hint: 'Give a file of plain text with --kld, or kld among --benchmarks for the texts that come with Espalier.',
    });
  }
}

/** Of a text of the user's, so many chunks as the user says. */
function sizeOf(
  ours: KldCategory | undefined,
  category: KldCategory | undefined,
  { kldChunks }: Pick<KldOptions, 'kldChunks'>,
): Pick<KldCategory, 'contextTokens' | 'chunks'> {
  return {
    contextTokens: category?.contextTokens ?? CONTEXT_TOKENS,
    chunks: ours?.chunks ?? kldChunks,
  };
}

/** `long-documents`: `Long documents` */
function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** A text in the run directory. */
type StoredText = KldSettings['text'] & { readonly bytes: number };

async function ourText(
  category: KldCategory,
  folder: string,
  { templatesDir }: RunContext,
): Promise<StoredText> {
  const { text: path } = kldFiles(folder);
  const bytes = new TextEncoder().encode(await categoryText(category, templatesDir));
  await writeFileAtomic(path, bytes);
  const source = categorySource(category);
  return { source, sha256: sha256Hex(bytes), license: CATEGORY_LICENSE, path, bytes: bytes.length };
}

async function givenText(source: string, folder: string, context: RunContext): Promise<StoredText> {
  await using file = await openDataset(source, context);
  const bytes = await file.read(0, file.size, context.signal);
  const license = await licenseOfSource(source, context);
  const { text: path } = kldFiles(folder);
  await writeFileAtomic(path, bytes);
  return {
    source: sourceName(file.name),
    sha256: sha256Hex(bytes),
    ...(license === undefined ? {} : { license }),
    path,
    bytes: bytes.length,
  };
}

/**
 * What the base would misread is known by its header, before the first byte of its weights, and so is a text that is too short.
 *
 * @param tasks with the tools that count its tokens, where they are on this machine
 * @throws EspalierError `dataset-invalid`
 */
export async function checkTexts(
  tasks: readonly (KldSettings & Partial<Pick<KldTask, 'tools'>>)[],
  base: ResolvedBase,
  context: RunContext,
): Promise<void> {
  if (tasks.length === 0) return;
  await using source = await openBase(locationOf(base), context);
  const header = await readHeader(source, context.signal);
  for (const task of tasks) {
    const { text, tools, folder, signal } = task;
    checkKldText(header, text.source, await readText(text.path));
    const tokens = tools && (await countTokens(tools, header, text.path, { folder, signal }));
    if (tokens !== undefined) assertLongEnough(WHO, wantedOf(task), { tokens });
  }
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

/** The same for each text. */
export async function rivalKlds(
  tasks: readonly KldTask[],
  rival: Parameters<typeof rivalKld>[1],
): Promise<void> {
  for (const task of tasks) await rivalKld(task, rival);
}

/** What decides whether it is the same measurement as in an earlier run. */
export function identityOfKld({ category, text, contextTokens, chunks, floor }: KldSettings): unknown {
  return { category, text: text.sha256, overlaps: text.overlaps, contextTokens, chunks, floor };
}
