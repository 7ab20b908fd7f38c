import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { type ErrorCode, EspalierError, messageOf } from './errors.ts';
import { fileKind, pageKind } from './file-kind.ts';
import { readBytes, refuseUtf16 } from './files.ts';
import { findJsonProblem, type JsonBounds, type JsonProblem } from './json-problem.ts';
import { slipHint } from './json-slips.ts';
import { checkValue, withoutBom } from './parse-json.ts';
import { formatInteger } from './units.ts';

interface JsonLimits extends JsonBounds {
  /** Bytes of a file. */
  readonly bytes: number;
}

/** What people write and measure: parts of scores, sweeps, counts. */
export const JSON_LIMITS: JsonLimits = { bytes: 256 * 2 ** 20, depth: 64, values: 16_000_000 };

/**
 * Untrusted input: plans in pull requests, scores, reports. A plan of 1,024 experts in 128 layers, each on a line of its
 * own, has about 2 MB and 131,072 values, and scores have as many. A schema takes 10 µs and 1 kB for each value that is wrong.
 */
export const UNTRUSTED_JSON: JsonLimits = { bytes: 16 * 2 ** 20, depth: 64, values: 300_000 };

/**
 * Reads a JSON file that a person gives.
 *
 * @throws EspalierError `file-unreadable` for a file that cannot be read, is larger than the limit, or no UTF-8; else `code`
 */
export async function readJsonFile<T>(
  schema: z.ZodType<T>,
  path: string,
  code: ErrorCode,
  limits: JsonLimits = JSON_LIMITS,
): Promise<T> {
  return parseJsonFile(schema, await readJsonText(path, limits), path, code, limits);
}

/**
 * The text of a JSON file, whose digest is then that of its bytes.
 *
 * @throws EspalierError `file-unreadable`, which names the format of what is no text
 */
export async function readJsonText(
  path: string,
  { bytes: most }: Pick<JsonLimits, 'bytes'>,
): Promise<string> {
  const bytes = await readBytes(path, most);
  refuseUtf16(path, bytes);
  const kind = fileKind(bytes);
  if (kind !== undefined) {
    throw new EspalierError('file-unreadable', `${path} is ${kind.name}, expected JSON`, { hint: kind.hint });
  }
  if (!isUtf8(bytes)) throw new EspalierError('file-unreadable', `${path} is not UTF-8, expected JSON`);
  return bytes.toString('utf8');
}

/**
 * The value in the text of a JSON file. The error names the file, the path inside it and what was expected.
 *
 * @param where the file, for the message
 * @throws EspalierError with `code`: for what is no JSON, a key that is listed twice, `__proto__`, too many or too deep values, and what
 *   the schema refuses
 */
export function parseJsonFile<T>(
  schema: z.ZodType<T>,
  text: string,
  where: string,
  code: ErrorCode,
  limits: JsonLimits = JSON_LIMITS,
): T {
  if (text.length > limits.bytes) {
    const [is, most] = [text.length, limits.bytes].map(formatInteger);
    throw new EspalierError(code, `${where} has ${is} characters, but at most ${most} are read`);
  }
  const plain = withoutBom(text);
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (cause) {
    const page = pageKind(plain);
    const hint = page?.hint ?? slipHint(plain);
    // V8 quotes lines of the text.
    const why = page ? `it is ${page.name}` : messageOf(cause).replaceAll(/\s+/g, ' ');
    throw new EspalierError(code, `${where} is not valid JSON: ${why}`, {
      cause,
      ...(hint !== undefined && { hint }),
    });
  }
  const problem = jsonProblem(plain, limits);
  if (problem === undefined) return checkValue(schema, value, where, code);
  throw new EspalierError(code, `${where} is not valid: ${problem}`);
}

/** In words what {@link findJsonProblem} finds. @param text valid JSON */
export function jsonProblem(text: string, bounds: JsonBounds): string | undefined {
  const problem = findJsonProblem(text, bounds);
  return problem && problemText(problem, bounds);
}

function problemText({ kind, line, column }: JsonProblem, { depth, values }: JsonBounds): string {
  const at = `line ${line}, column ${column}`;
  if (kind === 'twice') return `the key at ${at} is listed twice`;
  if (kind === 'proto') return `__proto__ at ${at} is not a key of it`;
  if (kind === 'deep') return `at ${at} more than ${depth} objects and arrays are inside each other`;
  return `it holds more than ${formatInteger(values)} values`;
}
