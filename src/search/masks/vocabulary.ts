import type { ArrayValue, GgufHeader } from '../../gguf/index.ts';

/** The tokens of a vocabulary as they are stored, in the order of their ids. */
export function* tokenStrings(header: GgufHeader): Generator<string> {
  const tokens = arrayOf(header, 'tokenizer.ggml.tokens');
  if (tokens?.elementType !== 'string') return;
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength);
  const decoder = new TextDecoder();
  let at = tokens.span.start;
  for (let i = 0; i < tokens.count; i++) {
    const start = at + 8;
    at = start + Number(view.getBigUint64(at, true));
    yield decoder.decode(header.bytes.subarray(start, at));
  }
}

/** An array of the metadata. */
export function arrayOf(header: GgufHeader, key: string): ArrayValue | undefined {
  const value = header.keyValues.find((entry) => entry.key === key)?.value;
  return typeof value === 'object' ? value : undefined;
}

/** What a token is of a text. */
export interface Piece {
  readonly bytes: number;
  readonly startsWithSpace: boolean;
  readonly endsBlank: boolean;
}

/** How byte-level vocabularies (GPT-2's, and that of gpt-oss) write the space, and all that is blank: tab, line ends, space. */
const SPACE = 'Ġ';
const BLANK = /[ĉĊčĠ]$/;

/** The pieces of a byte-level vocabulary, in which every character stands for a byte; tags are written as they are, in ASCII. */
export function piecesOf(header: GgufHeader): Piece[] {
  return Array.from(tokenStrings(header), (token) => ({
    bytes: [...token].length,
    startsWithSpace: token.startsWith(SPACE),
    endsBlank: BLANK.test(token),
  }));
}
