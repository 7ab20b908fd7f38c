import { basename } from 'node:path';
import { EspalierError, formatPercent, type Progress } from '../../common/index.ts';
import { findOverlap } from '../../evaluation/index.ts';
import type { NamedText } from '../../pipeline/index.ts';

/** Conversations of one text that stand in others as well. */
export interface Shared {
  readonly found: number;
  readonly of: number;
  /** Where the first is, of the other text. */
  readonly path: string;
  readonly line: number;
  readonly words: string;
}

/** Where a text is not of conversations, what blank lines part. */
const PARTS = { conversations: /(?=<\|start\|>system)/, paragraphs: /\n\s*\n/ };

/** Tags are no words: the same conversation may have others elsewhere, or none. */
function untagged(text: string): string {
  return text.replace(/<\|\w+\|>/g, '\n');
}

/**
 * Conversations of a text (or paragraphs, where it has none) of which 70 % of the runs of 13 words stand in another text, in any form: see
 * `findOverlap`. Those of fewer than eight words are never found.
 */
export function sharedConversations(text: string, others: readonly NamedText[]): Shared | undefined {
  const parts = text.split(text.includes('<|start|>system') ? PARTS.conversations : PARTS.paragraphs);
  const rows = parts
    .filter((part) => part.trim() !== '')
    .map((part, i) => ({ id: String(i), view: { question: untagged(part) }, expected: '' }));
  const found = others.flatMap(({ path, text: other }) =>
    findOverlap(rows, other.replace(/<\|\w+\|>/g, ' ')).map((overlap) => ({ ...overlap, path })),
  );
  const first = found[0];
  if (first === undefined) return undefined;
  const { path, line, words } = first;
  return { found: new Set(found.map(({ id }) => id)).size, of: rows.length, path, line, words };
}

/** Conversations made of few templates resemble each other: of two texts of one generator 1 % of the shortest were found. */
const ALLOWED = 0.05;

/**
 * Refuses a text to judge by that shares conversations with texts that were used to choose; few are said in a warning.
 *
 * @throws EspalierError `usage`
 */
export function refuseShared(
  option: string,
  judging: readonly NamedText[],
  chosenBy: readonly NamedText[],
  progress: Progress,
): void {
  for (const { path, text } of judging) {
    const shared = sharedConversations(text, chosenBy);
    if (shared === undefined) continue;
    const { found, of, line, words } = shared;
    const share = formatPercent(found / of);
    const message = `${option} ${basename(path)} shares ${found} of its ${of} conversations (${share}) with ${basename(shared.path)}, which was used to choose, the first at line ${line} ("${words}")`;
    if (found / of >= ALLOWED) {
      throw new EspalierError('usage', message, {
        hint: 'Take them out of one of the two, or give text that neither the sweep nor a method has read.',
      });
    }
    progress({ type: 'note', level: 'warning', message });
  }
}
