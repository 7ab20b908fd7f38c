import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError, missingHint } from '../../common/index.ts';
import { quantizationLabel } from '../../gguf/index.ts';
import {
  apiName,
  DEFAULT_HUB_URL,
  type HubLocation,
  type HubOptions,
  hubPages,
  type Location,
  type RepoRef,
  repoPathSchema,
  shardLocations,
  webName,
} from '../api/index.ts';
import { type Address, formatAddress, parseAddress, type RepoAddress } from './address.ts';
import { resolveRevision } from './revision.ts';
import { statFiles, unknown } from './stat.ts';

/** As {@link parseAddress}; of a path that has the form of a repo id, a file or folder that is there wins. */
export async function readAddress(text: string, hubUrl: string, bare?: RepoRef['type']): Promise<Address> {
  const address = parseAddress(text, hubUrl, bare);
  const mayBePath = address.kind === 'repo' && !text.includes('://');
  return mayBePath && (await exists(text)) ? { kind: 'local', path: text } : address;
}

/** Whether a text names a file of this machine, whatever address the Hub has: none with a scheme does. */
export async function isLocalAddress(text: string): Promise<boolean> {
  return !text.includes('://') && (await readAddress(text, DEFAULT_HUB_URL)).kind === 'local';
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** The kind of file that is looked for where an address names only a repo or a folder. */
export interface WantedFile {
  /** `GGUF`, `data file`; more have an s. */
  readonly what: string;
  /** Of a repo's files those that it could be; where several are, the person must choose. */
  choose(paths: readonly string[], quant: string | undefined): readonly string[];
  /** What `ns/name` alone is. */
  readonly bare?: RepoRef['type'];
}

/**
 * Finds the file that a person means. Of a repo or folder it is the one that fits; a revision stays as it was given.
 *
 * @throws EspalierError `usage` where none fits or several do, with a list; `file-unreadable` for a path that is not there and
 * could be a file of the Hub; `hub-...`
 */
export async function locateFile(text: string, wanted: WantedFile, options: HubOptions): Promise<Location> {
  const address = await readAddress(text, options.hubUrl, wanted.bare);
  if (address.kind === 'local') {
    await refuseMissing(address.path);
    await refuseFolder(address.path, wanted);
  }
  if (address.kind !== 'repo') return address;
  const { repo, revision, folder, quant } = address;
  const all = await repoPaths(address, options);
  const inFolder = all.filter((path) => folder === undefined || path.startsWith(`${folder}/`)).toSorted();
  const meant = wanted.choose(inFolder, quant);
  const [path, ...others] = meant;
  const at = (one: string): Location => ({ kind: 'hub', repo, revision, path: one });
  if (path !== undefined && others.length === 0) return at(path);
  const found = path === undefined ? `no ${wanted.what}` : `${meant.length} ${wanted.what}s`;
  const where = `${webName(repo)}${folder === undefined ? '' : ` (folder ${folder})`}`;
  const choices = path === undefined ? wanted.choose(inFolder, undefined) : meant;
  const listed = choices.slice(0, MAX_LISTED).map((one) => formatAddress(at(one)));
  const more = choices.length > listed.length ? `, and ${choices.length - listed.length} more` : '';
  throw new EspalierError('usage', `${where} has ${found}${quant === undefined ? '' : ` of ${quant}`}`, {
    hint:
      listed.length === 0
        ? (checkpointHint(inFolder) ??
          'Check the name of the repo. For a file on this machine, write ./PATH.')
        : `Name one: ${listed.join(', ')}${more}`,
    details: { repo: repo.id, revision, files: choices, addresses: listed },
  });
}

const MAX_LISTED = 20;

/** A word without a folder or the ending of a file: hardly a path. */
const PLAIN_WORD = /^(?!.*\.(gguf|jsonl?|parquet|csv|txt|safetensors)$)[^/\\]+$/i;

/** The address that was meant by one in brackets or quotes, or with another scheme than `hf://`. */
function addressHint(text: string): string | undefined {
  const bare = text.replace(/^[\s"'`<([]+|[\s"'`>)\]]+$/g, '');
  const address = bare.replace(/^hf:\/{0,2}(?=[^/])/i, 'hf://');
  return address !== text && /^(hf|https?):\/\//i.test(address) ? `Did you mean ${address}?` : undefined;
}

/** A path by its form; whoever wrote it may have meant the Hub. What has the ending of a file is told of when it is opened. */
async function refuseMissing(path: string): Promise<void> {
  if (await exists(path)) return;
  const hint = addressHint(path) ?? missingHint(path);
  if (hint !== undefined) {
    throw new EspalierError('file-unreadable', `cannot read ${path}: there is no such file`, { hint });
  }
  if (PLAIN_WORD.test(path)) {
    throw new EspalierError('file-unreadable', `cannot read ${path}: there is no such file`, {
      hint: 'Check the path, or name a repo of the Hub: ns/name, ns/name:LABEL (for example Q4_K_M) or hf://ns/name/FILE.',
    });
  }
  const [, id, revision] = /^(\w[\w.-]*\/\w[\w.-]*)@(.+\/.+)$/.exec(path) ?? [];
  if (id !== undefined && revision !== undefined) {
    throw new EspalierError('file-unreadable', `cannot read ${path}: there is no such file`, {
      hint: `For a repo of the Hub, write the slashes in the revision as %2F: ${id}@${encodeURIComponent(revision)}`,
    });
  }
  if (!/^[\w][\w.-]*\/[\w][\w.-]*\/./.test(path)) return;
  throw new EspalierError('file-unreadable', `cannot read ${path}: there is no such file on this machine`, {
    hint: `If it is a file of the Hub, write hf://${path}; if it is on this machine, check the path (./${path}).`,
  });
}

/** A folder of this machine; of a repo the file is found. */
async function refuseFolder(path: string, wanted: WantedFile): Promise<void> {
  const files = await readdir(path).catch(() => undefined);
  if (files === undefined) return;
  const choices = wanted.choose(files.toSorted(), undefined).slice(0, MAX_LISTED);
  throw new EspalierError('file-unreadable', `cannot read ${path}: it is not a file`, {
    hint:
      choices.length > 0
        ? `Name one: ${choices.map((file) => join(path, file)).join(', ')}`
        : (checkpointHint(files) ?? `It is a folder without a ${wanted.what}.`),
  });
}

function checkpointHint(files: readonly string[]): string | undefined {
  if (!files.some((file) => file.endsWith('.safetensors'))) return undefined;
  return 'It holds a safetensors checkpoint, which prune and verify take. A plan for it is made from the GGUF of the same model.';
}

const entrySchema = z.looseObject({ type: z.enum(['file', 'directory']), path: repoPathSchema });

/**
 * Paths of all files of a repo at a revision. (`/tree`, page by page: the list beside a repo's description is cut off where there
 * are many, as huggingface_hub says of `siblings`.)
 *
 * @throws EspalierError `hub-...`
 */
export async function repoPaths(
  { repo, revision }: Pick<RepoAddress, 'repo' | 'revision'>,
  options: HubOptions,
): Promise<string[]> {
  const route = `/api/${apiName(repo)}/tree/${encodeURIComponent(revision)}?recursive=true`;
  const context = { action: 'list the files', repo, revision };
  const entries = await hubPages(entrySchema, ({ path }) => path, route, options, context);
  return entries.flatMap(({ type, path }) => (type === 'file' ? [path] : []));
}

/** A GGUF of a repo, as a person could load it: of shards the first, with the bytes of all. */
interface ListedModel {
  readonly location: HubLocation;
  readonly bytes: number;
}

/**
 * All GGUFs of a repo, or of a folder of it, with their sizes.
 *
 * @throws EspalierError `hub-...`
 */
export async function listModels(address: RepoAddress, options: HubOptions): Promise<ListedModel[]> {
  const { repo, folder } = address;
  const revision = await resolveRevision(repo, address.revision, options);
  const paths = await repoPaths({ ...address, revision }, options);
  const inFolder = paths.filter((path) => folder === undefined || path.startsWith(`${folder}/`));
  const files = await statFiles(
    repo,
    revision,
    inFolder.filter((path) => /\.gguf$/i.test(path)),
    options,
  );
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  return modelsIn(inFolder).map((path) => {
    const location: HubLocation = { kind: 'hub', repo, revision, path };
    const shards = shardLocations(location).map((shard) => {
      const size = sizes.get(shard.path);
      // Of a set with a gap: nobody could load it, but it is listed.
      if (size === undefined && !paths.includes(shard.path)) return 0;
      if (size === undefined) throw unknown(repo, `it does not say how large ${shard.path} is`);
      return size;
    });
    return { location, bytes: shards.reduce((sum, size) => sum + size, 0) };
  });
}

const MODEL: WantedFile = {
  what: 'GGUF',
  choose(paths, quant) {
    const models = modelsIn(paths);
    return quant === undefined ? models : ofQuant(models, quant);
  },
};

/**
 * Finds the model file that a person means: of a repo, the one GGUF that it has, or the one of a quantization. A split one is
 * named by its first shard.
 *
 * @throws EspalierError as {@link locateFile}
 */
export function locateModel(text: string, options: HubOptions): Promise<Location> {
  return locateFile(text, MODEL, options);
}

/** GGUFs to be loaded: of shards the first, and neither projectors, importance matrices nor drafters. */
export function modelsIn(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /\.gguf$/i.test(path) && !isSidecar(path))
    .filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1);
}

/**
 * By the label that the Hub reads from a name; `Q4_K_XL` also means `UD-Q4_K_XL` where that is the only one. Or by the name of the
 * file, as in `ollama run hf.co/ns/name:file.gguf`.
 */
function ofQuant(models: readonly string[], quant: string): string[] {
  const wanted = quant.toUpperCase();
  const nameOf = (path: string) => path.split('/').at(-1) ?? path;
  if (wanted.endsWith('.GGUF')) return models.filter((path) => nameOf(path).toUpperCase() === wanted);
  const labelOf = (path: string) => quantizationLabel(nameOf(path));
  const exact = models.filter((path) => labelOf(path) === wanted);
  return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}

/**
 * Names of GGUFs that are no model by themselves: projectors of images (`mmproj`), importance matrices, and drafters, which
 * predict tokens ahead for a model. llama.cpp takes none of them for the model of a repo (common/download.cpp,
 * `gguf_filename_is_model`).
 */
const SIDECAR = /mmproj|imatrix|mtp-|eagle3-|dflash-|dspark-/;

/** @param path in a repo, or on this machine */
export function isSidecar(path: string): boolean {
  return SIDECAR.test(path.split(/[/\\]/).at(-1) ?? path);
}
