import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAddress, locateModels } from '../../src/hub/index.ts';
import { BASE, FILES, runFamily, startFamilyWorld } from './family-world.ts';
import type { World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startFamilyWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const refused = (base: string, more: Record<string, string> = {}) =>
  runFamily(world, { base, 'run-dir': join(world.folder.path, 'refused'), ...more }).then(
    () => 'not refused',
    (error: Error & { hint?: string }) => `${error.message} | ${error.hint ?? ''}`,
  );

test.each([
  [
    'a pattern that fits nothing',
    `hf://${BASE.id}/*.bin`,
    {},
    /fits no GGUF \| There are: .*tiny-Q4_0\.gguf/,
  ],
  ['a label that is not there', `${BASE.id}:Q4_0,Q9_9`, {}, /has no GGUF of Q9_9 \| Name one: /],
  [
    'a primary that is none of them',
    `${BASE.id}:Q4_0,Q8_0`,
    { primary: 'MXFP4' },
    /^primary is MXFP4, which is none/,
  ],
  [
    'files of two repos',
    `${BASE.id}:Q4_0,hf://demo/tiny-gpt-oss-GGUF/tiny-gpt-oss-MXFP4.gguf`,
    {},
    /are not in the same repo and revision/,
  ],
  [
    'a name for one file',
    `${BASE.id}:Q4_0,Q8_0`,
    { primary: 'Q8_0', 'file-name': 'x.gguf' },
    /^base is 2 files, and file-name names one/,
  ],
  [
    'a file that is no model',
    `hf://${BASE.id}/*Q8_0.gguf,hf://${BASE.id}/template`,
    { primary: 'Q8_0' },
    /template/,
  ],
])('%s is refused before the first byte', async (_, base, more, message) => {
  const from = world.hub.requests.length;
  expect(await refused(base, more)).toMatch(message);
  const bytes = world.hub.requests.slice(from).reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes).toBeLessThan(1_000_000);
});

test('a pattern takes models: of shards the first, and neither projectors nor drafters', async () => {
  const names = async (text: string) =>
    (await locateModels(text, world.context.hub)).map((one) => formatAddress(one).replace(/^.*@\w+\//, ''));
  expect(await names(`hf://${BASE.id}/*.gguf`)).toEqual([...FILES].toSorted());
  expect(await names(`hf://${BASE.id}/other/*`)).toEqual(['other/set-Q5_0-00001-of-00002.gguf']);
  expect(await names(`hf://${BASE.id}/tiny-{Q4_0,Q8_0}.gguf`)).toEqual([FILES[0], FILES[1]]);
  expect(await names(`${BASE.id}:Q8_0,Q4_0,Q8_0`)).toEqual([FILES[1], FILES[0]]);
  const folder = await names(world.folder.path);
  expect(folder.map((path) => path.split('/').at(-1))).toEqual([
    'tiny-gpt-oss-Q4_0.gguf',
    'tiny-gpt-oss-Q8_0.gguf',
  ]);
});
