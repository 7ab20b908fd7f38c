import { existsSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EspalierError, makeFolder, messageOf, type Pin, pinOf } from '../../common/index.ts';
import { capture, childEnvironment, type Environment, lastLine } from '../../process/index.ts';
import { sha256OfFile } from './manifest.ts';

export interface AptContext {
  environment: Environment;
  /** `amd64`, `arm64`. */
  architecture: string;
  /** Digests that packages of these names must have. */
  pins: readonly Pin[];
  signal?: AbortSignal | undefined;
}

/** Where Debian keeps the keys of its archive; the suffix changed in 2025. */
const KEYRINGS = ['pgp', 'gpg'].map((suffix) => `/usr/share/keyrings/debian-archive-keyring.${suffix}`);

/**
 * apt's settings for a world of its own inside `root`: its own sources, lists, cache, and an empty status file, so that
 * nothing counts as installed and every dependency, libc6 included, is fetched. It is read after the machine's
 * own settings (`-c`), which stay in force for proxies and credentials; their hooks do not.
 */
export function aptConfiguration(root: string, architecture: string): string {
  return [
    '#clear APT::Update::Pre-Invoke;',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    '#clear DPkg::Pre-Invoke;',
    '#clear DPkg::Post-Invoke;',
    '#clear APT::Architectures;',
    `APT::Architecture "${architecture}";`,
    `APT::Architectures { "${architecture}"; };`,
    'APT::Install-Recommends "false";',
    'APT::Update::Error-Mode "any";',
    // The unprivileged user that apt downloads as cannot enter a private folder.
    'APT::Sandbox::User "root";',
    'APT::Get::AllowUnauthenticated "false";',
    'Acquire::AllowInsecureRepositories "false";',
    'Acquire::Languages "none";',
    'Acquire::PDiffs "false";',
    'Acquire::Retries "2";',
    'Debug::NoLocking "true";',
    `Dir::State "${root}/state";`,
    `Dir::State::status "${root}/status";`,
    `Dir::Cache "${root}/cache";`,
    `Dir::Etc::sourcelist "${root}/sources.list";`,
    `Dir::Etc::sourceparts "${root}/empty";`,
    `Dir::Etc::preferences "${root}/no-preferences";`,
    `Dir::Etc::preferencesparts "${root}/empty";`,
    '',
  ].join('\n');
}

/**
 * One line of sources.list(5). Only the check of the release file's validity date is off, because frozen mirrors serve
 * old ones; its signature must be Debian's.
 */
export function aptSource(mirror: string, suite: string, architecture: string, keyring: string): string {
  const options = [`arch=${architecture}`, 'target=Packages', 'check-valid-until=no', `signed-by=${keyring}`];
  return `deb [${options.join(' ')}] ${mirror} ${suite} main\n`;
}

/**
 * Downloads packages with all that they depend on, and unpacks them below `target`. Nothing is installed: no root, no
 * maintainer scripts, no change to the machine's own apt.
 *
 * @param work an empty folder for apt's files; the caller removes it
 * @returns the file names of the packages
 * @throws EspalierError `llama-not-found` with what apt said
 */
export async function unpackPackages(
  packages: readonly string[],
  source: string,
  work: string,
  target: string,
  context: AptContext,
): Promise<string[]> {
  await makeFolder(target);
  const configured = await configure(source, work, context);
  await runOrThrow('apt-get', [...configured, 'update'], context);
  await runOrThrow('apt-get', [...configured, '-y', '--download-only', 'install', ...packages], context);
  const archives = join(work, 'cache/archives');
  const files = (await readdir(archives)).filter((name) => name.endsWith('.deb'));
  for (const file of files) await checkPin(join(archives, file), context.pins);
  for (const file of files) await runOrThrow('dpkg-deb', ['-x', join(archives, file), target], context);
  return files.toSorted();
}

/**
 * A package that is pinned must be the pinned one, whoever signed another of its name and version. Debian's newer versions,
 * which the signed index names, have no pin yet.
 *
 * @throws EspalierError `download-corrupt`
 */
