/** Signed statements of releases. */

export { checkAttestation } from './check-attestation.ts';
export { type AttestOptions, attestOptions, signerOptions } from './options.ts';
export { demandSigner, signStatement, storeWithGithub } from './sign.ts';
export { statementOf } from './statement.ts';
