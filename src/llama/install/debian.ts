import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError, messageOf, type Pin, type Progress, pinOf } from '../../common/index.ts';
import { type Environment, variable } from '../../process/index.ts';
import {
  type AptContext,
  aptSource,
  debianKeyring,
  type IndexedPackage,
  listPackages,
  unpackPackages,
} from './apt.ts';
import { type AptEntry, debianMirrors, parseDeb822Sources, parseOneLineSources } from './apt-sources.ts';
import { type InstallRecord, installFolder, installOnce } from './install.ts';

/** The suite that has llama.cpp; stable releases carry an old one or none. */
const SUITE = 'sid';
const PACKAGES = ['llama.cpp-tools', 'llama.cpp-tools-extra'];

/** Debian's names for the machines that it builds llama.cpp for and that we know the loader of. */
const MACHINES: Readonly<Record<string, { architecture: string; triplet: string; loader: string }>> = {
  x64: { architecture: 'amd64', triplet: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { architecture: 'arm64', triplet: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
};

export function debianId(): string {
  return `debian-${SUITE}-${process.arch}`;
}

/** Whether os-release(5) describes Debian or a system made from it. */
export function isDebianLike(osRelease: string): boolean {
  const ids = [...osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap(([, ids = '']) =>
    ids.split(' '),
  );
  return ids.includes('debian') || ids.includes('ubuntu');
}

interface DebianContext {
  environment: Environment;
  pins: readonly Pin[];
  progress?: Progress | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches llama.cpp from Debian's own archive into the cache, with the C library that it was built for: it runs on any
 * Debian or Ubuntu, and the system stays as it is. CPU only.
 *
 * @throws EspalierError `llama-not-found` saying what is in the way
 */
export async function installDebian(
  cacheFolder: string,
  { environment, pins, progress, signal }: DebianContext,
): Promise<{ folder: string; record: InstallRecord }> {
  const osRelease = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const machine = MACHINES[process.arch];
  if (process.platform !== 'linux' || !isDebianLike(osRelease) || !machine) {
    const system = osRelease.match(/^ID=(.*)$/m)?.[1] ?? process.platform;
    throw new EspalierError(
      'llama-not-found',
      `this is ${system} on ${process.arch}, not Debian or Ubuntu on x64 or arm64`,
    );
  }
  const context: AptContext = { environment, architecture: machine.architecture, pins, signal };
  const make = async (folder: string): Promise<InstallRecord> => {
    const message = `fetching ${PACKAGES.join(' and ')} from Debian ${SUITE} into ${cacheFolder}`;
    progress?.({ type: 'note', level: 'info', message });
    const work = join(folder, 'apt');
    const from = await fromAnyMirror(work, context, (source, attempt) =>
      unpackPackages(PACKAGES, source, attempt, join(folder, 'root'), context),
    );
    await rm(work, { recursive: true, force: true });
    const unpinned = from.filter((name) => pinOf(pins, name) === undefined);
    if (unpinned.length > 0) {
      const note = `Debian ${SUITE} has moved on: ${unpinned.length} of ${from.length} packages are not those of pins.json, only Debian's signature vouches for them (${unpinned.join(', ')})`;
      progress?.({ type: 'note', level: 'warning', message: note });
    }
    const libraries = `root/usr/lib/${machine.triplet}`;
    const record: InstallRecord = {
      source: 'debian',
      programs: 'root/usr/bin',
      loader: `${libraries}/${machine.loader}`,
      libraries: [libraries, `${libraries}/llama`],
      cpuBackends: `${libraries}/ggml/backends0`,
      from,
    };
    for (const path of [record.programs, record.loader!, record.cpuBackends!]) {
      if (!existsSync(join(folder, path))) {
        throw new EspalierError('llama-not-found', `Debian's packages no longer hold ${path}`, {
          details: { from },
        });
      }
    }
    return record;
  };
  const record = await installOnce(cacheFolder, debianId(), make, { signal, progress });
  return { folder: installFolder(cacheFolder, debianId()), record };
}

/** An archive of Debian for machines whose own configuration names none (Ubuntu). */
const MIRROR_VARIABLE = 'ESPALIER_DEBIAN_MIRROR';

/**
 * What would be fetched for a processor, by Debian's signed index, for the pins.
 *
 * @param work an empty folder; the caller removes it
 * @throws EspalierError `llama-not-found`
 */
export async function listDebian(work: string, context: AptContext): Promise<IndexedPackage[]> {
  return await fromAnyMirror(work, context, (source, attempt) =>
    listPackages(PACKAGES, source, attempt, context),
  );
}

/** Archives of Debian that this machine's apt configuration names, or the one that the environment names. */
export async function archiveMirrors(environment: Environment): Promise<string[]> {
  const named = variable(environment, MIRROR_VARIABLE);
  return named === undefined ? debianMirrors(await machineSources()) : [named];
}

/** @param use is given a line of sources.list(5), and an empty folder for apt's files */
async function fromAnyMirror<T>(
  work: string,
  context: AptContext,
  use: (source: string, attempt: string) => Promise<T>,
): Promise<T> {
  const keyring = await debianKeyring(join(work, 'keyring'), context);
  const mirrors = await archiveMirrors(context.environment);
  if (mirrors.length === 0) {
    throw new EspalierError(
      'llama-not-found',
      `the apt configuration of this machine names no archive of Debian, and ${MIRROR_VARIABLE} names none`,
    );
  }
  const failures: string[] = [];
  for (const mirror of mirrors) {
    const source = aptSource(mirror, SUITE, context.architecture, keyring);
    const attempt = join(work, String(failures.length));
    try {
      return await use(source, attempt);
    } catch (error) {
      context.signal?.throwIfAborted();
      if (error instanceof EspalierError && error.code === 'download-corrupt') throw error;
      failures.push(messageOf(error));
    }
  }
  throw new EspalierError('llama-not-found', failures.join('; '));
}

/** Every archive in the machine's apt configuration (sources.list(5)). */
async function machineSources(): Promise<AptEntry[]> {
  const folder = '/etc/apt/sources.list.d';
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const entries = parseOneLineSources(await read('/etc/apt/sources.list'));
  for (const name of names) {
    if (name.endsWith('.sources')) entries.push(...parseDeb822Sources(await read(join(folder, name))));
    if (name.endsWith('.list')) entries.push(...parseOneLineSources(await read(join(folder, name))));
  }
  return entries;
}
