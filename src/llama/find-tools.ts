import type { Progress } from '../common/progress.ts';
import type { Environment } from '../process/environment.ts';
import { findLlama } from './install/find.ts';
import type { LlamaTools } from './tools/tools.ts';

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
