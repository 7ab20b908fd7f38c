import { z } from 'zod';
import { flag, option, optionGroup } from '../../../common/index.ts';

const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''));

/** Whether a release is signed, and with whose services. */
export const attestOptions = optionGroup('The release', {
  attest: flag(
    'sign the provenance of the release as this workflow, and publish the signature with the card; needs "permissions: id-token: write" (and "attestations: write" to store it with GitHub as well); a public log then names the workflow',
  ),
  fulcioUrl: option(address, {
    text: 'certificate authority of Sigstore',
    value: 'URL',
    default: 'https://fulcio.sigstore.dev',
    advanced: true,
  }),
  rekorUrl: option(address, {
    text: 'transparency log of Sigstore',
    value: 'URL',
    default: 'https://rekor.sigstore.dev',
    advanced: true,
  }),
});
export type AttestOptions = z.output<typeof attestOptions>;

/** What a signature is checked by. */
export const signerOptions = optionGroup('What is compared', {
  signedBy: option(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be "owner/repo"'), {
    text: 'GitHub repository whose workflow must have signed the release; default: any signer is accepted and named',
    value: 'OWNER/REPO',
  }),
  trustedRoot: option(z.string(), {
    text: 'trusted_root.json of Sigstore: for a private Sigstore, or to work without a network; default: downloaded and cached',
    value: 'FILE',
    reads: 'files',
    advanced: true,
  }),
});
export type SignerOptions = Partial<z.output<typeof signerOptions>>;
