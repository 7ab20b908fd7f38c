import type { SpliceList } from '../bytes/index.ts';
import { EspalierError, formatBytes, formatInteger } from '../common/index.ts';
import {
  align,
  type EmittedHeader,
  emitHeader,
  type HeaderChanges,
  LIMITS,
  type MetadataValue,
} from '../gguf/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { assemble, dataOf } from './candidate.ts';
import { candidateChanges } from './metadata.ts';
import type { Provenance } from './provenance.ts';
import type { RouterBiases } from './router.ts';

/** What the three `split.*` keys take, generously. */
const SPLIT_KEY_BYTES = 256;

/**
 * The headers of a candidate's files: of one, or of shards of at most `limit` bytes each, in the form of llama.cpp's
 * gguf-split: the first has the metadata, all have whole tensors in the candidate's order. Joined they are the
 * candidate. Pure.
 *
 * @param limit none: one file of any size
 * @throws EspalierError `usage` when the metadata or a tensor alone is larger than the limit
 */
export function candidateHeaders(
  model: MoeModel,
  checked: CheckedPlan,
  provenance: Provenance,
  limit?: number,
): EmittedHeader[] {
  const whole = emitHeader(model.header, candidateChanges(model, checked, provenance));
  if (limit === undefined || whole.fileSize <= limit) return [whole];
  return shardHeaders(model, checked, provenance, groupTensors(whole, model.header.alignment, limit));
}

/** The headers of shards of which it is known which tensors each holds, by name. Pure. */
export function shardHeaders(
  model: MoeModel,
  checked: CheckedPlan,
  provenance: Provenance,
  groups: readonly ReadonlySet<string>[],
): EmittedHeader[] {
  const changes = candidateChanges(model, checked, provenance);
  const { keyValues, tensors } = model.header;
  // Later shards are read with an alignment of their own.
  const removed = keyValues.map(({ key }) => key).filter((key) => key !== 'general.alignment');
  return groups.map((names, i) => {
    const split = splitKeys(i, groups.length, tensors.length);
    const own: HeaderChanges =
      i === 0
        ? { ...changes, set: new Map([...changes.set, ...split]), only: names }
        : { set: split, remove: new Set(removed), shapes: changes.shapes, only: names };
    return emitHeader(model.header, own);
  });
}

/** A candidate's files as lists, by their headers. Pure. */
export function listsOf(
  headers: readonly EmittedHeader[],
  model: MoeModel,
  checked: CheckedPlan,
  biases: RouterBiases,
): SpliceList[] {
  const addData = dataOf(model, checked, biases);
  return headers.map((header) => assemble(header, addData));
}

/** Names of the tensors of each shard: as many in a row as fit beside a header of the whole file's size at most. */
function groupTensors(whole: EmittedHeader, alignment: number, limit: number): Set<string>[] {
  const infoBytes = whole.tensors.reduce((sum, { source }) => sum + source.span.end - source.span.start, 0);
  const later = align(infoBytes + SPLIT_KEY_BYTES, alignment);
  const first = align(whole.bytes.length + SPLIT_KEY_BYTES, alignment);
  if (first > limit) throw tooSmall(limit, 'the metadata', first);
  const groups = [new Set<string>()];
  let size = first;
  for (const { source, byteLength } of whole.tensors) {
    const padded = align(byteLength, alignment);
    if (size + padded > limit) {
      if (later + padded > limit) throw tooSmall(limit, source.name, later + padded);
      groups.push(new Set());
      size = later;
    }
    groups.at(-1)!.add(source.name);
    size += padded;
  }
  if (groups.length <= LIMITS.shards) return groups;
  throw new EspalierError('usage', `max-shard-size ${formatBytes(limit)} would give ${groups.length} files`, {
    hint: `Give a --max-shard-size that needs at most ${LIMITS.shards} shards.`,
  });
}

function tooSmall(limit: number, what: string, needed: number): EspalierError {
  return new EspalierError(
    'usage',
    `a shard of ${formatInteger(limit)} bytes does not hold ${what}, which needs ${formatInteger(needed)} with its header`,
    { hint: 'Tensors are not divided: give a larger --max-shard-size.' },
  );
}

function splitKeys(no: number, count: number, tensors: number): Map<string, MetadataValue> {
  return new Map<string, MetadataValue>([
    ['split.no', { type: 'u16', value: no }],
    ['split.count', { type: 'u16', value: count }],
    ['split.tensors.count', { type: 'i32', value: tensors }],
  ]);
}
