/** Requests with retry, limits on answers, ranges of a file as a source. */

export { bearer } from './bearer.ts';
export { BodyTooLong, modelServerFetch, readBody, readBytes, readJson } from './body.ts';
export { createFetch, type FetchInit, pause } from './fetch.ts';
export { type HttpSource, openHttpSource } from './http-source.ts';
export { isLoopback } from './proxy.ts';
export { proxyProblemOf } from './proxy-problem.ts';
export { elsewhere } from './redirect.ts';
export type { ExpectedFile } from './remote-identity.ts';
export {
  askedDelay,
  backoff,
  isRetriedStatus,
  networkReason,
  publicUrl,
  serverSeconds,
  tlsRefusal,
} from './retry.ts';
