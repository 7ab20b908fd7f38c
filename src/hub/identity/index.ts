/** Who we are to the Hub: tokens, and the identity of a workflow. */

export type { Workflow } from './id-token.ts';
export {
  findIdentity,
  type Identity,
  identityOf,
  readingOptions,
  secretsOf,
  writingOptions,
} from './identity.ts';
export { cleanToken } from './stored.ts';
