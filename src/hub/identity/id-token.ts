import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { type HubOptions, readAnswer, readRefusal, unreachable } from '../api/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A workflow that can prove who it is: it gets an OIDC token, which says so and is signed by its provider. */
export interface Workflow {
  /** `owner/repo, release.yml, refs/tags/v1`: what a trusted publisher is compared with. */
  readonly name: string;
  /** The token was given, and there will be no other. */
  readonly isGiven: boolean;
  /**
   * @param audience who the token is for: `https://huggingface.co`
   * @throws EspalierError `hub-unavailable`, `hub-refused`
   */
  idToken(audience: string, options: Pick<HubOptions, 'fetch' | 'signal'>): Promise<string>;
}

/**
 * The workflow that this process is a step of; undefined where there is none, or it may not ask for a token
 * (`permissions: id-token: write`). A token of another provider is given as HF_OIDC_ID_TOKEN.
 */
export function findWorkflow(environment: Environment): Workflow | undefined {
  const given = environment.HF_OIDC_ID_TOKEN;
  if (given) return { name: 'HF_OIDC_ID_TOKEN', isGiven: true, idToken: async () => given };
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  if (!url || !bearer) return undefined;
  return {
    name: nameOf(environment),
    isGiven: false,
    idToken: (audience, options) => askGithub(url, bearer, audience, options),
  };
}

function nameOf({ GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF, GITHUB_REF }: Environment): string {
  // `owner/repo/.github/workflows/release.yml@refs/heads/main`
  const file = GITHUB_WORKFLOW_REF?.split('@')[0]?.split('/').at(-1);
  return [GITHUB_REPOSITORY ?? 'this workflow', file, GITHUB_REF].filter(Boolean).join(', ');
}

const answerSchema = z.looseObject({ value: z.string().min(1) });

/** GitHub docs, "OpenID Connect reference", "Methods for requesting the OIDC token". */
async function askGithub(
  url: string,
  bearer: string,
  audience: string,
  { fetch, signal }: Pick<HubOptions, 'fetch' | 'signal'>,
): Promise<string> {
  const asked = new URL(url);
  asked.searchParams.set('audience', audience);
  const context = { action: 'get an OIDC token from GitHub' };
  const options: HubOptions = { hubUrl: asked.origin, token: bearer, fetch, signal };
  const init = { headers: { authorization: `Bearer ${bearer}` }, ...(signal ? { signal } : {}) };
  const response = await fetch(asked.href, init).catch((error: unknown) => {
    throw unreachable(error, context, options);
  });
  if (!response.ok) {
    const { status, message } = await readRefusal(response);
    const said = message === undefined ? '' : `: ${message.replaceAll(bearer, '(token)')}`;
    throw new EspalierError(
      'hub-refused',
      `GitHub answered ${status} to the job's request for an OIDC token${said}`,
      {
        hint: 'Check that the job has "permissions: id-token: write", then run it again.',
      },
    );
  }
  return (await readAnswer(answerSchema, response, 'the OIDC token', options, context)).value.value;
}
