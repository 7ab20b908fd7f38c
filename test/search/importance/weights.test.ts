import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { describeMoe, type MoeModel } from '../../../src/moe/moe-model.ts';
import { aimer } from '../../../src/search/importance/aimer.ts';
import { gaussianEnergy } from '../../../src/search/importance/gaussian-energy.ts';
import { gaussianRouter } from '../../../src/search/importance/gaussian-router.ts';
import { random } from '../../../src/search/importance/random.ts';
import { checkRequest, METHODS } from '../../../src/search/importance/registry.ts';
import { tinyGptOss } from '../../support/gguf.ts';
import { refusal } from '../../support/refusal.ts';
import { handMade, rowsOf, WIDTH } from './hand-made.ts';

const ones = Array(WIDTH).fill(1) as number[];

test('aimer is rms over mean magnitude of all matrices of an expert', async () => {
  const size = WIDTH * WIDTH;
  const flat = Array(size).fill(-2) as number[];
  const values = Object.fromEntries(
    [0, 1].flatMap((n) => [
      [`blk.${n}.ffn_gate_exps.weight`, [...flat, 3, -4]],
      [`blk.${n}.ffn_up_exps.weight`, flat],
      [`blk.${n}.ffn_down_exps.weight`, flat],
    ]),
  );
  const { base, model } = await handMade(values);
  const { layers } = await aimer.score(model, base);
  // Expert 0 is flat; expert 1 has two weights of 3 * 32 * 32: rms sqrt(25 / n), mean 7 / n.
  const wanted = [1, (5 / 7) * Math.sqrt(3 * size)];
  for (const { scores } of layers)
    scores.forEach((score, e) => void expect(score).toBeCloseTo(wanted[e]!, 10));
});

test('aimer refuses an expert without weights', async () => {
  const { base, model } = await handMade({});
  expect(await refusal(aimer.score(model, base))).toBe(
    'gguf-malformed: base: expert 0 of layer 0 has no weight but 0',
  );
});

/** Normal distribution function at 0.5 and at 1 (tables). */
const PHI_HALF = 0.6915;

test('gaussian-router of two experts of which one is used is a normal distribution function', async () => {
  const gain = Array(WIDTH).fill(0.5) as number[];
  const { base, model } = await handMade({
    // Logits 2 g x and 0: with g 0.5 their difference is N(0.5, 1).
    'blk.0.ffn_gate_inp.weight': rowsOf([[2], []]),
    'blk.0.ffn_gate_inp.bias': [0.5, 0],
    'blk.0.post_attention_norm.weight': gain,
    // No difference at all: the lower id is always chosen.
    'blk.1.post_attention_norm.weight': gain,
  });
  const { layers } = await gaussianRouter.score(model, base);
  expect(layers[0]!.scores[0]).toBeCloseTo(PHI_HALF, 2);
  expect(layers[0]!.scores[0]! + layers[0]!.scores[1]!).toBeCloseTo(1, 10);
  expect(layers[1]!.scores).toEqual([1, 0]);
});

test('gaussian-router of equal rows: with both used the softmax of the biases', async () => {
  const { base, model } = await handMade(
    {
      'blk.0.ffn_gate_inp.weight': rowsOf([
        [3, 4],
        [3, 4],
      ]),
      'blk.0.ffn_gate_inp.bias': [Math.log(3), 0],
      'blk.0.post_attention_norm.weight': ones,
      'blk.1.post_attention_norm.weight': ones,
    },
    { used: 2 },
  );
  const { layers } = await gaussianRouter.score(model, base);
  expect(layers[0]!.scores[0]).toBeCloseTo(0.75, 6);
  expect(layers[1]!.scores).toEqual([0.5, 0.5]);
});

