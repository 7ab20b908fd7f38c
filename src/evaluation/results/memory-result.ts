import { z } from 'zod';
import { byModel } from './models.ts';

const bytes = z.int().min(0);

/** What nvidia-smi said of a GPU while a server ran. */
export const gpuUseSchema = z.strictObject({
  index: z.int().min(0),
  /** Of the whole GPU, others' programs included: before the server began, and the most that was seen. */
  idleBytes: bytes,
  peakBytes: bytes,
  /** Mean share of the time in which it worked; absent where the GPU does not say. */
  utilization: z.number().min(0).max(1).optional(),
});

/** Memory that the server of one model took. */
export const memoryUseSchema = z.strictObject({
  /** What the server says that it allocated, by device, in whole MiB; absent where its build cannot say it. */
  devices: z
    .array(z.strictObject({ name: z.string(), model: bytes, context: bytes, compute: bytes }))
    .optional(),
  /** The most main memory that its process had, pages of the mapped model file included; absent where the system does not say. */
  residentBytes: bytes.optional(),
  /** Absent where there is no nvidia-smi. */
  gpus: z.array(gpuUseSchema).optional(),
});
export type MemoryUse = z.infer<typeof memoryUseSchema>;

export const memoryResultSchema = z.strictObject({
  /** Of the server that was measured, and as in the trial. */
  slots: z.int().positive(),
  contextTokens: z.int().positive(),
  models: byModel(memoryUseSchema),
});
