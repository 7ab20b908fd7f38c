import { EspalierError, messageOf } from '../common/index.ts';
import { isObject } from './shard-header.ts';

/** A number in a JSON text. */
interface NumberAt {
  /** Keys from the root on; of a list, positions. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Python's json writes what JSON has no numeral for. */
const NO_JSON = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
const TOKEN = /"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g;

/**
 * An object from a JSON text as Python writes it: NaN and infinities, which JSON does not have, become null.
 *
 * @throws EspalierError `checkpoint-invalid`
 */
export function parseObject(file: string, text: string): Record<string, unknown> {
  let problem = 'it is not an object';
  try {
    const value: unknown = JSON.parse(text.replace(NO_JSON, (one) => (one.startsWith('"') ? one : 'null')));
    if (isObject(value)) return value;
  } catch (cause) {
    problem = messageOf(cause);
  }
  throw new EspalierError('checkpoint-invalid', `${file} is not a JSON object: ${problem}`);
}

/**
 * A JSON text in which some numbers are others; every other byte stays. Numerals stay as they are written: transformers 5 refuses
 * a config.json that says 0 where a field is a float and 0.0 was written.
 *
 * @param changes the new value of a number, by its path; undefined: as it is
 */
export function replaceNumbers(
  text: string,
  changes: (path: readonly string[]) => number | undefined,
): string {
  let [done, at] = ['', 0];
  for (const { path, start, end } of numbersOf(text)) {
    const value = changes(path);
    if (value === undefined) continue;
    done += text.slice(at, start) + JSON.stringify(value);
    at = end;
  }
  return done + text.slice(at);
}

/** An object or a list that is read: the key or position, and whether a key comes next. */
interface Open {
  key: string | number;
  isBeforeKey: boolean;
}

/** The numbers of a valid JSON text, in order. */
function* numbersOf(text: string): Generator<NumberAt> {
  const open: Open[] = [];
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{') open.push({ key: '', isBeforeKey: true });
    else if (token === '[') open.push({ key: 0, isBeforeKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside !== undefined) {
      if (typeof inside.key === 'number') inside.key += 1;
      else inside.isBeforeKey = true;
    } else if (inside?.isBeforeKey && token.startsWith('"')) {
      inside.key = JSON.parse(token) as string;
      inside.isBeforeKey = false;
    } else if (/^-?\d/.test(token)) {
      yield { path: open.map(({ key }) => String(key)), start, end: start + token.length };
    }
  }
}
