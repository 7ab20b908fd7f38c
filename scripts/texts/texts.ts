import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { chatItems, type Matter } from './chat.ts';
import { codeItems, type Snippet } from './code.ts';
import { documentItems, type Passage } from './documents.ts';
import type { Item } from './item.ts';
import { type Language, languageItems } from './languages.ts';
import { type Fact, scienceItems } from './science.ts';
import { type Tool, toolItems } from './tools.ts';

/** Of this, the text is always the same. */
const SEED = 20261128;

/** One item of so many is held out: no sentence that was written by hand is in both sets. */
const HELD_OUT_OF = 4;

/** The texts that come with Espalier, made of what is written in texts/source. */
export function builtInTexts(): { readonly path: string; readonly content: string }[] {
  const read = (name: string) => parse(readFileSync(`texts/source/${name}.yaml`, 'utf8')) as unknown;
  const random = seededRandom(SEED);
  const domains: Record<string, Item[]> = {
    chat: chatItems(read('chat') as Matter[]),
    code: codeItems(read('code') as Snippet[]),
    documents: documentItems(read('documents') as Passage[], random),
    languages: languageItems(read('languages') as Record<string, Language>, random),
    science: scienceItems(read('science') as Fact[], random),
    tools: toolItems(read('tools') as Tool[]),
  };
  return Object.entries(domains).flatMap(([domain, items]) => {
    const isHeldOut = (_: Item, i: number) => i % HELD_OUT_OF === HELD_OUT_OF - 1;
    const sets = {
      search: items.filter((one, i) => !isHeldOut(one, i)),
      'held-out': items.filter(isHeldOut),
    };
    return Object.entries(sets).map(([set, own]) => ({
      path: `texts/${set}/${domain}.jsonl`,
      content: mixed(own)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    }));
  });
}

/** In an order in which the first conversations are already of every kind. */
function mixed(items: readonly Item[]) {
  const random = seededRandom(SEED);
  return items
    .flatMap(({ conversations }) => conversations)
    .map((one) => ({ one, place: random.uniform() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