export async function checkPin(file: string, pins: readonly Pin[]): Promise<void> {
  const pin = pinOf(pins, basename(file));
  if (pin === undefined) return;
  const [{ size }, sha256] = [await stat(file), await sha256OfFile(file)];
  if (size === pin.size && sha256 === pin.sha256) return;
  throw new EspalierError(
    'download-corrupt',
    `${pin.name}: pinned are ${pin.size} bytes with SHA-256 ${pin.sha256}, got ${size} with ${sha256}`,
    { details: { pin, size, sha256 } },
  );
}

/** A package as the archive's signed index names it. */
export interface IndexedPackage {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What {@link unpackPackages} would download, without a download: names, sizes and digests of the signed index.
 *
 * @throws EspalierError `llama-not-found` with what apt said
 */
export async function listPackages(
  packages: readonly string[],
  source: string,
  work: string,
  context: AptContext,
): Promise<IndexedPackage[]> {
  const configured = await configure(source, work, context);
  await runOrThrow('apt-get', [...configured, 'update'], context);
  const sha256 = ['-o', 'Acquire::ForceHash=SHA256', '-qq', '-y', '--print-uris'];
  const said = await runOrThrow('apt-get', [...configured, ...sha256, 'install', ...packages], context);
  return [...said.matchAll(/^'[^']*' (\S+) (\d+) SHA256:([0-9a-f]{64})$/gm)].map(
    ([, file = '', size, digest = '']) => ({ file, size: Number(size), sha256: digest }),
  );
}

/** @returns arguments of apt-get for a world of its own in `work` */
async function configure(source: string, work: string, context: AptContext): Promise<string[]> {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'empty']) {
    await makeFolder(join(work, folder));
  }
  await writeFile(join(work, 'status'), '');
  await writeFile(join(work, 'sources.list'), source);
  await writeFile(join(work, 'apt.conf'), aptConfiguration(work, context.architecture));
  return ['-c', join(work, 'apt.conf'), '-q'];
}

/**
 * The keyring of Debian's archive: the machine's own, else that of the package debian-archive-keyring, which Ubuntu has and
 * vouches for with its own signature.
 *
 * @throws EspalierError `llama-not-found`
 */
export async function debianKeyring(work: string, context: AptContext): Promise<string> {
  const own = KEYRINGS.find((path) => existsSync(path));
  if (own !== undefined) return own;
  await makeFolder(work);
  const name = 'debian-archive-keyring';
  await runOrThrow('apt-get', ['-q', '-o', 'APT::Sandbox::User=root', 'download', name], context, work);
  for (const file of await readdir(work)) {
    if (file.endsWith('.deb')) await runOrThrow('dpkg-deb', ['-x', file, '.'], context, work);
  }
  const fetched = KEYRINGS.map((path) => join(work, path)).find((path) => existsSync(path));
  if (fetched !== undefined) return fetched;
  throw new EspalierError('llama-not-found', `the package ${name} holds none of ${KEYRINGS.join(', ')}`);
}

async function runOrThrow(
  program: string,
  args: string[],
  context: AptContext,
  cwd?: string,
): Promise<string> {
  const { environment, signal } = context;
  const env = childEnvironment(environment, 'apt', { LC_ALL: 'C' });
  const options = { signal, ...(cwd !== undefined && { cwd }) };
  const run = await capture({ file: program, args: [], env }, args, options).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new EspalierError('llama-not-found', `${program} does not start: ${messageOf(cause)}`, { cause });
  });
  if (run.code === 0) return run.stdout;
  const said = `${run.stdout}\n${run.stderr}`;
  const why = said.split('\n').find((line) => line.startsWith('E: ')) ?? lastLine(said);
  throw new EspalierError('llama-not-found', `\`${program} ${args.at(-1)}\` exited ${run.code}: ${why}`, {
    details: { program, args, output: said.slice(-4000) },
  });
}
