/** Surgery of a GGUF as a splice list, and its proof. */

export { type HashProof, type PublishedFile, verifyByHash } from './by-hash.ts';
export { candidateList, sizeBeforePlan } from './candidate.ts';
export { candidateHeaders, listsOf } from './candidate-headers.ts';
export { maskList } from './mask-list.ts';
export { type Provenance, readProvenance } from './provenance.ts';
export { MASKED_BIAS, maskTensor, type RouterBiases, readRouterBiases } from './router.ts';
export { type Proof, verifyCandidate, verifyHeaders } from './verify-candidate.ts';
export { verifyList } from './verify-list.ts';
export { begunPaths, bytesAt, candidatePaths, writeFiles } from './write-files.ts';
export { writeSpliced } from './write-spliced.ts';
