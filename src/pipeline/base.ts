import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { openFileSource } from '../bytes/file.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { SpliceList } from '../bytes/splice.ts';
import { streamSpliced } from '../bytes/stream-spliced.ts';
import { sha256OfStream } from '../bytes/write.ts';
import { EspalierError } from '../common/errors.ts';
import { joinShards, shardPaths } from '../gguf/shards.ts';
import {
  downloadHubFile,
  formatHubUri,
  openHubFile,
  parseHubUri,
  parseRepoId,
  readCardMetadata,
  resolveRevision,
  statFile,
} from '../hub/index.ts';
import type { Plan } from '../plan/schema.ts';
import type { PublishedFile } from '../prune/by-hash.ts';
import type { Provenance } from '../prune/provenance.ts';
import type { Context } from './context.ts';

const count = z.int().min(0);

/** A base whose bytes cannot become others unnoticed: by commit on the Hub, by size and time on disk. */
export const resolvedBaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hub'),
    repo: z.string(),
    /** Commit sha. */
    revision: z.string(),
    path: z.string(),
    bytes: count,
    /** The Hub's ETag: of an LFS file its SHA-256. */
    etag: z.string(),
    sha256: z.string().optional(),
    license: z.string().optional(),
    licenseName: z.string().optional(),
    licenseLink: z.string().optional(),
    /** `base_model` and `language` of the base repo's card. */
    upstream: z.array(z.string()).optional(),
    languages: z.array(z.string()).optional(),
  }),
  z.strictObject({
    kind: z.literal('local'),
    path: z.string(),
    bytes: count,
    modified: z.number(),
    sha256: z.string(),
  }),
]);
export type ResolvedBase = z.infer<typeof resolvedBaseSchema>;

/**
 * What to prune: the text given at the door, else what the plan names.
 *
 * @throws EspalierError `usage` when neither names a base
 */
export function baseUri(given: string | undefined, plan: Plan | undefined): string {
  if (given !== undefined) return given;
  if (plan?.base === undefined) {
    throw new EspalierError('usage', 'there is no base: none was given and the plan names none', {
      hint: 'Give base: a path or hf://namespace/name[@revision]/file.gguf.',
    });
  }
  const { repo, revision, file } = plan.base;
  return formatHubUri({ repo: parseRepoId(repo), revision, path: file });
}

export function isHubUri(text: string): boolean {
  return text.startsWith('hf://');
}

/**
 * Opens a base for reading, resolved or not; on the Hub only the ranges asked for are fetched. A split base, named by
 * its first shard, is read as one file.
 */
export async function openBase(uri: string, context: Context): Promise<ByteSource> {
  await using opened = await openFiles(uri, context);
  const [first] = opened.files;
  const source = opened.files.length === 1 ? first! : await joinShards(opened.files, context.signal);
  opened.keep();
  return source;
}

/** Several open files that are closed together, unless somebody keeps them. */
interface OpenFiles<T> extends AsyncDisposable {
  readonly files: readonly T[];
  keep(): void;
}

