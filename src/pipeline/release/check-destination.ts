import { stat } from 'node:fs/promises';
import { shardPaths } from '../../gguf/index.ts';
import {
  checkLedgerHistory,
  checkRefNames,
  checkWriteAccess,
  parseRepoId,
  readLedger,
  readRefs,
  readRepo,
  repoPaths,
  tagTaken,
  twinProblem,
} from '../../hub/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { demandSigner } from './attestation/index.ts';
import type { Destination } from './release-destination.ts';
import { folderOf } from './release-files.ts';

/**
 * Refuses what publishing would refuse in the end: a token that may not write, names that git cannot have, a tag that is taken, a
 * ledger that was shortened. A dry run needs no token.
 *
 * @returns the commit that a release would be made on; undefined for a repo that is not there yet
 */
export async function checkDestination(
  { repo, tag, branch, pullRequest, attest }: Destination,
  context: RunContext,
  { dryRun = false }: { readonly dryRun?: boolean | undefined } = {},
): Promise<string | undefined> {
  const { writing, runDir, progress } = context;
  if (attest !== undefined) demandSigner(context);
  const ref = parseRepoId(repo);
  const hub = writing(ref);
  if (dryRun && hub.token === undefined) {
    const message = `no Hub token was given: whether it may write to ${repo} was not checked`;
    progress({ type: 'note', level: 'warning', message });
  } else {
    await checkWriteAccess(ref, hub, { pullRequest });
  }
  const found = await readRepo(ref, hub);
  if (found !== undefined && found.id.toLowerCase() !== repo.toLowerCase()) {
    const message = `${repo} is now called ${found.id}: it is published there, but the card names ${repo}; give --repo ${found.id}`;
    progress({ type: 'note', level: 'warning', message });
  }
  const refs = found && (await readRefs(ref, hub));
  checkRefNames(ref, refs, { tag: pullRequest ? undefined : tag, branch: branch ?? 'main' });
  if (found === undefined || refs === undefined) return undefined;
  const head = (branch === undefined ? undefined : refs.branches.get(branch)) ?? found.head;
  await checkLedgerHistory(ref, head, await readLedger(ref, head, hub), hub);
  const target = tag === undefined ? undefined : refs.tags.get(tag);
  if (tag === undefined || target === undefined) return head;
  // A run that got as far as its card may have set the tag itself and died before it noted that.
  const rendered = await stat(runDir.report).catch(() => undefined);
  if (rendered === undefined) throw tagTaken(ref, tag, target, undefined);
  return head;
}

/**
 * Refuses candidates whose names the repo has already in other letters; a release that is alone may take those away.
 *
 * @param candidates the file of each; of shards the first
 * @param head as {@link checkDestination} returns it
 * @throws EspalierError `hub-conflict`
 */
export async function checkNames(
  candidates: readonly string[],
  head: string | undefined,
  { repo, alone }: Pick<Destination, 'repo' | 'alone'>,
  { writing }: Pick<RunContext, 'writing'>,
): Promise<void> {
  if (alone || head === undefined) return;
  const ref = parseRepoId(repo);
  const { card, report, plan, ledger } = RELEASE_FILES;
  const written = candidates.flatMap((file) => [
    ...shardPaths(file),
    `${folderOf({ candidate: { file } })}/${report}`,
  ]);
  const there = await repoPaths({ repo: ref, revision: head }, writing(ref));
  const problem = twinProblem(ref, [card, report, plan, ledger, ...written], there);
  if (problem !== undefined) throw problem;
}
