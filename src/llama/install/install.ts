import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { EspalierError, messageOf } from '../../common/errors.ts';
import { stringifyJson, temporaryName } from '../../common/files.ts';
import { withLock } from './lock.ts';

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
/** A part left by a process that was killed; nobody downloads for so long. */
const ABANDONED_MS = 24 * 3600 * 1000;

/** Where an installation is in the cache. */
export function installFolder(cacheFolder: string, id: string): string {
  return resolve(cacheFolder, 'llama', id);
}

/** The record of an installation; undefined when there is none (or none that this version can read). */
export async function readInstall(folder: string): Promise<InstallRecord | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(join(folder, RECORD), 'utf8')));
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
  signal?: AbortSignal,
): Promise<InstallRecord> {
  const folder = installFolder(cacheFolder, id);
  const parent = dirname(folder);
  try {
    await mkdir(parent, { recursive: true });
  } catch (cause) {
    throw new EspalierError('file-unreadable', `cannot use the cache ${parent}: ${messageOf(cause)}`, {
      cause,
    });
  }
  return withLock(`${folder}.lock`, signal, async () => {
    const existing = await readInstall(folder);
    if (existing) return existing;
    await removeAbandoned(parent);
    const temporary = temporaryName(folder);
    try {
      await mkdir(temporary);
      const record = await make(temporary);
      await writeFile(join(temporary, RECORD), stringifyJson(record));
      // What is there without a readable record is not an installation.
      await rm(folder, { recursive: true, force: true });
      await rename(temporary, folder);
      return record;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.endsWith('.partial')) continue;
    const path = join(parent, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}
