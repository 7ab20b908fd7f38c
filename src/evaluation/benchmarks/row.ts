import { z } from 'zod';

/**
 * A row against its schema; the error names each column, what was expected and what was found.
 *
 * @throws Error
 */
export function checkRow<T>(schema: z.ZodType<T>, raw: Readonly<Record<string, unknown>>): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? '');
    return `${z.core.toDotPath(issue.path)}: ${issue.message}, got ${shown(raw[column])}`;
  });
  throw new Error(problems.join('; '));
}

/** A value for a message: JSON (which has no bigint), at most 80 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
