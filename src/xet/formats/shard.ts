import type { ChunkTable } from '../chunks/index.ts';

/**
 * A shard (MDB shard file, version 2): what files are made of, and what chunks xorbs hold. It is the body of an upload and
 * the answer to a dedup query. Xet specification, "MDB Shard File Format".
 */
export interface Shard {
  readonly files: readonly ShardFile[];
  readonly xorbs: readonly ShardXorb[];
  /** Only in an answer of the store; an upload has none. */
  readonly footer?: ShardFooter;
}

export interface ShardFile {
  readonly hash: Uint8Array;
  /** In the order of the file. */
  readonly terms: readonly Term[];
  /** 64 hex digits; by it the Hub finds the file of a commit. */
  readonly sha256: string | undefined;
}

/** A part of a file: neighbouring chunks of one xorb. */
export interface Term {
  readonly xorb: Uint8Array;
  /** Chunks `[start, end)` of the xorb. */
  readonly start: number;
  readonly end: number;
  /** Bytes of these chunks. */
  readonly bytes: number;
  /** Of their hashes; undefined where a shard holds none. */
  readonly verification: Uint8Array | undefined;
}

export interface ShardXorb {
  readonly hash: Uint8Array;
  /** Ends count from the beginning of the xorb's content. In an answer the hashes may be keyed. */
  readonly chunks: ChunkTable;
  /** Bytes of the serialized xorb. */
  readonly packedBytes: number;
}

export interface ShardFooter {
  /** Chunk hashes are replaced by their keyed hash with this key; undefined where they are as they are. */
  readonly key: Uint8Array | undefined;
  /** Unix seconds after which the answer may not be used; 0 for never. */
  readonly expiry: number;
}

export const SHARD_TAG = Buffer.concat([
  Buffer.from('HFRepoMetaData\0'),
  Buffer.of(85, 105, 103, 69, 106, 123, 129, 87, 131, 165, 189, 217, 92, 205, 209, 74, 169),
]);
export const HEADER_VERSION = 2n;
export const FOOTER_VERSION = 1n;
/** Every entry of a section, and the header. */
export const ENTRY = 48;
export const FOOTER = 200;
/** Flags of a file. */
export const WITH_VERIFICATION = 0x8000_0000;
export const WITH_METADATA = 0x4000_0000;
/** What ends a section: a hash of ones, and zeros. */
export const BOOKEND = Buffer.concat([Buffer.alloc(32, 0xff), Buffer.alloc(16)]);
/** Limits of a xorb. */
export const MAX_XORB_BYTES = 64 * 2 ** 20;
export const MAX_XORB_CHUNKS = 8192;
/** Of an upload; a larger one is split. */
export const MAX_SHARD_BYTES = 64 * 2 ** 20;
/** Offsets inside the footer. The lookup tables (of files, xorbs, chunks) each have an offset and a number of entries. */
export const FOOTER_AT = {
  version: 0,
  files: 8,
  xorbs: 16,
  lookups: [24, 40, 56],
  key: 72,
  created: 104,
  expiry: 112,
  footer: 192,
} as const;
