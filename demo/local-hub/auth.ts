import type { Exchange } from './exchange.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Repo } from './store.ts';

export interface TokenInfo {
  user: string;
  role: 'read' | 'write' | 'fineGrained';
  orgs?: readonly string[];
  /** Organisations that they are in with the role `read`. */
  readOrgs?: readonly string[];
  /** Of a trusted publisher: the one repo that it is for, as pages have it. */
  repo?: string;
}

export type Tokens = Record<string, TokenInfo>;

/**
 * Who asks; undefined for a request without a token.
 *
 * @throws Refusal 401 for a token that nobody has
 */
export function whoAsks(exchange: Exchange, tokens: Tokens): TokenInfo | undefined {
  const header = exchange.request.headers.authorization;
  if (header === undefined) return undefined;
  const known = infoOf(header, tokens);
  if (known) return known;
  throw new Refusal(401, 'Invalid credentials in Authorization header');
}

function infoOf(header: string, tokens: Tokens): TokenInfo | undefined {
  const token = header.match(/^Bearer (.+)$/)?.[1];
  return token !== undefined && Object.hasOwn(tokens, token) ? tokens[token] : undefined;
}

/** Whether a header `authorization` is of somebody who may read a namespace. */
export function isTokenOf(header: string | undefined, namespace: string, tokens: Tokens): boolean {
  const known = header === undefined ? undefined : infoOf(header, tokens);
  return known !== undefined && belongsTo(known, namespace);
}

/** @throws Refusal 401 without a token, 403 for a read-only one or somebody else's namespace */
export function mayManage(namespace: string, who: TokenInfo | undefined): TokenInfo {
  if (!who) throw new Refusal(401, 'Invalid username or password.');
  if (who.role !== 'read' && owns(who, namespace)) return who;
  throw new Refusal(403, `You are not allowed to manage Jobs of "${namespace}"`);
}

function owns(who: TokenInfo, namespace: string): boolean {
  if (who.repo !== undefined) return false;
  return who.user === namespace || (who.orgs ?? []).includes(namespace);
}

/** Whether somebody may read what a namespace keeps for itself. */
function belongsTo(who: TokenInfo, namespace: string): boolean {
  return owns(who, namespace) || (who.repo === undefined && (who.readOrgs ?? []).includes(namespace));
}

/** Whether a repo stands in somebody's lists. */
export function maySee(repo: Repo, who: TokenInfo | undefined): boolean {
  return !repo.state.private || (who !== undefined && isInside(who, repo));
}

/** As the Hub does it: without a token, what is missing and what is hidden look the same (401). */
export function mayRead(repo: Repo | undefined, who: TokenInfo | undefined): Repo {
  if (repo && maySee(repo, who)) return repo;
  throw who ? notFound.repo() : new Refusal(401, 'Invalid username or password.');
}

/** @throws Refusal 401 or 403 GatedRepo: a gated repo is seen by all, its files are read by those who were let in */
export function mayReadFiles(repo: Repo, who: TokenInfo | undefined): Repo {
  mayUse(repo);
  if (repo.state.gated === undefined || (who && isInside(who, repo))) return repo;
  const message = `Access to ${repo.state.type} ${repo.state.id} is restricted.`;
  throw new Refusal(who ? 403 : 401, message, 'GatedRepo');
}

/** @throws Refusal 403 for a repo that the Hub closed */
function mayUse({ state }: Repo): void {
  if (state.disabled) throw new Refusal(403, 'Access to this resource is disabled.');
}

/** Whether somebody may read a repo that not everybody may. */
function isInside(who: TokenInfo, repo: Repo): boolean {
  return isOf(who, repo) || belongsTo(who, repo.namespace);
}

/** Whether somebody may write to a repo. */
function isOf(who: TokenInfo, repo: Repo): boolean {
  return who.repo === undefined ? owns(who, repo.namespace) : who.repo === repo.webName;
}

/** @throws Refusal 401 without a token, 403 for a read-only one or somebody else's repo; anybody may open a pull request */
export function mayWrite(repo: Repo, who: TokenInfo | undefined, asPullRequest: boolean): TokenInfo {
  mayUse(repo);
  if (who && who.role !== 'read' && asPullRequest) return who;
  return mayAdminister(repo, who);
}

/** @throws Refusal as {@link mayWrite}; a repo that the Hub closed still has settings */
export function mayAdminister(repo: Repo, who: TokenInfo | undefined): TokenInfo {
  return who && who.role !== 'read' && isOf(who, repo) ? who : mayWriteTo(repo.namespace, who);
}

/** @throws Refusal 401 without a token, 403 for a read-only one or somebody else's namespace */
export function mayWriteTo(namespace: string, who: TokenInfo | undefined): TokenInfo {
  if (!who) throw new Refusal(401, 'Invalid username or password.');
  if (who.role === 'read') {
    throw new Refusal(403, 'Forbidden: you must use a write token to upload to a repository.');
  }
  if (owns(who, namespace)) return who;
  throw new Refusal(
    403,
    `You don't have the rights to create or change a repo under the namespace "${namespace}"`,
  );
}
