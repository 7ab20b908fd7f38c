import { z } from 'zod';
import { EspalierError, parseJson, readText } from '../../common/index.ts';

const rowSchema = z
  .object({ prompt: z.string().optional(), question: z.string().optional() })
  .transform(({ prompt, question }) => prompt ?? question ?? '')
  .refine((text) => text.trim() !== '', 'needs a prompt or a question');

/**
 * Reads prompts: JSON lines with `prompt` or `question`, or one prompt a line. A file whose first line begins with `{` is
 * JSON lines.
 *
 * @throws EspalierError `file-unreadable`, `dataset-invalid` naming the line
 */
export async function readPrompts(path: string): Promise<string[]> {
  const text = await readText(path);
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  if (filled.length === 0) throw new EspalierError('dataset-invalid', `${path} holds no prompts`);
  if (!filled[0]!.line.startsWith('{')) return filled.map(({ line }) => line);
  return filled.map(({ line, number }) =>
    parseJson(rowSchema, line, `${path} line ${number}`, 'dataset-invalid'),
  );
}
