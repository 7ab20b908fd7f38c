import { join } from 'node:path';
import { findLlama } from '../../src/llama/find.ts';
import type { LlamaTools } from '../../src/llama/tools.ts';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** Survives `npm test`, goes with `node_modules`. */
export const CACHE_FOLDER = join(ROOT, 'node_modules/.cache/espalier');

export const TINY_MODEL = join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf');

/**
 * The real llama.cpp, found and fetched by Espalier itself: about 20 MB at the first run on a machine. Workers that ask
 * at once wait for one another (see src/llama/install.ts).
 */
export function llamaTools(): Promise<LlamaTools> {
  found ??= findLlama({ environment: process.env, cacheFolder: CACHE_FOLDER });
  return found;
}

let found: Promise<LlamaTools> | undefined;
