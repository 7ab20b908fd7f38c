import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { type FetchInit, serverSeconds } from '../../http/index.ts';
import { type CasAccess, CasClient } from '../../xet/index.ts';
import {
  apiName,
  authHeaders,
  type HubOptions,
  hubError,
  MAX_ANSWER_BYTES,
  type RepoRef,
  readAnswer,
  readRefusal,
  refusalError,
  type Target,
  targetOf,
  unreachable,
} from '../api/index.ts';
import { resolveRoute } from '../repo/index.ts';

const accessSchema = z.looseObject({
  casUrl: z.url({ protocol: /^https?$/ }),
  accessToken: z.string().min(1),
  exp: z.int(),
});

/** What a token of the store may do. */
interface Scope {
  readonly writing: boolean;
  readonly revision: string;
  /** The revision in a route, also as a pull request against it. */
  readonly target: string;
}

/** A Hub without Xet (on-premise, a mirror) does not know the route. */
const NO_SUCH_ROUTE = new Set([404, 405, 501]);

/**
 * Asks for a token of the store of a repo.
 *
 * @param scope for which it is
 * @returns undefined from a Hub that has no Xet
 * @throws EspalierError with a `hub-` code
 */
async function askAccess(
  repo: RepoRef,
  { writing, revision, target }: Scope,
  options: HubOptions,
): Promise<CasAccess | undefined> {
  const route = `/api/${apiName(repo)}/xet-${writing ? 'write' : 'read'}-token/${target}`;
  const context = { action: 'ask for a token of the store', repo, revision, writing };
  const { fetch, signal } = options;
  const init: FetchInit = {
    headers: authHeaders(options),
    whole: MAX_ANSWER_BYTES,
    ...(signal ? { signal } : {}),
  };
  const response = await fetch(`${options.hubUrl}${route}`, init).catch((error: unknown) => {
    throw unreachable(error, context, options);
  });
  if (response.ok) {
    const { value } = await readAnswer(accessSchema, response, `GET ${route}`, options, context);
    const left = value.exp - serverSeconds(response.headers);
    return { ...value, exp: Date.now() / 1000 + left };
  }
  const refusal = await readRefusal(response);
  const { errorCode = '' } = refusal;
  // What is read may be of a repo that is still to be made; where it is written to, the repo and its branch were there.
  const gone = writing ? ['RepoNotFound', 'RevisionNotFound'] : ['RevisionNotFound'];
  if (NO_SUCH_ROUTE.has(response.status) && !gone.includes(errorCode)) return undefined;
  throw refusalError(refusal, response, context, options);
}

/**
 * The store of a repo, to write to.
 *
 * @returns undefined from a Hub that has no Xet
 * @throws EspalierError with a `hub-` code
 */
export async function openXet(target: Target, options: HubOptions): Promise<CasClient | undefined> {
  const scope = { writing: true, revision: target.branch, target: targetOf(target) };
  return await open(target.repo, scope, options);
}

/**
 * The store of a repo, to ask what it holds.
 *
 * @returns undefined from a Hub that has no Xet, and for a repo that is not there
 * @throws EspalierError with a `hub-` code
 */
export async function openXetToRead(
  { repo, revision }: { readonly repo: RepoRef; readonly revision: string },
  options: HubOptions,
): Promise<CasClient | undefined> {
  return await open(repo, { writing: false, revision, target: encodeURIComponent(revision) }, options);
}

async function open(repo: RepoRef, scope: Scope, options: HubOptions): Promise<CasClient | undefined> {
  let first = await askAccess(repo, scope, options);
  if (first === undefined) return undefined;
  const access = async (): Promise<CasAccess> => {
    const asked = first ?? (await askAccess(repo, scope, options));
    first = undefined;
    if (asked !== undefined) return asked;
    throw new EspalierError(
      'hub-unavailable',
      `the Hub no longer issues a token for the storage of ${repo.id}`,
      {
        hint: 'Run again: data that was received is not sent again.',
      },
    );
  };
  return new CasClient({ access, fetch: options.fetch, signal: options.signal });
}

/** Names that a repo had, one after the other. */
const MAX_RENAMES = 5;

/**
 * The hash by which the store knows a file of a repo.
 *
 * @returns undefined for a file that is not in a Xet store
 * @throws EspalierError with a `hub-` code
 */
export async function xetHashOf(
  { repo, revision, path }: { readonly repo: RepoRef; readonly revision: string; readonly path: string },
  options: HubOptions,
): Promise<string | undefined> {
  const { fetch, signal, hubUrl } = options;
  const context = { action: 'ask for the chunks', repo, revision, path };
  let url = `${hubUrl}${resolveRoute(repo, revision, path)}`;
  for (let hops = 0; hops <= MAX_RENAMES; hops++) {
    const response = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      headers: authHeaders(options),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      throw unreachable(error, context, options);
    });
    if (response.status >= 400) throw hubError(await readRefusal(response), context, options);
    await response.body?.cancel();
    const hash = response.headers.get('x-xet-hash');
    if (hash !== null) return hash;
    // The Hub leads from an old name of a repo to the new one; another origin has the bytes, and knows no chunks.
    const next = URL.parse(response.headers.get('location') ?? '', url);
    if (response.headers.get('location') === null || next?.origin !== new URL(hubUrl).origin)
      return undefined;
    url = next.href;
  }
  return undefined;
}
