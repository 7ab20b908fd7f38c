/** How the Hub is asked: names, addresses, requests, errors, the official client. */

export { clientParams } from './client.ts';
export { answerError, hubError, readRefusal, unreachable } from './hub-errors.ts';
export { type HubLocation, type LocalLocation, type Location, shardLocations, withPath } from './location.ts';
export { hubPages, nextRoute } from './pages.ts';
export { refNameProblem } from './ref-name.ts';
export {
  commitIdSchema,
  commitSchema,
  preuploadSchema,
  repoPathSchema,
  uniqueList,
} from './reply-schemas.ts';
export { sanitizedRepoId } from './repo-name.ts';
export {
  authHeaders,
  hubFetch,
  hubJson,
  hubRequest,
  MAX_ANSWER_BYTES,
  readAnswer,
  refusalError,
} from './request.ts';
export { type Target, targetOf } from './target.ts';
export { apiName, DEFAULT_HUB_URL, encodePath, type HubOptions, type RepoRef, webName } from './types.ts';
export { formatHubUri, isRepoId, isRepoPath, parseHubUri, parseRepoId, SPECIAL_REF } from './uri.ts';