async function openEach<T extends AsyncDisposable>(
  paths: readonly string[],
  open: (path: string) => Promise<T>,
): Promise<OpenFiles<T>> {
  await using opened = new AsyncDisposableStack();
  const files: T[] = [];
  for (const path of paths) files.push(opened.use(await open(path)));
  const stack = opened.move();
  return { files, keep: () => void stack.move(), [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Opens a file, or all shards of a set named by its first, each on its own. */
export async function openFiles(uri: string, { hub }: Context): Promise<OpenFiles<ByteSource>> {
  if (!isHubUri(uri)) return openEach(shardPaths(uri), openFileSource);
  const { repo, revision, path } = parseHubUri(uri);
  const commit = await resolveRevision(repo, revision, hub);
  return openEach(shardPaths(path), (shard) => openHubFile(repo, commit, shard, hub));
}

/**
 * A published file, or all shards of a set, each with the SHA-256 by which the Hub knows it; of the bytes nothing is read
 * yet.
 *
 * @throws EspalierError `usage` for a file that is not on the Hub, or that the Hub has no SHA-256 of; `hub-...`
 */
export async function openPublished(
  uri: string,
  { hub }: Context,
): Promise<OpenFiles<PublishedFile & AsyncDisposable>> {
  if (!isHubUri(uri)) {
    throw new EspalierError('usage', `${uri} is not on the Hub: only the Hub knows the SHA-256 of a file`, {
      hint: 'Give hf://namespace/name[@revision]/file.gguf, or leave by-hash out.',
    });
  }
  const { repo, revision, path } = parseHubUri(uri);
  const commit = await resolveRevision(repo, revision, hub);
  return openEach(shardPaths(path), async (file) => {
    const { sha256 } = await statFile(repo, commit, file, hub);
    if (sha256 === undefined) {
      const name = formatHubUri({ repo, revision, path: file });
      throw new EspalierError('usage', `${name} is no LFS file: the Hub names no SHA-256 of it`, {
        hint: 'Leave by-hash out: the file is compared byte by byte.',
      });
    }
    const source = await openHubFile(repo, commit, file, hub);
    return { source, sha256, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() };
  });
}

/**
 * Pins a base: the commit of a revision, the SHA-256 of a local file. Reads a local file whole, a remote one not at all.
 *
 * @throws EspalierError `base-mismatch` when the plan demands another SHA-256; `hub-...`, `file-unreadable`
 */
export async function resolveBase(
  uri: string,
  plan: Plan | undefined,
  context: Context,
): Promise<ResolvedBase> {
  const base = isHubUri(uri) ? await resolveOnHub(uri, context) : await resolveLocal(uri, context);
  const expected = plan?.base?.sha256;
  if (expected !== undefined && base.sha256 !== expected) {
    throw new EspalierError(
      'base-mismatch',
      `${uri} has SHA-256 ${base.sha256 ?? '(none known)'}, the plan is for ${expected}`,
      { hint: 'Use the file that the plan was made for, or make a plan for this one.' },
    );
  }
  return base;
}

async function resolveOnHub(uri: string, { hub }: Context): Promise<ResolvedBase> {
  const { repo, revision, path } = parseHubUri(uri);
  const commit = await resolveRevision(repo, revision, hub);
  const files = await Promise.all(shardPaths(path).map((shard) => statFile(repo, commit, shard, hub)));
  // The SHA-256 of a split base is of the file that its shards make together, which nobody has read.
  const sha256 = files.length === 1 ? files[0]!.sha256 : undefined;
  const card = await readCardMetadata(repo, commit, hub);
  return {
    kind: 'hub',
    repo: repo.id,
    revision: commit,
    path,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    etag: files.map(({ etag }) => etag).join(' '),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(card.license === undefined ? {} : { license: card.license }),
    ...(card.license_name === undefined ? {} : { licenseName: card.license_name }),
    ...(card.license_link === undefined ? {} : { licenseLink: card.license_link }),
    ...(card.base_model === undefined ? {} : { upstream: card.base_model }),
    ...(card.language === undefined ? {} : { languages: card.language }),
  };
}

async function resolveLocal(path: string, context: Context): Promise<ResolvedBase> {
  const { signal, progress } = context;
  await using source = await openBase(path, context);
  const { size, mtimeMs } = await statAll(path);
  progress({ type: 'note', level: 'info', message: `reading ${path} for its SHA-256` });
  const whole: SpliceList = [{ kind: 'copy', offset: 0, length: source.size }];
  const sha256 = await sha256OfStream(streamSpliced(source, whole, { signal })); // which reads ahead
  return { kind: 'local', path, bytes: size, modified: mtimeMs, sha256 };
}

/** Bytes of a file, or of all shards of a set, and when the last of them was changed. */
async function statAll(path: string): Promise<{ size: number; mtimeMs: number }> {
  const files = await Promise.all(shardPaths(path).map((shard) => stat(shard)));
  return {
    size: files.reduce((sum, { size }) => sum + size, 0),
    mtimeMs: files.reduce((last, { mtimeMs }) => Math.max(last, mtimeMs), 0),
  };
}

/** The file's own name, without folders. */
export function baseFileName(base: ResolvedBase): string {
  return basename(base.path);
}

/** What a candidate says of its base. */
export function baseProvenance(base: ResolvedBase): Provenance['base'] {
  const file = baseFileName(base);
  if (base.kind === 'local') return { file, sha256: base.sha256 };
  return { repo: base.repo, revision: base.revision, file: base.path, sha256: base.sha256 };
}

/** Names the weights of a base: SHA-256 where it is known, else the Hub's ETag. */
export function modelIdOf(base: ResolvedBase): string {
  return base.sha256 ?? (base.kind === 'hub' ? base.etag : base.path);
}

/** Whether such a name is of the weights themselves, wherever they are: SHA-256, of each shard of a split base. */
export function isDigest(modelId: string): boolean {
  return /^[0-9a-f]{64}( [0-9a-f]{64})*$/.test(modelId);
}

/** How messages, commands and the report name a resolved base. */
export function uriOf(base: ResolvedBase): string {
  if (base.kind === 'local') return base.path;
  return formatHubUri({ repo: parseRepoId(base.repo), revision: base.revision, path: base.path });
}

/** Where a run keeps its copy of a base from the Hub, when it needs one. */
export function localCopy(base: ResolvedBase, runDir: string): string {
  return base.kind === 'local' ? base.path : join(runDir, 'base', baseFileName(base));
}

/**
 * A path at which the whole base is: its own, or a copy downloaded into the run directory and checked against the
 * Hub's SHA-256. A copy that an earlier run finished is used again.
 */
export async function fetchBase(base: ResolvedBase, runDir: string, context: Context): Promise<string> {
  const path = localCopy(base, runDir);
  if (base.kind === 'local') return path;
  const { revision: commit } = base;
  const destinations = shardPaths(path);
  for (const [i, inRepo] of shardPaths(base.path).entries()) {
    const download = {
      repo: parseRepoId(base.repo),
      commit,
      path: inRepo,
      destination: destinations[i]!,
      free: context.freeDisk,
    };
    await downloadHubFile(download, context.hub, context.progress);
  }
  return path;
}

/** Opens a resolved base: the run's own copy where there is one, else ranges of the Hub's. */
export async function openResolvedBase(
  base: ResolvedBase,
  runDir: string,
  context: Context,
): Promise<ByteSource> {
  const path = localCopy(base, runDir);
  if (base.kind === 'local') {
    const { size, mtimeMs } = await statAll(path);
    if (size !== base.bytes || mtimeMs !== base.modified) {
      throw new EspalierError('base-changed', `${path} was changed since this run began`, {
        hint: 'Run again with another run directory.',
      });
    }
    return openBase(path, context);
  }
  const there = await statAll(path).catch(() => undefined);
  return openBase(there?.size === base.bytes ? path : uriOf(base), context);
}
