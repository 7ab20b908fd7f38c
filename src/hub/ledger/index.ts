/** The ledger of a repo: each entry holds the digest of the one before it. */

export { extendLedger, parseLedger } from './chain.ts';
export { checkLedgerHistory, LEDGER_PATH, readLedger } from './history.ts';
