import { join } from 'node:path';
import { EspalierError, parseJson, readText } from '../../common/index.ts';
import { findOverlap } from '../../evaluation/index.ts';
import type { Context, NamedText } from '../../pipeline/index.ts';
import { DOMAINS } from './built-in.ts';
import { type Conversation, conversationSchema, promptOf } from './conversation.ts';

export type TextParts = 'conversations' | 'prompts';
const PARTS: Readonly<Record<TextParts, (conversation: Conversation) => string>> = {
  conversations: ({ messages }) => messages.map((one) => ('content' in one ? one.content : '')).join('\n'),
  prompts: promptOf,
};

/**
 * Refuses texts to choose experts by that hold conversations of `built-in:held-out`, in any form: what is chosen on them cannot be judged
 * on them. A conversation is there when 70 % of its runs of 13 words are (see `findOverlap`), a prompt when all its
 * words are, in order: prompts about documents of one form differ in a few.
 *
 * @param parts what of a held-out conversation is looked for: all of it, or in files of prompts what the user says
 * @param allowed says so in a warning instead
 * @returns what was found and is allowed
 * @throws EspalierError `dataset-invalid`
 */
export async function refuseHeldOut(
  texts: readonly NamedText[],
  parts: TextParts,
  allowed: boolean,
  { textsDir, progress }: Pick<Context, 'textsDir' | 'progress'>,
): Promise<string[]> {
  const asked = new Map<string, string>();
  for (const domain of DOMAINS) {
    const source = join(textsDir, 'held-out', `${domain}.jsonl`);
    for (const [i, line] of (await readText(source)).trimEnd().split('\n').entries()) {
      const where = `${source} line ${i + 1}`;
      const question = PARTS[parts](parseJson(conversationSchema, line, where, 'dataset-invalid'));
      asked.set(`${domain} ${i + 1}`, question);
    }
  }
  const rows = [...asked].map(([id, question]) => ({ id, view: { question }, expected: '' }));
  return texts.flatMap(({ path, text }) => {
    const whole = parts === 'prompts' ? normalised(text) : undefined;
    const similar = findOverlap(rows, text);
    const found = similar.filter(
      ({ id }) => whole === undefined || whole.includes(normalised(asked.get(id) ?? '')),
    );
    if (found[0] === undefined) return [];
    const message = `${path} holds ${found.length} of the ${rows.length} conversations of built-in:held-out, the first at line ${found[0].line} ("${found[0].words}")`;
    if (!allowed) {
      throw new EspalierError('dataset-invalid', message, {
        hint: 'Choose on --text built-in or text of your own. --allow-overlap uses the text nevertheless; built-in:held-out then proves nothing about the plan.',
      });
    }
    progress({ type: 'note', level: 'warning', message: `${message}; it is used anyway` });
    return [message];
  });
}

function normalised(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
