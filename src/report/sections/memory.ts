import { counted, ours, type Report, size } from '../kit/index.ts';

/** Memory of GPUs and machines that people have, GiB. */
const MEMORIES_GIB = [4, 6, 8, 12, 16, 24, 32, 48, 64, 80, 96, 128, 192, 256, 512];
/** What the engine needs beside weights and cache. */
const BUFFERS_GIB = 1;

/** Whether a machine with so much memory holds weights and cache, beside the engine's own buffers. */
export function fitsIn(memoryGib: number, bytes: number): boolean {
  return bytes <= (memoryGib - BUFFERS_GIB) * 2 ** 30;
}

/** Rows of the table "Memory": weights and cache by tokens of context; null where the header does not describe the cache. */
export function memoryView({ model, base, candidate }: Report) {
  if (model.kvCache === undefined) return null;
  return {
    rows: model.kvCache.map(({ contextTokens, bytes }) => ({
      context: counted(contextTokens, 'token'),
      needed: size(candidate.bytes + bytes),
      fits: smallestMemory(candidate.bytes + bytes),
      baseNeeded: size(base.bytes + bytes),
      baseFits: smallestMemory(base.bytes + bytes),
    })),
    /** llama.cpp may need less. */
    atMost: model.kvCache.some(({ atMost }) => atMost),
    buffers: ours(`${BUFFERS_GIB} GiB`),
  };
}

function smallestMemory(bytes: number) {
  const gib = MEMORIES_GIB.find((memory) => fitsIn(memory, bytes));
  return ours(gib === undefined ? `more than ${MEMORIES_GIB.at(-1)} GB` : `${gib} GB`);
}
