import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { klDivergence, writeBaseLogits } from '../../../src/llama/tools/perplexity.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import { maskList } from '../../../src/prune/mask-list.ts';
import { writeSpliced } from '../../../src/prune/write-spliced.ts';
import { checkKldText } from '../../../src/search/masks/check-kld-text.ts';
import { openKldEvaluator } from '../../../src/search/masks/kld-evaluator.ts';
import { changedAnswers, changedTops } from '../../../src/search/masks/loss.ts';
import { openMaskFactory } from '../../../src/search/masks/mask-factory.ts';
import { writeProgram } from '../../llama/fakes.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { gptOssGguf } from '../../support/gpt-oss.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';
import { openModel, planOf } from '../../support/surgery.ts';

const TEXTS = ['facts', 'code'].map((domain) => {
  return { domain, path: join(ROOT, `plans/data/tiny-gpt-oss/${domain}.txt`) };
});

test('masks in three shards are the base and the masks, for a kB each, and are measured once', async () => {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(TINY_MODEL);
  const model = describeMoe(await readHeader(base));
  const layout = await openMaskFactory(model, base, folder.path);
  const tools = await llamaTools();
  const options = {
    factory: layout,
    tools,
    texts: TEXTS,
    scoreTokens: 'all' as const,
    contextTokens: 64,
    chunks: 6,
    folder: folder.path,
    threads: 1,
  };
  const evaluator = await openKldEvaluator(options);

  const none = await evaluator.measure(new Map());
  for (const { meanKld, sameTopRate } of Object.values(none)) {
    expect(meanKld).toBeLessThan(1e-4);
    expect(sameTopRate).toBe(1);
  }
  // Routing cannot see a common shift.
  const centred = await evaluator.measure(new Map(), { kind: 'centre' });
  for (const { meanKld } of Object.values(centred)) expect(meanKld).toBeLessThan(1e-4);

  // What prune/ writes as one file has the same divergence, to the last digit.
  const dropped = new Map([0, 1, 2, 3].map((layer) => [layer, new Set([3, 9 + layer])] as const));
  const measured = await evaluator.measure(dropped);
  const all = Array.from({ length: 32 }, (_, id) => id);
  const keep = Object.fromEntries(
    model.layers.map(({ index }) => [index, all.filter((id) => !dropped.get(index)?.has(id))]),
  );
  const single = join(folder.path, 'mask.gguf');
  await writeSpliced(base, maskList(model, planOf(model, keep)), single);
  const whole = {
    ...{ tools, contextTokens: 64, chunks: 6, threads: 1, textFile: TEXTS[0]!.path },
    logitsFile: join(folder.path, 'whole.logits'),
  };
  await writeBaseLogits({ ...whole, model: TINY_MODEL });
  expect((await klDivergence({ ...whole, model: single })).meanKld).toBe(measured.facts!.meanKld);
  expect(measured.facts!.meanKld).toBeGreaterThan(1e-3);

  await using mask = await layout.make(new Map());
  expect(mask.bytes).toBeLessThan(2000);
  const third = (path: string) => stat(path.replace('00001-of', '00003-of'));
  expect((await third(mask.path)).ino).toBe((await third(layout.basePath)).ino);

  // Another process finds what was measured, though the last line of this one was torn.
  const [name] = (await readdir(folder.path)).filter((entry) => entry.startsWith('evaluator-'));
  await appendFile(join(folder.path, name!, 'results.jsonl'), '\n{"key":"ab');
  const again = await openKldEvaluator(options);
  expect(await again.measure(dropped)).toEqual(measured);
  expect(again.trials()).toBe(0);
  await again.measure(new Map([[1, new Set([0])]]));
  expect(again.trials()).toBe(1);
  expect(await readFile(join(folder.path, name!, 'results.jsonl'), 'utf8')).toMatch(/\{"key":"ab\n\{"key":/);
});

test('a text that llama-perplexity would misread is refused', async () => {
  await using base = await openFileSource(TINY_MODEL);
  const header = await readHeader(base);
  const check = (text: string) => refusal(async () => checkKldText(header, 'x.txt', text));
  expect(await check('<|start|>user<|message|>Hello<|end|> a < b > c')).toBe('not refused');
  for (const tag of ['<|return|>', '<|call|>']) {
    expect(await check(`<|start|>user<|message|>Hello${tag}`)).toBe(
      `dataset-invalid: x.txt holds ${tag}, which llama-perplexity does not read as a single token`,
    );
  }
});

test('a layout of a base without router bias is refused', async () => {
  await using folder = await temporaryFolder();
  const { source, model } = await openModel(gptOssGguf().bytes);
  const layers = model.layers.map((layer) => ({ ...layer, routerBias: undefined }));
  expect(
    await refusal(openMaskFactory({ ...model, architecture: 'olmoe', layers }, source, folder.path)),
  ).toBe('gguf-unsupported: olmoe has no router bias to mask experts with');
  expect(await readdir(folder.path)).toEqual([]);
});

test('another file of the same shape is another base', async () => {
  await using folder = await temporaryFolder();
  const bytes = gptOssGguf({ layers: 1 }).bytes;
  const ids = [];
  for (const change of [0, 0, 1]) {
    const copy = bytes.slice();
    copy[copy.length - 40]! += change;
    const { source, model } = await openModel(copy);
    ids.push((await openMaskFactory(model, source, folder.path)).id);
  }
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('a measurement that fails is done again once, and then named', async () => {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(TINY_MODEL);
  const factory = await openMaskFactory(describeMoe(await readHeader(base)), base, folder.path);
  const tools = await llamaTools();
  const failures = join(folder.path, 'failures');
  const { file, args, env } = tools.command('llama-perplexity');
  const real = [file, ...args].map((word) => `'${word}'`).join(' ');
  const fails = `case "$*" in *" --kl-divergence")
left=$(cat '${failures}'); [ "$left" -gt 0 ] && echo $((left - 1)) > '${failures}' && echo broken >&2 && exit 3;; esac`;
  const program = await writeProgram(folder.path, 'llama-perplexity', `${fails}\nexec ${real} "$@"`);
  const notes: string[] = [];
  const evaluator = await openKldEvaluator({
    ...{ factory, texts: TEXTS.slice(0, 1), scoreTokens: 'all', contextTokens: 64, chunks: 6, threads: 1 },
    folder: folder.path,
    tools: { ...tools, command: () => ({ file: program, args: [], env }) },
    progress: (event) => event.type === 'note' && notes.push(event.message),
  });
  const mask = (expert: number) => new Map([[2, new Set([expert, 5])]]);
  await writeFile(failures, '1');
  expect((await evaluator.measure(mask(0))).facts?.meanKld).toBeGreaterThan(0);
  expect(notes).toEqual([
    expect.stringMatching(/^the measurement of layer 2 without 0, 5, on facts failed and is done again: /),
  ]);
  await writeFile(failures, '9');
  expect(await refusal(evaluator.measure(mask(1)))).toMatch(
    /^llama-tool-failed: the measurement of layer 2 without 1, 5, on facts failed twice: /,
  );
  expect(await readFile(failures, 'utf8')).toBe('7\n');
});

test('what is measured of a conversation does not depend on those around it', async () => {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(TINY_MODEL);
  const factory = await openMaskFactory(describeMoe(await readHeader(base)), base, folder.path);
  const tools = await llamaTools();
  const turns = (await readFile(TEXTS[1]!.path, 'utf8')).split(/(?=<\|start\|>system)/).slice(0, 12);
  const measured = [];
  for (const [i, order] of [turns, turns.toReversed()].entries()) {
    const path = join(folder.path, `${i}.txt`);
    await writeFile(path, order.join(''));
    const evaluator = await openKldEvaluator({
      ...{ factory, tools, scoreTokens: 'assistant', contextTokens: 'fit', chunks: 'all', threads: 1 },
      ...{ texts: [{ domain: 'a', path }], folder: folder.path },
    });
    measured.push((await evaluator.measure(new Map([[0, new Set([0, 5, 9])]]))).a!);
  }
  const [one, other] = measured;
  const nats = ({ chunkKlds, countedTokens }: typeof one & {}) =>
    chunkKlds.map((kld) => (kld * countedTokens) / chunkKlds.length);
  const reversed = nats(other!).toReversed();
  expect(Math.max(...reversed)).toBeGreaterThan(0.5);
  for (const [i, own] of nats(one!).entries()) expect(Math.abs(own - reversed[i]!)).toBeLessThan(0.02);
  expect(other!.chunkChangedTops.toReversed()).toEqual(one!.chunkChangedTops);
});

test('texts that share runs of the tool are measured as each is alone', async () => {
  await using folder = await temporaryFolder();
  await using base = await openFileSource(TINY_MODEL);
  const factory = await openMaskFactory(describeMoe(await readHeader(base)), base, folder.path);
  const tools = await llamaTools();
  const open = (texts: typeof TEXTS) =>
    openKldEvaluator({
      ...{ factory, tools, texts, scoreTokens: 'assistant', contextTokens: 'fit', chunks: 20, threads: 1 },
      folder: folder.path,
    });
  const together = await open(TEXTS);
  const alone = [];
  for (const text of TEXTS) alone.push(await open([text]));
  expect(together.stored.length).toBeLessThan(alone.reduce((sum, { stored }) => sum + stored.length, 0));
  const dropped = new Map([[0, new Set([0, 5, 9])]]);
  const shared = await together.measure(dropped);
  for (const [i, { domain }] of TEXTS.entries()) {
    const [one, own] = [shared[domain]!, (await alone[i]!.measure(dropped))[domain]!];
    expect(one.countedTokens).toBe(own.countedTokens);
    expect(one.chunkKlds).toHaveLength(20);
    // Chunks of 64 tokens and more are read by another kernel of attention (see runsOf), and what is printed is rounded.
    const tokens = own.countedTokens / 20;
    for (const [at, kld] of one.chunkKlds.entries()) {
      const [nats, ownNats] = [kld * tokens, own.chunkKlds[at]! * tokens];
      expect(Math.abs(nats - ownNats)).toBeLessThan(0.1 + 0.02 * ownNats);
    }
    expect(one.meanKld / own.meanKld).toBeCloseTo(1, 1);
    expect(own.meanKld).toBeGreaterThan(1e-3);
    expect(changedAnswers(one)).toBeCloseTo(changedAnswers(own), 2);
    expect(changedAnswers(own)).toBeGreaterThan(0.1);
    expect(changedTops(one)).toBeCloseTo(changedTops(own), 1);
    expect(one.sameTopRate).toBeCloseTo(own.sameTopRate, 2);
  }
});
