import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EspalierError, fileError, probeFolder, silent } from '../common/index.ts';
import type { JobOptions } from '../engines/index.ts';
import { checkWriteAccess, parseRepoId, whoAmI } from '../hub/index.ts';
import { archiveMirrors, findLlama, type LlamaTools, listDevices, readHardware } from '../llama/index.ts';
import type { Context } from '../pipeline/index.ts';
import { findSandbox } from '../sandbox/index.ts';
import { checkOidc, checkProxies, checkToken } from './check-access.ts';
import { examineJobs } from './check-jobs.ts';
import { type Check, checkDisk, checkHardware, checkLlama, checkNode, checkSandbox } from './checks.ts';

/** What a run would use. */
export interface PlannedRun extends Pick<JobOptions, 'runner' | 'jobNamespace'> {
  readonly runDir: string;
  /** Where it would publish. */
  readonly repo?: string | undefined;
  /** A llama-server of one's own. */
  readonly llamaServer?: string | undefined;
}

/** Finds out what a run needs of this machine, and whether it is there; changes nothing. */
export async function examineMachine(
  { runDir, repo, llamaServer, ...jobs }: PlannedRun,
  context: Context,
): Promise<Check[]> {
  const { environment, signal, freeDisk, cacheDir } = context;
  const found = await findHere(llamaServer, context);
  const devices = found && (await listDevices(found, signal).catch(() => undefined));
  signal?.throwIfAborted();
  const checks = [
    checkNode(process.versions.node),
    await folder('disk of the run', runDir, freeDisk),
    unneeded(await folder('disk of the cache', cacheDir, freeDisk), found !== undefined),
    await llama(found, llamaServer, context),
    checkHardware(await readHardware(environment, signal), devices),
    checkSandbox(await findSandbox(environment, signal)),
    await token(repo, context),
    ...(await examineJobs(jobs, context)),
    checkOidc(environment),
    checkProxies(environment),
  ];
  // What a stop broke off looks as if it were missing.
  signal?.throwIfAborted();
  return checks;
}

/** Whether a folder can be written to, and how much room there is. */
async function folder(name: string, path: string, freeDisk: Context['freeDisk']): Promise<Check> {
  const there = existing(path);
  try {
    await probeFolder(there);
  } catch (cause) {
    const { message, code } = fileError(`cannot write to ${path}`, cause);
    return { name, state: 'missing', text: message, code };
  }
  return checkDisk(name, await freeDisk(there));
}

/** Without a cache, a run that has its llama.cpp already keeps no answers, and works. */
function unneeded(check: Check, hasLlama: boolean): Check {
  if (check.state !== 'missing' || !hasLlama) return check;
  const { name, text } = check;
  return { name, state: 'note', text: `${text}; answers of a base are not kept for other runs` };
}

/** The folder itself, or the nearest one above that is there. */
function existing(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) ? path : existing(dirname(path));
}

/** The llama.cpp that is here already; nothing is fetched. */
async function findHere(path: string | undefined, context: Context): Promise<LlamaTools | undefined> {
  const { environment, cacheDir, signal } = context;
  const search = { path, environment, cacheFolder: cacheDir, progress: silent, signal };
  return await findLlama({ ...search, sources: ['explicit', 'path', 'cache'] }).catch((error: unknown) => {
    signal?.throwIfAborted();
    if (error instanceof EspalierError) return undefined;
    throw error;
  });
}

async function llama(
  found: LlamaTools | undefined,
  path: string | undefined,
  context: Context,
): Promise<Check> {
  const { environment } = context;
  if (found) return checkLlama({ version: found.version.text, program: found.folder }, []);
  const [archive] = await archiveMirrors(environment);
  const places = { GitHub: 'https://api.github.com', ...(archive !== undefined && { Debian: archive }) };
  const open = await Promise.all(
    Object.entries(path === undefined ? places : {}).map(async ([name, url]) =>
      (await answers(url, context)) ? [name] : [],
    ),
  );
  return checkLlama(undefined, open.flat());
}

const PROBE_MS = 10_000;

/** Whether anybody answers there, whatever the answer is. */
async function answers(url: string, { hub: { fetch }, signal }: Context): Promise<boolean> {
  const probe = AbortSignal.timeout(PROBE_MS);
  const both = signal ? AbortSignal.any([signal, probe]) : probe;
  return await fetch(url, { method: 'HEAD', signal: both }).then(
    () => true,
    () => false,
  );
}

async function token(repo: string | undefined, { hub, writing }: Context): Promise<Check> {
  try {
    const asked = repo === undefined ? hub : writing(parseRepoId(repo));
    if (asked.token === undefined) return checkToken(undefined, repo);
    const user = repo === undefined ? await whoAmI(asked) : await checkWriteAccess(parseRepoId(repo), asked);
    return checkToken(user, repo, asked.tokenFrom);
  } catch (error) {
    if (error instanceof EspalierError) return checkToken(error, repo);
    throw error;
  }
}
