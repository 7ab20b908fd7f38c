import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import {
  blankRows,
  readLogitsHeader,
  readLogitsTokens,
  scoredPlaces,
} from '../../../src/llama/tools/logits.ts';
import { klDivergence, writeBaseLogits } from '../../../src/llama/tools/perplexity.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import { type KldEvaluatorOptions, openKldEvaluator } from '../../../src/search/masks/kld-evaluator.ts';
import { changedTops } from '../../../src/search/masks/loss.ts';
import { openMaskFactory } from '../../../src/search/masks/mask-factory.ts';
import { type ChunkTokens, layTurns, readTurns } from '../../../src/search/masks/turns.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const CODE = join(ROOT, 'plans/data/tiny-gpt-oss/code.txt');

/** The first layer without every other expert. */
const HALF = new Map([[0, new Set(Array.from({ length: 16 }, (_, i) => 2 * i))]]);

const WORDS = /<\|\w+\|>| ?\w+/g;

/** One token a word, with the space before it, or tag; 1 is `<|start|>`, 2 `<|end|>`. */
function read(text: string) {
  const words = text.match(WORDS)!;
  const known = ['', '<|start|>', '<|end|>', ...new Set(words)];
  const pieces = known.map((word) => ({
    ...{ bytes: word.length, startsWithSpace: word.startsWith(' '), endsBlank: false },
  }));
  return { ids: words.map((word) => known.indexOf(word)), pieces };
}

const turn = (role: string, words: string) => `<|start|>${role}<|message|>${words}<|end|>`;
const short = turn('system', 'x') + turn('user', 'a b') + turn('assistant', 'c d');
const [end, START] = ['<|end|>', '<|start|>'];
const [startId, endId] = [1, 2];

/** A text of conversations, laid out by itself. */
function lay(content: string, chunkTokens: ChunkTokens = 'fit', most: number | 'all' = 'all') {
  const { conversations, tooLong } = readTurns(
    { path: 'x.txt', content, text: 0 },
    read(content),
    chunkTokens,
    most,
  );
  const layouts = layTurns(conversations, chunkTokens);
  return { layouts, conversations: conversations.length, tooLong };
}

/** The words that count, in the order of the conversations. */
function countedWords(text: string, chunkTokens: ChunkTokens = 'fit') {
  const { layouts, ...about } = lay(text, chunkTokens);
  const found: string[][] = [];
  for (const { text: laid, tokens, contextTokens, chunks, counts, conversationOf } of layouts) {
    const words = laid.match(WORDS)!;
    expect(words).toHaveLength(chunks * contextTokens);
    // What the text is, the tokens are.
    expect([...tokens.keys()].filter((at) => (words[at] === end) !== (tokens[at] === endId))).toEqual([]);
    expect([...tokens.keys()].filter((at) => (words[at] === START) !== (tokens[at] === startId))).toEqual([]);
    const scored = new Set(scoredPlaces({ chunks, contextTokens }));
    for (const place of [...tokens.keys()].filter(counts)) {
      expect(scored.has(place)).toBe(true);
      const { conversation } = conversationOf[Math.floor(place / contextTokens)]!;
      found[conversation] = [...(found[conversation] ?? []), words[place]!.trim()];
    }
  }
  return { ...about, found, lengths: layouts.map(({ contextTokens }) => contextTokens) };
}

test('what the assistant says counts, once, without the header that the template gives', () => {
  const long = turn('system', 'x') + turn('user', 'a b e f g h') + turn('assistant', 'c');
  expect(countedWords(short + long)).toEqual({
    ...{ conversations: 2, tooLong: 0, lengths: [24] },
    found: [
      ['<|message|>', 'c', 'd', end],
      ['<|message|>', 'c', end],
    ],
  });
});

test('a conversation stands at the start of its chunk; a text too short for the tool is filled up', () => {
  const { layouts } = lay(short);
  expect(layouts).toHaveLength(1);
  const [{ text, chunks, contextTokens, conversationOf }] = layouts as [(typeof layouts)[number]];
  // 17 tokens, of which the answer begins at 13: chunks of 24 score from 13 on, 11 tokens each.
  expect([contextTokens, chunks]).toEqual([24, 10]);
  expect(text).toBe(short + end.repeat(24 - 17 + 9 * 24));
  expect(conversationOf).toEqual([{ text: 0, conversation: 0 }, ...new Array(9).fill(undefined)]);
});

