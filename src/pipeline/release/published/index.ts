/** What earlier releases of the repo hold, read from the Hub. */

export { candidatesBeside } from './candidates-beside.ts';
export { bringCompanions, type Companion, companionsAt } from './companions.ts';
export { checkLostMeasurements, comingOf } from './lost-measurements.ts';
export { checkPublishedFacts, type FoundFacts } from './published-facts.ts';
export { checkPublishedLedger, type FoundLedger } from './published-ledger.ts';
export { type PublishedRelease, readReleases } from './published-release.ts';
