import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { freeDisk } from '../bytes/index.ts';
import { addSecret, homeFolder, type Progress } from '../common/index.ts';
import { createFetch } from '../http/index.ts';
import {
  type Identity,
  identityOf,
  readingOptions,
  refuseClearText,
  secretsOf,
  writingOptions,
} from '../hub/index.ts';
import type { Ask, Context } from '../pipeline/index.ts';
import { packageRoot } from './package-root.ts';

const VERSION = packageJson.version;

/** What an entry point knows: its environment, read once. */
export interface EntryPointValues {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly hubUrl: string;
  /** Also where it has no TLS. */
  readonly allowHttp?: boolean;
  /** To read and to write with. */
  readonly token?: string | undefined;
  /** Instead of a token: all that a process may be to the Hub. */
  readonly identity?: Identity | undefined;
  /** The workflow publishes as trusted publisher, although a token is there. */
  readonly trustedPublishing?: boolean;
  /** Called with each token that is taken on the way, before it is used. */
  readonly onSecret?: (secret: string) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Where somebody can be asked. */
  readonly ask?: Ask | undefined;
}

/**
 * Everything that the core needs of an entry point.
 *
 * @throws EspalierError `usage` for a Hub without TLS that nobody allowed
 */
export function createContext({
  environment,
  hubUrl,
  allowHttp = false,
  token,
  identity = identityOf(token),
  trustedPublishing = false,
  onSecret,
  progress,
  signal,
  ask,
}: EntryPointValues): Context {
  if (hubUrl !== '') refuseClearText(hubUrl, 'what the Hub holds, and its token,', allowHttp);
  const fetch = createFetch({
    signal,
    environment,
    userAgent: `espalier/${VERSION}`,
    onRetry: ({ method, url, reason, delayMs }) =>
      progress({
        type: 'note',
        level: 'info',
        message: `${method} ${url}: ${reason}; again in ${(delayMs / 1000).toFixed(1)} s`,
      }),
  });
  const hub = { hubUrl, fetch, signal, withoutXet: isSet(environment.HF_HUB_DISABLE_XET) };
  const hide = (secret: string) => {
    addSecret(secret);
    onSecret?.(secret);
  };
  for (const secret of [...secretsOf(identity), ...secretsIn(environment)]) addSecret(secret);
  const settings = { trustedPublishing, onSecret: hide };
  return {
    tool: `espalier ${VERSION}`,
    version: VERSION,
    hub: readingOptions(hub, identity, settings),
    // One for each repo: the token that a workflow exchanged is used as long as it is good.
    writing: memoize(
      ({ type, id }) => `${type} ${id}`,
      (repo) => writingOptions(repo, hub, identity, settings),
    ),
    workflow: identity.workflow,
    onSecret: hide,
    githubToken: githubTokenOf(environment),
    allowHttp,
    progress,
    signal,
    environment,
    cacheDir:
      environment.ESPALIER_CACHE ||
      join(environment.XDG_CACHE_HOME || join(homeFolder(environment), '.cache'), 'espalier'),
    templatesDir: join(packageRoot(), 'templates'),
    workflowsDir: join(packageRoot(), 'workflows'),
    textsDir: join(packageRoot(), 'texts'),
    ask,
    freeDisk,
  };
}

/** The token that GitHub is asked with. */
export function githubTokenOf({
  GITHUB_TOKEN,
  GH_TOKEN,
}: EntryPointValues['environment']): string | undefined {
  return GITHUB_TOKEN || GH_TOKEN || undefined;
}

/** Other secrets of the environment that are sent to somebody, who may quote them in an answer. */
function secretsIn(environment: EntryPointValues['environment']): string[] {
  const { ESPALIER_API_KEY, HF_OIDC_ID_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = environment;
  const sent = [
    githubTokenOf(environment),
    ESPALIER_API_KEY,
    HF_OIDC_ID_TOKEN,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  ];
  return sent.filter((one) => one !== undefined);
}

/** Notes of a level that is no warning, for what is not under way yet. */
export function noteTo(progress: Progress): (message: string) => void {
  return (message) => progress({ type: 'note', level: 'info', message });
}

/** As the Hub's own clients read a switch of the environment. */
function isSet(value: string | undefined): boolean {
  return /^(1|on|yes|true)$/i.test(value ?? '');
}

function memoize<A, T>(keyOf: (argument: A) => string, make: (argument: A) => T): (argument: A) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const key = keyOf(argument);
    const value = made.get(key) ?? make(argument);
    made.set(key, value);
    return value;
  };
}
