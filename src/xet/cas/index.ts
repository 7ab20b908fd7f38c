/** The content-addressed store: tokens, requests. */

export type { CasAccess } from './access.ts';
export { CasClient, type StoredTerm } from './client.ts';
