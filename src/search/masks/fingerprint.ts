import { createHash } from 'node:crypto';
import type { ByteSource } from '../../bytes/index.ts';
import type { MoeModel } from '../../moe/index.ts';

const SAMPLES = 64;
const SAMPLE_BYTES = 4096;

/**
 * Names a base by its header, size, router biases and samples of its data: another file of the same shape is another base,
 * and reading 10 GB to know it would cost more than a sweep.
 *
 * @param biases of the layers that have them
 */
export async function baseId(
  { header }: MoeModel,
  base: ByteSource,
  biases: readonly Float32Array[],
  signal?: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(header.bytes).update(String(base.size));
  for (const values of biases) hash.update(new Uint8Array(values.buffer));
  const length = Math.min(SAMPLE_BYTES, base.size - header.dataStart);
  const room = base.size - header.dataStart - length;
  for (let i = 0; i < SAMPLES; i++) {
    const offset = header.dataStart + Math.floor((room * i) / (SAMPLES - 1));
    hash.update(await base.read(offset, length, signal));
  }
  return hash.digest('hex');
}
