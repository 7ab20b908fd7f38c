import { basename, dirname } from 'node:path/posix';
import { EspalierError, sha256Hex } from '../../../common/index.ts';
import {
  copyOnHub,
  type HubFile,
  isSame,
  openHubFile,
  parseRepoId,
  type ReleaseFile,
  type RepoRef,
  repoPaths,
  reportsAmong,
  sameName,
  statFiles,
  twinOf,
} from '../../../hub/index.ts';
import type { Report } from '../../../report/index.ts';
import type { Context } from '../../inputs/index.ts';

/** Files of a base's repo that its candidates are used with, and that a cut leaves as they are. */
const COMPANION =
  /^(?:.*mmproj.*\.gguf|.*imatrix.*\.(?:gguf|gguf_file|dat)|.*\.imatrix|imatrix|template|system|params)$/i;
/** Of Ollama: read as texts. */
const TEXTS: readonly string[] = ['template', 'system', 'params'];
/** A template has a few kB. */
const MAX_TEXT_BYTES = 2 ** 20;
/** A repo with more is no repo of one model. */
const MAX_COMPANIONS = 50;

/** A file that is carried over from the base's repo, byte for byte. */
export interface Companion {
  readonly file: ReleaseFile;
  readonly bytes: number;
  readonly sha256: string;
}

/** Paths of the companions of a base: beside it, or at the top of its repo; of two with one name, in whatever letters, the one beside it. */
export function companionPaths(paths: readonly string[], base: string): string[] {
  const beside = (path: string) => dirname(path) === dirname(base);
  // Ollama reads its texts by exactly these names.
  const rank = (path: string) => Number(beside(path)) * 2 + Number(TEXTS.includes(basename(path)));
  const found = paths
    .filter((path) => COMPANION.test(basename(path)) && (beside(path) || dirname(path) === '.'))
    .toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  const names = new Map<string, string>();
  for (const path of found.toReversed()) names.set(sameName(basename(path)), path);
  return found.filter((path) => names.get(sameName(basename(path))) === path).slice(0, MAX_COMPANIONS);
}

/**
 * Brings the companions of a base on the Hub: large files are copied there, from repo to repo, small ones are read. What cannot
 * be copied is left out, with the reason in a note: the candidates are whole without it.
 *
 * @param prepare makes the target where it is missing: called before something is copied there
 */
export async function bringCompanions(
  { base }: Pick<Report, 'base'>,
  target: RepoRef,
  prepare: () => Promise<void>,
  context: Context,
): Promise<Companion[]> {
  if (base.repo === undefined || base.revision === undefined) return [];
  const from = { repo: parseRepoId(base.repo), revision: base.revision };
  if (from.repo.id.toLowerCase() === target.id.toLowerCase()) return [];
  const paths = companionPaths(await repoPaths(from, context.hub), base.file);
  const listed = await statFiles(from.repo, from.revision, paths, context.hub);
  // The Hub answers in any order.
  const found = listed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (found.some(isCopied)) await prepare();
  const brought: Companion[] = [];
  for (const one of found) {
    const companion = await bring(one, from, target, context);
    if ('reason' in companion) {
      const message = `${one.path} of ${from.repo.id} is not carried over: ${companion.reason}`;
      context.progress({ type: 'note', level: 'warning', message });
    } else brought.push(companion);
  }
  return brought;
}

/** Whether it goes from store to store, and is not read. */
function isCopied({ path, sha256 }: HubFile): boolean {
  return sha256 !== undefined && !TEXTS.includes(basename(path));
}

type From = { readonly repo: RepoRef; readonly revision: string };

async function bring(
  found: HubFile,
  from: From,
  target: RepoRef,
  context: Context,
): Promise<Companion | { readonly reason: string }> {
  const path = basename(found.path);
  const { sha256, size: bytes } = found;
  if (sha256 !== undefined && isCopied(found)) {
    const hub = context.writing(target);
    if (hub.withoutXet === true) return { reason: 'Xet is turned off, and it is copied by it' };
    const content = await copyOnHub(from, { ...found, sha256 }, target, hub).catch((error: unknown) => {
      if (!(error instanceof EspalierError) || error.code === 'interrupted') throw error;
      return { reason: error.message };
    });
    return 'reason' in content ? content : { file: { path, content }, bytes, sha256 };
  }
  if (bytes > MAX_TEXT_BYTES)
    return { reason: `it has ${bytes} bytes, a text has at most ${MAX_TEXT_BYTES}` };
  await using source = await openHubFile(from.repo, from.revision, found.path, context.hub, found);
  const content = await source.read(0, source.size);
  return { file: { path, content }, bytes, sha256: sha256Hex(content) };
}

/** Those that a release may write at a commit: not where somebody has a file of the same name there that no release wrote. */
export async function companionsAt(
  commit: string,
  target: RepoRef,
  companions: readonly Companion[],
  context: Context,
): Promise<Companion[]> {
  if (companions.length === 0) return [];
  const hub = context.writing(target);
  const there = await statFiles(
    target,
    commit,
    companions.map(({ file }) => file.path),
    hub,
  );
  const paths = await repoPaths({ repo: target, revision: commit }, hub);
  const reports = await reportsAmong(paths, target, commit, hub);
  const listed = new Set(reports.flatMap(({ written }) => written.files.map(({ path }) => path)));
  const free: Companion[] = [];
  for (const one of companions) {
    const { path } = one.file;
    const found = there.find((file) => file.path === path);
    const twin = twinOf([path], paths)?.twin;
    if (twin !== undefined) {
      const message = `${path} of the base is not copied: ${target.id} has ${twin}`;
      context.progress({ type: 'note', level: 'info', message });
    } else if (found === undefined || listed.has(path) || (await isSame(one.file, found))) free.push(one);
    else {
      const message = `${path} of ${target.id} was not written by Espalier and is kept: that of the base is not copied`;
      context.progress({ type: 'note', level: 'info', message });
    }
  }
  return free;
}
