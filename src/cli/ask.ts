import { createInterface } from 'node:readline/promises';
import type { Ask } from '../pipeline/context.ts';

/**
 * Questions on a terminal. They go to stderr: stdout is the result's.
 *
 * @returns undefined where one of the streams is no terminal
 */
export function terminalAsk(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  signal: AbortSignal,
): Ask | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question, proposed) => {
    const terminal = createInterface({ input, output });
    try {
      const text = `${question}${proposed === undefined ? '' : ` [${proposed}]`}: `;
      return (await terminal.question(text, { signal })).trim() || (proposed ?? '');
    } finally {
      terminal.close();
    }
  };
}
