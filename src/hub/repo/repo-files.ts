import { z } from 'zod';
import { BodyTooLong, readBody } from '../../http/index.ts';
import {
  apiName,
  type HubOptions,
  hubJson,
  hubRequest,
  type RepoRef,
  repoPathSchema,
  uniqueList,
} from '../api/index.ts';
import { resolveRoute } from './open.ts';

const entriesSchema = uniqueList(z.looseObject({ path: repoPathSchema }), ({ path }) => path);
const MAX_TEXT_BYTES = 64 * 1024;

/** Paths at the top of a repo's `main`, folders among them, up to a page of them; also after the run was told to stop. */
export async function filesOfRepo(repo: RepoRef, options: HubOptions): Promise<string[]> {
  const context = { action: 'list the files', repo };
  const route = `/api/${apiName(repo)}/tree/main`;
  const entries = await hubJson(entriesSchema, route, { undoing: true }, options, context);
  return entries.map(({ path }) => path);
}

/** A small text of a repo's `main`, empty where it is a large file; also after the run was told to stop. */
export async function fileOfRepo(repo: RepoRef, path: string, options: HubOptions): Promise<string> {
  const context = { action: 'read', repo, path };
  const response = await hubRequest(resolveRoute(repo, 'main', path), { undoing: true }, options, context);
  return await readBody(response, MAX_TEXT_BYTES).catch((error: unknown) => {
    if (error instanceof BodyTooLong) return '';
    throw error;
  });
}
