import { EspalierError, messageOf, redact } from '../common/index.ts';
import type { HubUser } from '../hub/index.ts';
import type { Check } from './checks.ts';

/** What a token of a role may do, where no repo is named. */
const RIGHTS: Readonly<Record<string, string>> = {
  read: '; it may only read: nothing can be published',
  write: '; it may write to repos, and start Jobs (runner hf-jobs) if the account has credit',
  fineGrained:
    '; the Hub only tells what it may do when it is used (repos: write; runner hf-jobs: start and manage Jobs)',
};

/**
 * @param asked whose token it is, or what the Hub said; undefined where there is no token
 * @param from where it stood
 */
export function checkToken(
  asked: HubUser | EspalierError | undefined,
  repo: string | undefined,
  from?: string | undefined,
): Check {
  const name = 'Hub token';
  if (asked === undefined) {
    const text = 'none (HF_TOKEN, or hf auth login); public files can be read, nothing can be published';
    return repo === undefined
      ? { name, state: 'note', text }
      : { name, state: 'missing', text, code: 'hub-token-missing' };
  }
  if (asked instanceof EspalierError)
    return { name, state: 'missing', text: messageOf(asked), code: asked.code };
  const { name: user, role } = asked;
  const may =
    repo === undefined
      ? (RIGHTS[role ?? ''] ?? '')
      : role === 'fineGrained'
        ? `; the Hub only tells what it may do in ${repo} when it is used`
        : `; it may write to ${repo}`;
  return {
    name,
    state: 'ok',
    text: `of ${user}${role === undefined ? '' : `, role ${role}`}${from === undefined ? '' : `, from ${from}`}${may}`,
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

export function checkOidc(environment: Environment): Check {
  const name = 'OIDC';
  if (environment.GITHUB_ACTIONS !== 'true')
    return { name, state: 'note', text: 'not in a job of GitHub Actions' };
  const given = Boolean(
    environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  );
  return given
    ? { name, state: 'ok', text: 'the job may ask for an OIDC token' }
    : { name, state: 'note', text: 'the job may not ask for an OIDC token (permissions: id-token: write)' };
}

export function checkProxies(environment: Environment): Check {
  const name = 'proxies';
  const set = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((variable) => {
    const value = environment[variable] || environment[variable.toUpperCase()];
    return value ? [`${variable}=${redact(value)}`] : [];
  });
  return { name, state: 'ok', text: set.length === 0 ? 'none' : set.join(', ') };
}
