import { EspalierError } from '../common/errors.ts';
import { ATTESTATION_PATH, CARD_PATH, isWritten, REPORT_PATH, readEarlier, type Written } from './earlier.ts';
import { mergeCard } from './managed-card.ts';
import { readHubText } from './open.ts';
import { isSame, type ReleaseFile, textOf } from './release.ts';
import { type HubFile, statFiles } from './stat.ts';
import type { HubOptions, RepoRef } from './types.ts';

/** What a commit lacks of a release. */
export interface Changes {
  /** Files that are not there, or are there with other content. */
  readonly write: readonly ReleaseFile[];
  /** Files that an earlier release wrote and this one does not. */
  readonly remove: readonly string[];
  /** A signature is wanted, and there is none. What is committed is signed in any case where that is wanted. */
  readonly unsigned: boolean;
  /** What of a person's would be lost: they changed it after a release wrote it, or no release did. */
  readonly lost: readonly string[];
}

/**
 * Compares a commit with a release: what is to be written, what an earlier release left behind, and what of it is
 * somebody else's. Nothing is changed.
 *
 * @param files the release's; of a README that is there, the parts outside of the markers are kept
 * @param signs with a signature over it; one that is there is of what is there, and goes when that changes
 * @throws EspalierError the general `hub-` codes
 */
export async function changesAt(
  repo: RepoRef,
  commit: string,
  files: readonly ReleaseFile[],
  signs: boolean,
  options: HubOptions,
): Promise<Changes> {
  const earlier = await readEarlier(repo, commit, options);
  const listed = new Map((earlier?.files ?? []).map((file) => [file.path, file]));
  const paths = new Set([...files.map(({ path }) => path), ...listed.keys(), ATTESTATION_PATH]);
  const found = new Map(
    (await statFiles(repo, commit, [...paths], options)).map((file) => [file.path, file]),
  );
  const write: ReleaseFile[] = [];
  const remove: string[] = [];
  const lost: string[] = [];

  const isOurs = async (file: HubFile) => {
    const written = listed.get(file.path);
    return written !== undefined && (await isWritten(file, written, { repo, commit }, options));
  };
  for (const file of files) {
    const there = found.get(file.path);
    if (there === undefined) write.push(file);
    else if (file.path === CARD_PATH) {
      const merged = await mergedCard(file, repo, commit, earlier, options);
      if (merged.file) write.push(merged.file);
      lost.push(...merged.lost);
    } else if (!(await isSame(file, there))) {
      write.push(file);
      const isReport = file.path === REPORT_PATH && earlier !== undefined;
      if (!isReport && !(await isOurs(there))) lost.push(`${file.path} (${whose(listed.has(file.path))})`);
    }
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const path of listed.keys()) {
    const there = found.get(path);
    if (kept.has(path) || there === undefined) continue;
    // What is no file of a release, whatever a report says of it.
    if (path === CARD_PATH || path === REPORT_PATH || path === ATTESTATION_PATH) continue;
    remove.push(path);
    if (!(await isOurs(there))) lost.push(`${path} (${whose(true)})`);
  }
  const isSigned = found.has(ATTESTATION_PATH);
  if (isSigned && !signs && write.length + remove.length > 0) remove.push(ATTESTATION_PATH);
  return { write, remove, unsigned: signs && !isSigned, lost };
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
  const theirs = await readHubText(repo, commit, CARD_PATH, options);
  const { text, lost } = mergeCard(ours, theirs, earlier?.card);
  const named = lost.map((what) => `${CARD_PATH} (${what})`);
  return text === theirs ? { lost: named } : { file: { path: CARD_PATH, content: text }, lost: named };
}

/** Whether a commit is what the release would leave, a person's own parts aside. */
export function isComplete({ write, remove, unsigned }: Changes): boolean {
  return write.length === 0 && remove.length === 0 && !unsigned;
}

/** @throws EspalierError `hub-conflict` where something of a person's would be lost, unless they said that it may */
export function checkLost(repo: RepoRef, { lost }: Changes, overwrite: boolean): void {
  if (lost.length === 0 || overwrite) return;
  throw new EspalierError('hub-conflict', `publishing to ${repo.id} would replace ${lost.join('; ')}`, {
    hint:
      'Text of your own is kept outside of the lines <!-- espalier:begin --> and <!-- espalier:end --> of README.md, ' +
      'files of your own under other names. Move them, or replace them with overwrite.',
    details: { repo: repo.id, lost },
  });
}
