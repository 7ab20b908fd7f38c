import type { ByteSource } from '../../bytes/index.ts';
import { BLOCK_BYTES, Chunker, type ChunkTable, chunkFile } from '../chunks/index.ts';
import type { ChunkRule } from '../kernel/index.ts';

/** A file to upload. Its chunks are told once, in order; bytes of what is new are read again when they are sent. */
export interface XetContent {
  readonly source: ByteSource;
  chunks(rule: ChunkRule, signal?: AbortSignal): AsyncIterable<ChunkTable>;
  /** 64 hex digits; asked for when all chunks have been told. */
  sha256(): string;
}

/** A local file whose SHA-256 is known: cut by several threads, never hashed again. */
export function fileContent(source: ByteSource, sha256: string): XetContent {
  const { name: path, size } = source;
  return {
    source,
    chunks: (rule, signal) => chunkFile({ path, size, rule, signal }),
    sha256: () => sha256,
  };
}

/** Cuts what comes in order; each yield continues the one before it. */
export async function* cutInOrder(
  blocks: AsyncIterable<Uint8Array>,
  rule: ChunkRule,
): AsyncGenerator<ChunkTable> {
  const chunker = new Chunker(rule, 0, BLOCK_BYTES);
  for await (const block of blocks) {
    chunker.push(block);
    if (chunker.count > 0) yield chunker.take();
  }
  const last = chunker.finish();
  if (last.ends.length > 0) yield last;
}
