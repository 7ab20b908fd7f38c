import { createHash } from 'node:crypto';
import type { ByteSource } from '../bytes/source.ts';
import { splicedSize } from '../bytes/splice.ts';
import { streamSpliced } from '../bytes/stream-spliced.ts';
import type { Progress } from '../common/progress.ts';
import type { MoeModel } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import { candidateList } from './candidate.ts';
import { failure } from './proof-error.ts';
import { readProvenance } from './provenance.ts';
import { readRouterBiases } from './router.ts';
import { readCandidateHeader } from './verify.ts';
import { checkMetadata, checkTensorInfos, type KnownProvenance } from './verify-header.ts';

/** What a comparison of digests proved, as it stands in proof.json. */
export interface HashProof {
  /** Bytes that were made out of base and plan, none of them out of the candidate. */
  readonly bytesHashed: number;
  readonly sha256: string;
  /** Keys of its provenance whose values could be compared with nothing, such as the version that made it. */
  readonly claims: string[];
}

/**
 * Proves that a published file is its base minus the experts of the plan without downloading it: its header is read and
 * checked, the file that base and plan give with its provenance is hashed, and the digests are compared. It trusts the
 * Hub for the digest, which is the name of the file's content there.
 *
 * @throws EspalierError `proof-failed`, with both digests
 */
export async function verifyByHash(
  { candidate, sha256: expected }: { candidate: ByteSource; sha256: string },
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  options: { known: KnownProvenance; signal?: AbortSignal | undefined; progress?: Progress | undefined },
): Promise<HashProof> {
  const { known, signal, progress } = options;
  const header = await readCandidateHeader(candidate, signal);
  const claims = checkMetadata(header, model, checked, known);
  checkTensorInfos(header, model, checked);
  const biases = await readRouterBiases(base, model, checked.plan, signal);
  // The metadata was compared, so there is a provenance; another version of Espalier may have written it.
  const { list } = candidateList(model, checked, readProvenance(header)!, biases);
  const total = splicedSize(list);
  if (total !== candidate.size) {
    throw failure(candidate.name, `it has ${candidate.size} bytes, base and plan give ${total}`);
  }
  const hash = createHash('sha256');
  let done = 0;
  for await (const block of streamSpliced(base, list, { signal })) {
    hash.update(block);
    done += block.length;
    progress?.({ type: 'bytes', label: 'verify', done, total });
  }
  const sha256 = hash.digest('hex');
  if (sha256 !== expected) {
    const message = `its SHA-256 on the Hub is ${expected}, base and plan give ${sha256}`;
    throw failure(candidate.name, message);
  }
  return { bytesHashed: total, sha256, claims };
}
