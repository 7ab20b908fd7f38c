import { stat } from 'node:fs/promises';
import { checkWriteAccess, parseRepoId, readRefs } from '../hub/index.ts';
import { tagTaken } from '../hub/refs.ts';
import { readRepo } from '../hub/repo.ts';
import { demandSigner } from './attestation/sign.ts';
import type { RunContext } from './context.ts';
import type { Destination } from './stages/publish.ts';

/** Refuses what publishing would refuse in the end: a token that may not write, a tag that is taken. */
export async function checkDestination(
  { repo, tag, pullRequest, attest }: Destination,
  context: RunContext,
): Promise<void> {
  const { writing, runDir } = context;
  if (attest !== undefined) demandSigner(context);
  const ref = parseRepoId(repo);
  const hub = writing(ref);
  await checkWriteAccess(ref, hub, { pullRequest });
  if (tag === undefined || (await readRepo(ref, hub)) === undefined) return;
  const target = (await readRefs(ref, hub)).tags.get(tag);
  // A run that got as far as its card may have set the tag itself and died before it noted that.
  const rendered = await stat(runDir.report).catch(() => undefined);
  if (target !== undefined && rendered === undefined) throw tagTaken(ref, tag, target, undefined);
}
