import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  EspalierError,
  formatCount,
  messageOf,
  PINS,
  type Pins,
  type Progress,
  silent,
} from '../../common/index.ts';
import { createFetch } from '../../http/index.ts';
import { type Environment, variable } from '../../process/index.ts';
import { detectGpu, type Gpu, gpuLabel } from '../gpu.ts';
import {
  LLAMA_SOURCES,
  type LlamaSource,
  type LlamaTools,
  layoutOfServer,
  openTools,
  toolPath,
} from '../tools/index.ts';
import { debianId, installDebian } from './debian.ts';
import { BUILD_TAG, type GitHub } from './github.ts';
import { type InstallRecord, installFolder, originOf, readInstall } from './install.ts';
import { installRelease, olderBuild, PINNED_BUILD, releaseId, type WantedBuild } from './install-release.ts';
import { layoutOfInstall } from './layout.ts';

export interface FindLlamaOptions {
  /** A llama-server, or a folder that holds one. When given, nothing else is tried. */
  path?: string | undefined;
  /** The process's variables: PATH is searched, and the tools run in it (as far as childEnvironment passes it on). */
  environment: Environment;
  /** Espalier's cache; installations go to `llama/` in it. */
  cacheFolder: string;
  /**
   * `bNNNNN` or `latest`. Undefined takes whatever is found first, and fetches {@link PINNED_BUILD}. A build asked for is
   * never replaced by another.
   */
  build?: string | undefined;
  /** What to choose a release for; default what the machine has. */
  gpu?: Gpu | undefined;
  /** The places that may be tried, in the order of {@link LLAMA_SOURCES}; default all. Without `release` and `debian` nothing is downloaded. */
  sources?: readonly LlamaSource[] | undefined;
  /** Default those of this version; `scripts/renew-pins.ts` tries new ones before it writes them. */
  pins?: Pins | undefined;
  apiUrl?: string | undefined;
  githubToken?: string | undefined;
  fetch?: typeof fetch | undefined;
  progress?: Progress | undefined;
  signal?: AbortSignal | undefined;
}

/** One place: what it found, or an error that says why it has nothing. */
type Place = () => Promise<LlamaTools>;

/**
 * Finds llama.cpp's tools: an explicit path; else PATH, our cache, a release on GitHub, Debian's packages, an older release that is
 * pinned.
 *
 * @throws EspalierError `llama-not-found` naming each place tried and why it failed; `usage` for a `build` that is
 * none
 */
export async function findLlama(options: FindLlamaOptions): Promise<LlamaTools> {
  const { path, environment, build, signal, progress = silent, sources = LLAMA_SOURCES } = options;
  if (build !== undefined && build !== 'latest' && !BUILD_TAG.test(build)) {
    throw new EspalierError('usage', `llama-build is ${build}: expected bNNNNN or latest`);
  }
  if (path !== undefined) return openExplicit(path, environment, signal);

  const gpu = options.gpu ?? (await detectGpu(environment, signal));
  const tried: { source: LlamaSource; reason: string }[] = [];
  for (const [source, place] of placesFor(options, gpu)) {
    if (!sources.includes(source)) continue;
    try {
      return await place();
    } catch (error) {
      signal?.throwIfAborted();
      tried.push({ source, reason: messageOf(error) });
      // Where nothing is, nothing needs to be said of it before the next place is asked.
      if (isAbsent(error)) continue;
      progress({ type: 'note', level: 'info', message: `llama.cpp, ${source}: ${messageOf(error)}` });
    }
  }
  const list = tried.map(({ source, reason }) => `\n  ${source}: ${reason}`).join('');
  throw new EspalierError('llama-not-found', `no llama-server was found; tried${list}`, {
    hint: 'Install llama.cpp (Debian: llama.cpp-tools and llama.cpp-tools-extra; Homebrew: llama.cpp; or a release of ggml-org/llama.cpp) and give the path of its llama-server as --llama-server.',
    details: { tried, gpu: gpuLabel(gpu) },
  });
}

function isAbsent(error: unknown): boolean {
  return error instanceof EspalierError && error.details.absent === true;
}

/**
 * Where llama.cpp is looked for, in this order. Debian's build is for the CPU alone: it goes before an older build of llama.cpp's own
 * where there is no GPU, and behind it where there is one.
 */