test('gaussian-energy is the routing weight times the root of the expected output energy', async () => {
  const side = (value: number) => rowsOf([[value]], WIDTH * WIDTH);
  const { base, model } = await handMade({
    'blk.0.post_attention_norm.weight': ones,
    'blk.1.post_attention_norm.weight': ones,
    // Expert 0, unit 0: constant gate 10, cut to 7, and up 3, so that h = 7 sigmoid(1.702 * 7) * 4; others h = 0.
    'blk.0.ffn_gate_exps.bias': [10],
    'blk.0.ffn_up_exps.bias': [3],
    'blk.0.ffn_down_exps.weight': [0.5],
    'blk.0.ffn_down_exps.bias': [3],
    // Layer 1: up input N(0, 1) by a row of norm 1, so that E[(u + 1)^2] = 2 (the limit is 7 deviations away).
    'blk.1.ffn_gate_exps.bias': [7],
    'blk.1.ffn_up_exps.weight': side(1),
    'blk.1.ffn_down_exps.weight': side(2),
  });
  const { layers } = await gaussianEnergy.score(model, base);
  const gated = 7 / (1 + Math.exp(-1.702 * 7));
  expect(layers[0]!.scores[0]).toBeCloseTo(Math.sqrt((gated * 4 * 0.5) ** 2 + 9), 4);
  expect(layers[1]!.scores[0]).toBeCloseTo(Math.sqrt(gated ** 2 * 2 * 4), 3);
  // The routers are zero: expert 1 is never chosen.
  expect(layers.map(({ scores }) => scores[1])).toEqual([0, 0]);
});

test('random numbers are those of the seed', async () => {
  const { base, model } = await handMade({});
  const first = await random.score(model, base, { seed: 1 });
  expect(await random.score(model, base, { seed: 1 })).toEqual(first);
  expect((await random.score(model, base, { seed: 2 })).layers).not.toEqual(first.layers);
  expect(first.options).toEqual({ seed: 1 });
});

test.each([gaussianRouter, gaussianEnergy, aimer])(
  '$name gives the same scores twice, all finite',
  async (method) => {
    await using base = await openFileSource(tinyGptOss);
    const model = describeMoe(await readHeader(base));
    const scores = await method.score(model, base);
    expect(await method.score(model, base)).toEqual(scores);
    expect(scores.layers.map(({ scores }) => scores.length)).toEqual([32, 32, 32, 32]);
    expect(scores.layers.flatMap(({ scores }) => scores).every((score) => score > 0)).toBe(true);
  },
);

test('what a base lacks is said', async () => {
  const { base, model } = await handMade({ 'blk.0.ffn_gate_inp.bias': [Number.NaN] });
  expect(await refusal(gaussianRouter.score(model, base))).toBe(
    'gguf-malformed: base: the router or norm of layer 0 holds NaN or infinity',
  );
  const tensors = model.header.tensors.filter(({ name }) => !name.includes('post_attention_norm'));
  const bare: MoeModel = { ...model, header: { ...model.header, tensors } };
  expect(await refusal(gaussianRouter.score(bare, base))).toBe(
    'gguf-unsupported: gaussian-router needs blk.0.post_attention_norm.weight or blk.0.ffn_norm.weight; the base has neither',
  );
  expect(await refusal(gaussianEnergy.score({ ...model, architecture: 'olmoe' }, base))).toBe(
    'gguf-unsupported: gaussian-energy supports gpt-oss only, and the base is olmoe',
  );
  const whole = await handMade({});
  const layers = whole.model.layers.map((layer) => ({
    ...layer,
    tensors: layer.tensors.filter(({ name }) => name !== 'blk.0.ffn_down_exps.bias'),
  }));
  expect(await refusal(gaussianEnergy.score({ ...whole.model, layers }, whole.base))).toBe(
    'gguf-unsupported: gaussian-energy needs blk.0.ffn_down_exps.bias; gpt-oss has none here',
  );
});

test('an option that a method would ignore is refused', async () => {
  expect(await refusal(() => checkRequest(aimer, { mix: 'mean' }))).toBe(
    'usage: the method aimer does not take mix',
  );
  expect(await refusal(() => checkRequest(random, { files: [{ domain: 'a', path: 'a' }] }))).toBe(
    'usage: the method random does not take from',
  );
  for (const method of METHODS) checkRequest(method, { seed: 3, protectDomains: [] });
});
