import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { checkWriteAccess } from './access.ts';
import { validateCard } from './card.ts';
import { commitRelease, type ReleaseCommit } from './commit.ts';
import { type PullRequest, pullRequestWith } from './pull-requests.ts';
import { createTag, readRefs, tagTaken } from './refs.ts';
import { checkReleaseFiles, holds, type ReleaseFile } from './release.ts';
import { makeRepo, readRepo, type Visibility } from './repo.ts';
import { resolveRevision } from './revision.ts';
import { type HubOptions, type RepoRef, webName } from './types.ts';

export interface Release {
  repo: RepoRef;
  /** Of a repo that is made; one that exists keeps its own, but a private release never goes to a public repo. */
  visibility: Visibility;
  files: readonly ReleaseFile[];
  /** First line of the commit's message. */
  title: string;
  description?: string | undefined;
  /** Made on the commit once it is there; a pull request gets none. */
  tag?: string | undefined;
  /** Open a pull request with the release instead of changing `main`: people decide. */
  pullRequest?: boolean;
  /** Refuse unless this is the head of `main`. */
  parentCommit?: string | undefined;
  /** Names the run in the commit's message. */
  runId?: string | undefined;
  /**
   * Upload through Xet. Off: the JavaScript client compresses at 29 MB/s and finds duplicates only of a file's first
   * chunk, which a pruned GGUF always changes; its LFS path runs at 140 to 190 MB/s.
   */
  useXet?: boolean;
}

export interface Published {
  commit: string;
  /** Page of the pull request, or of the repo at the tag, or at the commit. */
  url: string;
  /** The repo was made. */
  created: boolean;
  /** The files were there already: nothing was committed. */
  alreadyPublished: boolean;
  /** It is in a pull request, which somebody has to merge. */
  pullRequest: boolean;
}

/**
 * Publishes a release: one commit with all its files, then its tag. Everything that can be refused is asked
 * before the first byte goes up. Running it again is safe at any point: a commit that holds the files is taken
 * as it is (on `main` or in a pull request), objects that arrived are not sent again, a tag on the right commit stays.
 *
 * @throws EspalierError `hub-token-missing`, `hub-token-invalid`, `hub-token-read-only`, `hub-conflict` (tag on
 * other content, head moved, public repo for a private release), `hub-refused` (the card) and the general `hub-` codes
 */
export async function publish(release: Release, options: HubOptions, progress: Progress): Promise<Published> {
  const { repo, files, pullRequest = false } = release;
  const tag = pullRequest ? undefined : release.tag;
  checkReleaseFiles(files);
  await checkWriteAccess(repo, options);
  const found = await readRepo(repo, options);
  if (found) checkVisibility(release, found.visibility, progress);

  const done = (commit: string, created: boolean, alreadyPublished: boolean): Published => ({
    commit,
    url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
    created,
    alreadyPublished,
    pullRequest: false,
  });

  const tagged = found && tag !== undefined ? (await readRefs(repo, options)).tags.get(tag) : undefined;
  if (tag !== undefined && tagged !== undefined) {
    if (!(await holds(repo, tagged, files, options))) throw tagTaken(repo, tag, tagged, undefined);
    return done(tagged, false, true);
  }
  if (found && (await holds(repo, found.head, files, options))) {
    if (tag !== undefined) await createTag(repo, tag, found.head, options);
    return done(found.head, false, true);
  }
  if (found && pullRequest) {
    const there = await pullRequestWith(files, repo, options);
    if (there) return { ...there, created: false, alreadyPublished: true, pullRequest };
  }
  if (release.parentCommit !== undefined) checkHead(release, found?.head);
  await checkCard(release, options, progress);

  const writing = { ...options, token: options.token ?? '' };
  if (!found) await makeRepo(repo, release.visibility, writing);
  const head = found?.head ?? (await resolveRevision(repo, 'main', options));
  if (pullRequest) {
    const opened = await propose(release, head, writing, progress);
    return { ...opened, created: !found, alreadyPublished: false, pullRequest };
  }
  const commit = await land(release, head, writing, progress);
  if (tag !== undefined) await createTag(repo, tag, commit, options);
  return done(commit, !found, false);
}

/** Commits; a conflict is none when the new head holds our files: then only the answer was lost. */
async function land(
  release: Release,
  parentCommit: string,
  options: HubOptions & { token: string },
  progress: Progress,
): Promise<string> {
  const { repo, files } = release;
  try {
    return (await commitRelease(commitOf(release, parentCommit), options, progress)).oid;
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-conflict') throw error;
    const head = await resolveRevision(repo, 'main', options);
    if (head !== parentCommit && (await holds(repo, head, files, options))) return head;
    throw error;
  }
}

/** Opens a pull request. The commit is sent once; where only its answer was lost, the pull request is there. */
async function propose(
  release: Release,
  parentCommit: string,
  options: HubOptions & { token: string },
  progress: Progress,
): Promise<PullRequest> {
  const { repo, files } = release;
  try {
    const { oid, pullRequestUrl } = await commitRelease(commitOf(release, parentCommit), options, progress);
    if (pullRequestUrl !== undefined) return { url: pullRequestUrl, commit: oid };
    throw new EspalierError('hub-refused', `the Hub named no pull request for ${repo.id}`);
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-unavailable') throw error;
    const there = await pullRequestWith(files, repo, options);
    if (there === undefined) throw error;
    return there;
  }
}

function commitOf(release: Release, parentCommit: string): ReleaseCommit {
  const { repo, files, title, runId, useXet = false, pullRequest = false } = release;
  const lines = [release.description, runId === undefined ? undefined : `Espalier-Run: ${runId}`];
  const description = lines.filter((line) => line !== undefined).join('\n\n') || undefined;
  return { repo, files, title, description, parentCommit, pullRequest, useXet };
}

function checkVisibility({ repo, visibility }: Release, found: Visibility, progress: Progress): void {
  if (found === visibility) return;
  if (visibility === 'private') {
    throw new EspalierError('hub-conflict', `${repo.id} is public, and the release is to be private`, {
      hint: "Make the repo private in its settings, publish to another repo, or ask for visibility 'public'.",
      details: { repo: repo.id, expected: visibility, actual: found },
    });
  }
  const message = `${repo.id} is private and stays so, although visibility 'public' was asked for`;
  progress({ type: 'note', level: 'warning', message });
}

function checkHead({ repo, parentCommit }: Release, head: string | undefined): void {
  if (head === parentCommit) return;
  const is = head === undefined ? 'the repo does not exist' : `it is ${head}`;
  throw new EspalierError('hub-conflict', `the head of ${repo.id} should be ${parentCommit}, ${is}`, {
    hint: 'Someone else changed the repo: look at its commits, then run again.',
    details: { repo: repo.id, expected: parentCommit, actual: head },
  });
}

async function checkCard({ repo, files }: Release, options: HubOptions, progress: Progress): Promise<void> {
  const card = files.find((file) => file.path === 'README.md')?.content;
  // A card is a text at hand; one that is a file on disk is left to the commit itself.
  if (typeof card !== 'string' && !(card instanceof Uint8Array)) return;
  const text = typeof card === 'string' ? card : new TextDecoder().decode(card);
  for (const message of await validateCard(text, repo, options)) {
    progress({ type: 'note', level: 'warning', message: `the Hub says of the card: ${message}` });
  }
}
