import { EspalierError } from '../../common/index.ts';
import { type HubOptions, type RepoRef, webName } from '../api/index.ts';
import { findWorkflow, type Workflow } from './id-token.ts';
import { cleanToken, type FoundToken, findToken } from './stored-token.ts';
import { TokenExchange, withExchange } from './token-exchange.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who this process is to the Hub: everything that the entry point found, before anything is asked. */
export interface Identity {
  /** To read with; also to write with, where nothing else is given. */
  readonly token: FoundToken | undefined;
  /** To write with alone. */
  readonly writeToken: FoundToken | undefined;
  /** The workflow that this process is a step of, where it may prove that. */
  readonly workflow: Workflow | undefined;
  /** What HF_OIDC_RESOURCE names: a repo to publish to as its trusted publisher, or a user whose gated repos are read. */
  readonly resource: string | undefined;
}

/**
 * @param given a token of the entry point's own, over those of the environment
 * @param onUnreadable called with the reason why a stored token is not used
 */
export async function findIdentity(
  environment: Environment,
  given: FoundToken | undefined,
  onUnreadable: (reason: string) => void,
): Promise<Identity> {
  const write = cleanToken(environment.HF_WRITE_TOKEN);
  return {
    token: given ?? (await findToken(environment, onUnreadable)),
    writeToken: write === undefined ? undefined : { token: write, from: 'HF_WRITE_TOKEN' },
    workflow: findWorkflow(environment),
    resource: environment.HF_OIDC_RESOURCE || undefined,
  };
}

/** Of a token alone: to read and to write with. An empty one is none. */
export function identityOf(token: string | undefined): Identity {
  const found = cleanToken(token);
  return {
    token: found === undefined ? undefined : { token: found, from: 'the token given' },
    writeToken: undefined,
    workflow: undefined,
    resource: undefined,
  };
}

/** Every secret that is known before anything is asked, to be hidden in the log. */
export function secretsOf({ token, writeToken }: Identity): string[] {
  return [token, writeToken].flatMap((one) => (one === undefined ? [] : [one.token]));
}

interface IdentitySettings {
  /** The workflow publishes, although a token is there. */
  readonly trustedPublishing: boolean;
  /** Called with each token that is taken. */
  readonly onSecret?: ((secret: string) => void) | undefined;
}

/** Options to read with. */
export function readingOptions(
  hub: HubOptions,
  { token, workflow, resource }: Identity,
  { onSecret }: IdentitySettings,
): HubOptions {
  const named = { ...hub, token: token?.token, tokenFrom: token?.from };
  if (resource === undefined || resource.includes('/')) return named;
  const asker = demandWorkflow(workflow);
  return withExchange(named, new TokenExchange({ workflow: asker, resource, onSecret }, hub));
}

/**
 * Options to write to a repo with: a token for that, else the workflow as trusted publisher where that is wanted or there is
 * nothing else, else the token to read with.
 *
 * @throws EspalierError `usage` where HF_OIDC_RESOURCE names another repo; `hub-token-missing` for a job that may not prove who it is
 */
export function writingOptions(
  repo: RepoRef,
  hub: HubOptions,
  { token, writeToken, workflow, resource }: Identity,
  { trustedPublishing, onSecret }: IdentitySettings,
): HubOptions {
  const meant = resource?.includes('/') ? resource : undefined;
  const name = webName(repo);
  if (meant !== undefined && meant !== name) {
    throw new EspalierError('usage', `HF_OIDC_RESOURCE is ${meant}, but the release goes to ${name}`, {
      hint: 'Unset HF_OIDC_RESOURCE: the token is requested for the repo of the release.',
    });
  }
  const wanted = trustedPublishing || meant !== undefined;
  const alone = writeToken === undefined && token === undefined && workflow !== undefined;
  if (wanted || alone) {
    const asker = demandWorkflow(workflow);
    const trusted = { ...hub, trusted: asker.name };
    return withExchange(trusted, new TokenExchange({ workflow: asker, resource: name, onSecret }, hub));
  }
  const one = writeToken ?? token;
  return { ...hub, token: one?.token, tokenFrom: one?.from };
}

function demandWorkflow(workflow: Workflow | undefined): Workflow {
  if (workflow !== undefined) return workflow;
  throw new EspalierError(
    'hub-token-missing',
    'trusted publishing needs an OIDC token of the workflow, and there is none',
    {
      hint: 'Give the job "permissions: id-token: write" (and "contents: read"). In a CI other than GitHub Actions, give its token as HF_OIDC_ID_TOKEN.',
    },
  );
}
