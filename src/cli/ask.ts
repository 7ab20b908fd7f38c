import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { EspalierError } from '../common/index.ts';
import type { Ask } from '../pipeline/index.ts';

/**
 * Questions on a terminal. They go to stderr: stdout is the result's.
 *
 * @returns undefined where one of the streams is no terminal; its questions throw EspalierError `interrupted` where Ctrl-C or the
 *   end of the input is typed instead of an answer
 */
export function terminalAsk(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  signal: AbortSignal,
): Ask | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  // Lines that were pasted together answer the questions that follow.
  const pasted: string[] = [];
  return async (question, proposed) => {
    const text = `${question}${proposed === undefined ? '' : ` [${proposed}]`}: `;
    const before = pasted.shift();
    if (before !== undefined) {
      output.write(`${text}${before}\n`);
      return before.trim() || (proposed ?? '');
    }
    const terminal = createInterface({ input, output });
    terminal.on('line', (line) => pasted.push(line));
    try {
      // Both close the terminal; a question that nobody answers any more would else never end.
      const closed = once(terminal, 'close').then(() => undefined);
      const asked = terminal.question(text, { signal }).catch(() => undefined);
      const answer = await Promise.race([asked, closed]);
      signal.throwIfAborted();
      if (answer === undefined) {
        output.write('\n');
        throw new EspalierError('interrupted', 'stopped at a question', {
          hint: 'Nothing was written. Run the same command again.',
        });
      }
      return answer.trim() || (proposed ?? '');
    } finally {
      terminal.close();
    }
  };
}
