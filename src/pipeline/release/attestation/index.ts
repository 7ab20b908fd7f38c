/** Signed statements of releases. */

export { type Attested, checkAttestation } from './check-attestation.ts';
export { type AttestOptions, attestOptions, type SignerOptions, signerOptions } from './options.ts';
export { demandSigner, signStatement, storeWithGithub } from './sign.ts';
export { statementOf } from './statement.ts';
