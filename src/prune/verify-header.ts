import { align, type GgufHeader, type KeyValue } from '../gguf/header.ts';
import type { MoeModel } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import { failure } from './proof-error.ts';

/**
 * The candidate's metadata must be the base's, entry by entry and byte by byte, but for integers in `changed`.
 *
 * @throws EspalierError `proof-failed`
 */
export function checkMetadata(
  candidate: GgufHeader,
  base: GgufHeader,
  changed: ReadonlyMap<string, number>,
): void {
  const keys = new Map(candidate.keyValues.map((entry) => [entry.key, entry]));
  for (const original of base.keyValues) {
    const entry = keys.get(original.key);
    if (entry === undefined) throw failure(candidate.name, `its metadata lacks ${original.key}`);
    keys.delete(original.key);
    const value = changed.get(original.key);
    if (value === undefined) {
      if (Buffer.compare(bytesOf(candidate, entry), bytesOf(base, original)) !== 0) {
        throw failure(candidate.name, `its ${original.key} differs from the base's`);
      }
    } else if (Number(entry.value) !== value || entry.type !== 'u32') {
      throw failure(candidate.name, `its ${original.key} is ${String(entry.value)}, the plan gives ${value}`);
    }
  }
  if (keys.size > 0) {
    throw failure(
      candidate.name,
      `its metadata has keys that the base lacks: ${[...keys.keys()].join(', ')}`,
    );
  }
}

/**
 * The candidate's tensors must be the base's, in the same order, with the same types, and with the plan's number of
 * experts as last dimension where they carry experts; laid out one after the other.
 *
 * @throws EspalierError `proof-failed`
 */
export function checkTensorInfos(candidate: GgufHeader, model: MoeModel, { kept }: CheckedPlan): void {
  const carriesExperts = new Set(model.layers.flatMap(({ tensors }) => tensors.map(({ name }) => name)));
  const originals = model.header.tensors;
  if (candidate.tensors.length !== originals.length) {
    throw failure(candidate.name, `it has ${candidate.tensors.length} tensors, the base ${originals.length}`);
  }
  let offset = candidate.dataStart;
  originals.forEach((original, i) => {
    const tensor = candidate.tensors[i]!;
    const shape = carriesExperts.has(original.name) ? [...original.shape.slice(0, -1), kept] : original.shape;
    const expected = `${original.name} ${original.type.name} [${shape.join(', ')}]`;
    const actual = `${tensor.name} ${tensor.type.name} [${tensor.shape.join(', ')}]`;
    if (expected !== actual) throw failure(candidate.name, `tensor ${i} is ${actual}, expected ${expected}`);
    if (tensor.dataOffset !== offset) {
      throw failure(candidate.name, `${tensor.name} begins at byte ${tensor.dataOffset}, expected ${offset}`);
    }
    offset += align(tensor.byteLength, candidate.alignment);
  });
}

function bytesOf(header: GgufHeader, { span }: KeyValue): Uint8Array {
  return header.bytes.subarray(span.start, span.end);
}
