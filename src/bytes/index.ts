/** Sources of bytes, splice lists, and writing them. */

export { BlockReader } from './block-reader.ts';
export { type ByteSource, checkRange, readInto } from './byte-source.ts';
export { checkDestinations, type Destination, type Input } from './check-destinations.ts';
export { type CountedSource, countedSource } from './counted.ts';
export { checkFreeDisk, type FreeDisk, freeDisk } from './disk.ts';
export { digestOfFile } from './file-digest.ts';
export { openFileSource } from './file-source.ts';
export { HASHED_BLOCK_BYTES, hashedSource, type KeptDigests } from './hashed-source.ts';
export { inOrder } from './in-order.ts';
export { memorySource } from './memory-source.ts';
export { PartialFile, partialName } from './partial.ts';
export {
  checkedSchema,
  digestOfSet,
  openQuestion,
  type ProvedBase,
  provedBaseSchema,
} from './proved-base.ts';
export { type Segment, segmentSource } from './segment-source.ts';
export {
  digestOfList,
  literalSize,
  type Piece,
  pieceLength,
  SpliceBuilder,
  type SpliceList,
  splicedSize,
} from './splice.ts';
export { splicedSource } from './spliced-source.ts';
export { streamSpliced } from './stream-spliced.ts';
export { isPassing, sha256OfStream, type WrittenFile, writeStream } from './write-stream.ts';
