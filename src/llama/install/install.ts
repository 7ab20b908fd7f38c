import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  EspalierError,
  fileError,
  isFileSystemError,
  makePrivateFolder,
  type Pins,
  type Progress,
  pinOf,
  removeLeftovers,
  silent,
  stringifyJson,
  temporaryName,
} from '../../common/index.ts';
import { withLock } from '../../state/index.ts';
import { isIntact, writeManifest } from './manifest.ts';

/** What an installation in the cache says of itself; folders are relative to it. */
const recordSchema = z.strictObject({
  source: z.enum(['release', 'debian']),
  /** The folder of the programs. */
  programs: z.string(),
  /** Programs that need a loader of their own: its path, and the folders of the libraries. */
  loader: z.string().optional(),
  libraries: z.array(z.string()).optional(),
  /** A folder of `libggml-cpu-*.so` to choose from; where absent, the tools find their own. */
  cpuBackends: z.string().optional(),
  /** Files it was made from, for people. */
  from: z.array(z.string()),
});
export type InstallRecord = z.infer<typeof recordSchema>;

const RECORD = 'install.json';

/** Where an installation is in the cache. */
export function installFolder(cacheFolder: string, id: string): string {
  return resolve(cacheFolder, 'llama', id);
}

/**
 * The record of an installation whose files are still those that were installed; undefined when there is none that this
 * version can read, or when a file was changed, added or lost since.
 */
export async function readInstall(folder: string): Promise<InstallRecord | undefined> {
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(join(folder, RECORD), 'utf8')));
    return (await isIntact(folder)) ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes an installation once: `make` fills a temporary folder and returns the record, then one rename puts the whole under
 * its name. So the cache never holds half an installation, whoever is killed when. Processes that want the same
 * one wait for the first.
 *
 * @throws what `make` throws; EspalierError `file-unreadable` when the cache cannot be written
 */
export async function installOnce(
  cacheFolder: string,
  id: string,
  make: (folder: string) => Promise<InstallRecord>,
  { signal, progress = silent }: { signal?: AbortSignal | undefined; progress?: Progress | undefined } = {},
): Promise<InstallRecord> {
  const folder = installFolder(cacheFolder, id);
  const parent = dirname(folder);
  const onWait = (message: string) => progress({ type: 'note', level: 'info', message });
  try {
    await makePrivateFolder(parent);
    return await withLock(`${folder}.lock`, () => install(folder, make), { signal, onWait });
  } catch (cause) {
    signal?.throwIfAborted();
    if (isFileSystemError(cause)) throw fileError(`cannot use the cache ${parent}`, cause);
    throw cause;
  }
}

async function install(
  folder: string,
  make: (folder: string) => Promise<InstallRecord>,
): Promise<InstallRecord> {
  const existing = await readInstall(folder);
  if (existing) return existing;
  await removeLeftovers(dirname(folder));
  await assertReplaceable(folder);
  const temporary = temporaryName(folder);
  try {
    await mkdir(temporary);
    const record = await make(temporary);
    await writeFile(join(temporary, RECORD), stringifyJson(record));
    await writeManifest(temporary);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
    return record;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * An installation whose record another version wrote, or that a disk damaged, is made again. What has no record was not put
 * there by us, and stays.
 *
 * @throws EspalierError `file-unreadable`
 */
async function assertReplaceable(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch(() => []);
  if (names.length === 0 || names.includes(RECORD)) return;
  throw new EspalierError('file-unreadable', `${folder} exists, and Espalier did not install it`, {
    hint: 'Move it away, or set ESPALIER_CACHE to another folder.',
  });
}

/**
 * Where an installation came from and whether its files are pinned, for the conditions of a trial:
 * `llama.cpp release, pinned`; `Debian sid, 2 of 28 packages not pinned`.
 */
export function originOf({ source, from }: InstallRecord, pins: Pins): string {
  const place = source === 'debian' ? 'Debian sid' : 'llama.cpp release';
  const known = source === 'debian' ? pins.debian : pins.releases;
  const missing = from.filter((name) => pinOf(known, name) === undefined);
  if (missing.length === 0) return `${place}, pinned`;
  const what = source === 'debian' ? 'packages' : 'files';
  return `${place}, ${missing.length} of ${from.length} ${what} not pinned`;
}
