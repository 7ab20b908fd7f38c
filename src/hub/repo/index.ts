/** What stands in a repo: files, revisions, branches, cards; how it is found, read and made. */

export { formatAddress, isHubPage, type RepoAddress } from './address.ts';
export { type CardMetadata, readCardMetadata, validateCard } from './card-metadata.ts';
export { gitBlobHash, hashFile, hashFor } from './file-hash.ts';
export {
  bytesOf,
  checkReleaseFiles,
  isLocal,
  isSame,
  isStored,
  isUnwritten,
  type LocalFile,
  notHere,
  type ReleaseFile,
  SAMPLE_BYTES,
  type StoredFile,
  sampleOf,
  sha256Of,
  sizeOfContent,
  textOf,
} from './files-to-upload.ts';
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
export {
  BEGIN_MARKER,
  END_MARKER,
  holdsMarker,
  managedText,
  mergeCard,
  withMarkers,
  writtenCard,
} from './managed-card.ts';
export { openHubFile, readHubBytes, readHubText, resolveRoute } from './open.ts';
export { findPullRequest, type PullRequest } from './pull-requests.ts';
export { checkRefNames, createBranch, createTag, isInHistory, readRefs, tagTaken } from './refs.ts';
export { pathProblem, sameName, windowsProblem } from './release-paths.ts';
export { makePublic, makeRepo, readRepo, removeRepo, type Visibility } from './repo.ts';
export { fileOfRepo, filesOfRepo } from './repo-files.ts';
export { resolveRevision } from './revision.ts';
export { type HubFile, statFile, statFiles, statPaths } from './stat.ts';
export { byteCounter } from './throttle.ts';
export { checkWriteAccess, type HubUser, whoAmI } from './write-access.ts';
