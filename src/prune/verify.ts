import { createHash } from 'node:crypto';
import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { align, type GgufHeader, type TensorInfo } from '../gguf/header.ts';
import { readHeader } from '../gguf/read.ts';
import { expertBytes, type MoeLayer, type MoeModel, rowsOf } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import { failure } from './proof-error.ts';
import { MASKED_BIAS, maskTensor, type RouterBiases, readRouterBiases } from './router.ts';
import { checkMetadata, checkTensorInfos, type KnownProvenance } from './verify-header.ts';

/** What was proved, as it stands in proof.json. */
export interface Proof {
  /** Size of the candidate: every byte of it was looked at. */
  readonly bytesCompared: number;
  /** Of these, bytes that are not a copy of the base: header, padding, edited router biases. */
  readonly literalBytes: number;
  readonly tensors: number;
  /** Tensors that carry experts. */
  readonly expertTensors: number;
  /** Of the candidate, computed in the same pass. */
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
 * kept experts' bytes.
 *
 * @throws EspalierError `proof-failed`, naming the tensor, layer and expert of the first difference
 */
export async function verifyCandidate(
  candidate: ByteSource,
  base: ByteSource,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
  options: { signal?: AbortSignal | undefined; progress?: Progress | undefined } = {},
): Promise<Proof> {
  const { signal, progress } = options;
  const header = await readCandidateHeader(candidate, signal);
  const claims = checkMetadata(header, model, checked, known);
  checkTensorInfos(header, model, checked);

  const hash = createHash('sha256').update(header.bytes);
  let at = header.dataStart;
  let literalBytes = header.dataStart;
  let reported = 0;
  const biases = await readRouterBiases(base, model, checked.plan, signal);
  for (const expected of expectedData(header, model, checked, biases)) {
    const { length, what } = expected;
    if (at + length > candidate.size) {
      throw failure(candidate.name, `it ends inside ${what}, at byte ${candidate.size}`);
    }
    const actual = candidate.stream(at, length, signal);
    const wanted =
      expected.kind === 'base' ? base.stream(expected.offset, length, signal) : once(expected.bytes);
    if (expected.kind === 'bytes') literalBytes += length;
    const difference = await compare(actual, wanted, hash);
    if (difference !== undefined) {
      const wants =
        expected.kind === 'base'
          ? `byte ${expected.offset + difference} of the base`
          : `${expected.bytes[difference] || 'zero'}`;
      throw failure(candidate.name, `byte ${at + difference}, in ${what}, is not ${wants}`);
    }
    at += length;
    if (at - reported >= 1 << 24 || at === candidate.size) {
      reported = at;
      progress?.({ type: 'bytes', label: 'verify', done: at, total: candidate.size });
    }
  }
  if (at !== candidate.size) {
    throw failure(candidate.name, `it has ${candidate.size} bytes, base and plan give ${at}`);
  }
  return {
    bytesCompared: candidate.size,
    literalBytes,
    tensors: header.tensors.length,
    expertTensors: model.layers.reduce((sum, { tensors }) => sum + tensors.length, 0),
    sha256: hash.digest('hex'),
    claims,
  };
}

/** A candidate whose header cannot be read fails the proof like any other difference; the reason is kept. */
export async function readCandidateHeader(candidate: ByteSource, signal?: AbortSignal): Promise<GgufHeader> {
  try {
    return await readHeader(candidate, signal);
  } catch (cause) {
    if (!(cause instanceof EspalierError && /gguf/.test(cause.code))) throw cause;
    throw failure(candidate.name, cause.message, cause);
  }
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

/** The offset of the first difference of two streams of the same length; hashes the first. */
async function compare(
  actual: AsyncIterable<Uint8Array>,
  wanted: AsyncIterable<Uint8Array>,
  hash: { update(bytes: Uint8Array): unknown },
): Promise<number | undefined> {
  const iterator = wanted[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let offset = 0;
  try {
    for await (const block of actual) {
      hash.update(block);
      for (let at = 0; at < block.length; ) {
        if (rest.length === 0) {
          const next = await iterator.next();
          if (next.done === true) return offset;
          rest = next.value;
        }
        const length = Math.min(rest.length, block.length - at);
        const a = block.subarray(at, at + length);
        const b = rest.subarray(0, length);
        if (Buffer.compare(a, b) !== 0) return offset + a.findIndex((byte, i) => byte !== b[i]);
        rest = rest.subarray(length);
        at += length;
        offset += length;
      }
    }
  } finally {
    await iterator.return?.();
  }
  return undefined;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
