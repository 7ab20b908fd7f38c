import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256Hex } from '../../../src/common/digest.ts';
import { parseMix } from '../../../src/search/importance/mix.ts';
import { parseDomains, routingFrequency } from '../../../src/search/importance/routing-frequency.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/folder.ts';
import { refusal } from '../../support/refusal.ts';
import { handMade } from './hand-made.ts';

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
const counts = (datasets: object) =>
  JSON.stringify({ layers: 2, experts: 2, experts_per_token: 1, datasets });
const part = (tokens: number, a: number, b: number) => ({
  tokens,
  share: [
    [a, 1 - a],
    [b, 1 - b],
  ],
});
const sets = {
  law: { think: part(30, 0.5, 0.2), answer: part(10, 0.9, 0.2) },
  code: { think: part(5, 0.1, 0.6) },
};

test('routing-frequency: phases by tokens, data sets by the mix', async () => {
  const { base, model } = await handMade({});
  const path = await write('counts.json', counts(sets));
  const files = [{ domain: 'counts', path }];
  const scores = async (request: object) => {
    const { layers } = await routingFrequency.score(model, base, { files, ...request });
    return layers.map((layer) => layer.scores.map((score) => Number(score.toFixed(9))));
  };
  // law: (30 * 0.5 + 10 * 0.9) / 40 = 0.6; code: 0.1.
  expect(await scores({})).toEqual([
    [0.35, 0.65],
    [0.4, 0.6],
  ]);
  expect(await scores({ mix: 'max' })).toEqual([
    [0.6, 0.9],
    [0.6, 0.8],
  ]);
  expect(await scores({ mix: parseMix('law=3,code=1') })).toEqual([
    [0.475, 0.525],
    [0.3, 0.7],
  ]);
  const domains = parseDomains('all=law+code,late=law/answer');
  // all: (24 + 0.5) / 45; late: 0.9.
  const all = Number((24.5 / 45).toFixed(9));
  expect((await scores({ domains, mix: parseMix('all=1,late=0') }))[0]![0]).toBe(all);
  expect((await scores({ domains, mix: 'max' }))[0]![0]).toBe(0.9);
  const { inputs, options } = await routingFrequency.score(model, base, { files, domains });
  expect(inputs).toEqual([{ name: 'counts.json', sha256: sha256Hex(await readFile(path)) }]);
  expect(options).toEqual({ mix: 'mean', domains: 'all=law+code,late=law/answer' });
});

test.each<[string, object, object, string]>([
  ['no data', {}, {}, 'dataset-invalid: PATH is not valid: datasets is empty'],
  [
    'a layer too few',
    { a: { b: { tokens: 1, share: [[1, 0]] } } },
    {},
    'dataset-invalid: PATH is not valid: a.b.share has 1 layers, but the file says 2',
  ],
  [
    'an expert too few',
    { a: { b: { tokens: 1, share: [[1], [1]] } } },
    {},
    'dataset-invalid: PATH is not valid: a.b.share[0] has 1 experts, but the file says 2',
  ],
  [
    'shares that are none',
    {
      a: {
        b: {
          tokens: 1,
          share: [
            [1, 0],
            [1, 1],
          ],
        },
      },
    },
    {},
    'dataset-invalid: PATH is not valid: a.b.share[1] sums to 2.0000, not to 1',
  ],
  [
    'an unknown domain',
    sets,
    { domains: parseDomains('x=law+latin') },
    'usage: the domain x names latin, which the counts do not have',
  ],
  [
    'a weight of an unknown domain',
    sets,
    { mix: parseMix('law=1,code=1,latin=1') },
    'usage: mix names latin, which is not one of the domains',
  ],
  ['a missing weight', sets, { mix: parseMix('law=1') }, 'usage: mix has no weight for code'],
])('counts with %s are refused', async (_, datasets, request, message) => {
  const { base, model } = await handMade({});
  const path = await write('bad.json', counts(datasets));
  const action = routingFrequency.score(model, base, { files: [{ domain: 'x', path }], ...request });
  expect((await refusal(action)).replace(path, 'PATH')).toBe(message);
});

test('counts of another model, no file and two files are refused', async () => {
  const { base, model } = await handMade({}, { experts: 4 });
  const files = [{ domain: 'x', path: await write('other.json', counts(sets)) }];
  expect((await refusal(routingFrequency.score(model, base, { files }))).replace(folder.path, '')).toBe(
    'usage: /other.json is of another model: it has 2 layers, 2 experts, 1 used; the base has 2 layers, 4 experts, 1 used',
  );
  expect(await refusal(routingFrequency.score(model, base))).toBe(
    'usage: routing-frequency reads one file of routing counts, but 0 files were given',
  );
  expect(await refusal(routingFrequency.score(model, base, { files: [...files, ...files] }))).toBe(
    'usage: routing-frequency reads one file of routing counts, but 2 files were given',
  );
});
