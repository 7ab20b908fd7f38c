import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { type HubOptions, hubJson, type RepoRef, webName } from '../api/index.ts';
import { readRepo } from './repo.ts';

const whoAmISchema = z.looseObject({
  name: z.string(),
  orgs: z.array(z.looseObject({ name: z.string(), roleInOrg: z.string().optional() })).default([]),
  auth: z.looseObject({ accessToken: z.looseObject({ role: z.string() }).optional() }).optional(),
});

export interface HubUser {
  name: string;
  /** Those that they may write to. */
  orgs: string[];
  /** Those that they are in with the role `read`. */
  readOrgs: string[];
  /** `read`, `write`, `fineGrained`; undefined for tokens that have none. */
  role: string | undefined;
}

/**
 * Whose token this is (`GET /api/whoami-v2`).
 *
 * @throws EspalierError `hub-token-missing`, `hub-token-invalid` and the general `hub-` codes
 */
export async function whoAmI(options: HubOptions): Promise<HubUser> {
  if (options.token === undefined) {
    throw new EspalierError('hub-token-missing', 'publishing needs a Hub token, and none was given', {
      hint: `Create one with write access at ${options.hubUrl}/settings/tokens and give it as HF_TOKEN (hf-token in a workflow), or run "hf auth login". A workflow with "permissions: id-token: write" needs none if the repo lists it as a trusted publisher.`,
    });
  }
  // The Hub's own client refuses such a token with a TypeError, and only at the upload.
  if (!options.token.startsWith('hf_')) {
    throw new EspalierError('hub-token-invalid', 'the Hub token does not start with hf_', {
      hint: `Check that ${options.tokenFrom ?? 'the secret'} holds the token itself, without quotes or spaces.`,
    });
  }
  const context = { action: 'check the token' };
  const me = await hubJson(whoAmISchema, '/api/whoami-v2', {}, options, context);
  const orgs = (reads: boolean) =>
    me.orgs.filter((org) => (org.roleInOrg === 'read') === reads).map((org) => org.name);
  return {
    name: me.name,
    orgs: orgs(false),
    readOrgs: orgs(true),
    role: me.auth?.accessToken?.role,
  };
}

/** What is to be written. */
export interface Writing {
  /** Proposed in a pull request, which anybody may open. */
  readonly pullRequest?: boolean;
}

/**
 * Makes sure, before any expensive work, that a repo can be written to: token present, known and not read-only,
 * namespace (of the repo as it is called now) the user's own or one of their organisations'. What a fine-grained token may do is not told, so such
 * a token passes here and the Hub has the last word. A trusted publisher is of no user: that it gets a token for the repo, and the
 * repo is there, is what can be known.
 *
 * @throws EspalierError `hub-token-missing`, `hub-token-invalid`, `hub-token-read-only` and the general `hub-` codes
 */
export async function checkWriteAccess(
  repo: RepoRef,
  options: HubOptions,
  { pullRequest = false }: Writing = {},
): Promise<HubUser> {
  if (options.trusted !== undefined) return await checkPublisher(repo, options, options.trusted);
  const user = await whoAmI(options);
  const details = { repo: repo.id, user: user.name, role: user.role };
  if (user.role === 'read') {
    throw new EspalierError(
      'hub-token-read-only',
      `the token of ${user.name} may read ${repo.id} but not write to it`,
      {
        hint: `Create a token with the role "write" at ${options.hubUrl}/settings/tokens${from(options)}. To read with this token and write with another, give the other as HF_WRITE_TOKEN (in a workflow: env).`,
        details,
      },
    );
  }
  const found = await readRepo(repo, options);
  if (found?.disabled) throw closed(repo, options);
  // What is written to an old name of a repo arrives where it is now.
  const namespace = (found ?? repo).id.split('/')[0] ?? '';
  // The Hub's names are unique without regard to case.
  const allowed = [user.name, ...user.orgs].map((name) => name.toLowerCase());
  if (!allowed.includes(namespace.toLowerCase())) {
    if (pullRequest && found !== undefined) return user;
    const who = user.readOrgs.some((name) => name.toLowerCase() === namespace.toLowerCase())
      ? 'has only the role "read" there'
      : user.orgs.length === 0
        ? 'has no organisation to write to'
        : `may write to ${user.orgs.join(', ')}`;
    throw new EspalierError(
      'hub-token-read-only',
      `${user.name} may not write to ${namespace}: ${user.name} ${who}`,
      {
        hint: pullRequest
          ? `A pull request needs an existing repo, and only ${namespace} can create ${repo.id}: check its name.`
          : `Publish to ${user.name}/${repo.id.split('/')[1]}, use the token of someone in ${namespace}, or open a pull request with --pull-request.`,
        details,
      },
    );
  }
  return user;
}

function closed(repo: RepoRef, { hubUrl }: HubOptions): EspalierError {
  return new EspalierError('hub-refused', `the Hub disabled ${repo.id}: nothing can be published there`, {
    hint: `${hubUrl}/${webName(repo)} says why. Publish to another repo.`,
    details: { repo: repo.id },
  });
}

function from({ tokenFrom }: HubOptions): string {
  return tokenFrom === undefined ? '' : ` (this one is from ${tokenFrom})`;
}

async function checkPublisher(repo: RepoRef, options: HubOptions, workflow: string): Promise<HubUser> {
  const found = await readRepo(repo, options);
  if (found?.disabled) throw closed(repo, options);
  if (found !== undefined) {
    return { name: `the workflow (${workflow})`, orgs: [], readOrgs: [], role: undefined };
  }
  throw new EspalierError(
    'hub-repo-not-found',
    `${repo.id} does not exist, and a trusted publisher cannot create it`,
    {
      hint: `Create it at ${options.hubUrl}/new and name this workflow under "Trusted Publishers" in its settings, or give a token as HF_WRITE_TOKEN.`,
      details: { repo: repo.id, workflow },
    },
  );
}
