/** A key of a JSON text that an object must not have: one that stands twice, or `__proto__`. */
export interface BadKey {
  readonly kind: 'twice' | 'proto';
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Finds a key that JSON.parse or a schema passes over in silence: JSON.parse keeps the last of two equal keys, and zod's
 * records skip `__proto__`. One pass over the text, without recursion: its time is proportional to its length, whatever
 * its depth.
 *
 * @param text valid JSON
 */
export function findBadKey(text: string): BadKey | undefined {
  // The keys of each open object; undefined for an open array.
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
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
