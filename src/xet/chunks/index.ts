/** Cutting bytes into chunks, and deriving a candidate's chunks from its base's. */

export { BLOCK_BYTES, Chunker } from './chunker.ts';
export { deriveChunks } from './derive.ts';
export { chunkFile } from './file.ts';
export {
  type ChunkTable,
  chunkCount,
  endOf,
  hashOf,
  leavesOf,
  sliceTable,
  startOf,
  TableBuilder,
} from './table.ts';
