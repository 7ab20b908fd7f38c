import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError, messageOf, readJsonFile } from '../../../common/index.ts';
import { ATTESTATION, attestationBeside, type HubLocation, readHubText } from '../../../hub/index.ts';
import type { Context } from '../../inputs/index.ts';
import { useFetch } from './library-fetch.ts';
import type { SignerOptions } from './options.ts';
import { contradictions, type Found, PAYLOAD_TYPE, parseStatement } from './statement.ts';

/** What is known of who signed a release. */
export interface Attested {
  /** `none`: nobody did; `unchecked`: somebody says so, and what a signature is checked by could not be had. */
  readonly state: 'signed' | 'none' | 'unchecked';
  /** The workflow, as its certificate names it: `https://github.com/owner/repo/.github/workflows/x.yml@refs/tags/v1`. */
  readonly signer?: string;
  /** Who vouched for it: the OIDC provider. */
  readonly issuer?: string;
  /** One sentence for people. */
  readonly text: string;
}

/**
 * Checks the signature that was published beside a report, at its commit, and that what was signed is what was found.
 *
 * @throws EspalierError `proof-failed` for a signature that is not valid, is of something else, or is not of who was asked for
 */
export async function checkAttestation(
  report: HubLocation,
  found: Found,
  { signedBy, trustedRoot }: SignerOptions,
  context: Context,
): Promise<Attested> {
  const text = await bundleOf(report, context);
  if (text === undefined) {
    const said = `this release is not signed: ${report.repo.id} has no ${attestationBeside(report.path)}`;
    if (signedBy !== undefined) throw failed(`${said}, but a signature by ${signedBy} is required`, UNSIGNED);
    return { state: 'none', text: said };
  }
  let root: unknown;
  try {
    root =
      trustedRoot === undefined
        ? await publicRoot(context)
        : await readJsonFile(z.unknown(), trustedRoot, 'usage');
  } catch (error) {
    if (trustedRoot !== undefined || signedBy !== undefined) throw error;
    const said = `the release has a signature, which was not checked: ${messageOf(error)}`;
    return { state: 'unchecked', text: said };
  }
  const { signer, issuer, payload } = await verifyBundle(text, root);
  const statement = parseStatement(payload, ATTESTATION);
  const different = contradictions(statement, found);
  if (different.length > 0)
    throw failed(`the signature of ${signer} is of something else: ${different.join('; ')}`);
  const wanted = `https://github.com/${signedBy}/`.toLowerCase();
  if (signedBy !== undefined && !signer.toLowerCase().startsWith(wanted)) {
    throw failed(`${signer} signed this release, not a workflow of ${signedBy}`);
  }
  const { version } = statement.predicate.tool;
  return {
    state: 'signed',
    signer,
    issuer,
    text: `signed by ${signer}, for which ${issuer} vouched: candidate, base, plan and report are those that it made with espalier ${version}`,
  };
}

async function bundleOf(
  { repo, revision, path }: HubLocation,
  { hub }: Context,
): Promise<string | undefined> {
  try {
    return await readHubText(repo, revision, attestationBeside(path), hub);
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'hub-file-not-found') return undefined;
    throw error;
  }
}

/** Keys of the public Sigstore, by its own updates (TUF), which start from keys that came with this program. */
async function publicRoot({ cacheDir, hub }: Context): Promise<unknown> {
  useFetch(hub.fetch);
  const [{ getTrustedRoot }, { TrustedRoot }] = await Promise.all([
    import('@sigstore/tuf'),
    import('@sigstore/protobuf-specs'),
  ]);
  return TrustedRoot.toJSON(await getTrustedRoot({ cachePath: join(cacheDir, 'sigstore') }));
}

async function verifyBundle(text: string, root: unknown) {
  const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] =
    await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/verify'),
      import('@sigstore/protobuf-specs'),
    ]);
  try {
    const bundle = bundleFromJSON(JSON.parse(text));
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)));
    const { identity } = verifier.verify(toSignedEntity(bundle));
    const { content } = bundle;
    if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== PAYLOAD_TYPE) {
      throw new Error('it is not an in-toto statement');
    }
    const signer = identity?.subjectAlternativeName;
    const issuer = identity?.extensions?.issuer;
    if (signer === undefined || issuer === undefined) throw new Error('its certificate names no signer');
    return { signer, issuer, payload: Buffer.from(content.dsseEnvelope.payload).toString('utf8') };
  } catch (error) {
    throw failed(`${ATTESTATION} is not a valid signature: ${messageOf(error)}`);
  }
}

const CHANGED = 'The repo was changed after the release, or somebody else published it.';
const UNSIGNED =
  'Leave --signed-by out to verify the bytes alone. A workflow signs its release with attest: true and the permission id-token: write.';

function failed(problem: string, hint = CHANGED): EspalierError {
  return new EspalierError('proof-failed', problem, { hint });
}
