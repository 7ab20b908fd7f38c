/** Cutting bytes into chunks, and deriving a candidate's chunks from its base's. */

export { chunkFile } from './chunk-file.ts';
export {
  type ChunkTable,
  chunkCount,
  endOf,
  hashOf,
  leavesOf,
  sliceTable,
  startOf,
  TableBuilder,
} from './chunk-table.ts';
export { BLOCK_BYTES, Chunker } from './chunker.ts';
export { deriveChunks } from './derive.ts';
