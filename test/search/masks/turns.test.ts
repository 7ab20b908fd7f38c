import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file.ts';
import { readHeader } from '../../../src/gguf/read.ts';
import { blankRows, readLogitsTokens, scoredPlaces } from '../../../src/llama/tools/logits.ts';
import { klDivergence, writeBaseLogits } from '../../../src/llama/tools/perplexity.ts';
import { describeMoe } from '../../../src/moe/model.ts';
import { type KldEvaluatorOptions, openKldEvaluator } from '../../../src/search/masks/kld-evaluator.ts';
import { changedTops } from '../../../src/search/masks/loss.ts';
import { openMaskFactory } from '../../../src/search/masks/mask-factory.ts';
import { layTurns } from '../../../src/search/masks/turns.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const CODE = join(ROOT, 'plans/data/tiny-gpt-oss/code.txt');

/** The first layer without every other expert. */
const HALF = new Map([[0, new Set(Array.from({ length: 16 }, (_, i) => 2 * i))]]);

/** One token a word or tag; 1 is `<|start|>`, 2 `<|end|>`. */
function idsOf(text: string): number[] {
  const words = text.match(/<\|\w+\|>|\w+/g)!;
  const known = ['<|start|>', '<|end|>', ...new Set(words)];
  return words.map((word) => known.indexOf(word) + 1);
}

const turn = (role: string, words: string) => `<|start|>${role}<|message|>${words}<|end|>`;
const short = turn('system', 'x') + turn('user', 'a b') + turn('assistant', 'c d');
const long = turn('system', 'x') + turn('user', 'a b e f g h') + turn('assistant', 'c');

test('one conversation a chunk; filler before it only as far as its answer would not be scored', () => {
  const text = short + long;
  const { text: laid, tokens, chunks, counts, tooLong } = layTurns('x', text, idsOf(text), 24);
  expect([chunks, tooLong]).toEqual([2, 0]);
  expect(idsOf(laid)).toHaveLength(48);
  expect([...tokens]).toEqual(idsOf(text + laid).slice(idsOf(text).length));
  const [end, first, second] = ['<|end|>', laid.indexOf(short), laid.indexOf(long)];
  // The answer of the first would begin at 13: 2 of filler bring its <|message|> to place 13, the first that is scored.
  expect(laid.slice(0, first)).toBe('');
  expect(laid.slice(first + short.length, second)).toBe(end.repeat(24 - 17));
  expect(laid.slice(second + long.length)).toBe(end.repeat(24 - 20));
  const counted = Array.from(tokens.keys()).filter(counts);
  expect(counted).toEqual([13, 14, 15, 16, 24 + 17, 24 + 18, 24 + 19]);

  const wider = layTurns('x', text, idsOf(text), 32);
  expect(wider.text.startsWith(end.repeat(4) + short + end.repeat(32 - 17 - 4) + long)).toBe(true);
  expect(Array.from(wider.tokens.keys()).filter(wider.counts).slice(0, 4)).toEqual([17, 18, 19, 20]);

  const narrow = layTurns('x', text, idsOf(text), 19);
  expect([narrow.chunks, narrow.tooLong]).toEqual([1, 1]);
  // The longer one has 20 tokens.
  expect(layTurns('x', text, idsOf(text), 20).tooLong).toBe(0);
});

test('chunks as long as the longest conversation takes, with all of its last answer in the half that is scored', () => {
  const wordy = turn('system', 'x') + turn('user', 'a') + turn('assistant', 'b c d e f g h i j k l m n o');
  const text = short + wordy;
  const { contextTokens, tokens, chunks, counts, tooLong } = layTurns('x', text, idsOf(text), 'longest');
  // All 16 tokens of the answer must be in the second half, whose first place predicts only: 34 are enough, in steps of 8.
  expect([contextTokens, chunks, tooLong]).toEqual([40, 2, 0]);
  const scored = new Set(scoredPlaces({ chunks, contextTokens }));
  const counted = Array.from(tokens.keys()).filter(counts);
  expect(counted).toHaveLength(4 + 16);
  expect(counted.filter((place) => !scored.has(place))).toEqual([]);
  const endless = turn('system', 'x') + turn('user', 'a '.repeat(5000)) + turn('assistant', 'b');
  const capped = layTurns('x', text + endless, idsOf(text + endless), 'longest');
  expect([capped.contextTokens, capped.tooLong]).toEqual([2048, 1]);
});

test('one conversation in fifty may be too long: it would put filler before all others', () => {
  const wordy = turn('system', 'x') + turn('user', 'a') + turn('assistant', 'b c d e f g h i j k l m n o');
  const laid = (shorts: number, longs: number) => {
    const text = short.repeat(shorts) + wordy.repeat(longs);
    const { contextTokens, chunks, tooLong } = layTurns('x', text, idsOf(text), 'fit');
    return [contextTokens, chunks, tooLong];
  };
  expect(laid(98, 2)).toEqual([24, 98, 2]);
  expect(laid(97, 3)).toEqual([40, 100, 0]);
  // Of fewer than fifty none is left out.
  expect(laid(48, 1)).toEqual([40, 49, 0]);
});

test('an answer is all that follows the user: the analysis, and the header of the message after it', () => {
  const reasoned = turn('system', 'x') + turn('user', 'a') + turn('assistant', 'b') + turn('assistant', 'c');
  const { text, tokens, counts } = layTurns('x', reasoned, idsOf(reasoned), 28);
  // The answer begins at 12 of 20: 3 of filler bring it to 15, the first place that is scored.
  expect(text.startsWith('<|end|>'.repeat(3) + reasoned)).toBe(true);
  expect(Array.from(tokens.keys()).filter(counts)).toEqual([15, 16, 17, 18, 19, 20, 21, 22]);
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
  ['conversations that are too long', long, 'each of its 1 conversations has more than 19 tokens'],
])('refused: %s', async (_, text, problem) => {
  expect(await refusal(async () => layTurns('x.txt', text, idsOf(text), 19))).toBe(
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
  // The tool's means are over all tokens; of those, only the share counts of which the base has its own top token.
  const made = await readdir(folder.path);
  const own = join(folder.path, made.find((name) => name.startsWith('evaluator-')) ?? '');
  const run = {
    ...{ tools: options.tools, contextTokens: 112, chunks: answers.code!.chunkKlds.length, threads: 1 },
    ...{ textFile: join(own, '0.logits.txt'), logitsFile: join(own, '0.logits') },
  };
  const share = (await klDivergence({ ...run, model: options.factory.basePath })).sameTopRate;
  expect(share).toBeLessThan(0.9);
  await using mask = await options.factory.make(HALF);
  const raw = await klDivergence({ ...run, model: mask.path });
  expect(answers.code!.meanKld).toBeCloseTo(raw.meanKld / share, 3);
  expect(answers.code!.meanKldError).toBeCloseTo(raw.meanKldError / share, 3);
  expect(answers.code!.sameTopRate).toBeCloseTo(raw.sameTopRate / share, 3);
  for (const [chunk, kld] of answers.code!.chunkKlds.entries())
    expect(kld).toBeCloseTo(raw.chunkKlds[chunk]! / share, 3);
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
