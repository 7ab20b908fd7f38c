import { createHash, type Hash } from 'node:crypto';
import { BlockReader, type ByteSource, type SpliceList, streamSpliced } from '../bytes/index.ts';
import type { Progress } from '../common/index.ts';
import type { GgufHeader } from '../gguf/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { type CandidateFiles, checkHeaders, readCandidateFiles } from './candidate-files.ts';
import { checkSize, type Expected, expectedData, listOfExpected } from './expected.ts';
import { readRouterBiases } from './router.ts';
import { failure, type KnownProvenance } from './verify-header.ts';

/** What was proved, as it stands in proof.json. */
export interface Proof {
  /** Size of the candidate (of shards, as one file): every byte of it was looked at. */
  readonly bytesCompared: number;
  /** Of these, bytes that are not a copy of the base: header, padding, edited router biases. */
  readonly literalBytes: number;
  readonly tensors: number;
  /** Tensors that carry experts. */
  readonly expertTensors: number;
  /** Of the candidate, computed in the same pass; of shards, of the file that they make together. */
  readonly sha256: string;
  /** Keys of its provenance whose values could be compared with nothing, such as the version that made it. */
  readonly claims: string[];
}

/**
 * Proves that a candidate is exactly its base minus the experts of the plan, byte by byte. It does not use the splice
 * list that the candidate was written from: it reads the candidate's own header, and demands the base's metadata
 * (counts, labels and provenance apart), the base's tensors in the same order with the shapes of the plan, and in each tensor the
 * kept experts' bytes. Shards are compared as the file that they make together, and each has the header of its shard.
 *
 * @param candidate one file, or all shards; the caller closes them
 * @throws EspalierError `proof-failed`, naming the tensor, layer and expert of the first difference
 */
export async function verifyCandidate(
  candidate: ByteSource | readonly ByteSource[],
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
  options: { signal?: AbortSignal | undefined; progress?: Progress | undefined } = {},
): Promise<Proof> {
  const { signal, progress } = options;
  const wants = await wantedOf([candidate].flat(), base, model, checked, known, signal);
  const { joined, header, expected, end } = wants;
  const hash = createHash('sha256').update(header.bytes);
  const data: SpliceList = [{ kind: 'copy', offset: header.dataStart, length: end - header.dataStart }];
  // Both are read ahead, so that a disk or a server is never waited for expert by expert.
  await using actual = new BlockReader(hashed(streamSpliced(joined, data, { signal }), hash));
  await using wanted = new BlockReader(streamSpliced(base, listOfExpected(expected), { signal }));
  let at = header.dataStart;
  let reported = 0;
  for (const stretch of expected) {
    const difference = await compare(actual, wanted, stretch.length);
    if (difference !== undefined) {
      const byte =
        stretch.kind === 'base'
          ? `byte ${stretch.offset + difference} of the base`
          : `${stretch.bytes[difference] || 'zero'}`;
      throw failure(joined.name, `byte ${at + difference}, in ${stretch.what}, is not ${byte}`);
    }
    at += stretch.length;
    if (at - reported >= 1 << 24 || at === end) {
      reported = at;
      progress?.({ type: 'bytes', label: 'verify', done: at, total: end });
    }
  }
  return proofOf(wants, model, hash.digest('hex'));
}

/**
 * The part of {@link verifyCandidate} that headers decide: it can be asked before the base is read for its SHA-256.
 *
 * @throws EspalierError `proof-failed`
 */
export async function verifyHeaders(
  candidate: readonly ByteSource[],
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
  signal?: AbortSignal,
): Promise<void> {
  checkHeaders(await readCandidateFiles(candidate, signal), model, checked, known);
}

/** What a candidate must be, by its own headers, which are proved. */
export interface Wanted extends CandidateFiles {
  readonly claims: string[];
  /** Of its data, in order. */
  readonly expected: readonly Expected[];
  /** Where it ends. */
  readonly end: number;
}

/** @throws EspalierError `proof-failed` for headers that are not those of the base and the plan, or another size */
export async function wantedOf(
  candidate: readonly ByteSource[],
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
  signal?: AbortSignal,
): Promise<Wanted> {
  const files = await readCandidateFiles(candidate, signal);
  const { claims } = checkHeaders(files, model, checked, known);
  const biases = await readRouterBiases(base, model, checked.plan, signal);
  const expected = [...expectedData(files.header, model, checked, biases)];
  return { ...files, claims, expected, end: checkSize(files.joined, files.header, expected) };
}

export function proofOf(
  { joined, header, expected, claims }: Wanted,
  model: MoeModel,
  sha256: string,
): Proof {
  return { bytesCompared: joined.size, ...countsOf(header, expected, model), sha256, claims };
}

/** What a proof counts, from the candidate's header and what its data must be. */
export function countsOf(
  header: Pick<GgufHeader, 'dataStart' | 'tensors'>,
  expected: Iterable<Expected>,
  model: MoeModel,
): Pick<Proof, 'literalBytes' | 'tensors' | 'expertTensors'> {
  let literalBytes = header.dataStart;
  for (const { kind, length } of expected) if (kind === 'bytes') literalBytes += length;
  return {
    literalBytes,
    tensors: header.tensors.length,
    expertTensors: model.layers.reduce((sum, { tensors }) => sum + tensors.length, 0),
  };
}

async function* hashed(blocks: AsyncIterable<Uint8Array>, hash: Hash): AsyncIterable<Uint8Array> {
  for await (const block of blocks) {
    hash.update(block);
    yield block;
  }
}

/** The offset of the first difference in the next `length` bytes of both. */
async function compare(
  actual: BlockReader,
  wanted: BlockReader,
  length: number,
): Promise<number | undefined> {
  for (let done = 0; done < length; ) {
    const [a, b] = [await actual.peek(), await wanted.peek()];
    const size = Math.min(a.length, b.length, length - done);
    if (size === 0) return done;
    const [one, other] = [a.subarray(0, size), b.subarray(0, size)];
    if (Buffer.compare(one, other) !== 0) return done + one.findIndex((byte, i) => byte !== other[i]);
    actual.skip(size);
    wanted.skip(size);
    done += size;
  }
  return undefined;
}
