import { type ChunkTable, leavesOf, TableBuilder } from '../../../src/xet/chunks/chunk-table.ts';
import { MAX_XORB_BYTES, MAX_XORB_CHUNKS } from '../../../src/xet/formats/shard.ts';
import { CHUNK_HEADER, COMPRESSION, readChunkHeader } from '../../../src/xet/formats/xorb.ts';
import { chunkHash, toHex, xorbHash } from '../../../src/xet/hashes.ts';
import { MAX_CHUNK } from '../../../src/xet/kernel/kernel.ts';
import { Refusal } from '../refusal.ts';
import { decodeLz4Frame } from './lz4.ts';

/** What is known of a stored xorb. */
export interface StoredXorb {
  readonly hash: string;
  readonly chunks: ChunkTable;
  /** Where the header of each chunk begins in the serialized xorb, and where the last one ends. */
  readonly places: readonly number[];
}

/**
 * Unpacks every chunk, hashes it, and computes the xorb's own hash.
 *
 * @throws Refusal 400 for bytes that are no xorb, or another one than announced
 */
export function examineXorb(announced: string, bytes: Buffer): StoredXorb {
  if (bytes.length > MAX_XORB_BYTES)
    throw new Refusal(400, `a xorb of ${bytes.length} bytes, ${MAX_XORB_BYTES} at most`);
  const table = new TableBuilder();
  const places = [0];
  for (let at = 0; ; ) {
    const header = readChunkHeader(bytes, at);
    if (header === undefined) break;
    const end = at + CHUNK_HEADER + header.packedBytes;
    if (header.bytes === 0 || header.bytes > MAX_CHUNK || end > bytes.length) {
      throw new Refusal(400, `chunk ${table.count} of the xorb is not valid`);
    }
    const chunk = unpackChunk(bytes.subarray(at + CHUNK_HEADER, end), header.compression, header.bytes);
    table.add([chunk.length], chunkHash(chunk), table.end);
    places.push(end);
    at = end;
  }
  const chunks = table.build();
  if (chunks.ends.length === 0 || chunks.ends.length > MAX_XORB_CHUNKS) {
    throw new Refusal(400, `a xorb of ${chunks.ends.length} chunks, 1 to ${MAX_XORB_CHUNKS} are allowed`);
  }
  const hash = toHex(xorbHash(leavesOf(chunks)));
  if (hash !== announced) throw new Refusal(400, `the xorb's hash is ${hash}, announced was ${announced}`);
  return { hash, chunks, places };
}

/** The bytes of one chunk. */
export function unpackChunk(packed: Buffer, compression: number, size: number): Buffer {
  if (compression === COMPRESSION.none) {
    if (packed.length !== size)
      throw new Refusal(400, `a chunk of ${packed.length} bytes announced as ${size}`);
    return packed;
  }
  const bytes = decodeLz4Frame(packed, size);
  if (compression === COMPRESSION.lz4) return bytes;
  if (compression === COMPRESSION.byteGroupedLz4) return ungroup(bytes);
  throw new Refusal(400, `no such compression: ${compression}`);
}

/** Bytes 0, 4, 8, ... come first, then 1, 5, 9, ...: back to their places. */
function ungroup(grouped: Buffer): Buffer {
  const bytes = Buffer.alloc(grouped.length);
  let from = 0;
  for (let first = 0; first < 4; first++) {
    for (let at = first; at < bytes.length; at += 4) bytes[at] = grouped[from++] ?? 0;
  }
  return bytes;
}
