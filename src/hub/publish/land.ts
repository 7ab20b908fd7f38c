import { type ErrorCode, EspalierError, type Progress } from '../../common/index.ts';
import type { XetUploaded } from '../../xet/index.ts';
import type { HubOptions, RepoRef } from '../api/index.ts';
import {
  findPullRequest,
  isInHistory,
  type PullRequest,
  type ReleaseFile,
  resolveRevision,
} from '../repo/index.ts';
import {
  type Committed,
  commitRelease,
  type ReleaseCommit,
  storedFile,
  uploadModes,
} from '../upload/index.ts';
import { type Changes, isComplete } from './changes.ts';

/** What went by Xet: bytes that the Hub did not have, and all. */
export interface Moved {
  newBytes: number;
  bytes: number;
}

type ChangesOf = (commit: string) => Promise<Changes>;

/** Commits of somebody else that may come between two requests of ours, one after the other. */
const MOST_MOVES = 4;

/** After these the commit may be there: its first answer was lost, or all of them. */
const MAY_HAVE_LANDED: ReadonlySet<ErrorCode> = new Set(['hub-conflict', 'hub-unavailable']);

/**
 * Commits. Where the branch moved meanwhile, the release is made again for the new head, which may refuse it; what was uploaded
 * is not sent again. A conflict, or a Hub that does not answer, is none when the new head holds the release: then only the
 * answer was lost.
 *
 * @param remake the release as a commit on another head
 */
export async function land(
  first: ReleaseCommit,
  { changes, remake }: { changes: ChangesOf; remake: (head: string) => Promise<ReleaseCommit> },
  options: HubOptions,
  progress: Progress,
): Promise<Committed> {
  const { repo, branch } = first;
  let moved: Pick<Committed, 'uploaded'> = {};
  const onUploaded = (uploaded: readonly XetUploaded[]) => {
    moved = { uploaded, ...moved };
  };
  let commit = first;
  for (let moves = 0; ; moves++) {
    try {
      const { oid } = await commitRelease(
        { ...commit, xet: { ...commit.xet, onUploaded } },
        options,
        progress,
      );
      await confirm(repo, oid, changes);
      const head = await resolveRevision(repo, branch, options);
      if (head !== oid && !(await isInHistory(repo, branch, oid, options))) {
        throw notThere(repo, oid, `${branch} is at ${head}`);
      }
      return { oid, ...moved };
    } catch (error) {
      if (!(error instanceof EspalierError) || !MAY_HAVE_LANDED.has(error.code)) throw error;
      const head = await resolveRevision(repo, branch, options).catch((later: unknown) => {
        throw error.code === 'hub-unavailable' ? error : later;
      });
      if (head === commit.parentCommit) throw error;
      if (isComplete(await changes(head))) return { oid: head, ...moved };
      if (error.code !== 'hub-conflict' || moves === MOST_MOVES) throw error;
      const again = await remake(head);
      commit = moved.uploaded === undefined ? again : await withStored(again, options);
      const message = `${branch} of ${repo.id} moved to ${head} meanwhile: the release is committed on it`;
      progress({ type: 'note', level: 'info', message });
    }
  }
}

/** The same commit, with files by their SHA-256 where the store has them. */
async function withStored(commit: ReleaseCommit, options: HubOptions): Promise<ReleaseCommit> {
  const modes = await uploadModes(commit, options);
  const files = commit.files.map(async (file): Promise<ReleaseFile> => {
    if (modes.get(file.path) !== 'lfs') return file;
    return { path: file.path, content: await storedFile(file) };
  });
  return { ...commit, files: await Promise.all(files) };
}

/** Opens a pull request. The commit is sent once; where only its answer was lost, the pull request is there. */
export async function propose(
  commit: ReleaseCommit,
  changes: ChangesOf,
  options: HubOptions,
  progress: Progress,
): Promise<PullRequest & { moved?: Moved }> {
  const { repo } = commit;
  try {
    const { oid, pullRequestUrl, uploaded } = await commitRelease(commit, options, progress);
    await confirm(repo, oid, changes);
    const there = await findPullRequest(repo, async (head) => head === oid, options);
    if (there !== undefined) return { ...there, ...movedBy(uploaded) };
    throw notThere(repo, oid, `no pull request is at it (${pullRequestUrl ?? 'none was named'})`);
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-unavailable') throw error;
    const isAt = async (head: string) => isComplete(await changes(head));
    const there = await findPullRequest(repo, isAt, options);
    if (there === undefined) throw error;
    return there;
  }
}

/** Over all large files. */
export function movedBy(uploaded: Committed['uploaded']): { moved?: Moved } {
  if (uploaded === undefined || uploaded.length === 0) return {};
  return { moved: movedInAll(uploaded) };
}

/** The sum of several uploads. */
export function movedInAll(uploads: readonly Moved[]): Moved {
  const sum = (key: keyof Moved) => uploads.reduce((total, one) => total + one[key], 0);
  return { newBytes: sum('newBytes'), bytes: sum('bytes') };
}

/** Reads a commit back: paths, sizes and digests as the Hub lists them. */
async function confirm(repo: RepoRef, commit: string, changes: ChangesOf): Promise<void> {
  let lacking: string[];
  try {
    const { write, remove, unsigned } = await changes(commit);
    lacking = [
      ...write.map(({ path }) => `lacks ${path}`),
      ...remove.map((path) => `still has ${path}`),
      ...unsigned.map((path) => `lacks ${path}`),
    ];
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-revision-not-found') throw error;
    lacking = ['is not in the repo'];
  }
  if (lacking.length > 0) throw notThere(repo, commit, `it ${lacking.join(', ')}`);
}

function notThere(repo: RepoRef, commit: string, but: string): EspalierError {
  return new EspalierError('hub-refused', `the Hub named the commit ${commit} of ${repo.id}, but ${but}`, {
    hint: 'It is not certain that anything was published. Check the commits of the repo, then run again.',
    details: { repo: repo.id, commit },
  });
}
