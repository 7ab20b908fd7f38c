import { availableParallelism } from 'node:os';
import { type ByteSource, readInto } from '../../../bytes/index.ts';
import { startWorker, type WorkerThread } from '../../../common/index.ts';
import { checkReadable, type TensorInfo } from '../../../gguf/index.ts';
import { type Reduction, reduce } from './reduce.ts';
import type { ReduceJob } from './reduce-worker.ts';

/** More threads than these read faster than a disk, and each holds a matrix of an expert and a JavaScript engine. */
const MOST_THREADS = 4;

/** Below this a thread costs more than it saves. */
const SMALL_BYTES = 64e6;

/** Sums over the weights of experts. */
export interface Reducer extends AsyncDisposable {
  /** How many experts are worth having under way. */
  readonly parallel: number;
  /**
   * Reads an expert's part of a tensor and sums it up.
   *
   * @throws EspalierError `gguf-unsupported` for a type whose values cannot be read
   */
  reduce(tensor: TensorInfo, expert: number, reduction: Reduction): Promise<Float64Array[]>;
}

interface ReducerOptions {
  /** All that will be read, in bytes; little is summed up without a thread. */
  readonly bytes: number;
  /** Threads, whatever the bytes. */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A thread with the memory that it is given bytes in; none where the sums are made here. */
interface Seat {
  readonly thread: WorkerThread<ReduceJob, Float64Array[]> | undefined;
  shared: SharedArrayBuffer;
}

/** The same sums, to the last bit, whatever the number of threads. Each holds the bytes of one matrix of one expert. */
export function openReducer(base: ByteSource, { bytes, threads, signal }: ReducerOptions): Reducer {
  const wanted = threads ?? (bytes < SMALL_BYTES ? 0 : Math.min(availableParallelism(), MOST_THREADS));
  const free: Seat[] = Array.from({ length: Math.max(1, wanted) }, () => ({
    thread: wanted === 0 ? undefined : startWorker(entry()),
    shared: new SharedArrayBuffer(0),
  }));
  const seats = [...free];
  const queue: ((seat: Seat) => void)[] = [];
  const sit = async (): Promise<Seat> => free.pop() ?? new Promise((resolve) => queue.push(resolve));
  const leave = (seat: Seat) => {
    const next = queue.shift();
    if (next === undefined) free.push(seat);
    else next(seat);
  };
  return {
    parallel: seats.length,
    async reduce(tensor, expert, reduction) {
      checkReadable(tensor);
      const length = tensor.byteLength / tensor.shape.at(-1)!;
      const width = tensor.shape[0]!;
      const seat = await sit();
      try {
        if (seat.shared.byteLength < length) seat.shared = new SharedArrayBuffer(length);
        const target = new Uint8Array(seat.shared, 0, length);
        await readInto(base, target, tensor.dataOffset + expert * length, signal);
        const { name, type } = tensor;
        if (seat.thread === undefined)
          return reduce({ tensor: { name, type }, width, bytes: target }, reduction);
        const { shared } = seat;
        return await seat.thread.run({ shared, length, tensor: { name, type }, width, reduction });
      } finally {
        leave(seat);
      }
    },
    async [Symbol.asyncDispose]() {
      for (const { thread } of seats) await thread?.[Symbol.asyncDispose]();
    },
  };
}

/** The worker's file: beside this one among the sources, beside the bundle in dist/. */
function entry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './reduce-worker.ts' : './reduce-worker.js', import.meta.url);
}
