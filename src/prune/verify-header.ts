import { align, type GgufHeader, type Span, type TensorInfo } from '../gguf/header.ts';
import type { MoeModel } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';
import { failure } from './proof-error.ts';

/**
 * The candidate's metadata must be the base's, entry by entry and byte by byte in the same order, but for integers
 * in `changed`; and it must be of the same GGUF version.
 *
 * @throws EspalierError `proof-failed`
 */
export function checkMetadata(
  candidate: GgufHeader,
  base: GgufHeader,
  changed: ReadonlyMap<string, number>,
): void {
  const { name, version, keyValues } = candidate;
  if (version !== base.version) {
    throw failure(name, `it has GGUF version ${version}, the base ${base.version}`);
  }
  checkKeys(candidate, base);
  base.keyValues.forEach((original, i) => {
    const entry = keyValues[i]!;
    const value = changed.get(original.key);
    if (value === undefined) {
      if (!sameBytes(bytesOf(candidate, entry.span), bytesOf(base, original.span))) {
        throw failure(name, `its ${original.key} differs from the base's`);
      }
    } else if (entry.value !== value || entry.type !== 'u32') {
      throw failure(
        name,
        `its ${original.key} is ${String(entry.value)} (${entry.type}), the plan gives ${value} (u32)`,
      );
    }
  });
}

function checkKeys(candidate: GgufHeader, base: GgufHeader): void {
  const keys = candidate.keyValues.map(({ key }) => key);
  const wanted = base.keyValues.map(({ key }) => key);
  const missing = new Set(wanted).difference(new Set(keys));
  if (missing.size > 0) throw failure(candidate.name, `its metadata lacks ${[...missing].join(', ')}`);
  const added = new Set(keys).difference(new Set(wanted));
  if (added.size > 0) {
    throw failure(candidate.name, `its metadata has keys that the base lacks: ${[...added].join(', ')}`);
  }
  const moved = wanted.findIndex((key, i) => key !== keys[i]);
  if (moved !== -1) {
    throw failure(candidate.name, `metadata entry ${moved} is ${keys[moved]}, expected ${wanted[moved]}`);
  }
}

/**
 * The candidate's tensors must be the base's, in the same order, with the same types, and with the plan's number of
 * experts as last dimension where they carry experts; laid out one after the other from the first aligned byte, with
 * zeros before it.
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
    // Names are compared as bytes too: what is not valid UTF-8 reads the same whatever it is.
    if (expected !== actual || !sameBytes(nameBytes(candidate, tensor), nameBytes(model.header, original))) {
      throw failure(candidate.name, `tensor ${i} is ${actual}, expected ${expected}`);
    }
    if (tensor.dataOffset !== offset) {
      throw failure(candidate.name, `${tensor.name} begins at byte ${tensor.dataOffset}, expected ${offset}`);
    }
    offset += align(tensor.byteLength, candidate.alignment);
  });
  const end = candidate.tensors.at(-1)?.span.end ?? 0;
  const stain = candidate.bytes.subarray(end).findIndex((byte) => byte !== 0);
  if (stain !== -1)
    throw failure(candidate.name, `byte ${end + stain}, in the padding of the header, is not zero`);
}

function nameBytes(header: GgufHeader, { span, shape }: TensorInfo): Uint8Array {
  // After the name come the number of dimensions, the dimensions, the type and the offset.
  return bytesOf(header, { start: span.start, end: span.end - (4 + 8 * shape.length + 4 + 8) });
}

function bytesOf(header: GgufHeader, { start, end }: Span): Uint8Array {
  return header.bytes.subarray(start, end);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
