import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import { memoryLine, outOfMemory } from '../../src/llama/out-of-memory.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { recordedTools } from '../support/recording.ts';

test('a KV cache that does not fit: the error is of its own kind, and says what did not fit', async () => {
  await using folder = await temporaryFolder();
  const { folder: path } = await recordedTools(join(folder.path, 'bin'), { before: 'ulimit -v 1500000' });
  const tools = await findLlama({ path, environment: process.env, cacheFolder: folder.path });
  const start = (contextTokens: number) =>
    startServer({
      tools,
      model: TINY_MODEL,
      contextTokens,
      slots: 1,
      gpuLayers: 0,
      threads: 1,
      logFile: join(folder.path, 'server.log'),
      readyTimeoutMs: 60_000,
    });
  await expect(start(3_000_000)).rejects.toMatchObject({
    code: 'llama-out-of-memory',
    message: expect.stringMatching(
      /^memory ran out while the model was loaded: ggml_aligned_malloc: insufficient memory \(attempted to allocate \d+/,
    ),
    hint: expect.stringContaining('shrink-to-fit'),
    details: expect.objectContaining({ exit: { code: 1, signal: null } }),
  });
  await using small = await start(512);
  expect(small.alive()).toBe(true);
});

describe('what other backends say', () => {
  test.each([
    '0.00.175.517 E ggml_backend_cuda_buffer_type_alloc_buffer: allocating 9216.00 MiB on device 0: cudaMalloc failed: out of memory',
    '0.00.175.517 E llama_model_load: error loading model: unable to allocate CUDA0 buffer',
    '0.00.175.517 E alloc_tensor_range: failed to allocate Vulkan0 buffer of size 11274289152',
    '0.00.175.517 E ggml_vulkan: Device memory allocation of size 2147483648 failed. vk::Device::allocateMemory: ErrorOutOfDeviceMemory',
    '0.00.182.061 E llama_init_from_model: failed to initialize the context: failed to allocate buffer for kv cache',
  ])('%s', (line) => {
    expect(memoryLine(['0.00.1 I load', line, '0.00.2 E exiting due to model loading error'])).toBe(
      line.slice('0.00.175.517 E '.length),
    );
  });

  test('a process that the system killed counts; one that ended for another reason does not', () => {
    const log = ['0.00.1 E llama_model_load: error loading model: invalid magic characters'];
    expect(outOfMemory({ code: null, signal: 'SIGKILL' }, [], {})?.code).toBe('llama-out-of-memory');
    expect(outOfMemory({ code: 1, signal: null }, log, {})).toBeUndefined();
  });
});
