import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LlamaTool } from '../../src/llama/tools/tools.ts';
import { writeProgram } from '../llama/fakes.ts';
import { llamaTools } from './llama.ts';

/** A folder of llama.cpp's programs that note how they are called, and then are the real ones. */
export interface RecordedTools {
  /** For `llama-server`. */
  readonly folder: string;
  /** The arguments of each call of a tool so far, but `--version`. */
  calls(tool: LlamaTool): Promise<string[]>;
}

/**
 * @param before shell lines that run before the real program: a limit of memory, a variable to note
 */
export async function recordedTools(
  folder: string,
  { tools = ['llama-server'], before = '' }: { tools?: readonly LlamaTool[]; before?: string } = {},
): Promise<RecordedTools> {
  const real = await llamaTools();
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  const log = (tool: string) => join(folder, `${tool}.calls`);
  for (const tool of tools) {
    const { file, args, env } = real.command(tool);
    const backend = env.GGML_BACKEND_PATH;
    await writeProgram(
      folder,
      tool,
      [
        `[ "$1" = --version ] || echo "$*" >> ${quoted(log(tool))}`,
        ...(backend === undefined ? [] : [`export GGML_BACKEND_PATH=${quoted(backend)}`]),
        `[ "$1" = --version ] || { :\n${before}\n}`,
        `exec ${[file, ...args].map(quoted).join(' ')} "$@"`,
      ].join('\n'),
    );
  }
  return {
    folder,
    async calls(tool) {
      const text = await readFile(log(tool), 'utf8').catch(() => '');
      return text.split('\n').filter((line) => line !== '');
    },
  };
}