test('a long answer is counted by several chunks, each the beginning of the conversation up to a word', () => {
  const wordy = Array.from({ length: 60 }, (_, i) => `w${i}`);
  const text = turn('system', 'x') + turn('user', 'a b c d e f') + turn('assistant', wordy.join(' '));
  const { found, lengths } = countedWords(text);
  expect(found).toEqual([['<|message|>', ...wordy, end]]);
  expect(lengths.length).toBeGreaterThan(2);
  expect(lengths[0]).toBe(32);
  for (const { text: laid, contextTokens } of lay(text).layouts) {
    expect(laid.startsWith(text.slice(0, 100))).toBe(true);
    const first = laid.match(WORDS)!.slice(0, contextTokens).join('');
    expect(text.startsWith(first.replace(/(<\|end\|>)+$/, ''))).toBe(true);
  }
});

test('every turn of the assistant counts, and all that follows a user: the analysis, and the header of the message after it', () => {
  const reasoned = turn('system', 'x') + turn('user', 'a') + turn('assistant', 'b') + turn('assistant', 'c');
  const again = reasoned + turn('user', 'd') + turn('assistant', 'e');
  const own = ['<|message|>', 'b', end, START, 'assistant', '<|message|>', 'c', end];
  expect(countedWords(reasoned + again).found).toEqual([own, [...own, '<|message|>', 'e', end]]);
});

test('conversations of more tokens than asked for are left out, and only the first ones are taken', () => {
  const long = turn('system', 'x') + turn('user', 'a b e f g h') + turn('assistant', 'c');
  expect(countedWords(short + long, 19)).toMatchObject({ conversations: 1, tooLong: 1 });
  expect(countedWords(short + long, 20)).toMatchObject({ conversations: 2, tooLong: 0 });
  const endless = turn('system', 'x') + turn('user', 'a '.repeat(5000).trim()) + turn('assistant', 'b');
  expect(countedWords(short + endless)).toMatchObject({ conversations: 1, tooLong: 1 });
  const two = short + long + short;
  expect(lay(two, 'fit', 2)).toMatchObject({ conversations: 2, tooLong: 0 });
});

test.each([
  [
    'other text',
    'a<|end|>',
    'it must consist of gpt-oss conversations from <|start|>system to <|end|>, and nothing else',
  ],
  [
    'a text without an end',
    `${short}a`,
    'it must consist of gpt-oss conversations from <|start|>system to <|end|>, and nothing else',
  ],
  ['conversations that are too long', short, 'each of its 1 conversations has more than 16 tokens'],
])('refused: %s', async (_, text, problem) => {
  expect(await refusal(async () => lay(text, 16))).toBe(
    `dataset-invalid: x.txt cannot be laid out by turns: ${problem}`,
  );
});

test('rows that are taken out add nothing: the parts of a text add up to the whole', async () => {
  await using folder = await temporaryFolder();
  const tools = await llamaTools();
  const base = {
    ...{ tools, contextTokens: 64, chunks: 6, threads: 1, textFile: CODE, model: TINY_MODEL },
    logitsFile: join(folder.path, 'all.logits'),
  };
  await writeBaseLogits(base);
  const places = scoredPlaces(base);
  const parts = [0, 1].map((part) => ({
    logitsFile: join(folder.path, `${part}.logits`),
    counts: (place: number) => (place % 3 === 0) === (part === 0),
  }));
  for (const { logitsFile, counts } of parts) {
    await writeFile(logitsFile, await readFile(base.logitsFile));
    await blankRows(logitsFile, counts);
  }
  expect(await readLogitsTokens(parts[0]!.logitsFile)).toEqual(await readLogitsTokens(base.logitsFile));
  // Another model than the base: its first layer has lost half of its experts.
  await using source = await openFileSource(TINY_MODEL);
  const factory = await openMaskFactory(describeMoe(await readHeader(source)), source, folder.path);
  await using mask = await factory.make(HALF);
  const measure = (logitsFile: string) => klDivergence({ ...base, model: mask.path, logitsFile });
  const [whole, first, second] = [
    await measure(base.logitsFile),
    await measure(parts[0]!.logitsFile),
    await measure(parts[1]!.logitsFile),
  ];
  expect(whole.meanKld).toBeGreaterThan(0.05);
  expect(first.meanKld + second.meanKld).toBeCloseTo(whole.meanKld, 5);
  expect(first.sameTopRate + second.sameTopRate).toBeCloseTo(whole.sameTopRate, 4);
  expect(places.filter(parts[0]!.counts).length).toBeGreaterThan(40);
});

