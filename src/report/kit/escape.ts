/**
 * Text that is safe to place in Markdown as it stands. Only this file makes it, so a value from a
 * file of others cannot reach a template by accident: it would not type-check.
 */
export type Markdown = string & { readonly markdown: unique symbol };

/** Longer names are cut: a GGUF string may hold megabytes. */
const MAX_LENGTH = 200;

const INLINE: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  // Entities, not backslashes: the Hub reads \\( and $$ as mathematics, and links mail addresses.
  '\\': '&#92;',
  $: '&#36;',
  '@': '&#64;',
  '`': '\\`',
  '*': '\\*',
  '~': '\\~',
  '|': '\\|',
  // Some renderers undo \[ inside the label of a link.
  '[': '&#91;',
  ']': '&#93;',
};

/** A value without control, line-breaking and direction-changing characters, and those that Unicode has not: each becomes a space. */
export function flatten(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** A value as one line for people: flat, runs of spaces are one, and what exceeds 200 characters is cut. */
export function oneLine(value: string): string {
  const line = flatten(value).replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= MAX_LENGTH ? line : `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}

/** An untrusted value as plain inline text, in a paragraph, a list or a table. */
export function text(value: string): Markdown {
  const escaped = oneLine(value)
    .replace(/[<>&\\$@`*~|[\]]/g, (character) => INLINE[character] ?? '')
    // An underscore between letters or digits is no emphasis: Q4_K_M stays readable.
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`)
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return escaped as Markdown;
}

/** An untrusted value as a code span; as text where a code span cannot hold it (backtick, pipe, ...). */
export function code(value: string): Markdown {
  const line = oneLine(value);
  return line !== '' && /^[^`|\\<>&$]+$/.test(line) ? (`\`${line}\`` as Markdown) : text(line);
}

/** Our own words and formatted numbers, as they are. Never for a value that came from outside. */
export function ours(words: string): Markdown {
  return words as Markdown;
}

/** Composes Markdown from our words and parts that are Markdown already. */
export function md(words: TemplateStringsArray, ...parts: Markdown[]): Markdown {
  return String.raw({ raw: words }, ...parts) as Markdown;
}

/** @returns the parts with `separator` between them; `''` for none. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return parts.join(separator) as Markdown;
}

/** A link; only the label where the address is not http(s). */
export function link(label: Markdown, address: string): Markdown {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return label;
  const href = url.href.replace(/[()|<>[\]`*_\\]/g, (character) =>
    character === '_' ? '_' : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${label}](${href})` as Markdown;
}

/**
 * One shell word for a fenced code block: quoted where needed, never read as an option. It has no line
 * break, so it cannot close the fence.
 */
export function shellWord(value: string): Markdown {
  const line = flatten(value);
  const word = line.startsWith('-') ? `./${line}` : line;
  if (/^[A-Za-z0-9_./:@%+=,-]+$/.test(word)) return word as Markdown;
  return `'${word.replaceAll("'", "'\\''")}'` as Markdown;
}

/** A string literal of Python and JSON, for a fenced code block. */
export function stringLiteral(value: string): Markdown {
  return JSON.stringify(flatten(value)) as Markdown;
}

/** A value inside the braces of a BibTeX field. */
export function bibtex(value: string): Markdown {
  const named: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\~{}', '^': '\\^{}' };
  return flatten(value).replace(/[\\{}$&%#_~^]/g, (c) => named[c] ?? `\\${c}`) as Markdown;
}
