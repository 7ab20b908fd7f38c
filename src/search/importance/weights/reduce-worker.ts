// Entry of dist/chunks/reduce-worker.js, and of a worker thread where the sources run.
import { serve } from '../../../common/index.ts';
import { type Reduction, reduce } from './reduce.ts';

/** What a thread is asked; the bytes are in memory that both sides see. */
export interface ReduceJob {
  readonly shared: SharedArrayBuffer;
  readonly length: number;
  readonly tensor: Parameters<typeof reduce>[0]['tensor'];
  readonly width: number;
  readonly reduction: Reduction;
}

serve(({ shared, length, tensor, width, reduction }: ReduceJob) =>
  reduce({ tensor, width, bytes: new Uint8Array(shared, 0, length) }, reduction),
);