function placesFor(options: FindLlamaOptions, gpu: Gpu): [LlamaSource, Place][] {
  const { build, pins = PINS } = options;
  const wanted: WantedBuild = { build: build ?? PINNED_BUILD, named: build !== undefined };
  const older = build === undefined ? olderBuild(pins.releases) : undefined;
  const debian: [LlamaSource, Place] = ['debian', () => openDebian(options, gpu)];
  const release = (which: WantedBuild): [LlamaSource, Place] => [
    'release',
    () => openRelease(options, which, gpu),
  ];
  const olderRelease = older === undefined ? [] : [release({ build: older, named: false })];
  return [
    ['path', () => openFromPath(options)],
    ['cache', () => openFromCache(options, older, gpu)],
    release(wanted),
    ...(gpu.kind === 'none' ? [debian, ...olderRelease] : [...olderRelease, debian]),
  ];
}

async function openExplicit(
  path: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<LlamaTools> {
  const kind = statSync(path, { throwIfNoEntry: false });
  const server = kind?.isDirectory() ? toolPath(path, 'llama-server') : path;
  if (!isFile(server)) {
    throw new EspalierError('llama-not-found', `there is no llama-server at ${server}`, {
      hint: 'Give the path of the program, or of the folder that contains it.',
    });
  }
  try {
    return await openTools(layoutOfServer(server, 'explicit'), environment, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new EspalierError('llama-not-found', `${server} is not a llama-server: ${messageOf(cause)}`, {
      cause,
    });
  }
}

async function openFromPath({ environment, build, signal }: FindLlamaOptions): Promise<LlamaTools> {
  const folders = (variable(environment, 'PATH') ?? '').split(delimiter).filter((folder) => folder !== '');
  const server = folders.map((folder) => toolPath(folder, 'llama-server')).find(isFile);
  if (server === undefined) {
    throw new EspalierError(
      'llama-not-found',
      `there is no llama-server in PATH (${formatCount(folders.length, 'folder')})`,
      { details: { absent: true } },
    );
  }
  const tools = await openTools(layoutOfServer(server, 'path'), environment, signal);
  const actual = `b${tools.version.build}`;
  if (build === undefined || build === actual) return tools;
  throw new EspalierError('llama-not-found', `${server} is build ${actual}, but llama-build is ${build}`);
}

async function openFromCache(
  options: FindLlamaOptions,
  older: string | undefined,
  gpu: Gpu,
): Promise<LlamaTools> {
  const { cacheFolder, build } = options;
  if (build === 'latest')
    throw new EspalierError('llama-not-found', 'llama-build is latest, which is first looked up on GitHub');
  const ids = [releaseId(build ?? PINNED_BUILD, gpu)];
  // Debian's build is for the CPU, and whatever Debian has.
  if (build === undefined && gpu.kind === 'none') ids.push(debianId());
  if (older !== undefined) ids.push(releaseId(older, gpu));
  for (const id of ids) {
    const folder = installFolder(cacheFolder, id);
    const record = await readInstall(folder);
    if (record) return openInstall({ folder, record }, 'cache', options);
  }
  throw new EspalierError('llama-not-found', `none of ${ids.join(', ')} in ${join(cacheFolder, 'llama')}`);
}

async function openRelease(options: FindLlamaOptions, wanted: WantedBuild, gpu: Gpu): Promise<LlamaTools> {
  const { cacheFolder, signal, progress, apiUrl = 'https://api.github.com' } = options;
  const fetchOrDefault =
    options.fetch ?? createFetch({ signal, retries: 2, environment: options.environment });
  const github: GitHub = { apiUrl, token: options.githubToken, fetch: fetchOrDefault, progress, signal };
  const installed = await installRelease(cacheFolder, wanted, gpu, github, (options.pins ?? PINS).releases);
  return openInstall(installed, 'release', options);
}

async function openDebian(options: FindLlamaOptions, gpu: Gpu): Promise<LlamaTools> {
  const { cacheFolder, environment, build, progress, signal } = options;
  if (build !== undefined) {
    throw new EspalierError('llama-not-found', `Debian has one build only, and llama-build is ${build}`);
  }
  const tools = await openInstall(
    await installDebian(cacheFolder, { environment, progress, signal, pins: (options.pins ?? PINS).debian }),
    'debian',
    options,
  );
  if (gpu.kind !== 'none') {
    const message = `Debian's llama.cpp runs on the CPU; this machine has ${gpuLabel(gpu)}`;
    progress?.({ type: 'note', level: 'warning', message });
  }
  return tools;
}

async function openInstall(
  { folder, record }: { folder: string; record: InstallRecord },
  source: LlamaSource,
  { environment, signal, pins = PINS }: FindLlamaOptions,
): Promise<LlamaTools> {
  const tools = await openTools(await layoutOfInstall(folder, record, source), environment, signal);
  return { ...tools, origin: originOf(record, pins) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
