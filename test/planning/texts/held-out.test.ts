import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/common/progress.ts';
import type { NamedText } from '../../../src/pipeline/inputs/refuse-overlap.ts';
import { DOMAINS } from '../../../src/planning/texts/built-in.ts';
import {
  asHarmony,
  asPlainText,
  type Conversation,
  promptOf,
} from '../../../src/planning/texts/conversation.ts';
import { refuseHeldOut, type TextParts } from '../../../src/planning/texts/held-out.ts';
import { ROOT } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const read = (set: string, domain: string) =>
  readFileSync(join(ROOT, 'texts', set, `${domain}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Conversation);

describe('text to choose by', () => {
  const texts = async (set: string, form: typeof asHarmony) =>
    await Promise.all(
      DOMAINS.map(async (domain) => ({ path: `${domain}.txt`, text: read(set, domain).map(form).join('') })),
    );
  const refuse = async (named: readonly NamedText[], allowed = false, parts: TextParts = 'conversations') => {
    const progress: string[] = [];
    const context = {
      textsDir: join(ROOT, 'texts'),
      progress: (event: ProgressEvent) => {
        if (event.type === 'note') progress.push(event.message);
      },
    };
    return [await refuseHeldOut(named, parts, allowed, context), progress] as const;
  };

  test('the texts to choose by hold no conversation of those that judge, in any form', async () => {
    expect(await refuse(await texts('search', asHarmony))).toEqual([[], []]);
    expect(await refuse(await texts('search', asPlainText))).toEqual([[], []]);
  });

  test('prompts that judge are found without their answers, and those to choose by hold none of them', async () => {
    const prompts = (set: string) => texts(set, (one) => `${promptOf(one)}\n`);
    expect(await refuse(await prompts('search'), false, 'prompts')).toEqual([[], []]);
    const held = await prompts('held-out');
    expect(await refusal(refuse(held, false, 'prompts'))).toContain(
      'of built-in:held-out, the first at line ',
    );
  });

  test('one conversation of those that judge is found in a file of one’s own, and refused unless allowed', async () => {
    const held = read('held-out', 'code')[5]!;
    const own = { path: 'own.txt', text: `something else\n${asPlainText(held).toUpperCase()}\nand more` };
    const words =
      /^dataset-invalid: own\.txt holds 1 of the 218 conversations of built-in:held-out, the first at line [23] \("/;
    expect(await refusal(refuse([own]))).toMatch(words);
    const [notes, said] = await refuse([own], true);
    expect(notes).toHaveLength(1);
    expect(said).toEqual([`${notes[0]}; it is used anyway`]);
  });
});
