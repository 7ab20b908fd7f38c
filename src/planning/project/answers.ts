import type { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import type { Ask } from '../../pipeline/context.ts';

/** One thing that must be known: from an option, else from whoever sits at the terminal. */
export interface Wanted<T> {
  /** Name of the option. */
  readonly option: string;
  readonly question: string;
  readonly given: T | undefined;
  readonly parser: z.ZodType<T, string>;
  /** Taken where nobody can be asked, and proposed where somebody can. */
  readonly proposed?: string | undefined;
}

/**
 * Asks until the answer can be read.
 *
 * @param tell called with the error for an answer that cannot be read
 * @throws EspalierError `usage` where nobody can be asked and nothing is proposed
 */
export async function answerTo<T>(
  { option, question, given, parser, proposed }: Wanted<T>,
  ask: Ask | undefined,
  tell: (message: string) => void,
): Promise<T> {
  if (given !== undefined) return given;
  for (;;) {
    const text = ask === undefined ? proposed : await ask(question, proposed);
    if (text === undefined) {
      throw new EspalierError('usage', `init needs ${option}, and there is no terminal to ask on`, {
        hint: `Give --${option}: ${question}.`,
      });
    }
    const { success, data, error } = parser.safeParse(text);
    if (success) return data;
    const rule = error.issues.map(({ message }) => message).join('; ');
    if (ask === undefined) throw new EspalierError('usage', `${option} is "${text}": ${rule}`);
    tell(`"${text}": ${rule}`);
  }
}
