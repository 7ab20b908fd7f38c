import { EspalierError, messageOf, redact } from '../../../common/index.ts';
import { bearer } from '../../../http/index.ts';
import type { Context } from '../../inputs/index.ts';
import { useFetch } from './library-fetch.ts';
import type { AttestOptions } from './options.ts';
import { PAYLOAD_TYPE, type Statement } from './statement.ts';

/** Whom a token for Sigstore is for. */
const AUDIENCE = 'sigstore';
const TIMEOUT_MS = 30_000;

/**
 * Makes sure before any work that this process can sign.
 *
 * @throws EspalierError `usage` where it is not a workflow that may ask for an OIDC token
 */
export function demandSigner({ workflow }: Pick<Context, 'workflow'>) {
  if (workflow !== undefined && !workflow.isGiven) return workflow;
  throw new EspalierError(
    'usage',
    'attest signs as the workflow, and this job cannot prove which workflow it is',
    {
      hint: 'Give the job "permissions: id-token: write", or leave out --attest.',
    },
  );
}

/**
 * Signs a statement as this workflow: a certificate of a few minutes from Fulcio for its OIDC token, and an entry in the log of
 * Rekor that shows when it was used (docs.sigstore.dev, "Sigstore bundle format"). No key is kept.
 *
 * @returns the bundle as JSON
 * @throws EspalierError `usage`, `hub-unavailable` where Fulcio or Rekor refuse or do not answer
 */
export async function signStatement(
  statement: Statement,
  { fulcioUrl, rekorUrl }: AttestOptions,
  context: Context,
): Promise<string> {
  const workflow = demandSigner(context);
  useFetch(context.hub.fetch);
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const getToken = async () => {
    const token = await workflow.idToken(AUDIENCE, context.hub);
    context.onSecret?.(token);
    return token;
  };
  // Our fetch tries again by itself.
  const limits = { timeout: TIMEOUT_MS, retry: 0 };
  const signer = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider: { getToken }, ...limits });
  const witnesses = [new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', ...limits })];
  const builder = new DSSEBundleBuilder({ signer, witnesses });
  const data = Buffer.from(JSON.stringify(statement));
  try {
    const bundle = await builder.create({ data, type: PAYLOAD_TYPE });
    return JSON.stringify(bundleToJSON(bundle));
  } catch (error) {
    context.signal?.throwIfAborted();
    if (error instanceof EspalierError) throw error;
    const { cause } = error as { cause?: unknown };
    if (cause instanceof EspalierError) throw cause;
    const why = redact([messageOf(error), ...(cause === undefined ? [] : [messageOf(cause)])].join(': '));
    throw new EspalierError(
      'hub-unavailable',
      `the release cannot be signed with ${fulcioUrl} and ${rekorUrl}: ${why}`,
      {
        hint: 'Nothing was published. Run again: finished work is kept; or leave out --attest.',
        cause: error,
      },
    );
  }
}

/**
 * Stores a bundle with GitHub too, where "gh attestation verify" looks for it. A job that may not gets a note: the release itself is signed.
 * (GitHub docs, "Create an attestation".)
 */
export async function storeWithGithub(bundle: string, context: Context): Promise<void> {
  const { environment, githubToken, hub, signal, progress } = context;
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api = 'https://api.github.com' } = environment;
  if (repository === undefined) return;
  const notStored = (why: string) => `the signature is published, but not stored with GitHub: ${why}`;
  if (githubToken === undefined) {
    const message = notStored('the step has no GITHUB_TOKEN in its environment');
    return progress({ type: 'note', level: 'info', message });
  }
  const answer = await hub
    .fetch(`${api}/repos/${repository}/attestations`, {
      method: 'POST',
      headers: { ...bearer(githubToken, 'GITHUB_TOKEN'), 'content-type': 'application/json' },
      body: JSON.stringify({ bundle: JSON.parse(bundle) }),
      ...(signal ? { signal } : {}),
    })
    .catch((error: unknown) => messageOf(error));
  if (typeof answer !== 'string') await answer.body?.cancel();
  if (typeof answer !== 'string' && answer.ok) return;
  const why = typeof answer === 'string' ? answer : `GitHub answered ${answer.status}`;
  const message = notStored(`${why}. The job needs "permissions: attestations: write"`);
  progress({ type: 'note', level: 'warning', message });
}
