import { closeSync, openSync, readSync } from 'node:fs';
import { DATA_KEY } from '../hashes.ts';
import { ChunkKernel, type ChunkRule, MAX_CHUNK } from '../kernel/index.ts';
import type { ChunkTable } from './chunk-table.ts';
import { BLOCK_BYTES, Chunker } from './chunker.ts';

/** A part of a file that is cut by itself, as if a chunk began at `from`. */
export interface SegmentJob {
  readonly path: string;
  readonly rule: ChunkRule;
  readonly from: number;
  readonly to: number;
  /** The file ends at `to`. */
  readonly isLast: boolean;
}

/** Of this thread, which cuts one segment after the other. */
const kernels = new Map<ChunkRule, ChunkKernel>();

/**
 * The chunks of a segment, up to the last certain boundary. It runs in a thread of its own, which has nothing else to do
 * while it reads.
 *
 * @throws Error when the file ends before `to`
 */
export function cutSegment({ path, rule, from, to, isLast }: SegmentJob): ChunkTable {
  const kernel = kernels.get(rule) ?? new ChunkKernel(BLOCK_BYTES + MAX_CHUNK, rule, DATA_KEY);
  kernels.set(rule, kernel);
  const chunker = new Chunker(rule, from, BLOCK_BYTES, kernel);
  const file = openSync(path, 'r');
  try {
    for (let at = from; at < to; ) {
      const { space } = chunker;
      const read = readSync(file, space, 0, Math.min(space.length, to - at), at);
      if (read === 0) throw new Error(`${path} ended at byte ${at}, expected ${to}`);
      at += read;
      chunker.filled(read, isLast && at === to);
    }
  } finally {
    closeSync(file);
  }
  return chunker.table();
}
