import { createHash, type Hash } from 'node:crypto';
import { BlockReader } from '../bytes/block-reader.ts';
import type { ByteSource } from '../bytes/source.ts';
import { SpliceBuilder, type SpliceList } from '../bytes/splice.ts';
import { streamSpliced } from '../bytes/stream-spliced.ts';
import type { Progress } from '../common/progress.ts';
import { align, type GgufHeader, type TensorInfo } from '../gguf/header.ts';
import type { MoeLayer } from '../moe/layer.ts';
import { expertBytes, type MoeModel, rowsOf } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import { checkHeaders, readCandidateFiles } from './candidate-files.ts';
import { failure } from './proof-error.ts';
import { MASKED_BIAS, maskTensor, type RouterBiases, readRouterBiases } from './router.ts';
import type { KnownProvenance } from './verify-header.ts';

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

/** What one stretch of the candidate's data must be. */
type Expected =
  | { kind: 'base'; offset: number; length: number; what: string }
  | { kind: 'bytes'; bytes: Uint8Array; length: number; what: string };

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
  const files = await readCandidateFiles([candidate].flat(), signal);
  const { joined, header } = files;
  const { claims } = checkHeaders(files, model, checked, known);

  const biases = await readRouterBiases(base, model, checked.plan, signal);
  const expected = [...expectedData(header, model, checked, biases)];
  const end = checkSize(joined, header, expected);

  const hash = createHash('sha256').update(header.bytes);
  const data: SpliceList = [{ kind: 'copy', offset: header.dataStart, length: end - header.dataStart }];
  // Both are read ahead, so that a disk or a server is never waited for expert by expert.
  await using actual = new BlockReader(hashed(streamSpliced(joined, data, { signal }), hash));
  await using wanted = new BlockReader(streamSpliced(base, listOf(expected), { signal }));
  let at = header.dataStart;
  let reported = 0;
  for (const stretch of expected) {
    const difference = await compare(actual, wanted, stretch.length);
    if (difference !== undefined) {
      const wants =
        stretch.kind === 'base'
          ? `byte ${stretch.offset + difference} of the base`
          : `${stretch.bytes[difference] || 'zero'}`;
      throw failure(joined.name, `byte ${at + difference}, in ${stretch.what}, is not ${wants}`);
    }
    at += stretch.length;
    if (at - reported >= 1 << 24 || at === end) {
      reported = at;
      progress?.({ type: 'bytes', label: 'verify', done: at, total: end });
    }
  }
  const made = expected.reduce((sum, { kind, length }) => sum + (kind === 'bytes' ? length : 0), 0);
  return {
    bytesCompared: joined.size,
    literalBytes: header.dataStart + made,
    tensors: header.tensors.length,
    expertTensors: model.layers.reduce((sum, { tensors }) => sum + tensors.length, 0),
    sha256: hash.digest('hex'),
    claims,
  };
}

function* expectedData(
  header: GgufHeader,
  model: MoeModel,
  checked: CheckedPlan,
  biases: RouterBiases,
): Generator<Expected> {
  const layerOf = new Map(
    model.layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer] as const)),
  );
  for (const [i, { name, byteLength }] of header.tensors.entries()) {
    const original = model.header.tensors[i]!;
    const layer = layerOf.get(original);
    if (layer === undefined) {
      yield { kind: 'base', offset: original.dataOffset, length: byteLength, what: name };
    } else {
      yield* expectedRows(original, layer, model, checked, biases);
    }
    const padding = align(byteLength, header.alignment) - byteLength;
    if (padding > 0) {
      yield {
        kind: 'bytes',
        bytes: new Uint8Array(padding),
        length: padding,
        what: `the padding after ${name}`,
      };
    }
  }
}

/** The rows of one tensor of experts: copies of the base's, but for a router bias that the plan edits or masks. */
function* expectedRows(
  tensor: TensorInfo,
  layer: MoeLayer,
  model: MoeModel,
  { plan, keep, stored }: CheckedPlan,
  biases: RouterBiases,
): Generator<Expected> {
  const { name } = tensor;
  const ids = stored.get(layer.index)!;
  const kept = new Set(keep.get(layer.index));
  const step = expertBytes(tensor);
  for (const row of rowsOf(model, tensor, ids)) {
    const place = `layer ${layer.index}, expert ${row} of the base`;
    const literal = (value: number, how: string): Expected => {
      const bytes = new Uint8Array(Float32Array.of(value).buffer);
      return { kind: 'bytes', bytes, length: bytes.length, what: `${name} (${place}, ${how})` };
    };
    if (tensor === maskTensor(layer) && !kept.has(row)) {
      yield literal(MASKED_BIAS, 'switched off');
    } else if (tensor === layer.routerBias && plan.router.bias === 'zero') {
      yield literal(0, 'zeroed');
    } else if (tensor === layer.routerBias && plan.router.bias === 'shrink') {
      yield literal(biases.get(layer.index)![row]! * plan.router.factor!, `shrunk by ${plan.router.factor}`);
    } else {
      yield {
        kind: 'base',
        offset: tensor.dataOffset + row * step,
        length: step,
        what: `${name} (${place})`,
      };
    }
  }
}

/** @returns where the file must end; @throws EspalierError `proof-failed` when it does not */
function checkSize(candidate: ByteSource, header: GgufHeader, expected: readonly Expected[]): number {
  let end = header.dataStart;
  for (const { length, what } of expected) {
    end += length;
    if (end > candidate.size) {
      throw failure(candidate.name, `it ends inside ${what}, at byte ${candidate.size}`);
    }
  }
  if (end === candidate.size) return end;
  throw failure(candidate.name, `it has ${candidate.size} bytes, base and plan give ${end}`);
}

function listOf(expected: readonly Expected[]): SpliceList {
  const splice = new SpliceBuilder();
  for (const stretch of expected) {
    if (stretch.kind === 'base') splice.copy(stretch.offset, stretch.length);
    else splice.literal(stretch.bytes);
  }
  return splice.build();
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
