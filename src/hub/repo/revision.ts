import { z } from 'zod';
import { apiName, commitIdSchema, type HubOptions, hubJson, type RepoRef } from '../api/index.ts';

const revisionSchema = z.looseObject({ sha: commitIdSchema });

/**
 * The commit that a branch, tag or commit stands for now.
 *
 * @returns 40 hex digits
 * @throws EspalierError `hub-repo-not-found`, `hub-revision-not-found` and the general `hub-` codes
 */
export async function resolveRevision(repo: RepoRef, revision: string, options: HubOptions): Promise<string> {
  const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=sha`;
  const context = { action: 'resolve the revision', repo, revision };
  return (await hubJson(revisionSchema, route, {}, options, context)).sha;
}
