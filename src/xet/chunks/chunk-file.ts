import { availableParallelism } from 'node:os';
import { inOrder } from '../../bytes/index.ts';
import { startWorker, type WorkerThread } from '../../common/index.ts';
import type { ChunkRule } from '../kernel/index.ts';
import type { ChunkTable } from './chunk-table.ts';
import type { SegmentJob } from './segment.ts';
import { type Segment, segmentsOf, stitch } from './stitch.ts';

/** More threads than this do not read faster from one disk. */
const MOST_THREADS = 4;
/** Segments for each thread that may be cut before they are wanted: a thread need not wait for a slower one. */
const AHEAD = 2;

interface ChunkFileOptions {
  readonly path: string;
  readonly size: number;
  readonly rule: ChunkRule;
  readonly signal?: AbortSignal | undefined;
  /** Sizes of the parts that threads cut, in bytes. */
  readonly segmentBytes?: number;
  readonly overlapBytes?: number;
  readonly threads?: number;
}

/**
 * The chunks of a local file in order, cut by several threads; each yield continues the one before it.
 *
 * @throws EspalierError `internal` when the file becomes shorter or cannot be read
 */
export async function* chunkFile(options: ChunkFileOptions): AsyncGenerator<ChunkTable> {
  const { path, size, rule, signal } = options;
  const segments = segmentsOf(size, options.segmentBytes, options.overlapBytes);
  const wanted = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  await using threads = new Threads(Math.min(wanted, segments.length));
  const cut = (segment: Segment) => threads.run({ path, rule, ...segment });
  const tasks = segments.map((segment) => async () => ({ segment, table: await cut(segment) }));
  yield* stitch(inOrder(tasks, AHEAD * wanted, signal), cut);
}

type SegmentThread = WorkerThread<SegmentJob, ChunkTable>;

/** Threads that cut segments; a job waits until one of them is free. */
class Threads implements AsyncDisposable {
  readonly #all: readonly SegmentThread[];
  readonly #free: SegmentThread[];
  readonly #waiting: ((thread: SegmentThread) => void)[] = [];

  constructor(count: number) {
    this.#all = Array.from({ length: count }, (): SegmentThread => startWorker(entry()));
    this.#free = [...this.#all];
  }

  async run(job: SegmentJob): Promise<ChunkTable> {
    const thread =
      this.#free.pop() ?? (await new Promise<SegmentThread>((resolve) => this.#waiting.push(resolve)));
    try {
      return await thread.run(job);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(thread);
      else next(thread);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread[Symbol.asyncDispose]()));
  }
}

/** Beside the bundle of the program, or this source's own neighbour. */
function entry(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './chunk-worker.ts' : './chunk-worker.js',
    import.meta.url,
  );
}
