/** What a release is made of and held against: files, report, gate, ledger, destination, attestation. */

export { answeredQuestions } from './answered-questions.ts';
export {
  type Attested,
  attestOptions,
  checkAttestation,
  demandSigner,
  type SignerOptions,
  signerOptions,
  signStatement,
  statementOf,
  storeWithGithub,
} from './attestation/index.ts';
export { buildReport, type ReportParts } from './build-report.ts';
export { checkDestination, checkNames } from './check-destination.ts';
export {
  type Candidates,
  type CheckedRelease,
  candidatesOf,
  checkRelease,
  type ToCheck,
} from './checked-release.ts';
export { baseInputs, checkCandidate, claimFiles, claimOutputs, filesOfTrial } from './claim-outputs.ts';
export { type ComparedCard, compareCard } from './compare-card.ts';
export { composeRelease } from './compose-release.ts';
export { ledgerAt, ledgerOf } from './ledger.ts';
export {
  assertMeasurable,
  foretellGate,
  gateOf,
  type Judged,
  judge,
  type OnGate,
  passGate,
} from './pass-gate.ts';
export {
  bringCompanions,
  candidatesBeside,
  checkLostMeasurements,
  checkPublishedFacts,
  checkPublishedLedger,
  comingOf,
  companionsAt,
  type FoundFacts,
  type FoundLedger,
  type PublishedRelease,
  readReleases,
} from './published/index.ts';
export type { PublishedRecords } from './published-records.ts';
export { locateReport, readerOfRecords, readReport, readReportAt, readReportText } from './read-report.ts';
export {
  type BesideReport,
  ifThere,
  type Recomputed,
  recomputeKld,
  recomputeReport,
  recomputeTrial,
} from './recompute-report.ts';
export { type Destination, destinationOf, visibilityOf } from './release-destination.ts';
export { folderOf, isPrimary, modelsOf, writtenWith } from './release-files.ts';
export { newOfCut, newOfFiles } from './upload-size.ts';
