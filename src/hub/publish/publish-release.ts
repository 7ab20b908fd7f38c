import { EspalierError, type Progress } from '../../common/index.ts';
import { type HubOptions, type RepoRef, webName } from '../api/index.ts';
import { checkLedgerHistory, LEDGER_PATH, readLedger } from '../ledger/index.ts';
import {
  checkRefNames,
  checkReleaseFiles,
  checkWriteAccess,
  createBranch,
  createTag,
  findPullRequest,
  makePublic,
  makeRepo,
  type ReleaseFile,
  readRefs,
  readRepo,
  resolveRevision,
  tagTaken,
  textOf,
  type Visibility,
  validateCard,
  windowsProblem,
} from '../repo/index.ts';
import type { ReleaseCommit, XetHelp } from '../upload/index.ts';
import { checkApart } from './apart.ts';
import { type Changes, changesAt, checkChanges, isComplete, reportsIn } from './changes.ts';
import { attestationBeside, CARD_PATH } from './earlier.ts';
import { land, type Moved, movedBy, propose } from './land.ts';

export interface Release {
  repo: RepoRef;
  /**
   * Of a repo that is made; one that exists keeps its own, but a private release never goes to a public repo. `private-first`:
   * private until all of the release is there and read back, then public.
   */
  visibility: Visibility | 'private-first';
  /** What of it depends on what is in the repo is made for a commit of it, or for a repo that is not there. */
  files: readonly ReleaseFile[] | ((commit: string | undefined) => Promise<readonly ReleaseFile[]>);
  /** First line of the commit's message. */
  title: string;
  description?: string | undefined;
  /** Made on the commit once it is there; a pull request gets none. */
  tag?: string | undefined;
  /** Made from `main` when missing; `main` without it. */
  branch?: string | undefined;
  /** Open a pull request with the release instead of changing `main`: people decide. */
  pullRequest?: boolean;
  /** Refuse unless this is the head of the branch. */
  parentCommit?: string | undefined;
  /** Replace what a person changed of an earlier release, or put under a name of this one. */
  overwrite?: boolean;
  /** Names the run in the commit's message. */
  runId?: string | undefined;
  /** Take away what releases of other candidates wrote, too. */
  alone?: boolean;
  /** Signs a candidate, by its report: asked for just before the commit, which then holds what it gives. */
  attest?: ((report: ReleaseFile) => Promise<string>) | undefined;
  /** What makes an upload small. */
  xet?: XetHelp;
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
  /** Of the large files: bytes that the Hub did not have, and all. Only where they went by Xet in this call. */
  moved?: Moved | undefined;
}

/**
 * Publishes a release: one commit with all its files, then its tag. Everything that can be refused is asked
 * before the first byte goes up. The commit deletes what an earlier release wrote and this one does not; what a person
 * wrote stays, or the release is refused. Running it again is safe at any point: a commit that holds the release is taken
 * as it is (on its branch or in a pull request), objects that arrived are not sent again, a tag on the right commit stays.
 * Nothing is called published before it was read back.
 *
 * @throws EspalierError `hub-token-missing`, `hub-token-invalid`, `hub-token-read-only`, `hub-conflict` (tag on
 * other content, head moved, a person's work would be lost, public repo for a private release), `hub-refused` (the card, or
 * a commit that is not there afterwards) and the general `hub-` codes
 */
export async function publish(release: Release, options: HubOptions, progress: Progress): Promise<Published> {
  const published = await publishFiles(release, options, progress);
  if (release.visibility === 'private-first' && !published.pullRequest) {
    await makePublic(release.repo, options);
  }
  return published;
}

