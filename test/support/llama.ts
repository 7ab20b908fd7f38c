import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import type { LlamaTools } from '../../src/llama/tools/tools.ts';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** Survives `npm test`, goes with `node_modules`. */
export const CACHE_FOLDER = join(ROOT, 'node_modules/.cache/espalier');

export const TINY_MODEL = join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf');

/**
 * The real llama.cpp, found and fetched by Espalier itself: about 20 MB at the first run on a machine. Workers that ask
 * at once wait for one another (see src/llama/install/install.ts).
 */
export function llamaTools(): Promise<LlamaTools> {
  found ??= findLlama({ environment: process.env, cacheFolder: CACHE_FOLDER });
  return found;
}

let found: Promise<LlamaTools> | undefined;

/** A cache folder of one's own inside `folder`, with the builds of llama.cpp that are at hand. */
export async function privateCache(folder: string): Promise<string> {
  const cache = join(folder, 'cache');
  const builds = join(CACHE_FOLDER, 'llama');
  await mkdir(builds, { recursive: true });
  await mkdir(cache, { recursive: true });
  await symlink(builds, join(cache, 'llama'));
  return cache;
}
