import { type ErrorCode, EspalierError } from './errors.ts';

/** Kinds of JSON files that Espalier writes, with their article, by keys that each has. */
const JSON_KINDS = {
  plan: ['a plan', ['architecture', 'experts', 'keep', 'router']],
  scores: ['scores', ['method', 'architecture', 'experts', 'layers', 'tool']],
  part: ['a part of scores', ['part', 'base', 'results', 'tool']],
  sweep: ['a sweep', ['base', 'by', 'rows', 'tool']],
  report: ['a report', ['schemaVersion', 'tool', 'base', 'candidate', 'release']],
  trial: ['a trial', ['overall', 'benchmarks', 'conditions']],
} as const satisfies Record<string, readonly [what: string, keys: readonly string[]]>;
export type JsonKind = keyof typeof JSON_KINDS;

/** Recognizes a kind by its keys: its name with its article, or undefined. */
export function recognizeJson(kind: JsonKind): (text: string) => string | undefined {
  const [what, keys] = JSON_KINDS[kind];
  return (text) => (hasKeys(text, keys) ? what : undefined);
}

/** Whether a text is a JSON object with these keys. */
export function hasKeys(text: string, keys: readonly string[]): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && keys.every((key) => key in value);
  } catch {
    return false;
  }
}

/**
 * Parses a file of a kind. Where that fails because it is a file of another kind of ours, the error says so, instead of listing keys.
 *
 * @throws EspalierError with `code` and `hint`, or what `parse` throws
 */
export function parseAs<T>(
  kinds: readonly JsonKind[],
  { text, where, code, hint }: { text: string; where: string; code: ErrorCode; hint: string },
  parse: () => T,
): T {
  try {
    return parse();
  } catch (cause) {
    const all = Object.keys(JSON_KINDS) as JsonKind[];
    const found = all.find((kind) => recognizeJson(kind)(text) !== undefined);
    if (found === undefined || kinds.includes(found)) throw cause;
    const [wanted] = kinds.map((kind) => JSON_KINDS[kind][0]);
    throw new EspalierError(code, `${where} is ${JSON_KINDS[found][0]}, expected ${wanted}`, { hint, cause });
  }
}