test('the turns of the assistant are measured, by their own number', async () => {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(TINY_MODEL);
  const model = describeMoe(await readHeader(base));
  const options: KldEvaluatorOptions = {
    ...{
      factory: await openMaskFactory(model, base, folder.path),
      tools: await llamaTools(),
      folder: folder.path,
      threads: 1,
      chunks: 'all',
    },
    ...{ texts: [{ domain: 'code', path: CODE }], scoreTokens: 'assistant', contextTokens: 112 },
  };
  const evaluator = await openKldEvaluator(options);
  expect(evaluator.notes).toEqual([
    'code.txt: 1 of 21 conversations are longer than 112 tokens and were left out',
    expect.stringMatching(/^little text: 20 conversations in all, below 600; below 80 of code 20: /),
  ]);
  const none = await evaluator.measure(new Map());
  expect(none.code!.meanKld).toBeLessThan(1e-4);
  expect(none.code!.sameTopRate).toBeCloseTo(1, 4);
  expect(none.code!.chunkChangedTops).toEqual(new Array(20).fill(0));
  const answers = await evaluator.measure(HALF);
  // The tool's means are over all tokens of chunks of a length; of those, only the share counts of which the base has its own top token.
  await using mask = await options.factory.make(HALF);
  const sums = { counted: 0, kld: 0, same: 0 };
  for (const logitsFile of evaluator.stored) {
    const { contextTokens, chunks } = await readLogitsHeader(logitsFile);
    const run = { tools: options.tools, contextTokens, chunks, threads: 1, logitsFile };
    const read = { ...run, textFile: logitsFile.replace(/logits$/, 'txt') };
    const scored = scoredPlaces({ chunks, contextTokens }).length;
    const raw = await klDivergence({ ...read, model: mask.path });
    sums.counted += scored * (await klDivergence({ ...read, model: options.factory.basePath })).sameTopRate;
    sums.kld += scored * raw.meanKld;
    sums.same += scored * raw.sameTopRate;
  }
  expect(evaluator.stored.length).toBeGreaterThan(1);
  expect(answers.code!.countedTokens).toBe(Math.round(sums.counted));
  expect(answers.code!.meanKld).toBeCloseTo(sums.kld / sums.counted, 4);
  expect(answers.code!.sameTopRate).toBeCloseTo(sums.same / sums.counted, 4);
  const { chunkKlds, meanKld } = answers.code!;
  expect(chunkKlds.reduce((sum, kld) => sum + kld, 0) / chunkKlds.length).toBeCloseTo(meanKld, 3);
  const changed = answers.code!.chunkChangedTops;
  // Together they are what the rate says; some conversations keep every token, others do not.
  const inAll = changed.reduce((sum, tokens) => sum + tokens, 0);
  expect(inAll / answers.code!.countedTokens).toBeCloseTo(1 - answers.code!.sameTopRate, 4);
  expect(changedTops(answers.code!)).toBe(changed.filter((tokens) => tokens > 0).length / 20);
  expect(changedTops(answers.code!)).toBeGreaterThan(0);
  const all = await openKldEvaluator({ ...options, scoreTokens: 'all' });
  expect(answers.code!.meanKld).not.toBeCloseTo((await all.measure(HALF)).code!.meanKld, 2);
  expect(answers.code!.perplexity).toBeUndefined();
  // Interrupted and opened again, it is the same evaluator.
  expect(await (await openKldEvaluator(options)).measure(HALF)).toEqual(answers);
  // Masks are gone when they are measured.
  await mask[Symbol.asyncDispose]();
  const left = await readdir(folder.path, { recursive: true });
  expect(left.filter((name) => /mask-\d/.test(name))).toEqual([]);
});
