import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteSource, openFileSource } from '../../bytes/index.ts';
import { EspalierError, fileError } from '../../common/index.ts';
import { openHubFile, readAddress, repoPaths, resolveRevision } from '../../hub/index.ts';
import { parseObject, weightMapOf } from '../../safetensors/index.ts';
import type { Context } from '../inputs/index.ts';

/** A safetensors checkpoint: a folder of this machine, or a repo at a commit. */
export interface Checkpoint {
  /** For messages: a path, or `hf://ns/name@commit`. */
  readonly name: string;
  /** Names at its top, and of its chat templates in a folder. */
  readonly files: readonly string[];
  open(file: string): Promise<ByteSource>;
}

const CONFIG = 'config.json';
export const INDEX = 'model.safetensors.index.json';
const SINGLE = 'model.safetensors';
/** Chat templates beside the one of the tokenizer, as transformers writes them. */
const TEMPLATES = 'additional_chat_templates/';
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
    files: files.filter((path) => !path.includes('/') || path.startsWith(TEMPLATES)),
    open: (file) => openHubFile(repo, revision, file, context.hub),
  };
}

async function localCheckpoint(path: string): Promise<Checkpoint | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && path.endsWith('.safetensors')) {
    throw new EspalierError('usage', `${path} is one file of a safetensors checkpoint`, {
      hint: `Give the folder that holds it with its ${CONFIG}.`,
    });
  }
  if (!found?.isDirectory()) return undefined;
  const files = await readdir(path).catch((cause: unknown) => {
    throw fileError(`cannot read ${path}`, cause);
  });
  const templates = await readdir(join(path, TEMPLATES)).catch(() => []);
  const all = [...files, ...templates.map((file) => TEMPLATES + file)];
  if (isCheckpoint(files))
    return { name: path, files: all, open: (file) => openFileSource(join(path, file)) };
  const lack = files.includes(CONFIG) ? `neither ${SINGLE} nor ${INDEX}` : `no ${CONFIG}`;
  const weights = files.filter((file) => /\.(safetensors|bin|pth?)$/.test(file));
  if (weights.length === 0 && !files.includes(CONFIG)) return undefined;
  throw new EspalierError('checkpoint-invalid', `${path} is not a safetensors checkpoint: it has ${lack}`, {
    hint: files.includes('adapter_config.json')
      ? 'It holds a LoRA adapter. Merge it into its base, then prune the whole model.'
      : `Its weights are ${weights.slice(0, 3).join(', ') || 'not there'}. Save the model by transformers: save_pretrained writes all of it.`,
  });
}

function isCheckpoint(files: readonly string[]): boolean {
  return files.includes(CONFIG) && (files.includes(INDEX) || files.includes(SINGLE));
}

/** What is read of a checkpoint before its shards. */
interface CheckpointFacts {
  readonly config: Record<string, unknown>;
  readonly configText: string;
  /** Names of its shards. */
  readonly shards: readonly string[];
  /** Which of them holds a tensor, by its name; undefined where one file holds all. */
  readonly index: Readonly<Record<string, string>> | undefined;
}

/** @throws EspalierError `checkpoint-invalid`, also where a shard is not there */
export async function readCheckpoint(checkpoint: Checkpoint, { signal }: Context): Promise<CheckpointFacts> {
  const configText = await readJsonText(checkpoint, CONFIG, signal);
  const config = parseObject(`${checkpoint.name}/${CONFIG}`, configText);
  if (!checkpoint.files.includes(INDEX)) return { config, configText, shards: [SINGLE], index: undefined };
  const index = weightMapOf(
    parseObject(`${checkpoint.name}/${INDEX}`, await readJsonText(checkpoint, INDEX, signal)),
  );
  const shards = [...new Set(Object.values(index))].toSorted();
  const missing = shards.filter((file) => !checkpoint.files.includes(file));
  if (missing.length === 0) return { config, configText, shards, index };
  throw new EspalierError(
    'checkpoint-invalid',
    `${checkpoint.name} lacks ${missing.length} of the ${shards.length} files that ${INDEX} names: ${missing.slice(0, 3).join(', ')}`,
    { hint: 'Download the whole checkpoint.' },
  );
}

/** @throws EspalierError `checkpoint-invalid` */
export async function readJsonText(
  checkpoint: Checkpoint,
  file: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  await using source = await checkpoint.open(file);
  if (source.size > MAX_JSON_BYTES)
    throw new EspalierError(
      'checkpoint-invalid',
      `${source.name} has ${source.size} bytes, but at most ${MAX_JSON_BYTES} are read`,
    );
  return new TextDecoder().decode(await source.read(0, source.size, signal));
}

/** Files beside config, index and shards that a model needs to be loaded: tokenizer, templates, code, licence. */
export function companionsOf({ files }: Checkpoint, shards: readonly string[]): string[] {
  const taken = new Set([CONFIG, INDEX, RECORD, ...shards]);
  return files.filter((file) => !taken.has(file) && COMPANION.test(file) && !OF_OTHER_WEIGHTS.test(file));
}

const COMPANION =
  /^(?:[^/]+\.(?:json|txt|jinja|model|model\.v\d+|tiktoken|spm|bpe|vocab|py)|additional_chat_templates\/[^/]+\.jinja|(?:LICENSE|NOTICE|USAGE_POLICY)(?:\.\w+)?)$/i;
/** Of weights in other files, which are not taken along, and of a LoRA adapter. */
const OF_OTHER_WEIGHTS = /\.index\.(?:[\w.]+\.)?json$|^adapter_config\.json$/;

/** Our record in a folder that we wrote. */
export const RECORD = 'espalier.json';