async function publishFiles(release: Release, options: HubOptions, progress: Progress): Promise<Published> {
  const { repo, pullRequest = false, overwrite = false, alone = false, branch = MAIN } = release;
  if (pullRequest && branch !== MAIN) {
    throw new EspalierError('usage', `a pull request is for main, but branch is ${branch}`, {
      hint: 'Leave --branch out, or leave --pull-request out.',
    });
  }
  const tag = pullRequest ? undefined : release.tag;
  const filesAt = filesOf(release);
  await checkWriteAccess(repo, options, { pullRequest });
  const found = await openBranch(repo, branch, options);
  if (found) checkVisibility(release, found.visibility, progress);

  const done = (commit: string, created: boolean, alreadyPublished: boolean): Published => ({
    commit,
    url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
    created,
    alreadyPublished,
    pullRequest: false,
  });
  const signs = release.attest !== undefined;
  const changes = async (commit: string) =>
    await changesAt(repo, commit, await filesAt(commit), { signs, alone }, options);
  const isAt = async (commit: string) => isComplete(await changes(commit));

  const refs = found && (await readRefs(repo, options));
  checkRefNames(repo, refs, { tag, branch });
  const tagged = tag === undefined ? undefined : refs?.tags.get(tag);
  if (tag !== undefined && tagged !== undefined) {
    if (!(await isAt(tagged))) throw tagTaken(repo, tag, tagged, undefined);
    return done(tagged, false, true);
  }
  const ahead = found && (await changes(found.head));
  if (found && ahead && isComplete(ahead) && found.hasBranch) {
    if (tag !== undefined) await createTag(repo, tag, found.head, options);
    return done(found.head, false, true);
  }
  if (found && pullRequest) {
    const there = await findPullRequest(repo, isAt, options);
    if (there) return { ...there, created: false, alreadyPublished: true, pullRequest };
  }
  if (found) await checkGrows(repo, found.head, await filesAt(found.head), options);
  if (ahead) checkChanges(repo, ahead, overwrite);
  if (release.parentCommit !== undefined) checkHead(release, found?.head);
  const coming = ahead?.write ?? (await filesAt(undefined));
  tellWindows(coming, progress);
  await checkCard(repo, coming, options, progress);

  if (!found) await makeRepo(repo, release.visibility === 'public' ? 'public' : 'private', options);
  // A repo that was just made holds what the Hub puts into every one.
  const head = found?.head ?? (await resolveRevision(repo, MAIN, options));
  if (branch !== MAIN && found?.hasBranch !== true) await createBranch(repo, branch, head, options);
  const commitAt = async (at: string, wanted: Changes) => {
    checkChanges(repo, wanted, overwrite);
    const signed = await signedFiles(release, await filesAt(at));
    return commitOf(release, { ...wanted, write: [...wanted.write, ...signed] }, at);
  };
  const commit = await commitAt(head, ahead ?? (await changes(head)));
  if (pullRequest) {
    const opened = await propose(commit, changes, options, progress);
    return { ...opened, created: !found, alreadyPublished: false, pullRequest };
  }
  const remake = async (at: string) => {
    if (release.parentCommit !== undefined) checkHead(release, at);
    const files = await filesAt(at);
    await checkApart(repo, { from: head, to: at }, files, options);
    await checkGrows(repo, at, files, options);
    return await commitAt(at, await changes(at));
  };
  const { oid, uploaded } = await land(commit, { changes, remake }, options, progress);
  if (tag !== undefined) await createTag(repo, tag, oid, options);
  return { ...done(oid, !found, false), ...movedBy(uploaded) };
}

const MAIN = 'main';

/** A repo, and the commit that the release is made on: the head of its branch, of `main` where that is still to be made. */
async function openBranch(repo: RepoRef, branch: string, options: HubOptions) {
  const found = await readRepo(repo, options);
  if (found === undefined || branch === MAIN) return found && { ...found, hasBranch: true };
  const head = (await readRefs(repo, options)).branches.get(branch);
  return { ...found, head: head ?? found.head, hasBranch: head !== undefined };
}

/** Makes the files of a release for a commit once. */
function filesOf({ files }: Release): (commit: string | undefined) => Promise<readonly ReleaseFile[]> {
  if (typeof files !== 'function') checkReleaseFiles(files);
  const made = new Map<string | undefined, Promise<readonly ReleaseFile[]>>();
  const make = async (commit: string | undefined) => {
    if (typeof files !== 'function') return files;
    const list = await files(commit);
    checkReleaseFiles(list);
    return list;
  };
  return (commit) => {
    const known = made.get(commit) ?? make(commit);
    made.set(commit, known);
    return known;
  };
}

