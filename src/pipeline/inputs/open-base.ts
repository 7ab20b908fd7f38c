import { existsSync } from 'node:fs';
import { type ByteSource, openFileSource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { assertComplete, joinShards, shardPaths } from '../../gguf/index.ts';
import {
  formatAddress,
  type HubFile,
  type HubLocation,
  type LocalLocation,
  type Location,
  openHubFile,
  resolveRevision,
  statFile,
  statFiles,
} from '../../hub/index.ts';
import type { PublishedFile } from '../../prune/index.ts';
import type { Context } from './context.ts';

/** Several open files that are closed together, unless somebody keeps them. */
export interface OpenFiles<T> extends AsyncDisposable {
  readonly files: readonly T[];
  keep(): void;
}

/** Opens one after the other; where one cannot be opened, the others are closed. */
export async function openEach<I, T extends AsyncDisposable>(
  items: readonly I[],
  open: (item: I) => Promise<T>,
): Promise<OpenFiles<T>> {
  await using opened = new AsyncDisposableStack();
  const files: T[] = [];
  for (const item of items) files.push(opened.use(await open(item)));
  const stack = opened.move();
  return { files, keep: () => void stack.move(), [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Open files as one: a file alone as it is, the shards of a split one joined. The result owns them. */
export async function asOne(opened: OpenFiles<ByteSource>, { signal }: Context): Promise<ByteSource> {
  const [first, ...others] = opened.files;
  if (first === undefined) throw new EspalierError('internal', 'a base of no files');
  const source = others.length === 0 ? first : await joinShards(opened.files, signal);
  opened.keep();
  return source;
}

/** A file of a repo at a commit, with what the Hub's list says of it. */
interface PinnedFile {
  readonly location: HubLocation;
  readonly file: HubFile;
}

/** Asks the Hub what a file, or each shard of a set, is at this moment. */
export async function pinOnHub(location: HubLocation, { hub }: Context): Promise<PinnedFile[]> {
  const revision = await resolveRevision(location.repo, location.revision, hub);
  const { repo, path } = location;
  const shards = shardPaths(path);
  if (shards.length === 1) {
    return [{ location: { ...location, revision }, file: await statFile(repo, revision, path, hub) }];
  }
  const files = new Map((await statFiles(repo, revision, shards, hub)).map((file) => [file.path, file]));
  assertComplete(shards, new Set(files.keys()), 'hub-file-not-found');
  return await Promise.all(
    shards.map(async (shard) => ({
      location: { ...location, revision, path: shard },
      file: files.get(shard) ?? (await statFile(repo, revision, shard, hub)),
    })),
  );
}

/** Opens a file of this machine, or each shard of a set named by its first. */
export async function openLocal({ path }: LocalLocation): Promise<OpenFiles<ByteSource>> {
  const shards = shardPaths(path);
  assertComplete(shards, new Set(shards.filter((shard) => existsSync(shard))), 'file-unreadable');
  return await openEach(shards, (shard) => openFileSource(shard));
}

/** Opens a file of the Hub; every answer must be of what was pinned. */
export function openPinned(
  { location, file }: Pick<PinnedFile, 'location'> & { file: Pick<HubFile, 'size' | 'etag'> },
  { hub }: Context,
) {
  return openHubFile(location.repo, location.revision, location.path, hub, file);
}

/** Opens a file, or all shards of a set named by its first, each on its own. */
export async function openFiles(location: Location, context: Context): Promise<OpenFiles<ByteSource>> {
  if (location.kind === 'local') return openLocal(location);
  return openEach(await pinOnHub(location, context), (pinned) => openPinned(pinned, context));
}

/**
 * Opens a file for reading; on the Hub only the ranges asked for are fetched. A split one, named by its first shard, is
 * read as one file. What is opened stays the same, or reading ends in `base-changed`.
 *
 * @throws EspalierError `file-unreadable`, `base-changed`, `hub-...`
 */
export async function openBase(location: Location, context: Context): Promise<ByteSource> {
  await using opened = await openFiles(location, context);
  return await asOne(opened, context);
}

/**
 * A published file, or all shards of a set, each with the SHA-256 by which the Hub knows it; of the bytes nothing is read
 * yet.
 *
 * @throws EspalierError `usage` for a file that is not on the Hub, or that the Hub has no SHA-256 of; `hub-...`
 */
export async function openPublished(
  location: Location,
  context: Context,
): Promise<OpenFiles<PublishedFile & AsyncDisposable>> {
  if (location.kind === 'local') {
    throw new EspalierError(
      'usage',
      `${location.path} is not on the Hub: only the Hub knows the SHA-256 of a file`,
      { hint: 'Give hf://namespace/name[@revision]/file.gguf, or leave --by-hash out.' },
    );
  }
  return openEach(await pinOnHub(location, context), async (pinned) => {
    const { sha256 } = pinned.file;
    if (sha256 === undefined) {
      const name = formatAddress(pinned.location);
      throw new EspalierError('usage', `${name} is not an LFS file: the Hub states no SHA-256 for it`, {
        hint: 'Leave out --by-hash; the file is then compared byte by byte.',
      });
    }
    const source = await openPinned(pinned, context);
    return { source, sha256, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() };
  });
}
