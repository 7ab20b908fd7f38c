import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { makeFolder, readText, writeFileAtomic } from '../../../common/index.ts';
import { emitHeader, type GgufHeader, vocabularyOf } from '../../../gguf/index.ts';
import type { ReleaseFile } from '../../../hub/index.ts';
import { blankRow, blankRuns, type LlamaTools } from '../../../llama/index.ts';
import { namesOf } from '../base-pass.ts';
import { textsIn } from '../counted-runs.ts';
import { fixedTokens, type ScoreTokens } from '../kld-evaluator.ts';
import type { DomainText } from '../known-results.ts';
import type { ChunkTokens } from '../turns.ts';
import { layOutTurns, type TurnRun } from '../turns-of-text.ts';

/** Chunks of one length, as a Job reads them. */
export interface JobRun {
  /** Of its files in the staging repo and the container. */
  readonly name: string;
  /** The texts that they are of, for messages. */
  readonly source: string;
  readonly chunks: number | 'all';
  readonly contextTokens: number;
  /** Where only the turns of the assistant count. */
  readonly turns?: TurnRun;
  /** SHA-256 of the tokens that must be read, as the file of probabilities has them. */
  readonly tokensSha256?: string;
}

export interface JobTextsRequest {
  readonly header: GgufHeader;
  readonly texts: readonly DomainText[];
  readonly scoreTokens: ScoreTokens;
  readonly contextTokens: ChunkTokens;
  readonly chunks: number | 'all';
  readonly folder: string;
  /** Splits a text in tokens, where turns are scored. */
  readonly tools: () => Promise<LlamaTools>;
  readonly signal?: AbortSignal | undefined;
}

/** Rows of the file of blank rows: what is taken out of the probabilities goes by so many at a time. */
export const BLANK_ROWS = 128;

/** Texts as Jobs read them. */
export interface JobTexts {
  /** Where all tokens count, one for each text. */
  readonly runs: readonly JobRun[];
  /** Of each text, where turns are scored. */
  readonly conversations?: readonly number[];
  readonly files: readonly ReleaseFile[];
  readonly notes: readonly string[];
}

/**
 * Prepares texts for Jobs. No model is run: where turns are scored, the tokens are those of the base's vocabulary.
 *
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function textsForJobs(request: JobTextsRequest): Promise<JobTexts> {
  const { header, texts, scoreTokens, contextTokens, folder, signal, chunks } = request;
  const runs: JobRun[] = [];
  const files: ReleaseFile[] = [];
  if (scoreTokens === 'all') {
    for (const [text, { path }] of texts.entries()) {
      const name = `text-${text}`;
      runs.push({ name, source: basename(path), chunks, contextTokens: fixedTokens(contextTokens) });
      files.push({ path: `${name}.txt`, content: await readText(path) });
    }
    return { runs, files, notes: [] };
  }
  await makeFolder(folder);
  const tools = await request.tools();
  const model = join(folder, 'vocabulary.gguf');
  await writeFileAtomic(model, emitHeader(header, { only: new Set() }).bytes);
  const vocabulary = vocabularyOf(header);
  const laid = await layOutTurns({ tools, model, header, texts, folder, contextTokens, chunks, signal });
  for (const turns of laid.runs) {
    const { name, chunks: found, contextTokens: each, tokens, counts } = turns;
    const tokensSha256 = createHash('sha256').update(littleEndian(tokens)).digest('hex');
    const source = namesOf(textsIn(turns), texts);
    runs.push({ name, source, chunks: found, contextTokens: each, turns, tokensSha256 });
    const size = { chunks: found, contextTokens: each, vocabulary };
    files.push(
      { path: `${name}.txt`, content: await readText(turns.textFile) },
      { path: `${name}.blank`, content: blankLines(blankRuns(size, counts), vocabulary) },
    );
  }
  files.push({ path: 'blank.bin', content: new Uint8Array(blankRow(vocabulary)) });
  return { runs, conversations: laid.conversations, files, notes: laid.notes };
}

/** `offset bytes`, a piece of at most {@link BLANK_ROWS} rows a line. */
function blankLines(
  runs: readonly { readonly offset: number; readonly rows: number }[],
  vocabulary: number,
): string {
  const row = blankRow(vocabulary).length;
  const lines = runs.flatMap(({ offset, rows }) => {
    const pieces = Math.ceil(rows / BLANK_ROWS);
    return Array.from({ length: pieces }, (_, piece) => {
      const from = piece * BLANK_ROWS;
      return `${offset + from * row} ${Math.min(BLANK_ROWS, rows - from) * row}`;
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}

function littleEndian(tokens: Int32Array): Uint8Array {
  const bytes = new Uint8Array(tokens.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, token] of tokens.entries()) view.setInt32(i * 4, token, true);
  return bytes;
}
