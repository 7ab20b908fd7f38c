/** Hashes and chunk boundaries in WebAssembly. */

export { CHUNK_RULES, ChunkKernel, type ChunkRule, HASH_BYTES, KeyedHash, MAX_CHUNK } from './kernel.ts';
