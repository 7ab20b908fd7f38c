import { mayRead, mayReadFiles, mayWrite, type Tokens, whoAsks } from './auth.ts';
import type { Cas } from './cas/cas.ts';
import type { Exchange } from './exchange.ts';
import type { Jobs } from './jobs/jobs.ts';
import { Refusal } from './refusal.ts';
import type { Signer } from './sign.ts';
import type { Repo, RepoType, Store } from './store.ts';
import type { TrustedPublishing } from './trusted-publishers.ts';

/** What every route works with. */
export interface HubContext {
  store: Store;
  tokens: Tokens;
  signer: Signer;
  /** Origins, without a slash at the end. */
  url: string;
  cdnUrl: string;
  /** Larger LFS objects are uploaded in parts of this size. */
  partBytes: number;
  /** The Xet store, of a Hub that has one. */
  cas: Cas | undefined;
  /** Of a Hub that takes trusted publishers. */
  trust: TrustedPublishing | undefined;
  /** Of a Hub that runs Jobs. */
  jobs: Jobs | undefined;
}

/** Decoded parts of the path, by name. */
export type Params = Readonly<Record<string, string>>;

export interface Route {
  method: string;
  pattern: RegExp;
  run(exchange: Exchange, params: Params, hub: HubContext): Promise<void>;
}

/** The first route that fits, with its parameters. */
export function findRoute(routes: readonly Route[], method: string, pathname: string) {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(pathname) : null;
    if (match) return { route, params: decodeAll(match.groups ?? {}) };
  }
  return undefined;
}

function decodeAll(groups: Record<string, string | undefined>): Params {
  try {
    const entries = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]);
    return Object.fromEntries(entries);
  } catch {
    throw new Refusal(400, 'Invalid URL encoding');
  }
}

/** The repo of a route with `type` (`models`, `datasets`), `ns` and `name`, undefined if there is none. */
function namedRepo({ type, ns, name }: Params, hub: HubContext): Repo | undefined {
  const repoType: RepoType = type === 'datasets' ? 'dataset' : 'model';
  return hub.store.find(repoType, `${ns}/${name}`);
}

export function readableRepo(exchange: Exchange, params: Params, hub: HubContext): Repo {
  return mayRead(namedRepo(params, hub), whoAsks(exchange, hub.tokens));
}

/** As {@link readableRepo}, for the content of its files. */
export function openRepo(exchange: Exchange, params: Params, hub: HubContext): Repo {
  return mayReadFiles(readableRepo(exchange, params, hub), whoAsks(exchange, hub.tokens));
}

/** @param asPullRequest what is sent will be proposed: anybody may */
export function writableRepo(
  exchange: Exchange,
  params: Params,
  hub: HubContext,
  asPullRequest = exchange.url.searchParams.get('create_pr') === '1',
): { repo: Repo; user: string } {
  const who = whoAsks(exchange, hub.tokens);
  const repo = mayRead(namedRepo(params, hub), who);
  return { repo, user: mayWrite(repo, who, asPullRequest).user };
}
