export { checkWriteAccess, type HubUser, whoAmI } from './access.ts';
export { type Address, formatAddress, isHubPage, parseAddress, type RepoAddress } from './address.ts';
export {
  type CardMetadata,
  frontMatterOf,
  parseCardMetadata,
  readCardMetadata,
  validateCard,
} from './card.ts';
export { copyOnHub } from './copy.ts';
export { downloadHubFile, type HubDownload } from './download.ts';
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
export type { Moved } from './land.ts';
export { extendLedger, parseLedger } from './ledger/chain.ts';
export { checkLedgerHistory, LEDGER_PATH, readLedger } from './ledger/history.ts';
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
export {
  type HubLocation,
  type LocalLocation,
  type Location,
  shardLocations,
  withPath,
} from './location.ts';
export { BEGIN_MARKER, END_MARKER, holdsMarker, withMarkers } from './managed-card.ts';
export { openHubFile, readHubText } from './open.ts';
export { type Published, publish, type Release } from './publish.ts';
export { createTag, type HubRefs, readRefs } from './refs.ts';
export {
  isSame,
  type LocalFile,
  type ReleaseFile,
  type StoredFile,
  sha256Of,
  type UnwrittenFile,
} from './release.ts';
export type { Visibility } from './repo.ts';
export { resolveRevision } from './revision.ts';
export { type HubFile, statFile, statFiles } from './stat.ts';
export { DEFAULT_HUB_URL, type HubOptions, type RepoRef } from './types.ts';
export { areStored, prepareRepo, uploadAhead } from './upload-ahead.ts';
export { formatHubUri, type HubUri, parseHubUri, parseRepoId } from './uri.ts';
export { newOf, uploadFiles, type XetHelp } from './xet.ts';
export { openXetToRead, xetHashOf } from './xet-access.ts';
