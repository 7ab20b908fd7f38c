import { basename, join } from 'node:path';
import { EspalierError, makeFolder, readText, withoutBom, writeFileAtomic } from '../../common/index.ts';
import type { GgufHeader } from '../../gguf/index.ts';
import { type LlamaTools, scoredPlaces, tokenize } from '../../llama/index.ts';
import type { CountedRun } from './counted-runs.ts';
import type { DomainText } from './known-results.ts';
import {
  type ChunkTokens,
  END,
  layTurns,
  mostTokens,
  type ReadTurns,
  readTurns,
  type TurnLayout,
} from './turns.ts';
import { piecesOf } from './vocabulary.ts';

/** Chunks of one length of the conversations of some texts, in a file. */
export interface TurnRun extends CountedRun, Omit<TurnLayout, 'text' | 'conversationOf'> {
  /** Of its files. */
  readonly name: string;
  readonly textFile: string;
}

/** Texts of conversations, laid out in files so that the turns of the assistant are scored. */
export interface TurnsOfTexts {
  readonly runs: readonly TurnRun[];
  /** Of each text. */
  readonly conversations: readonly number[];
  readonly notes: readonly string[];
}

export interface TurnsRequest {
  readonly tools: LlamaTools;
  /** The tools read its vocabulary. */
  readonly model: string;
  readonly header: GgufHeader;
  readonly texts: readonly Pick<DomainText, 'path'>[];
  /** Receives the texts, and the runs as they are laid out. */
  readonly folder: string;
  readonly contextTokens: ChunkTokens;
  /** Conversations that are taken of each text. */
  readonly chunks: number | 'all';
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lays texts out by turns, see `layTurns`.
 *
 * @throws EspalierError `dataset-invalid`, `llama-tool-failed`
 */
export async function layOutTurns(request: TurnsRequest): Promise<TurnsOfTexts> {
  const { texts, folder, contextTokens } = request;
  await makeFolder(folder);
  const pieces = piecesOf(request.header);
  const read: ReadTurns[] = [];
  const notes: string[] = [];
  for (const [text, { path }] of texts.entries()) {
    const [name, content] = [basename(path), await conversationsIn(path)];
    const whole = join(folder, `${text}.txt`);
    await writeFileAtomic(whole, content);
    const ids = await tokenize(request.tools, request.model, whole, { signal: request.signal });
    const turns = readTurns({ path: name, content, text }, { ids, pieces }, contextTokens, request.chunks);
    read.push(turns);
    const { conversations, tooLong, unsaid } = turns;
    if (conversations.length === 0) {
      throw new EspalierError(
        'dataset-invalid',
        `${name} has no turn of the assistant that could be scored`,
        { hint: 'Give conversations with answers, or measure all tokens: --score-tokens all.' },
      );
    }
    const all = conversations.length + tooLong + unsaid;
    if (tooLong > 0) {
      notes.push(
        `${name}: ${tooLong} of ${all} conversations are longer than ${mostTokens(contextTokens)} tokens and were left out`,
      );
    }
    if (unsaid > 0) {
      notes.push(
        `${name}: ${unsaid} of ${all} conversations have no turn of the assistant and were left out`,
      );
    }
    const again = conversations.length - new Set(conversations.map(({ tokens }) => tokens.join())).size;
    if (again > 0) {
      notes.push(
        `${name}: ${again} of ${all} conversations repeat one that is there already, and count again`,
      );
    }
  }
  const runs: TurnRun[] = [];
  const layouts = layTurns(
    read.flatMap(({ conversations }) => conversations),
    contextTokens,
  );
  for (const [i, { text, ...layout }] of layouts.entries()) {
    const name = `run-${i}-${layout.contextTokens}`;
    const textFile = join(folder, `${name}.txt`);
    await writeFileAtomic(textFile, text);
    runs.push({ name, textFile, ...layout, ...countTurns(layout) });
  }
  return { runs, conversations: read.map(({ conversations }) => conversations.length), notes };
}

/**
 * A text of conversations, the last of which may have been cut off by a limit of tokens. What editors and scripts put between turns is
 * none of them: blanks, line ends, a mark of the order of bytes; the model says none of it, and is trained on line ends as Unix has them.
 */
async function conversationsIn(path: string): Promise<string> {
  const content = withoutBom(await readText(path)).replaceAll('\r\n', '\n');
  const joined = content.replace(/<\|end\|>\s+(?=<\|start\|>)/g, END).trim();
  return joined.endsWith(END) ? joined : joined + END;
}

function countTurns({
  counts,
  chunks,
  contextTokens,
}: Omit<TurnLayout, 'text'>): Pick<CountedRun, 'scored' | 'countedOf'> {
  const places = scoredPlaces({ chunks, contextTokens });
  const countedOf = new Array<number>(chunks).fill(0);
  for (const place of places.filter(counts)) {
    const chunk = Math.floor(place / contextTokens);
    countedOf[chunk] = (countedOf[chunk] ?? 0) + 1;
  }
  return { scored: places.length, countedOf };
}

/** @throws EspalierError `dataset-invalid`: the tokens that llama-perplexity read are not those that were laid out */
export function misread(name: string, how: string): EspalierError {
  return new EspalierError('dataset-invalid', `${name} is not tokenized as it was laid out: ${how}`, {
    hint: 'The model joins tokens across turns or starts chunks with one of its own: measure with --score-tokens all.',
  });
}
