import { type ByteSource, sha256OfStream, splicedSize, streamSpliced } from '../bytes/index.ts';
import type { Progress } from '../common/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { checkHeaders, readCandidateFiles } from './candidate-files.ts';
import { listsOf } from './candidate-headers.ts';
import { expectedData } from './expected.ts';
import { readRouterBiases } from './router.ts';
import { countsOf } from './verify-candidate.ts';
import { failure, type KnownProvenance } from './verify-header.ts';

/** What a comparison of digests proved, as it stands in proof.json. */
export interface HashProof {
  /** Bytes that were made out of base and plan, none of them out of the candidate. */
  readonly bytesHashed: number;
  /** Of each file: of one, or of all shards. */
  readonly sha256: readonly string[];
  /** Of these, bytes that are not a copy of the base, and tensors: as of a `Proof`. */
  readonly literalBytes: number;
  readonly tensors: number;
  readonly expertTensors: number;
  /** Keys of its provenance whose values could be compared with nothing, such as the version that made it. */
  readonly claims: string[];
}

/** A published file, and the digest by which the Hub knows it. */
export interface PublishedFile {
  readonly source: ByteSource;
  readonly sha256: string;
}

/**
 * Proves that a published file, or a set of shards, is its base minus the experts of the plan without downloading it: the
 * headers are read and checked, the files that base and plan give with their provenance are hashed, and the digests are
 * compared. It trusts the Hub for the digests, which are the names of the files' content there.
 *
 * @throws EspalierError `proof-failed`, with both digests
 */
export async function verifyByHash(
  published: readonly PublishedFile[],
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  options: { known: KnownProvenance; signal?: AbortSignal | undefined; progress?: Progress | undefined },
): Promise<HashProof> {
  const { known, signal, progress } = options;
  const sources = published.map(({ source }) => source);
  const files = await readCandidateFiles(sources, signal);
  const { emitted, claims } = checkHeaders(files, model, checked, known);
  const biases = await readRouterBiases(base, model, checked.plan, signal);
  const lists = listsOf(emitted, model, checked, biases);
  lists.forEach((list, i) => {
    const { name, size } = sources[i]!;
    const wanted = splicedSize(list);
    if (wanted !== size) throw failure(name, `it has ${size} bytes, but base and plan give ${wanted}`);
  });
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  async function* counted(blocks: AsyncIterable<Uint8Array>) {
    for await (const block of blocks) {
      yield block;
      done += block.length;
      progress?.({ type: 'bytes', label: 'verify', done, total });
    }
  }
  for (const [i, { source, sha256: expected }] of published.entries()) {
    const sha256 = await sha256OfStream(counted(streamSpliced(base, lists[i]!, { signal })));
    if (sha256 === expected) continue;
    throw failure(source.name, `its SHA-256 on the Hub is ${expected}, but base and plan give ${sha256}`);
  }
  const counts = countsOf(files.header, expectedData(files.header, model, checked, biases), model);
  const sha256 = published.map((file) => file.sha256);
  return { bytesHashed: total, sha256, ...counts, claims };
}
