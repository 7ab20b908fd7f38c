import { stat } from 'node:fs/promises';
import { EspalierError, formatBinaryBytes, formatBytes } from '../../common/index.ts';
import { shardPaths } from '../../gguf/index.ts';
import { type Guarded, writtenBytes } from '../../process/index.ts';

const GIB = 2 ** 30;
/** More than a token of any known model takes in the KV cache (64 layers, 8 heads of 128, 16 bits: 256 KiB). */
const KV_BYTES_PER_TOKEN = 512 * 1024;
/** Compute buffers, the vocabulary, prompts that are being answered. */
const OVERHEAD_BYTES = 4 * GIB;
const CHECK_MS = 250;

/** A network folder; what reads slower is not a disk. */
const SLOWEST_BYTES_PER_SECOND = 20e6;
const SHORTEST_START_MS = 2 * 60_000;

/** Size of a model, all shards together; 0 for what cannot be read. */
export async function modelBytes(model: string): Promise<number> {
  const sizes = await Promise.all(
    shardPaths(model).map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What to say before a load that may take longer than people wait; undefined for a small model. */
export function startNotice(name: string, bytes: number, limitMs: number): string | undefined {
  if (limitMs <= SHORTEST_START_MS) return undefined;
  return `${name} loads ${formatBytes(bytes)}: this usually takes a minute or two, on a slow disk up to ${Math.ceil(limitMs / 60_000)} minutes`;
}

/** How long loading may take: what a slow disk needs for so many bytes, but at least two minutes. */
export function startLimitMs(bytes: number): number {
  return Math.max(SHORTEST_START_MS, Math.ceil((bytes / SLOWEST_BYTES_PER_SECOND) * 1000));
}

/**
 * Memory that a server may write to, in bytes: its weights once (they may be read, or repacked, instead of mapped) and half of
 * them again, its KV cache, and what it computes with. A chat template is a program of whoever made the file, and can ask for
 * any amount.
 */
export function memoryLimitBytes(bytes: number, tokens: number): number {
  return Math.ceil(1.5 * bytes) + tokens * KV_BYTES_PER_TOKEN + OVERHEAD_BYTES;
}

/** Kills a server that has more memory than it may; the error then says so. */
export interface MemoryWatch extends Disposable {
  exceeded(): EspalierError | undefined;
}

export function watchMemory(guarded: Guarded, name: string, limit: number): MemoryWatch {
  let error: EspalierError | undefined;
  let timer: NodeJS.Timeout | undefined;
  const check = async () => {
    const bytes = await writtenBytes(guarded.members());
    if (bytes > limit) {
      const message = `${name} had written to ${formatBinaryBytes(bytes)} of memory, where at most ${formatBinaryBytes(limit)} were expected; Espalier ended it`;
      error = new EspalierError('llama-out-of-memory', message, {
        hint: 'The usual reason is a chat template that asks for very much: check tokenizer.chat_template of the model.',
        details: { bytes, limit },
      });
      await guarded.stop(0);
    } else if (guarded.exit() === undefined && timer !== undefined) next();
  };
  const next = () => {
    timer = setTimeout(check, CHECK_MS).unref();
  };
  next();
  return {
    exceeded: () => error,
    [Symbol.dispose]() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