async function signedFiles({ attest }: Release, files: readonly ReleaseFile[]): Promise<ReleaseFile[]> {
  if (attest === undefined) return [];
  const reports = reportsIn(files);
  const signed: ReleaseFile[] = [];
  for (const report of files.filter(({ path }) => reports.includes(path))) {
    signed.push({ path: attestationBeside(report.path), content: await attest(report) });
  }
  return signed;
}

/**
 * Sees that the release keeps the ledger of the repo: it begins with the one that is there, and with that of every earlier commit.
 *
 * @throws EspalierError `ledger-broken`; `hub-conflict` for a trial that came into the repo after the release was made ready
 */
async function checkGrows(
  repo: RepoRef,
  head: string,
  files: readonly ReleaseFile[],
  options: HubOptions,
): Promise<void> {
  const there = await readLedger(repo, head, options);
  const file = files.find(({ path }) => path === LEDGER_PATH);
  const text = file === undefined ? there : textOf(file);
  await checkLedgerHistory(repo, head, there, options);
  if (text.startsWith(there)) return;
  throw new EspalierError(
    'hub-conflict',
    `${LEDGER_PATH} of ${repo.id} has a trial that this release does not include`,
    {
      hint: 'Another release was published in the meantime. Run again (with --until render, if another job publishes): finished stages are skipped.',
      details: { repo: repo.id, commit: head },
    },
  );
}

function commitOf(release: Release, { write, remove }: Changes, parentCommit: string): ReleaseCommit {
  const { repo, title, runId, xet = {}, pullRequest = false, branch = MAIN } = release;
  const lines = [release.description, runId === undefined ? undefined : `Espalier-Run: ${runId}`];
  const description = lines.filter((line) => line !== undefined).join('\n\n') || undefined;
  return { repo, files: write, remove, title, description, parentCommit, branch, pullRequest, xet };
}

/** @throws EspalierError `hub-conflict` for a private release and a public repo */
export function checkVisibility(
  { repo, visibility }: Pick<Release, 'repo' | 'visibility'>,
  found: Visibility,
  progress: Progress,
): void {
  if (found === visibility || (visibility === 'private-first' && found === 'private')) return;
  if (visibility === 'private-first') {
    const message = `${repo.id} is already public: uploads are visible at once`;
    progress({ type: 'note', level: 'warning', message });
    return;
  }
  if (visibility === 'private') {
    throw new EspalierError('hub-conflict', `${repo.id} is public, but visibility is private`, {
      hint: 'Make the repo private in its settings, publish to another repo, or give --visibility public.',
      details: { repo: repo.id, expected: visibility, actual: found },
    });
  }
  const message = `${repo.id} stays private, although visibility 'public' was requested`;
  progress({ type: 'note', level: 'warning', message });
}

function checkHead({ repo, parentCommit }: Release, head: string | undefined): void {
  if (head === parentCommit) return;
  const is = head === undefined ? 'the repo does not exist' : `it is ${head}`;
  throw new EspalierError('hub-conflict', `the head of ${repo.id} should be ${parentCommit}, but ${is}`, {
    hint: 'Someone else changed the repo: check its commits, then run again.',
    details: { repo: repo.id, expected: parentCommit, actual: head },
  });
}

/** What a base on the Hub is called, its candidate is called too: a name that Windows cannot have is told. */
function tellWindows(files: readonly ReleaseFile[], progress: Progress): void {
  const found = files.flatMap(({ path }) => {
    const problem = windowsProblem(path);
    return problem === undefined ? [] : [`${path} ${problem}`];
  });
  const [first] = found;
  if (first === undefined) return;
  const more = found.length === 1 ? '' : ` (and ${found.length - 1} more)`;
  const message = `${first}${more}: the repo cannot be cloned on Windows; --file-name gives the candidate another name`;
  progress({ type: 'note', level: 'warning', message });
}

async function checkCard(
  repo: RepoRef,
  files: readonly ReleaseFile[],
  options: HubOptions,
  progress: Progress,
): Promise<void> {
  const card = files.find(({ path }) => path === CARD_PATH);
  if (card === undefined) return;
  for (const message of await validateCard(textOf(card), repo, options)) {
    progress({ type: 'note', level: 'warning', message: `the Hub says of the card: ${message}` });
  }
}
