import { EspalierError } from '../../common/index.ts';
import type { HubOptions, RepoRef } from '../api/index.ts';
import { LEDGER_PATH } from '../ledger/index.ts';
import {
  type HubFile,
  isSame,
  mergeCard,
  type ReleaseFile,
  readHubBytes,
  repoPaths,
  statPaths,
  textOf,
} from '../repo/index.ts';
import {
  ATTESTATION,
  attestationBeside,
  CARD_PATH,
  type EarlierReport,
  isWritten,
  OF_NO_RELEASE,
  REPORT_PATH,
  reportsAmong,
  type Written,
} from './earlier.ts';
import { foldersOf, kindProblem, twinProblem } from './places.ts';

/** What a commit lacks of a release. */
export interface Changes {
  /** Files that are not there, or are there with other content. */
  readonly write: readonly ReleaseFile[];
  /** Files that an earlier release of these candidates wrote and this one does not. */
  readonly remove: readonly string[];
  /** Reports of which a signature is wanted, and there is none. What is committed is signed in any case where that is wanted. */
  readonly unsigned: readonly string[];
  /** What of a person's would be lost: they changed it after a release wrote it, or no release did. */
  readonly lost: readonly string[];
  /** Why it cannot be written there at all: a name that is taken. */
  readonly barred?: EspalierError | undefined;
}

interface ChangesOptions {
  /** With a signature over each candidate; one that is there is of what is there, and goes when that changes. */
  readonly signs: boolean;
  /** Take away what releases of other candidates wrote, too. */
  readonly alone: boolean;
}

/**
 * Compares a commit with a release: what is to be written, what earlier releases left behind, and what of it is
 * somebody else's. Nothing is changed. The candidates of other releases stay: each has a report of its own.
 *
 * @param files the release's; of a README that is there, the parts outside of the markers are kept
 * @throws EspalierError the general `hub-` codes
 */
export async function changesAt(
  repo: RepoRef,
  commit: string,
  files: readonly ReleaseFile[],
  { signs, alone }: ChangesOptions,
  options: HubOptions,
): Promise<Changes> {
  const all = await repoPaths({ repo, revision: commit }, options);
  const reports = await reportsAmong(all, repo, commit, options);
  const { staying, replaced, earlier } = sortReports(reports, files, alone);
  const digests = new Map<string, string[]>();
  for (const { path, sha256 } of reports.flatMap(({ written }) => written.files)) {
    digests.set(path, [...(digests.get(path) ?? []), sha256]);
  }
  const stays = new Set(staying.flatMap(({ written }) => written.files.map(({ path }) => path)));
  const leaving = replaced.flatMap(({ path, written }) => [
    ...written.files.map((file) => file.path),
    ...(path === REPORT_PATH ? [] : [path]),
  ]);
  const signatures = reportsIn(files).map(attestationBeside);
  const others = replaced.map(({ path }) => attestationBeside(path));
  const paths = new Set([...files.map(({ path }) => path), ...leaving, ...signatures, ...others]);
  const above = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const known = await statPaths(repo, commit, [...new Set([...paths, ...above])], options);
  const found = new Map(known.files.map((file) => [file.path, file]));
  const write: ReleaseFile[] = [];
  const remove: string[] = [];
  const lost: string[] = [];

  const isReport = (path: string) => reports.some((report) => report.path === path);
  const isOurs = async (file: HubFile) =>
    isReport(file.path) || (await isWritten(file, digests.get(file.path) ?? [], { repo, commit }, options));
  for (const file of files) {
    const there = found.get(file.path);
    if (there === undefined) write.push(file);
    else if (file.path === CARD_PATH) {
      const merged = await mergedCard(file, repo, commit, earlier, options);
      if (merged.file) write.push(merged.file);
      lost.push(...merged.lost);
    } else if (!(await isSame(file, there))) {
      write.push(file);
      // That the ledger only grows is seen before anything is written.
      if (file.path !== LEDGER_PATH && !(await isOurs(there)))
        lost.push(`${file.path} (${whose(digests.has(file.path))})`);
    }
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const path of new Set(leaving)) {
    const there = found.get(path);
    if (kept.has(path) || stays.has(path) || there === undefined) continue;
    // What is no file of one release, whatever a report says of it.
    if (OF_NO_RELEASE.includes(path) || path.endsWith(ATTESTATION)) continue;
    remove.push(path);
    if (!(await isOurs(there))) lost.push(`${path} (${whose(true)})`);
  }
  const changes = write.length + remove.length > 0;
  const goes = (path: string) => found.has(path) && changes && !(signs && signatures.includes(path));
  remove.push(...new Set([...signatures, ...others].filter(goes)));
  const staysThere = all.filter((path) => !remove.includes(path));
  const written = write.map(({ path }) => path);
  return {
    ...{ write, remove, lost },
    unsigned: signs ? signatures.filter((path) => !found.has(path)) : [],
    barred: kindProblem(repo, known, files, above) ?? twinProblem(repo, written, staysThere),
  };
}

