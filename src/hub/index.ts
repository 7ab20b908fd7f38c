/** The Hub: addresses, reading, publishing, Jobs, who we are to it. The floors above import this and options.ts. */

export { checkWriteAccess, type HubUser, whoAmI } from './access.ts';
export { type Address, formatAddress, isHubPage, parseAddress, type RepoAddress } from './address.ts';
export {
  type CardMetadata,
  frontMatterOf,
  parseCardMetadata,
  readCardMetadata,
  validateCard,
} from './card.ts';
export { isPlainAddress, refuseClearText } from './clear-text.ts';
export { copyOnHub } from './copy.ts';
export { downloadHubFile, downloadPartial, type HubDownload } from './download.ts';
export {
  ATTESTATION,
  attestationBeside,
  CARD_PATH,
  candidateReports,
  REPORT_PATH,
  readReports,
  type Written,
  writtenBy,
  writtenSchema,
} from './earlier.ts';
export type { Workflow } from './identity/id-token.ts';
export {
  findIdentity,
  type Identity,
  identityOf,
  readingOptions,
  secretsOf,
  writingOptions,
} from './identity/identity.ts';
export { cleanToken } from './identity/stored.ts';
export { cancelJob, listHardware, listJobs, readJob, startJob } from './jobs/client.ts';
export { followLogs } from './jobs/logs.ts';
export { COMPLETED, type Hardware, isFinal, type Job, type JobRequest } from './jobs/types.ts';
export type { Moved } from './land.ts';
export { extendLedger, parseLedger } from './ledger/chain.ts';
export { checkLedgerHistory, LEDGER_PATH, readLedger } from './ledger/history.ts';
export { areStored } from './lfs.ts';
export {
  type ListedModel,
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
export { type Published, publish, type Release } from './publish.ts';
export { createTag, type HubRefs, readRefs, tagTaken } from './refs.ts';
export {
  isSame,
  type LocalFile,
  type ReleaseFile,
  type StoredFile,
  sha256Of,
  type UnwrittenFile,
} from './release.ts';
export { readRepo, removeRepo, type Visibility } from './repo.ts';
export { fileOfRepo, filesOfRepo } from './repo-files.ts';
export { sanitizedRepoId } from './repo-name.ts';
export { authHeaders } from './request.ts';
export { resolveRevision } from './revision.ts';
export { isSidecar } from './sidecars.ts';
export { type HubFile, statFile, statFiles } from './stat.ts';
export { DEFAULT_HUB_URL, type HubOptions, type RepoRef } from './types.ts';
export { prepareRepo, uploadAhead } from './upload-ahead.ts';
export { formatHubUri, type HubUri, parseHubUri, parseRepoId } from './uri.ts';
export { newOf, uploadFiles, type XetHelp } from './xet.ts';
export { openXetToRead, xetHashOf } from './xet-access.ts';
