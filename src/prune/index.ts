/** Surgery of a GGUF as a splice list, and its proof. */

export { type HashProof, type PublishedFile, verifyByHash } from './by-hash.ts';
export { candidateList, sizeBeforePlan } from './candidate.ts';
export { maskList } from './mask.ts';
export { type Provenance, readProvenance } from './provenance.ts';
export { MASKED_BIAS, maskTensor, type RouterBiases, readRouterBiases } from './router.ts';
export { candidateHeaders, listsOf } from './shards.ts';
export { type Proof, verifyCandidate, verifyHeaders } from './verify.ts';
export { verifyList } from './verify-list.ts';
export { writeSpliced } from './write.ts';
export { begunPaths, bytesAt, candidatePaths, writeFiles } from './write-files.ts';
