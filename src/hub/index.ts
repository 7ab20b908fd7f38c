/** The Hub: addresses, reading, publishing, Jobs, who we are to it. */

export { formatAddress, isHubPage, type RepoAddress } from './address.ts';
export { type CardMetadata, readCardMetadata } from './card-metadata.ts';
export { isPlainAddress, refuseClearText } from './clear-text.ts';
export { copyOnHub } from './copy.ts';
export { downloadHubFile, downloadPartial } from './download-file.ts';
export {
  ATTESTATION,
  attestationBeside,
  candidateReports,
  REPORT_PATH,
  readReports,
  type Written,
  writtenBy,
  writtenSchema,
} from './earlier.ts';
export {
  cleanToken,
  findIdentity,
  type Identity,
  identityOf,
  readingOptions,
  secretsOf,
  type Workflow,
  writingOptions,
} from './identity/index.ts';
export {
  COMPLETED,
  cancelJob,
  followLogs,
  type Hardware,
  isFinal,
  type Job,
  type JobRequest,
  listHardware,
  listJobs,
  readJob,
  startJob,
} from './jobs/index.ts';
export { type Moved, movedInAll } from './land.ts';
export { checkLedgerHistory, extendLedger, LEDGER_PATH, parseLedger, readLedger } from './ledger/index.ts';
export { areStored } from './lfs.ts';
export {
  isLocalAddress,
  isSidecar,
  listModels,
  locateFile,
  locateModel,
  readAddress,
  repoPaths,
  type WantedFile,
} from './locate.ts';
export { locateModels } from './locate-several.ts';
export { type HubLocation, type LocalLocation, type Location, shardLocations, withPath } from './location.ts';
export { BEGIN_MARKER, END_MARKER, holdsMarker, withMarkers } from './managed-card.ts';
export { openHubFile, readHubText } from './open.ts';
export { hubOptions } from './options.ts';
export { type Published, publish } from './publish-release.ts';
export { readRefs, tagTaken } from './refs.ts';
export { isSame, type ReleaseFile, type StoredFile, sha256Of } from './release-files.ts';
export { readRepo, removeRepo } from './repo.ts';
export { fileOfRepo, filesOfRepo } from './repo-files.ts';
export { sanitizedRepoId } from './repo-name.ts';
export { authHeaders } from './request.ts';
export { resolveRevision } from './revision.ts';
export { type HubFile, statFile, statFiles } from './stat.ts';
export { DEFAULT_HUB_URL, type HubOptions, type RepoRef } from './types.ts';
export { prepareRepo, uploadAhead } from './upload-ahead.ts';
export { formatHubUri, parseHubUri, parseRepoId } from './uri.ts';
export { checkWriteAccess, type HubUser, whoAmI } from './write-access.ts';
export { newOf, uploadFiles, type XetHelp } from './xet.ts';
export { openXetToRead, xetHashOf } from './xet-access.ts';
