import type { z } from 'zod';
import { checkSchema, problemLine } from '../../common/index.ts';

/**
 * A row against its schema; the error names each column, what was expected and what was found.
 *
 * @throws Error
 */
export function checkRow<T>(schema: z.ZodType<T>, raw: Readonly<Record<string, unknown>>): T {
  const checked = checkSchema(schema, raw);
  if (checked.ok) return checked.value;
  const problems = checked.problems.map((problem) => {
    const [column = ''] = problem.path.split('.');
    const line = problemLine([problem]);
    return problem.saysValue || !Object.hasOwn(raw, column) ? line : `${line}, got ${shown(raw[column])}`;
  });
  throw new Error(problems.join('; '));
}

/**
 * Refuses a row whose own answer, written as a model is asked to write it, does not score: nobody could have it right.
 *
 * @param read what is read from that answer
 * @throws Error
 */
export function checkOwnAnswer(answer: string, read: string | null, expected: string): void {
  if (read === expected && expected !== '') return;
  throw new Error(
    `answer: expected one that scores when a model gives it, got ${shown(answer)}, which is read as ${read === null ? 'nothing' : shown(read)}`,
  );
}

/** A value for a message: JSON (which has no bigint), at most 80 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
