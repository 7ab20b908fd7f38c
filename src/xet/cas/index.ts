/** The content-addressed store: tokens, requests. */

export type { CasAccess } from './access-keeper.ts';
export { CasClient, type StoredTerm } from './cas-client.ts';
