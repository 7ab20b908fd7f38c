import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import {
  imatrixEnergy,
  imatrixFrequency,
  imatrixReap,
} from '../../../src/search/importance/imatrix-methods.ts';
import { parseInputFile } from '../../../src/search/importance/importance-method.ts';
import { parseMix } from '../../../src/search/importance/mix.ts';
import { parseDomains } from '../../../src/search/importance/routing-frequency.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/folder.ts';
import { tinyGptOss } from '../../support/gguf.ts';
import { ROOT } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';
import { handMade, imatrixGguf, type LayerStatistics, rowsOf } from './hand-made.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
};
test('texts of options', async () => {
  expect(parseInputFile('math=/a/b=c.gguf')).toEqual({ domain: 'math', path: '/a/b=c.gguf' });
  expect(parseInputFile('/a/b=c.gguf')).toEqual({ domain: 'b=c', path: '/a/b=c.gguf' });
  expect([...parseDomains('a, b=c+d/e')]).toEqual([
    ['a', ['a']],
    ['b', ['c', 'd/e']],
  ]);
  for (const text of ['', 'a=', 'a=b+', 'a,a', 'a b']) {
    expect(await refusal(() => parseDomains(text))).toBe(
      `usage: domains is "${text}": must be NAME=SET+SET,...`,
    );
  }
  for (const text of ['', 'median', 'a=0', 'a=1,a=2', 'a=-1', 'a=1,b']) {
    expect(await refusal(() => parseMix(text))).toBe(
      `usage: mix is "${text}": must be mean, max, normalised-max or weights`,
    );
  }
});

/** Expert 0: 300 tokens with mean (1, 2), squares (2, 4); expert 1: 100 tokens of 0. */
const seen: LayerStatistics = {
  counts: [300, 100],
  gateSum: [[300, 600], [100]],
  downSum: [[300, 600], []],
  downSum2: [[600, 1200], []],
};
const weights = {
  // Expert 0: first row 3, -1, second row 0, 2; bias 1.
  'blk.0.ffn_down_exps.weight': rowsOf([
    [3, -1],
    [0, 2],
  ]),
  'blk.0.ffn_down_exps.bias': rowsOf([[1], [0, 5]]),
  'blk.0.ffn_gate_inp.weight': rowsOf([[1], [0, 0.5]]),
  'blk.0.ffn_gate_inp.bias': [0, Math.log(2)],
};
const imatrix = async (name: string, layers = [seen, seen], options = {}) => ({
  domain: name,
  path: await write(`${name}.gguf`, imatrixGguf(layers, options).bytes),
});

test('imatrix-frequency: the share of the routes; domains by their largest share', async () => {
  const { base, model } = await handMade({});
  const a = await imatrix('a');
  const b = await imatrix('b', [{ counts: [10, 10] }, { counts: [0, 20] }]);
  const one = await imatrixFrequency.score(model, base, { files: [a] });
  expect(one.layers[0]!.scores).toEqual([0.75, 0.25]);
  const both = await imatrixFrequency.score(model, base, { files: [a, b] });
  expect(both.layers.map(({ scores }) => scores)).toEqual([
    [0.75, 0.5],
    [0.75, 1],
  ]);
  expect(both.options).toEqual({ domains: 'a,b', mix: 'normalised-max' });
  expect(both.notes).toEqual([
    'a: 2 experts saw fewer than 200 tokens (layer:expert 0:1, 1:1); their measurements are unreliable',
    'b: 4 experts saw fewer than 200 tokens (layer:expert 0:0, 0:1, 1:0, 1:1); their measurements are unreliable',
  ]);
});

test('experts that a protected domain uses at least evenly are protected', async () => {
  const { base, model } = await handMade({});
  const files = [await imatrix('a'), await imatrix('b', [{ counts: [10, 10] }, { counts: [0, 20] }])];
  const score = (...protectDomains: string[]) =>
    imatrixFrequency.score(model, base, { files, protectDomains });
  expect((await score('a')).protected).toEqual({ '0': [0], '1': [0] });
  expect((await score('b')).protected).toEqual({ '0': [0, 1], '1': [1] });
  expect((await score('a', 'b')).options?.['protect-domains']).toBe('a,b');
  expect(await refusal(score('c'))).toBe('usage: the domain c is protected, but no file is of that domain');
});

test('imatrix-energy: with means exact in the mean, without them diagonal', async () => {
  const { base, model } = await handMade(weights);
  const exact = await imatrixEnergy.score(model, base, { files: [await imatrix('a')], mix: 'mean' });
  // W mu + b = (3 - 2 + 1, 4) = (2, 4); residual variances (1, 0), columns (9, 5).
  expect(exact.layers.map(({ scores }) => scores)).toEqual([
    [4 + 16 + 9, 25],
    [0, 0],
  ]);
  const files = [await imatrix('b', [seen, seen], { means: false })];
  const diagonal = await imatrixEnergy.score(model, base, { files, mix: 'mean' });
  expect(diagonal.layers[0]!.scores).toEqual([2 * 9 + 4 * 5 + 1, 25]);
  expect(exact.layers[0]!.scores).toHaveLength(2);
});

