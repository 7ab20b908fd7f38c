/** Trials that are counted on a card. */

export { countTrials, trialCountSchema } from './count.ts';
export {
  type EndedTrial,
  endedTrialSchema,
  type LedgerEntry,
  ledgerEntrySchema,
  trialEntry,
} from './entry.ts';
