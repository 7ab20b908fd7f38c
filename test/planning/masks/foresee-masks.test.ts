import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MaskEstimate, maskEstimateText } from '../../../src/planning/masks/foresee-masks.ts';
import { commandRunner } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../../support/llama.ts';

const BASE = join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf');
const MMLU = `mmlu:8=${join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl')}`;
/** Bytes of the base, its layers and experts, tokens of its vocabulary. */
const TINY = { bytes: 2_702_208, layers: 4, experts: 32, vocabulary: 2016 };

const SYSTEM = '<|start|>system<|message|>a<|end|>';
const SAID = (more: string) => `${SYSTEM}<|start|>assistant<|message|>b${more}<|end|>`;
/** Three conversations of 71 bytes, 24 tokens at most, of which 13 are said: a chunk of 16 and one of 24 for each. */
const TEXT = SAID('').repeat(3);
const CHUNKS = [16, 24];
const TOKENS = 16 + 24;
const probabilities = (chunks: number, vocabulary: number) =>
  CHUNKS.reduce(
    (sum, length) =>
      sum + 20 + chunks * (length * 4 + (length / 2 - 1) * (2 * Math.floor((vocabulary + 1) / 2) + 4) * 2),
    0,
  );

async function foreseen(name: 'score' | 'sensitivity' | 'sweep', more: Record<string, string>) {
  await using folder = await temporaryFolder();
  const text = join(folder.path, 'a.txt');
  await writeFile(text, TEXT);
  const messages: string[] = [];
  const run = commandRunner({
    environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER },
    progress: (event) => {
      if (event.type === 'note') messages.push(event.message);
    },
  });
  const runDir = join(folder.path, 'run');
  const result = await run(name, {
    ...{ base: BASE, text: `a=${text}`, 'score-tokens': 'assistant', 'chunk-tokens': '256' },
    ...{ 'run-dir': runDir, 'dry-run': 'true' },
    ...more,
  });
  // Nothing of the base was laid out, and nothing was read by it.
  expect(existsSync(runDir)).toBe(false);
  const { estimate } = result.json as { estimate: MaskEstimate & { questions?: number } };
  // Said once: in the result alone.
  expect(messages.join()).not.toContain('to download');
  expect(result.text).toContain(`nothing was measured: ${maskEstimateText(estimate)}`);
  return estimate;
}

test.each([
  ['every expert alone', { by: 'mask-kld' }, 128],
  ['a part of them', { by: 'mask-kld', part: '1/3' }, 43],
  ['only the base', { by: 'mask-kld', 'base-only': 'true' }, 0],
  ['a search on top', { by: 'mask-kld-greedy', depth: '2', pool: '3' }, 128 + 2 * 4 * 3],
  ['a search within a budget', { by: 'mask-kld-greedy', depth: '2', pool: '3', budget: '5' }, 128 + 5],
])('score, %s', async (_, more, masks) => {
  const estimate = await foreseen('score', { benchmarks: 'none', ...more });
  expect(estimate).toMatchObject({
    masks,
    passes: (masks + 1) * 2,
    tokens: (masks + 1) * 3 * TOKENS,
    downloadBytes: 0,
    diskBytes: TINY.bytes + probabilities(3, TINY.vocabulary),
  });
});

test('sensitivity: each layer at each depth, and of a part its layers', async () => {
  expect((await foreseen('sensitivity', { benchmarks: 'none', depth: '3' })).masks).toBe(TINY.layers * 3);
  expect((await foreseen('sensitivity', { benchmarks: 'none', depth: '3', part: '2/4' })).masks).toBe(3);
  expect((await foreseen('sensitivity', { benchmarks: 'none', depth: '3', chunks: '2' })).tokens).toBe(
    13 * 2 * TOKENS,
  );
});

test('sweep: its points, and the questions of each', async () => {
  await llamaTools();
  const estimate = await foreseen('sweep', {
    ...{ methods: 'router-norm-bias', points: '30,28', benchmarks: MMLU },
    ...{ 'max-tokens': '96', context: '1024' },
  });
  expect(estimate).toMatchObject({ masks: 2, questions: 8 });
});

test('a method that runs no model is refused, as nothing is to be foreseen', async () => {
  await expect(foreseen('score', { by: 'router-norm-bias', text: '' })).rejects.toThrow(
    'the method router-norm-bias does not run the model',
  );
});

test('conversations of other lengths are other passes', async () => {
  const text = ['', 'x'.repeat(300)].map(SAID).join('');
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'b.txt');
  await writeFile(path, text);
  const asked = { by: 'mask-kld', benchmarks: 'none', text: `b=${path}`, part: '1/64' };
  // 24 tokens, of which 13 are said, and 124, of which 113: chunks that begin together, and two masks beside the base.
  const first = 16 + 24;
  const second = 16 + 24 + 40 + 72 + 128;
  expect(await foreseen('score', { ...asked, 'chunk-tokens': 'fit' })).toMatchObject({
    ...{ passes: 3 * 5, tokens: 3 * (first + second) },
  });
  // Conversations that are longer than asked for are left out: at most such as are no longer are read.
  const { tokens } = await foreseen('score', { ...asked, 'chunk-tokens': '32' });
  expect(tokens).toBeLessThan(3 * (first + second));
});
