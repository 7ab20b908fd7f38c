import type { Progress } from '../common/index.ts';
import type { Environment } from '../process/index.ts';
import { findLlama } from './install/index.ts';
import type { LlamaTools } from './tools/index.ts';

/** What of an entry point's values the search for llama.cpp needs. */
export interface ToolsContext {
  readonly environment: Environment;
  /** Where downloaded builds are kept. */
  readonly cacheDir: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly githubToken?: string | undefined;
}

/**
 * llama.cpp as options and the entry point's environment say where it is.
 *
 * @throws EspalierError as `findLlama`
 */
export function findTools(
  path: string | undefined,
  build: string | undefined,
  { environment, cacheDir, progress, signal, githubToken }: ToolsContext,
): Promise<LlamaTools> {
  return findLlama({ path, build, environment, cacheFolder: cacheDir, progress, signal, githubToken });
}
