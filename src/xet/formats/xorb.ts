/**
 * A xorb: chunks one after the other, each behind a header of 8 bytes. Xet specification, "Xorb Formation & Serialization".
 *
 * Header: version u8 (0), packed bytes u24, compression u8, unpacked bytes u24, little-endian.
 */
export const CHUNK_HEADER = 8;
const VERSION = 0;

/** Weights do not become smaller, so chunks are sent as they are; a reader meets all three. */
export const COMPRESSION = { none: 0, lz4: 1, byteGroupedLz4: 2 } as const;

interface ChunkHeader {
  readonly packedBytes: number;
  readonly compression: number;
  readonly bytes: number;
}

/** Writes the header of a chunk that is not compressed. */
export function putChunkHeader(target: Uint8Array, at: number, bytes: number): void {
  const view = Buffer.from(target.buffer, target.byteOffset, target.byteLength);
  view[at] = VERSION;
  view.writeUIntLE(bytes, at + 1, 3);
  view[at + 4] = COMPRESSION.none;
  view.writeUIntLE(bytes, at + 5, 3);
}

/** The header at a place; undefined where none of a known version begins, as at a xorb's footer. */
export function readChunkHeader(xorb: Buffer, at: number): ChunkHeader | undefined {
  if (at + CHUNK_HEADER > xorb.length || xorb[at] !== VERSION) return undefined;
  return {
    packedBytes: xorb.readUIntLE(at + 1, 3),
    compression: xorb[at + 4] ?? 0,
    bytes: xorb.readUIntLE(at + 5, 3),
  };
}
