import type { Document, Node, YAMLError } from 'yaml';
import { EspalierError } from '../common/index.ts';

/** Where a value stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The values of an option: one, or those of its list. */
interface Setting extends Place {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Lists that refer to each other unfold to no more. */
const MOST_VALUES = 10_000;
const QUOTE =
  'Quote a value that holds ": " or " #", or that begins with one of * & ! > | % @, as gate: ">=-2pp".';

/** What to do about an error of the YAML itself. */
const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  DUPLICATE_KEY: 'Keep one of the two lines.',
  MULTIPLE_DOCS: 'Keep one of the parts that --- separates.',
};

/**
 * Reads a file of options: a mapping of names to texts, numbers, booleans or lists of them. A number is taken as it is written, so that
 * the tag 1.10 stays that. A name without a value is left out.
 *
 * @param isKnown told every name before its value is read; throws for one that no option has
 * @throws EspalierError `usage` with file and line
 */
export async function readConfigFile(
  text: string,
  file: string,
  assertKnown: (name: string, place: Place, isMapping: boolean) => void,
): Promise<Setting[]> {
  const { parseDocument, LineCounter, isMap, isScalar, isSeq, isAlias } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const placeAt = (offset = 0): Place => ({ file, line: lines.linePos(offset).line });
  const [error] = document.errors;
  if (error !== undefined) throw invalid(error, placeAt(error.pos[0]));
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) {
    throw new EspalierError('usage', `${file} must map options to values`, { hint: 'For example: keep: 28' });
  }
  let count = 0;
  const textsOf = (given: unknown, name: string, place: Place): string[] => {
    const node = isAlias(given) ? targetOf(given, document, { name, place }) : given;
    count += 1;
    if (count > MOST_VALUES)
      throw refused(place, `more than ${MOST_VALUES} values, counting those that * repeats`);
    if (isSeq(node)) return node.items.flatMap((item) => textsOf(item, name, place));
    if (isScalar(node)) {
      const { value, source } = node;
      if (typeof value === 'number') return [source ?? String(value)];
      if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
    }
    throw refused(place, `${name} must be a text, a number, true or false, or a list of them`, {
      ...(isMap(node) && { hint: mappingHint(name, node.toJSON()) }),
    });
  };
  return contents.items.flatMap(({ key, value }): Setting[] => {
    const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
    const place = placeAt((key as Node | null)?.range?.[0]);
    assertKnown(name, place, isMap(value));
    if (value === null || (isScalar(value) && value.value === null)) return [];
    return [{ name, ...place, texts: textsOf(value, name, place) }];
  });
}

/** Numbers by name are what people write for `mmlu:10,gsm8k:5`. */
function mappingHint(name: string, mapping: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(mapping);
  if (!entries.every(([, value]) => typeof value === 'number')) return `Write one value after ${name}:`;
  return `Write it on one line: ${name}: ${entries.map(([key, value]) => `${key}:${value}`).join(',')}`;
}

/** What an alias stands for. @throws EspalierError `usage` for a text that was meant, as *.gguf */
function targetOf(
  alias: { readonly source: string; resolve(document: Document): Node | undefined },
  document: Document,
  { name, place }: { readonly name: string; readonly place: Place },
): Node {
  const target = alias.resolve(document);
  if (target !== undefined) return target;
  throw refused(place, `${name} is *${alias.source}, which YAML takes as the name of another value`, {
    hint: `Quote it: ${name}: "*${alias.source}"`,
  });
}

function invalid({ code, message }: YAMLError, place: Place): EspalierError {
  const what =
    code === 'MULTIPLE_DOCS'
      ? 'it holds several documents, but one is expected'
      : message.replace(/ at line \d.*$/s, '');
  return refused(place, `not valid YAML: ${what}`, { hint: HINTS[code] ?? QUOTE });
}

/** An error of a line of a file of options. */
export function refused(
  { file, line }: Place,
  message: string,
  { hint }: { readonly hint?: string | undefined } = {},
): EspalierError {
  return new EspalierError('usage', `${file}:${line}: ${message}`, {
    ...(hint !== undefined && { hint }),
    details: { file, line },
  });
}