test('imatrix-reap: the gate at the mean input times the root of the energy', async () => {
  const { base, model } = await handMade(weights, { used: 2 });
  const double = { ...seen, counts: [300, 100] };
  const files = [await imatrix('a', [double, double])];
  const { layers } = await imatrixReap.score(model, base, { files, mix: 'mean' });
  // Expert 0 at (1, 2): logits 1 and 1 + log 2, so 1/3; expert 1 at (1, 0): logits 1 and log 2, so 2 / (2 + e).
  expect(layers[0]!.scores[0]).toBeCloseTo(Math.sqrt(29) / 3, 5);
  expect(layers[0]!.scores[1]).toBeCloseTo((5 * 2) / (2 + Math.E), 5);
  const without = [await imatrix('b', [double, double], { means: false })];
  expect(await refusal(imatrixReap.score(model, base, { files: without }))).toBe(
    'dataset-invalid: the imatrix of b has no in_sum, which imatrix-reap needs',
  );
});

test.each<[string, LayerStatistics[], object, object, string]>([
  ['another type', [seen, seen], { type: 'adapter' }, {}, 'PATH has the type adapter, expected imatrix'],
  ['a missing layer', [seen], {}, {}, 'PATH has no blk.1.ffn_gate_exps.weight.counts'],
  [
    'another number of experts',
    [seen, seen],
    {},
    { experts: 4 },
    'PATH: blk.0.ffn_gate_exps.weight.counts has shape [1, 2], expected 4 experts',
  ],
  [
    'lost tokens',
    [seen, { counts: [300, 99] }],
    {},
    {},
    'PATH does not count every token: 399 routes in layer 1, expected 1 of each of 400 tokens',
  ],
  [
    'other tokens at gate than at down',
    [seen, { counts: [300, 100], gateCounts: [300, 99] }],
    {},
    {},
    'PATH does not count every token: expert 1 of layer 1 has 99 tokens at gate, but 100 at down',
  ],
  ['no tokens', [{ counts: [0, 0] }, seen], {}, {}, 'PATH does not count every token: it counts none'],
  [
    'half a token',
    [{ counts: [2, 1] }, { counts: [2, 1] }],
    {},
    { used: 2 },
    'PATH does not count every token: 3 routes in layer 0 are not a multiple of the 2 experts of a token',
  ],
  [
    'NaN, as a model that overflows leaves it',
    [seen, { ...seen, downSum2: [[600, Number.NaN], []] }],
    {},
    {},
    'PATH: blk.1.ffn_down_exps.weight.in_sum2 holds NaN; it must hold finite numbers from 0',
  ],
  [
    'infinity in a sum',
    [seen, { ...seen, downSum: [[Number.NEGATIVE_INFINITY], []] }],
    {},
    {},
    'PATH: blk.1.ffn_down_exps.weight.in_sum holds -Infinity; it must hold finite numbers',
  ],
  [
    'a negative square',
    [{ ...seen, downSum2: [[-1], []] }, seen],
    {},
    {},
    'PATH: blk.0.ffn_down_exps.weight.in_sum2 holds -1; it must hold finite numbers from 0',
  ],
  [
    'tokens below 0',
    [{ counts: [500, -100] }, seen],
    {},
    {},
    'PATH: blk.0.ffn_gate_exps.weight.counts holds -100; it must hold whole numbers from 0',
  ],
  [
    'half tokens',
    [{ counts: [299.5, 100.5] }, seen],
    {},
    {},
    'PATH: blk.0.ffn_gate_exps.weight.counts holds 299.5; it must hold whole numbers from 0',
  ],
])('an imatrix with %s is refused', async (_, layers, options, shape, message) => {
  const { base, model } = await handMade({}, shape);
  const file = await imatrix('x', layers, options);
  const action = imatrixFrequency.score(model, base, { files: [file] });
  expect((await refusal(action)).replace(file.path, 'PATH')).toBe(`dataset-invalid: ${message}`);
});

test('layers that use different numbers of experts count as many routes of each token', async () => {
  const { base, model } = await handMade({});
  const mixed = { ...model, layers: model.layers.map((layer, row) => ({ ...layer, used: row + 1 })) };
  const file = await imatrix('used', [seen, { counts: [400, 400] }]);
  const { layers } = await imatrixFrequency.score(mixed, base, { files: [file] });
  expect(layers.map(({ scores }) => scores)).toEqual([
    [0.75, 0.25],
    [0.5, 0.5],
  ]);
});

test('two files of one domain are refused', async () => {
  const { base, model } = await handMade({});
  const file = await imatrix('a');
  expect(await refusal(imatrixEnergy.score(model, base, { files: [file, file] }))).toBe(
    'usage: the domain a is given twice',
  );
});

test('the imatrix of tiny-gpt-oss: every token counted; means change the energy by little', async () => {
  await using base = await openFileSource(tinyGptOss);
  const model = describeMoe(await readHeader(base));
  const files = [parseInputFile(join(ROOT, 'demo/tiny-gpt-oss/imatrix.gguf'))];
  for (const method of [imatrixFrequency, imatrixEnergy, imatrixReap]) {
    const { layers } = await method.score(model, base, { files });
    expect(layers.flatMap(({ scores }) => scores).every((score) => score > 0 && score < 1)).toBe(true);
  }
});
