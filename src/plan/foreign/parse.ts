import { parse as parseYaml } from 'yaml';
import {
  csvRecords,
  EspalierError,
  jsonProblem,
  messageOf,
  pageKind,
  UNTRUSTED_JSON,
  withoutBom,
} from '../../common/index.ts';

/** Makes an error of what is wrong with a file, and what to do. */
export type Refuse = (problem: string, hint?: string) => EspalierError;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON; where that cannot be read JSON Lines; else YAML, or what Python prints: single quotes, `array([...])`, `tensor([...])`,
 * commas before a bracket; else a table with a column `layer`, fields between commas, tabs or semicolons, as a list of its records.
 *
 * @param refuse makes the error of a file that cannot be read
 */
export function parseForeign(text: string, refuse: Refuse): unknown {
  const plain = withoutBom(text);
  if (plain.trim() === '') throw refuse('it is empty');
  const parse = (json: string): unknown => {
    const value: unknown = JSON.parse(json);
    const problem = jsonProblem(json, UNTRUSTED_JSON);
    if (problem !== undefined) throw refuse(problem);
    return value;
  };
  try {
    return parse(plain);
  } catch (cause) {
    if (cause instanceof EspalierError) throw cause;
    const page = pageKind(plain);
    if (page !== undefined) throw refuse(`it is ${page.name}`, page.hint);
    const lines = plain.split('\n').filter((line) => line.trim() !== '');
    const values = lines.flatMap((line) => {
      try {
        const value = parse(line);
        return isObject(value) ? [value] : [];
      } catch (problem) {
        if (problem instanceof EspalierError) throw problem;
        return [];
      }
    });
    if (lines.length > 1 && values.length === lines.length) return values;
    const printed = asYaml(plain);
    if (typeof printed.value === 'object' && printed.value !== null) return printed.value;
    const records = asTable(plain, refuse);
    if (records !== undefined) return records;
    // What begins with a bracket was meant to be JSON.
    const problem = /^\s*[[{]/.test(plain) ? undefined : printed.problem;
    throw refuse(`it is neither JSON nor YAML: ${problem ?? messageOf(cause)}`);
  }
}

/** Characters of YAML: it is read a hundred times slower than JSON, and a plan of 128 layers has a tenth of this. */
const MOST_YAML = 2_000_000;

function asYaml(text: string): { readonly value?: unknown; readonly problem?: string } {
  if (text.length > MOST_YAML) return {};
  const bare = text
    .replace(/\b(?:np\.|numpy\.|torch\.)?(?:array|tensor)\(\s*(\[[^()]*\])\s*(?:,[^()]*)?\)/g, '$1')
    .replace(/\b(?:np|numpy)\.\w+\(([^()]*)\)/g, '$1');
  try {
    return { value: parseYaml(bare, { logLevel: 'error', maxAliasCount: 0 }) as unknown };
  } catch (error) {
    return { problem: messageOf(error).split('\n')[0] ?? '' };
  }
}

/** Undefined for what is no table of layers. */
function asTable(text: string, refuse: Refuse): Record<string, string>[] | undefined {
  const names = text.slice(0, text.search(/[\r\n]|$/)).toLowerCase();
  const separator = [',', '\t', ';'].find(
    (one) => names.includes(one) && names.split(one).some((name) => /^\s*"?layer/.test(name)),
  );
  if (separator === undefined) return undefined;
  try {
    return csvRecords(text, separator);
  } catch (cause) {
    throw refuse(`it is a table, but ${messageOf(cause)}`);
  }
}
