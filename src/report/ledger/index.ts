/** Trials that are counted on a card. */

export {
  type EndedTrial,
  endedTrialSchema,
  type LedgerEntry,
  ledgerEntrySchema,
  trialEntry,
} from './ledger-entry.ts';
export { countTrials, trialCountSchema } from './trial-count.ts';
