import { findLlama } from '../llama/install/find.ts';
import type { LlamaTools } from '../llama/tools/tools.ts';
import type { Context } from './context.ts';

/**
 * llama.cpp as options and the door's environment say where it is.
 *
 * @throws EspalierError as `findLlama`
 */
export function findTools(
  path: string | undefined,
  build: string | undefined,
  { environment, cacheDir, progress, signal, githubToken }: Context,
): Promise<LlamaTools> {
  return findLlama({ path, build, environment, cacheFolder: cacheDir, progress, signal, githubToken });
}
