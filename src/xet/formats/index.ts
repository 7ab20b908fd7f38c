/** Shards and xorbs as bytes. */

export { readShard } from './read-shard.ts';
export {
  BOOKEND,
  ENTRY,
  MAX_SHARD_BYTES,
  MAX_XORB_BYTES,
  MAX_XORB_CHUNKS,
  type Shard,
  type ShardFile,
  type ShardXorb,
  type Term,
} from './shard.ts';
export { fileBlockBytes, writeShard, xorbBlockBytes } from './write-shard.ts';
export { CHUNK_HEADER, putChunkHeader } from './xorb.ts';
