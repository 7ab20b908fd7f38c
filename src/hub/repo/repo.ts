import { createRepo, deleteRepo } from '@huggingface/hub';
import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import {
  apiName,
  clientParams,
  commitIdSchema,
  type HubOptions,
  hubJson,
  hubRequest,
  isRepoId,
  type RepoRef,
  webName,
} from '../api/index.ts';

export type Visibility = 'public' | 'private';

const repoSchema = z.looseObject({
  /** As it is called now: a repo is also found by the names that it had. */
  id: z.string().refine(isRepoId, 'must be ns/name'),
  sha: commitIdSchema,
  private: z.boolean(),
  disabled: z.boolean().optional(),
});

/** A repo as it is now. */
interface FoundRepo {
  readonly id: string;
  readonly head: string;
  readonly visibility: Visibility;
  /** The Hub closed it: nothing of it is read or written. */
  readonly disabled: boolean;
}

const createdSchema = z.looseObject({ url: z.url({ protocol: /^https?$/ }) });

/**
 * A repo as it is now; undefined when there is none that this token may see.
 *
 * @param how `undoing`: also after the run was told to stop
 */
export async function readRepo(
  repo: RepoRef,
  options: HubOptions,
  how: { readonly undoing?: boolean } = {},
): Promise<FoundRepo | undefined> {
  const context = { action: 'read the repo', repo };
  try {
    const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, how, options, context);
    const { id, sha: head, disabled = false } = info;
    return { id, head, visibility: info.private ? 'private' : 'public', disabled };
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'hub-repo-not-found') return undefined;
    throw error;
  }
}

/**
 * Makes the repo; one that exists by now is as good (the answer to an earlier attempt may have been lost).
 *
 * @throws EspalierError `hub-token-read-only` and the general `hub-` codes
 */
export async function makeRepo(repo: RepoRef, visibility: Visibility, options: HubOptions): Promise<void> {
  const context = { action: 'create the repo', repo, writing: true };
  try {
    await createRepo({ ...clientParams(repo, options, context, { answer: createdSchema }), visibility });
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'hub-conflict') throw error;
  }
}

/** Removes a repo with all that it holds, also after the run was told to stop. */
export async function removeRepo(repo: RepoRef, options: HubOptions): Promise<void> {
  await deleteRepo(
    clientParams(repo, options, { action: 'remove the repo', repo, writing: true }, { undoing: true }),
  );
}

/**
 * Makes a private repo public; one that is public already stays so.
 *
 * @throws EspalierError `hub-token-read-only` and the general `hub-` codes
 */
export async function makePublic(repo: RepoRef, options: HubOptions): Promise<void> {
  if ((await readRepo(repo, options))?.visibility === 'public') return;
  const request = { method: 'PUT', json: { visibility: 'public' } } as const;
  const context = { action: 'make the repo public', repo, writing: true };
  const response = await hubRequest(`/api/${apiName(repo)}/settings`, request, options, context);
  await response.body?.cancel();
  // An answer is not a setting.
  if ((await readRepo(repo, options))?.visibility === 'public') return;
  throw new EspalierError('hub-refused', `the Hub accepted the setting, but ${repo.id} is still private`, {
    hint: `The release is published. Make the repo public in ${options.hubUrl}/${webName(repo)}/settings.`,
    details: { repo: repo.id },
  });
}