/** Reports of the candidates of a release; the one at the root only where there is no other, as it is a copy. */
export function reportsIn(files: readonly ReleaseFile[]): string[] {
  const reports = files
    .map(({ path }) => path)
    .filter((path) => path === REPORT_PATH || path.endsWith(`/${REPORT_PATH}`));
  return reports.length === 1 ? reports : reports.filter((path) => path !== REPORT_PATH);
}

/** Which reports stay beside those of a release, which it replaces, and what the last release wrote of the card. */
function sortReports(reports: readonly EarlierReport[], files: readonly ReleaseFile[], alone: boolean) {
  const own = new Set(files.map(({ path }) => path));
  const root = reports.find(({ path }) => path === REPORT_PATH);
  const staying = reports.filter((report) => !alone && report !== root && !own.has(report.path));
  const isCopy = staying.some(({ sha256 }) => sha256 === root?.sha256);
  const replaced = reports.filter((report) => !staying.includes(report) && !(report === root && isCopy));
  return { staying, replaced, earlier: root?.written };
}

function whose(isListed: boolean): string {
  return isListed ? 'changed after the last release wrote it' : 'not written by a release';
}

async function mergedCard(
  file: ReleaseFile,
  repo: RepoRef,
  commit: string,
  earlier: Written | undefined,
  options: HubOptions,
): Promise<{ file?: ReleaseFile; lost: string[] }> {
  const ours = textOf(file);
  const theirs = decoded(await readHubBytes(repo, commit, CARD_PATH, options));
  if (theirs === undefined) return { file, lost: [`${CARD_PATH} (its text, which is not UTF-8)`] };
  const { text, lost } = mergeCard(ours, theirs, earlier?.card);
  const named = lost.map((what) => `${CARD_PATH} (${what})`);
  return text === theirs ? { lost: named } : { file: { path: CARD_PATH, content: text }, lost: named };
}

/** Undefined for what is not UTF-8: of that, no part can be kept. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a commit is what the release would leave, a person's own parts aside. */
export function isComplete({ write, remove, unsigned }: Changes): boolean {
  return [write, remove, unsigned].every((list) => list.length === 0);
}

/**
 * Sees that changes may be made.
 *
 * @throws EspalierError `hub-conflict` where they cannot be, and where something of a person's would be lost, unless they said that
 * it may
 */
export function checkChanges(repo: RepoRef, { lost, barred }: Changes, overwrite: boolean): void {
  if (barred !== undefined) throw barred;
  if (lost.length === 0 || overwrite) return;
  throw new EspalierError('hub-conflict', `publishing to ${repo.id} would replace ${lost.join('; ')}`, {
    hint:
      'Your own text in README.md is kept outside the lines <!-- espalier:begin --> and <!-- espalier:end -->, ' +
      'and your own files under other names. Move them there, or replace them with --overwrite.',
    details: { repo: repo.id, lost },
  });
}
