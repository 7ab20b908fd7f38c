import { type StartServerOptions, startServer } from '../../../engines/index.ts';
import { createFetch } from '../../../http/index.ts';
import { type GpuUse, peakResident, readMemory, sampleGpus } from '../../../llama/index.ts';
import type { Environment } from '../../../process/index.ts';
import type { MemoryUse } from '../../results/index.ts';

interface MemoryTask extends StartServerOptions {
  readonly environment: Environment;
}

/** Enough to have every slot, every expert and the whole of the computation at work. */
const PROMPT_WORDS = 200;
const ANSWER_TOKENS = 32;

/**
 * Starts a server, lets all its slots answer at once, ends it, and says what memory it took.
 *
 * @throws EspalierError as `startServer`
 */
export async function measureMemory(task: MemoryTask): Promise<MemoryUse> {
  const { environment, ...options } = task;
  const sampler = await sampleGpus({ environment });
  let residentBytes: number | undefined;
  let gpus: GpuUse[] = [];
  try {
    await using server = await startServer(options);
    await Promise.all(Array.from({ length: options.slots }, () => work(server.url, options)));
    residentBytes = await peakResident(server.members());
    await sampler.sample();
  } finally {
    gpus = await sampler.stop();
  }
  const devices = options.jsonLog ? await readMemory(options.logFile) : undefined;
  return {
    ...(devices && { devices }),
    ...(residentBytes !== undefined && { residentBytes }),
    ...(gpus.length > 0 && { gpus }),
  };
}

async function work(url: string, { contextTokens, signal }: StartServerOptions): Promise<void> {
  const words = Math.min(PROMPT_WORDS, Math.floor(contextTokens / 4));
  const body = JSON.stringify({
    prompt: 'one two three four '.repeat(Math.ceil(words / 4)),
    n_predict: Math.min(ANSWER_TOKENS, Math.floor(contextTokens / 4)),
    temperature: 0,
    ignore_eos: true,
    cache_prompt: false,
  });
  const ask = createFetch({ retries: 0 });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', body, headers, ...(signal && { signal }) };
  const response = await ask(`${url}/completion`, init);
  await response.body?.cancel();
}
