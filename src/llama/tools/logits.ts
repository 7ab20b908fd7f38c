import { open } from 'node:fs/promises';

/** The file of a base's probabilities that llama-perplexity writes. */
export interface BaseLogits {
  contextTokens: number;
  vocabulary: number;
  chunks: number;
  bytes: number;
}

const MAGIC = '_logits_';
/** Magic, then tokens of a chunk, vocabulary and chunks as i32. */
export const LOGITS_HEADER_BYTES = MAGIC.length + 12;

/** What the file of a base's probabilities says of itself. One of a text too short ends within its header: @throws Error. */
export async function readLogitsHeader(path: string): Promise<BaseLogits> {
  await using file = await open(path);
  const header = Buffer.alloc(LOGITS_HEADER_BYTES);
  const { bytesRead } = await file.read(header, 0, LOGITS_HEADER_BYTES, 0);
  if (bytesRead < LOGITS_HEADER_BYTES)
    throw new Error(`${path} ends after ${bytesRead} bytes, within its header`);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error(`${path} has no ${MAGIC} at its start`);
  const [contextTokens, vocabulary, chunks] = [0, 4, 8].map((at) => header.readInt32LE(MAGIC.length + at));
  return {
    contextTokens: contextTokens!,
    vocabulary: vocabulary!,
    chunks: chunks!,
    bytes: (await file.stat()).size,
  };
}

/** How many tokens of a chunk are scored: the second half, without the last one, which has no next token. */
export function scoredTokens(contextTokens: number): number {
  return contextTokens - 1 - Math.floor(contextTokens / 2);
}

/** Bytes of the probabilities of one token: a scale and a minimum (f32), then u16 log-probabilities. */
function rowBytes(vocabulary: number): number {
  return (2 * Math.floor((vocabulary + 1) / 2) + 4) * 2;
}

/** Bytes of the file of stored probabilities: header, the tokens as i32, then a row for each scored token. */
export function logitsBytes({
  contextTokens,
  vocabulary,
  chunks,
}: Pick<BaseLogits, 'contextTokens' | 'vocabulary' | 'chunks'>): number {
  return (
    LOGITS_HEADER_BYTES + chunks * (contextTokens * 4 + scoredTokens(contextTokens) * rowBytes(vocabulary))
  );
}

/** The tokens that the base was run over, `[chunks][contextTokens]`. */
export async function readLogitsTokens(path: string): Promise<Int32Array> {
  const { contextTokens, chunks } = await readLogitsHeader(path);
  await using file = await open(path);
  const tokens = new Int32Array(chunks * contextTokens);
  await file.read(new Uint8Array(tokens.buffer), 0, tokens.byteLength, LOGITS_HEADER_BYTES);
  return tokens;
}

/**
 * Takes tokens out of every comparison with these probabilities: their rows are replaced by one in which every token is
 * less probable than the e^-16 below which llama-perplexity adds nothing (`log_softmax` in perplexity.cpp), the most probable
 * of them the last of the vocabulary, which models hold in reserve. Such a token has no divergence and another top token; the
 * means that the tool prints are over all scored tokens, so that they are too small by the share that counts.
 *
 * @param counts whether the token at a place in `[chunks][contextTokens]` counts
 */
export async function blankRows(path: string, counts: (place: number) => boolean): Promise<void> {
  const header = await readLogitsHeader(path);
  const blank = blankRow(header.vocabulary);
  await using file = await open(path, 'r+');
  for (const { offset, rows } of blankRuns(header, counts)) {
    for (let row = 0; row < rows; row++) {
      await file.write(blank, 0, blank.length, offset + row * blank.length);
    }
  }
}

/** What {@link blankRows} writes in the place of a row. */
export function blankRow(vocabulary: number): Buffer {
  const blank = Buffer.alloc(rowBytes(vocabulary));
  blank.writeFloatLE(1, 0);
  blank.writeFloatLE(-20, 4);
  blank.writeUInt16LE(1, 8 + 2 * (vocabulary - 1));
  return blank;
}

/** Rows, one after the other in the file, that {@link blankRows} replaces: where they begin, and how many they are. */
export function blankRuns(
  { chunks, contextTokens, vocabulary }: Pick<BaseLogits, 'contextTokens' | 'vocabulary' | 'chunks'>,
  counts: (place: number) => boolean,
): { readonly offset: number; readonly rows: number }[] {
  const first = LOGITS_HEADER_BYTES + chunks * contextTokens * 4;
  const runs: { offset: number; rows: number }[] = [];
  let isOpen = false;
  for (const [row, place] of scoredPlaces({ chunks, contextTokens }).entries()) {
    const last = runs.at(-1);
    if (counts(place)) isOpen = false;
    else if (isOpen && last !== undefined) last.rows += 1;
    else {
      runs.push({ offset: first + row * rowBytes(vocabulary), rows: 1 });
      isOpen = true;
    }
  }
  return runs;
}

/** Where in `[chunks][contextTokens]` the scored tokens are: a row holds what the token before predicts. */
export function scoredPlaces({
  chunks,
  contextTokens,
}: Pick<BaseLogits, 'chunks' | 'contextTokens'>): number[] {
  const scored = scoredTokens(contextTokens);
  const first = Math.floor(contextTokens / 2) + 1;
  return Array.from({ length: chunks * scored }, (_, row) => {
    return Math.floor(row / scored) * contextTokens + first + (row % scored);
  });
}
