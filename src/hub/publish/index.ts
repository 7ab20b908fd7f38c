/** A release as one commit: what changes, what stays, what lies apart. */

export {
  ATTESTATION,
  attestationBeside,
  candidateReports,
  REPORT_PATH,
  reportsAmong,
  type Written,
  writtenBy,
  writtenSchema,
} from './earlier.ts';
export { type Moved, movedInAll } from './land.ts';
export { twinOf, twinProblem } from './places.ts';
export { type Published, publish } from './publish-release.ts';
export { prepareRepo, uploadAhead } from './upload-ahead.ts';
