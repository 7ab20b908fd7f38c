import type { z } from 'zod';
import { type ErrorCode, EspalierError, messageOf } from './errors.ts';
import { type Checked, checkSchema, problemLine } from './schema-words.ts';

/** Editors of Windows put a byte-order mark before a text; it is invisible and means nothing in UTF-8. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Parses JSON text against a schema. The error names the file, the path inside it and what was expected.
 *
 * @throws EspalierError with `code`
 */
export function parseJson<T>(schema: z.ZodType<T>, text: string, where: string, code: ErrorCode): T {
  let value: unknown;
  try {
    value = JSON.parse(withoutBom(text));
  } catch (cause) {
    throw new EspalierError(code, `${where} is not valid JSON: ${messageOf(cause)}`, { cause });
  }
  return checkValue(schema, value, where, code);
}

/** As {@link parseJson}, for a value that is already parsed. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown, where: string, code: ErrorCode): T {
  const result = safeParse(schema, value, where, code);
  if (result.ok) return result.value;
  const problems = result.problems.slice(0, LISTED_PROBLEMS);
  throw new EspalierError(code, `${where} is not valid: ${problemLine(problems.slice(0, NAMED_PROBLEMS))}`, {
    details: { issues: problems.map((problem) => problemLine([problem])) },
  });
}

/** Of the problems, so many are named in the message and so many are kept. */
const NAMED_PROBLEMS = 5;
const LISTED_PROBLEMS = 50;

/** zod hands its issues on as arguments of a call, and so many are no stack big enough for. */
function safeParse<T>(schema: z.ZodType<T>, value: unknown, where: string, code: ErrorCode): Checked<T> {
  try {
    return checkSchema(schema, value);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new EspalierError(code, `${where} is not valid: too many errors to list`, { cause });
  }
}
