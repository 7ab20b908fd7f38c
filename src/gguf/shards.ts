import { type ByteSource, memorySource, type Segment, segmentSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { emitHeader } from './emit.ts';
import { align, type GgufHeader, integerOf, type TensorInfo } from './header.ts';
import { LIMITS } from './limits.ts';
import { readHeader } from './read-header.ts';

/** Metadata keys of a split set (llama.cpp tools/gguf-split); a merged file has none of them. */
export const SPLIT_KEYS = ['split.no', 'split.count', 'split.tensors.count'] as const;

/**
 * The paths of all shards of a split GGUF, in order, from the path of the first; a path that names no shard is alone.
 * Source of the names: `llama_split_path` of llama.cpp, `%s-%05d-of-%05d.gguf`, counted from 1.
 *
 * @throws EspalierError `usage` for another shard than the first
 */
export function shardPaths(path: string): string[] {
  const [, prefix, number, count] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(path) ?? [];
  if (prefix === undefined || Number(count) < 2) return [path];
  if (Number(number) !== 1) {
    throw new EspalierError('usage', `${path} is shard ${Number(number)} of ${Number(count)}`, {
      hint: `Give the first shard; the others are found beside it: ${prefix}-00001-of-${count}.gguf`,
    });
  }
  if (Number(count) > LIMITS.shards) {
    throw new EspalierError('usage', `${path} is one of ${count} shards; the limit is ${LIMITS.shards}`);
  }
  return shardNames(`${prefix}.gguf`, Number(count));
}

/**
 * Refuses a set of which some shards are not there. Of a set of which none is there the path is wrong: whoever opens it says so.
 *
 * @param shards as {@link shardPaths} gives them
 * @param there those that were found
 * @throws EspalierError with the code that is given
 */
export function assertComplete(
  shards: readonly string[],
  there: ReadonlySet<string>,
  code: 'file-unreadable' | 'hub-file-not-found',
): void {
  const missing = shards.filter((path) => !there.has(path));
  if (missing.length === 0 || missing.length === shards.length) return;
  const listed = missing.slice(0, MAX_LISTED).join(', ');
  const more = missing.length > MAX_LISTED ? `, and ${missing.length - MAX_LISTED} more` : '';
  throw new EspalierError(
    code,
    `the model has ${shards.length} shards, but ${missing.length === 1 ? '1 of them is' : `${missing.length} of them are`} missing: ${listed}${more}`,
    {
      hint: 'Every shard must be in one folder, under the name that it was given when the model was split.',
      details: { shards: shards.length, missing },
    },
  );
}

const MAX_LISTED = 5;

/** The paths of `count` shards of a file, as llama.cpp looks for them. */
export function shardNames(path: string, count: number): string[] {
  const five = (number: number) => String(number).padStart(5, '0');
  const prefix = path.replace(/\.gguf$/, '');
  return Array.from({ length: count }, (_, i) => `${prefix}-${five(i + 1)}-of-${five(count)}.gguf`);
}

/**
 * The headers of all shards of a model.
 *
 * @throws EspalierError `gguf-malformed` for shards that do not belong together; as `readHeader`
 */
export async function readShardHeaders(
  shards: readonly ByteSource[],
  signal?: AbortSignal,
): Promise<GgufHeader[]> {
  const headers = await Promise.all(shards.map((shard) => readHeader(shard, signal)));
  checkSet(headers);
  return headers;
}

/** The shards of a model as one file, see `uniteShards`; only their headers are read. */
export async function joinShards(shards: readonly ByteSource[], signal?: AbortSignal): Promise<ByteSource> {
  return uniteShards(shards, await readShardHeaders(shards, signal));
}

/**
 * The shards of a model as the one file that `llama-gguf-split --merge` would make of them: metadata of the first, tensors
 * of all in their order, each with the padding that it has in its shard. The result owns the shards.
 */
export function uniteShards(shards: readonly ByteSource[], headers: readonly GgufHeader[]): ByteSource {
  const first = headers[0]!;
  const emitted = emitHeader(unite(headers), { remove: new Set(SPLIT_KEYS) });
  const placeOf = headers.flatMap((header, i) =>
    header.tensors.map((tensor) => ({ source: shards[i]!, end: paddedEnd(header, tensor) })),
  );
  const segments: Segment[] = [
    { source: memorySource(first.name, emitted.bytes), offset: 0, length: emitted.bytes.length },
  ];
  emitted.tensors.forEach(({ source, dataOffset }, i) => {
    const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
    const place = placeOf[i]!;
    const there = Math.min(next - dataOffset, place.end - source.dataOffset);
    segments.push(
      { source: place.source, offset: source.dataOffset, length: there },
      { offset: 0, length: next - dataOffset - there },
    );
  });
  return segmentSource(first.name, segments, shards);
}

/** Where the padding after a tensor ends in its file: at the alignment, where the next one may begin, or with the file. */
function paddedEnd({ alignment, dataStart, fileSize }: GgufHeader, tensor: TensorInfo): number {
  const end = tensor.dataOffset + tensor.byteLength - dataStart;
  return Math.min(dataStart + align(end, alignment), fileSize);
}

/** One header with the metadata of the first and the tensors of all; their data offsets stay those of their shards. */
function unite(headers: readonly GgufHeader[]): GgufHeader {
  const first = headers[0]!;
  const bytes = new Uint8Array(Buffer.concat(headers.map((header) => header.bytes)));
  let shift = 0;
  const tensors: TensorInfo[] = [];
  for (const header of headers) {
    for (const tensor of header.tensors) {
      const { start, end } = tensor.span;
      tensors.push({ ...tensor, span: { start: start + shift, end: end + shift } });
    }
    shift += header.bytes.length;
  }
  return { ...first, bytes, tensors };
}

function checkSet(headers: readonly GgufHeader[]): void {
  const total = headers.reduce((sum, { tensors }) => sum + tensors.length, 0);
  headers.forEach((header, i) => {
    const wanted = [i, headers.length, total];
    SPLIT_KEYS.forEach((key, k) => {
      const value = integerOf(header, key);
      if (value === wanted[k]) return;
      throw new EspalierError(
        'gguf-malformed',
        `${header.name}: ${key} is ${value ?? 'missing'}, as shard ${i + 1} of ${headers.length} with ${total} tensors it must be ${wanted[k]}`,
        {
          hint: 'Shards of different sets are mixed, or a shard was not downloaded completely. Download them again.',
        },
      );
    });
    if (header.version !== headers[0]!.version) {
      throw new EspalierError(
        'gguf-malformed',
        `${header.name} has GGUF version ${header.version}, but the first shard has ${headers[0]!.version}`,
      );
    }
  });
}
