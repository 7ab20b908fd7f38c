/** What a JSON text must not hold: a key that stands twice, `__proto__`, more nesting or more values than any file of its kind. */
export interface JsonProblem {
  readonly kind: 'twice' | 'proto' | 'deep' | 'many';
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface JsonBounds {
  /** Objects and arrays inside each other. */
  readonly depth: number;
  /** Values of arrays and objects. */
  readonly values: number;
}

/**
 * Finds what JSON.parse or a schema passes over in silence, or takes too long for: JSON.parse keeps the last of two equal keys,
 * zod's records skip `__proto__`, and a schema makes an issue of 1 kB of each wrong value. One pass over the text, without
 * recursion: its time is proportional to its length, whatever its depth.
 *
 * @param text valid JSON
 */
export function findJsonProblem(text: string, { depth, values }: JsonBounds): JsonProblem | undefined {
  // The keys of each open object; undefined for an open array.
  const open: (Set<string> | undefined)[] = [];
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    // An array or object that is not empty holds a value more than it has commas.
    if (character === ',' || character === '{' || character === '[') count += 1;
    if (open.length > depth) return { kind: 'deep', ...placeOf(text, at) };
    if (count > values) return { kind: 'many', ...placeOf(text, at) };
    if (character !== '"') continue;
    const start = at;
    at = endOfString(text, start);
    if (nextCharacter(text, at + 1) !== ':') continue;
    const key = JSON.parse(text.slice(start, at + 1)) as string;
    const keys = open.at(-1);
    if (key === '__proto__') return { kind: 'proto', ...placeOf(text, start) };
    if (keys?.has(key)) return { kind: 'twice', ...placeOf(text, start) };
    keys?.add(key);
  }
  return undefined;
}

/** The index of the quote that ends a string. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function nextCharacter(text: string, from: number): string | undefined {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at];
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
