import type { z } from 'zod';
import { checkSchema, EspalierError, optionProblem } from '../../common/index.ts';
import type { Ask } from '../../pipeline/index.ts';

/** One thing that must be known: from an option, else from whoever sits at the terminal. */
export interface Wanted<T, R = T> {
  /** Name of the option. */
  readonly option: string;
  readonly question: string;
  readonly given: T | undefined;
  readonly parser: z.ZodType<T, string>;
  /** Taken where nobody can be asked, and proposed where somebody can. */
  readonly proposed?: (() => Promise<string | undefined>) | undefined;
  /** What is made of the answer; an EspalierError means that it cannot be used. */
  readonly use: (answer: T) => Promise<R>;
}

/** Answers that are no use: whoever gives more of them, as a program that presses Enter, is not going to give another. */
const MOST_REFUSED = 5;

/**
 * Asks until the answer can be read and used. What an option gives is not asked again.
 *
 * @param tell called with the error for an answer that cannot be used
 * @throws EspalierError `usage` where nobody can be asked and nothing is proposed, or after many answers of no use; what `use` throws for the value of an option
 */
export async function answerTo<T, R>(
  { option, question, given, parser, proposed, use }: Wanted<T, R>,
  ask: Ask | undefined,
  tell: (message: string) => void,
): Promise<R> {
  if (given !== undefined) return await use(given);
  const proposal = await proposed?.();
  for (let refused = 0; ; refused++) {
    if (refused === MOST_REFUSED) {
      throw new EspalierError('usage', `none of ${MOST_REFUSED} answers to "${question}" can be used`, {
        hint: `Give --${option}.`,
      });
    }
    const text = ask === undefined ? proposal : await ask(question, proposal);
    if (text === undefined) {
      throw new EspalierError('usage', `init needs ${option}, and it cannot ask without a terminal`, {
        hint: `Give --${option}: ${question}.`,
      });
    }
    const checked = checkSchema(parser, text);
    if (!checked.ok) {
      const problem = optionProblem(option, text, checked.problems);
      if (ask === undefined) throw new EspalierError('usage', problem);
      tell(problem);
      continue;
    }
    try {
      return await use(checked.value);
    } catch (cause) {
      if (ask === undefined || !(cause instanceof EspalierError) || cause.code === 'interrupted') throw cause;
      tell([cause.message, ...(cause.hint === undefined ? [] : [cause.hint])].join('\n'));
    }
  }
}
