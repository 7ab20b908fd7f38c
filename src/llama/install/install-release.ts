import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { extract } from 'tar';
import { EspalierError, messageOf, type Pin, pinOf, silent } from '../../common/index.ts';
import { type Gpu, gpuLabel } from '../gpu.ts';
import { type AssetChoice, chooseAsset } from './asset.ts';
import { downloadVerified, type ExpectedFile } from './download-verified.ts';
import { fetchRelease, type GitHub, type Release } from './github.ts';
import { type InstallRecord, installFolder, installOnce } from './install.ts';

/**
 * The build that Espalier was tested with (llama.cpp 0.7.0). A newer one is one option away; a newer default is a
 * change that someone reviews.
 */
export const PINNED_BUILD = 'b11669';

/** A build, and whether it is the user's word: then it is taken without a pin of ours, by the digest that GitHub gives. */
export interface WantedBuild {
  /** `bNNNNN` or `latest`. */
  readonly build: string;
  readonly named: boolean;
}

/**
 * The newest build that has pins, where {@link PINNED_BUILD} has none: an archive of llama.cpp's own that was checked is better than no
 * llama.cpp, and on a machine with a GPU better than one for the CPU.
 */
export function olderBuild(pins: readonly Pin[]): string | undefined {
  const numbers = pins.map(({ version }) => Number(/^b(\d+)$/.exec(version)?.[1] ?? 0));
  const newest = Math.max(0, ...numbers);
  return newest === 0 || `b${newest}` === PINNED_BUILD ? undefined : `b${newest}`;
}

/** Names what this machine needs of a release before the release is asked: the cache is looked up without a network. */
export function releaseId(tag: string, gpu: Gpu): string {
  return `release-${tag}-${process.platform}-${process.arch}-${gpuLabel(gpu)}`;
}

/**
 * Installs a build of llama.cpp from its GitHub release into the cache, if it is not there.
 *
 * A build that was named and has no pin is taken by the digest that GitHub gives, with a warning. Without that word there is nothing
 * without a pin.
 *
 * @returns the installation's folder and record
 * @throws EspalierError `llama-not-found`, `download-corrupt`
 */
export async function installRelease(
  cacheFolder: string,
  { build, named }: WantedBuild,
  gpu: Gpu,
  github: GitHub,
  pins: readonly Pin[],
): Promise<{ folder: string; record: InstallRecord }> {
  const release = await fetchRelease(github, build);
  const tag = release.tag_name;
  const choice = choose(release, gpu, named ? undefined : pins);
  if (choice.kind !== gpu.kind) {
    const message = `llama.cpp ${tag} has no ${named ? '' : 'pinned '}build for ${gpuLabel(gpu)}: using ${choice.programs}`;
    github.progress?.({ type: 'note', level: 'warning', message });
  }
  const files = [choice.programs, ...(choice.runtime ? [choice.runtime] : [])].map((n) =>
    expected(release, n, pins, named),
  );
  const unpinned = files.filter(({ name }) => pinOf(pins, name) === undefined);
  if (unpinned.length > 0) {
    const names = unpinned.map(({ name }) => name).join(', ');
    const message = `${names}: not pinned, taken as ${build} was asked for; checked against GitHub's own digest`;
    github.progress?.({ type: 'note', level: 'warning', message });
  }
  const id = releaseId(tag, gpu);
  const make = (folder: string) => unpackAll(files, folder, github);
  const record = await installOnce(cacheFolder, id, make, github);
  return { folder: installFolder(cacheFolder, id), record };
}

/** @param pins of what may be taken; undefined for anything. Where none of it will do, what has no pin is chosen, and refused later. */
function choose(release: Release, gpu: Gpu, pins: readonly Pin[] | undefined): AssetChoice {
  const { tag_name: tag, assets } = release;
  const names = assets.map(({ name }) => name);
  const of = (some: readonly string[]) => chooseAsset(some, tag, process.platform, process.arch, gpu);
  const choice = (pins && of(names.filter((name) => pinOf(pins, name) !== undefined))) ?? of(names);
  const machine = `${process.platform}-${process.arch}`;
  if (!choice) {
    const message = `release ${tag} has no build for ${machine} among its ${names.length} files (not every build is complete)`;
    throw new EspalierError('llama-not-found', message, {
      hint: 'Ask for another build with --llama-build.',
      details: { tag, names },
    });
  }
  if (choice.programs.endsWith('.zip')) {
    throw new EspalierError(
      'llama-not-found',
      `${choice.programs} is a zip file, which Espalier does not unpack`,
      {
        hint: 'Unpack it by hand, and give the path of llama-server.exe as --llama-server.',
      },
    );
  }
  return choice;
}

function expected(release: Release, name: string, pins: readonly Pin[], named: boolean): ExpectedFile {
  const asset = release.assets.find((candidate) => candidate.name === name)!;
  const pin = pinOf(pins, name);
  if (pin !== undefined) {
    return { name, url: asset.browser_download_url, bytes: pin.size, sha256: pin.sha256 };
  }
  if (!named) {
    const builds = [...new Set(pins.map(({ version }) => version))].join(', ') || 'none';
    throw new EspalierError(
      'llama-not-found',
      `pins.json has no digest of ${name}; builds with a pin: ${builds}`,
      {
        hint: `Ask for a build by its name (--llama-build ${release.tag_name}), or renew the pins: node scripts/renew-pins.ts`,
        details: { name, builds },
      },
    );
  }
  const sha256 = asset.digest?.match(/^sha256:([0-9a-f]{64})$/)?.[1];
  if (sha256 === undefined) {
    const message = `GitHub gives no SHA-256 for ${name} (digest: ${asset.digest ?? 'none'}); it is not used unverified`;
    throw new EspalierError('llama-not-found', message);
  }
  return { name, url: asset.browser_download_url, bytes: asset.size, sha256 };
}

async function unpackAll(files: ExpectedFile[], folder: string, github: GitHub): Promise<InstallRecord> {
  for (const file of files) {
    const archive = join(folder, file.name);
    const target = join(folder, basename(file.name, '.tar.gz'));
    await downloadVerified(file, archive, github);
    await mkdir(target);
    await extract({ file: archive, cwd: target, strict: true }).catch((cause: unknown) => {
      throw new EspalierError('download-corrupt', `${file.name} cannot be unpacked: ${messageOf(cause)}`, {
        cause,
      });
    });
    await rm(archive);
  }
  const [programsFolder, runtimeFolder] = files.map(({ name }) => join(folder, basename(name, '.tar.gz')));
  const programs = await folderOf('llama-server', programsFolder!);
  if (programs === undefined) {
    throw new EspalierError('llama-not-found', `${files[0]?.name} holds no llama-server`);
  }
  // The programs look for libraries beside themselves ($ORIGIN).
  if (runtimeFolder !== undefined) await moveFiles(runtimeFolder, programs);
  (github.progress ?? silent)({ type: 'note', level: 'info', message: `unpacked ${files[0]?.name}` });
  return { source: 'release', programs: relative(folder, programs), from: files.map(({ name }) => name) };
}

/** The folder that holds a file of this name, at whatever depth. */
async function folderOf(name: string, root: string): Promise<string | undefined> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.find((entry) => !entry.isDirectory() && entry.name === name)?.parentPath;
}

async function moveFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isDirectory()) await rename(join(entry.parentPath, entry.name), join(to, entry.name));
  }
  await rm(from, { recursive: true });
}
