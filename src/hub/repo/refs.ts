import { createBranch as createClientBranch } from '@huggingface/hub';
import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import {
  apiName,
  clientParams,
  commitIdSchema,
  type HubOptions,
  hubJson,
  hubRequest,
  type RepoRef,
  refNameProblem,
  uniqueList,
} from '../api/index.ts';

const refSchema = z.looseObject({ name: z.string().min(1), targetCommit: commitIdSchema });
const pullRequestSchema = z.looseObject({
  ref: z.string().regex(/^refs\/pr\/\d{1,9}$/, 'must be refs/pr/NUMBER'),
  targetCommit: commitIdSchema,
});
const refsSchema = z.looseObject({
  branches: uniqueList(refSchema, ({ name }) => name),
  tags: uniqueList(refSchema, ({ name }) => name),
  pullRequests: uniqueList(pullRequestSchema, ({ ref }) => ref).default([]),
});

/** Branches, tags and pull requests (by number) of a repo, each with the commit it points to. */
interface HubRefs {
  branches: Map<string, string>;
  tags: Map<string, string>;
  pullRequests: Map<number, string>;
}

/** @throws EspalierError `hub-repo-not-found` and the general `hub-` codes */
export async function readRefs(repo: RepoRef, options: HubOptions): Promise<HubRefs> {
  const context = { action: 'read the branches and tags', repo };
  const refs = await hubJson(refsSchema, `/api/${apiName(repo)}/refs?include_prs=1`, {}, options, context);
  const toMap = (list: z.infer<typeof refSchema>[]) =>
    new Map(list.map((ref) => [ref.name, ref.targetCommit]));
  const pullRequests = refs.pullRequests.map(({ ref, targetCommit }) => {
    return [Number(ref.slice('refs/pr/'.length)), targetCommit] as const;
  });
  return {
    branches: toMap(refs.branches),
    tags: toMap(refs.tags),
    pullRequests: new Map(pullRequests),
  };
}

/** Names that a release makes or uses. */
interface WantedRefs {
  readonly tag: string | undefined;
  readonly branch: string;
}

/**
 * Makes sure, before anything is sent, that git can have these names, and that nobody has to guess what a revision names: git
 * keeps branches and tags apart, an address does not.
 *
 * @param refs of the repo; undefined for one that is not there yet, which will have `main`
 * @throws EspalierError `usage` for what can be no name, or one name for both; `hub-conflict` with what is there
 */
export function checkRefNames(repo: RepoRef, refs: HubRefs | undefined, { tag, branch }: WantedRefs): void {
  for (const [what, name] of [
    ['branch', branch],
    ['tag', tag],
  ] as const) {
    const problem = name === undefined ? undefined : refNameProblem(name);
    if (problem !== undefined)
      throw new EspalierError('usage', `"${name}" cannot be the name of a ${what}: it ${problem}`);
  }
  if (tag === branch) {
    throw new EspalierError('usage', `the tag and the branch are both ${branch}`, {
      hint: 'An address with this revision would be ambiguous: choose another name for one of them.',
    });
  }
  const branches = [...(refs?.branches.keys() ?? ['main'])];
  const tags = [...(refs?.tags.keys() ?? [])];
  const refuse = (problem: string, hint: string) => {
    throw new EspalierError('hub-conflict', `${repo.id} has ${problem}`, {
      hint,
      details: { repo: repo.id },
    });
  };
  const ambiguous = 'An address with this revision would be ambiguous: choose another name.';
  if (tag !== undefined && branches.includes(tag))
    refuse(`a branch ${tag}, which should be a tag`, ambiguous);
  if (tags.includes(branch)) refuse(`a tag ${branch}, which should be a branch`, ambiguous);
  for (const [what, name, there] of [
    ['branch', branch, branches],
    ['tag', tag, tags],
  ] as const) {
    if (name === undefined || there.includes(name)) continue;
    const other = there.find((one) => one.startsWith(`${name}/`) || name.startsWith(`${one}/`));
    const hint = 'Git cannot have both, as one is a folder of the other: choose another name.';
    if (other !== undefined) refuse(`a ${what} ${other}, so that it cannot have ${name}`, hint);
  }
}

/** The error for a tag that exists on another commit. */
export function tagTaken(
  repo: RepoRef,
  tag: string,
  target: string,
  commit: string | undefined,
): EspalierError {
  const wanted = commit === undefined ? 'this release' : `commit ${commit}`;
  return new EspalierError(
    'hub-conflict',
    `the tag ${tag} of ${repo.id} exists and is on ${target}, not on ${wanted}`,
    {
      hint: `${commit === undefined ? '' : 'The release is published at that commit, without a tag. '}Choose another tag: Espalier never moves a tag that people may have used.`,
      details: { repo: repo.id, tag, expected: commit, actual: target },
    },
  );
}

/**
 * Makes a tag, or agrees with one that is already on this commit.
 *
 * @throws EspalierError `hub-conflict` when the tag is on another commit, and the general `hub-` codes
 */
export async function createTag(
  repo: RepoRef,
  tag: string,
  commit: string,
  options: HubOptions,
): Promise<void> {
  const route = `/api/${apiName(repo)}/tag/${encodeURIComponent(commit)}`;
  const context = { action: `create the tag ${tag}`, repo, revision: commit, writing: true };
  let refused: EspalierError | undefined;
  try {
    const response = await hubRequest(route, { method: 'POST', json: { tag } }, options, context);
    await response.body?.cancel();
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-conflict') throw error;
    // It exists: by an earlier run, or by this request's first attempt whose answer was lost.
    refused = error;
  }
  // An answer is not a tag: it is there when the Hub lists it.
  const target = (await readRefs(repo, options)).tags.get(tag);
  if (target === commit) return;
  if (target !== undefined) throw tagTaken(repo, tag, target, commit);
  throw (
    refused ??
    new EspalierError('hub-refused', `the Hub accepted the tag ${tag} of ${repo.id} but does not list it`, {
      hint: `The commit ${commit} is published. Run again to set the tag.`,
      details: { repo: repo.id, tag, expected: commit },
    })
  );
}

/**
 * Makes a branch; one that is there by now is as good (the answer to an earlier attempt may have been lost).
 *
 * @throws EspalierError the general `hub-` codes
 */
export async function createBranch(
  repo: RepoRef,
  branch: string,
  commit: string,
  options: HubOptions,
): Promise<void> {
  const context = { action: `create the branch ${branch}`, repo, revision: commit, writing: true };
  try {
    await createClientBranch({ ...clientParams(repo, options, context), branch, revision: commit });
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-conflict') throw error;
  }
}

const historySchema = z.array(z.looseObject({ id: commitIdSchema }));

/** Whether a commit is among the newest of a branch: the first page of its history, 50 and more. */
export async function isInHistory(
  repo: RepoRef,
  branch: string,
  commit: string,
  options: HubOptions,
): Promise<boolean> {
  const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(branch)}`;
  const context = { action: 'read the commits', repo, revision: branch };
  const commits = await hubJson(historySchema, route, {}, options, context);
  return commits.some(({ id }) => id === commit);
}
