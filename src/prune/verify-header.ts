import { EspalierError } from '../common/index.ts';
import { align, encodeKeyValue, type GgufHeader, type Span, type TensorInfo } from '../gguf/index.ts';
import { type MoeModel, rowsOf, withRows } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { candidateChanges } from './metadata.ts';
import { PREFIX, type Provenance, provenanceTexts, readProvenance } from './provenance.ts';

/** What a proof knows of where a candidate comes from. */
export interface KnownProvenance {
  readonly plan: Provenance['plan'];
  readonly base?: Provenance['base'] | undefined;
}

/**
 * The candidate's metadata must be the base's, entry by entry and byte by byte in the same order, but for the numbers
 * and labels that the cut changes, then the entries of `espalier.*`; and it must be of the same GGUF version.
 *
 * @returns keys of the provenance whose values were compared with nothing (their checksum is right)
 * @throws EspalierError `proof-failed`
 */
export function checkMetadata(
  candidate: GgufHeader,
  model: MoeModel,
  checked: CheckedPlan,
  known: KnownProvenance,
): string[] {
  const { name, version, keyValues } = candidate;
  const base = model.header;
  if (version !== base.version) {
    throw failure(name, `it has GGUF version ${version}, but the base has ${base.version}`);
  }
  const claimed = claimedProvenance(candidate, known);
  const originals = new Map(base.keyValues.map((entry) => [entry.key, entry]));
  const { set, remove } = candidateChanges(model, checked, claimed.provenance);
  const staying = base.keyValues.map(({ key }) => key).filter((key) => !remove.has(key));
  const wanted = [...staying, ...[...set.keys()].filter((key) => !staying.includes(key))];
  checkKeys(candidate, wanted);
  wanted.forEach((key, i) => {
    const { span, type, value } = keyValues[i]!;
    const change = set.get(key);
    const original = originals.get(key);
    const expected = change === undefined ? bytesOf(base, original!.span) : encodeKeyValue(key, change);
    if (sameBytes(bytesOf(candidate, span), expected)) return;
    if (change === undefined) throw failure(name, `its ${key} differs from the base's`);
    if (key.startsWith(PREFIX)) throw failure(name, `its ${key} is not what base and plan give`);
    const shown = change.type === 'array' ? `the numbers of the plan` : `${change.value} (${change.type})`;
    const found = typeof value === 'object' ? 'another list' : `${String(value)} (${type})`;
    throw failure(name, `its ${key} is ${found}, but the plan gives ${shown}`);
  });
  return claimed.claims;
}

/** The candidate's own provenance, after comparing what it says with what is known. */
function claimedProvenance(
  candidate: GgufHeader,
  { plan, base = {} }: KnownProvenance,
): { provenance: Provenance; claims: string[] } {
  const provenance = readProvenance(candidate);
  if (provenance === undefined) {
    const keys = ['version', 'plan.name', 'plan.sha256'].map((key) => PREFIX + key);
    throw failure(candidate.name, `its metadata lacks one of ${keys.join(', ')}`);
  }
  const known = provenanceTexts({ version: provenance.version, plan, base });
  known.delete(`${PREFIX}version`);
  const claims: string[] = [];
  for (const [key, found] of provenanceTexts(provenance)) {
    const expected = known.get(key);
    if (expected === undefined) claims.push(key);
    else if (found !== expected)
      throw failure(candidate.name, `its ${key} is ${found}, expected ${expected}`);
  }
  return { provenance, claims };
}

function checkKeys(candidate: GgufHeader, wanted: readonly string[]): void {
  const keys = candidate.keyValues.map(({ key }) => key);
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
export function checkTensorInfos(candidate: GgufHeader, model: MoeModel, { stored }: CheckedPlan): void {
  const layerOf = new Map(
    model.layers.flatMap(({ index, tensors }) => tensors.map((tensor) => [tensor, index] as const)),
  );
  const originals = model.header.tensors;
  if (candidate.tensors.length !== originals.length) {
    throw failure(
      candidate.name,
      `it has ${candidate.tensors.length} tensors, but the base has ${originals.length}`,
    );
  }
  let offset = candidate.dataStart;
  originals.forEach((original, i) => {
    const tensor = candidate.tensors[i]!;
    const layer = layerOf.get(original);
    const shape =
      layer === undefined
        ? original.shape
        : withRows(original, rowsOf(model, original, stored.get(layer)!).length);
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

/** What every failed proof says; `message` names the first difference. */
export function failure(name: string, message: string, cause?: unknown): EspalierError {
  return new EspalierError('proof-failed', `${name} is not the base minus the plan's experts: ${message}`, {
    hint: 'Do not publish this file. Prune the base again.',
    cause,
  });
}
