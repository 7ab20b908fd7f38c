import { type ChunkTable, TableBuilder } from '../../../src/xet/chunks/chunk-table.ts';
import { Chunker } from '../../../src/xet/chunks/chunker.ts';
import type { ChunkRule } from '../../../src/xet/kernel/kernel.ts';

/** Tables that follow each other as one. */
export async function joinTables(tables: AsyncIterable<ChunkTable>): Promise<ChunkTable> {
  const builder = new TableBuilder();
  for await (const { ends, hashes } of tables) builder.add(ends, hashes);
  return builder.build();
}

/** The chunks of a file that comes in order, cut in this thread. */
export async function chunkStream(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  rule: ChunkRule,
): Promise<ChunkTable> {
  const chunker = new Chunker(rule);
  for await (const block of blocks) chunker.push(block);
  return chunker.finish();
}
