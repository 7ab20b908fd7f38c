/** Who we are to the Hub: tokens, and the identity of a workflow. */

export {
  findIdentity,
  type Identity,
  identityOf,
  readingOptions,
  secretsOf,
  writingOptions,
} from './find-identity.ts';
export type { Workflow } from './id-token.ts';
export { cleanToken } from './stored-token.ts';
