import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ByteSource, openFileSource } from '../bytes/index.ts';
import { EspalierError } from '../common/errors.ts';
import { fileError } from '../common/files.ts';
import { openHubFile, readAddress, repoPaths, resolveRevision } from '../hub/index.ts';
import { filesOfIndex } from '../safetensors/checkpoint.ts';
import { isObject } from '../safetensors/header.ts';
import type { Context } from './context.ts';

/** A safetensors checkpoint: a folder of this machine, or a repo at a commit. */
export interface Checkpoint {
  /** For messages: a path, or `hf://ns/name@commit`. */
  readonly name: string;
  /** Names at its top. */
  readonly files: readonly string[];
  open(file: string): Promise<ByteSource>;
}

const CONFIG = 'config.json';
export const INDEX = 'model.safetensors.index.json';
const SINGLE = 'model.safetensors';
/** A config.json or index of more is none. */
const MAX_JSON_BYTES = 64 * 2 ** 20;

/**
 * Finds a checkpoint: a folder, or a repo without a GGUF, that has config.json and safetensors at its top.
 *
 * @returns undefined for anything else, such as a GGUF
 * @throws EspalierError `hub-...`, `file-unreadable`
 */
export async function findCheckpoint(text: string, context: Context): Promise<Checkpoint | undefined> {
  const address = await readAddress(text, context.hub.hubUrl);
  if (address.kind === 'local') return await localCheckpoint(address.path);
  if (address.kind === 'hub' || address.quant !== undefined || address.folder !== undefined) return undefined;
  const { repo } = address;
  const revision = await resolveRevision(repo, address.revision, context.hub);
  const files = await repoPaths({ ...address, revision }, context.hub);
  if (!isCheckpoint(files) || files.some((path) => path.endsWith('.gguf'))) return undefined;
  return {
    name: `hf://${repo.id}@${revision}`,
    files: files.filter((path) => !path.includes('/')),
    open: (file) => openHubFile(repo, revision, file, context.hub),
  };
}

async function localCheckpoint(path: string): Promise<Checkpoint | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const files = await readdir(path).catch((cause: unknown) => {
    throw fileError(`cannot read ${path}`, cause);
  });
  if (!isCheckpoint(files)) return undefined;
  return { name: path, files, open: (file) => openFileSource(join(path, file)) };
}

function isCheckpoint(files: readonly string[]): boolean {
  return files.includes(CONFIG) && (files.includes(INDEX) || files.includes(SINGLE));
}

/** The names of its shards, and its config.json. */
export async function readCheckpoint(
  checkpoint: Checkpoint,
  { signal }: Context,
): Promise<{ config: Record<string, unknown>; shards: string[] }> {
  const config = await readObject(checkpoint, CONFIG, signal);
  if (!checkpoint.files.includes(INDEX)) return { config, shards: [SINGLE] };
  return { config, shards: filesOfIndex(await readObject(checkpoint, INDEX, signal)) };
}

/** @throws EspalierError `checkpoint-invalid` */
export async function readObject(
  checkpoint: Checkpoint,
  file: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, unknown>> {
  await using source = await checkpoint.open(file);
  const refuse = (problem: string) => new EspalierError('checkpoint-invalid', `${source.name} ${problem}`);
  if (source.size > MAX_JSON_BYTES)
    throw refuse(`has ${source.size} bytes, at most ${MAX_JSON_BYTES} are read`);
  const text = new TextDecoder().decode(await source.read(0, source.size, signal));
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw refuse('is no JSON object');
}

/** Files beside config, index and shards that a model needs to be loaded: tokenizer, templates, licence. */
export function companionsOf({ files }: Checkpoint, shards: readonly string[]): string[] {
  const taken = new Set([CONFIG, INDEX, RECORD, ...shards]);
  const companion = /\.(json|txt|jinja|model|tiktoken|py)$|^(LICENSE|NOTICE|USAGE_POLICY)(\.\w+)?$/i;
  return files.filter((file) => !taken.has(file) && companion.test(basename(file)));
}

/** Our record in a folder that we wrote. */
export const RECORD = 'espalier.json';
