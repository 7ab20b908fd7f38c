import { EspalierError } from '../common/index.ts';
import type { ExitInfo } from '../process/index.ts';
import { withoutPrefix } from './log-lines.ts';

/**
 * What llama.cpp says when a buffer of the model, the KV cache or the computation does not fit: ggml.c
 * (`insufficient memory`), ggml-backend.cpp and llama-kv-cache.cpp (`failed to allocate`), llama-model.cpp (`unable to allocate
 * CUDA0 buffer`), ggml-cuda.cu (`cudaMalloc failed: out of memory`), ggml-vulkan.cpp (`ErrorOutOfDeviceMemory`).
 */
const SAYS =
  /insufficient memory|failed to allocate|unable to allocate|cudaMalloc failed|out of memory|OutOf(?:Device|Host)Memory|std::bad_alloc/i;

/** The line of a log that says that memory ran out. */
export function memoryLine(log: readonly string[]): string | undefined {
  const line = log.find((line) => SAYS.test(line));
  return line === undefined ? undefined : withoutPrefix(line);
}

/**
 * The error of a start that ended for want of memory; undefined when it ended for another reason. A process that the
 * system killed while it loaded counts: Linux gives memory out before it has it, and takes a process back with SIGKILL.
 */
export function outOfMemory(
  exit: ExitInfo,
  log: readonly string[],
  details: Record<string, unknown>,
): EspalierError | undefined {
  const said = memoryLine(log);
  if (said === undefined && exit.signal !== 'SIGKILL') return undefined;
  const why = said ?? 'the system killed it (SIGKILL), which usually means that memory ran out';
  return new EspalierError('llama-out-of-memory', `memory ran out while the model was loaded: ${why}`, {
    hint: 'Use fewer --slots or a smaller --context, or fewer --gpu-layers; --shrink-to-fit tries the first two automatically.',
    details: { exit, ...details },
  });
}
