import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateModel, readAddress } from '../../../src/hub/index.ts';
import { formatAddress, isHubPage, parseAddress } from '../../../src/hub/repo/address.ts';
import { hubFixture, seedRepo } from '../fixture.ts';

const HUB = 'http://127.0.0.1:1234';
const model = (id: string) => ({ type: 'model', id }) as const;
const file = (id: string, revision: string, path: string) => ({
  ...{ kind: 'hub', repo: model(id), revision, path },
});
const repo = (id: string, more = {}) => ({ kind: 'repo', repo: model(id), revision: 'main', ...more });

test.each([
  ['https://huggingface.co/ns/name/blob/main/a%20b.gguf', file('ns/name', 'main', 'a b.gguf')],
  ['https://huggingface.co/ns/name/resolve/v1/x/y.gguf?download=true', file('ns/name', 'v1', 'x/y.gguf')],
  ['https://hf.co/ns/name/raw/refs%2Fpr%2F1/plan.json#L3', file('ns/name', 'refs/pr/1', 'plan.json')],
  [`${HUB}/ns/name/blob/main/m.gguf`, file('ns/name', 'main', 'm.gguf')],
  ['hf://ns/name@v1/m.gguf', file('ns/name', 'v1', 'm.gguf')],
  ['https://huggingface.co/ns/name', repo('ns/name')],
  ['https://huggingface.co/ns/name/', repo('ns/name')],
  ['https://huggingface.co/ns/name/tree/v1', repo('ns/name', { revision: 'v1' })],
  ['https://huggingface.co/ns/name/tree/main/UD-Q4_K_XL', repo('ns/name', { folder: 'UD-Q4_K_XL' })],
  ['https://hf.co/ns/name:Q4_K_M', repo('ns/name', { quant: 'Q4_K_M' })],
  ['hf://ns/name', repo('ns/name')],
  ['hf://ns/name@refs%2Fpr%2F1:Q8_0', repo('ns/name', { revision: 'refs/pr/1', quant: 'Q8_0' })],
  ['hf://models/ns/name:Q8_0', repo('ns/name', { quant: 'Q8_0' })],
  ['hf://ns/name@refs/pr/3', repo('ns/name', { revision: 'refs/pr/3' })],
  ['hf://ns/name/UD-Q4_K_XL/', repo('ns/name', { folder: 'UD-Q4_K_XL' })],
  ['hf.co/ns/name:Q4_K_M', repo('ns/name', { quant: 'Q4_K_M' })],
  ['huggingface.co/ns/name/blob/main/m.gguf', file('ns/name', 'main', 'm.gguf')],
  ['HTTPS://HuggingFace.co/ns/name', repo('ns/name')],
  ['https://huggingface.co/ns/name?library=llama-cpp', repo('ns/name')],
  ['https://huggingface.co/ns/name?show_file_info=a%2Fm.gguf', file('ns/name', 'main', 'a/m.gguf')],
  ['https://huggingface.co/ns/name/tree/v1?show_file_info=m.gguf', file('ns/name', 'v1', 'm.gguf')],
  ['https://huggingface.co/ns/name/blame/main/m.md', file('ns/name', 'main', 'm.md')],
  ['https://huggingface.co/ns/name/resolve/refs/pr/2/x/m.gguf', file('ns/name', 'refs/pr/2', 'x/m.gguf')],
  ['https://huggingface.co/ns/name/discussions/7', repo('ns/name', { revision: 'refs/pr/7' })],
  ['https://huggingface.co/ns/name/commit/abc', repo('ns/name', { revision: 'abc' })],
  ['https://huggingface.co/ns/name/blob/main/50%25.gguf', file('ns/name', 'main', '50%.gguf')],
  ['ns/name:m-Q8_0.gguf', { kind: 'local', path: 'ns/name:m-Q8_0.gguf' }],
  ['hf.co/ns/name:m-Q8_0.gguf', repo('ns/name', { quant: 'm-Q8_0.gguf' })],
  ['ns/Qwen2.5-7B-GGUF', repo('ns/Qwen2.5-7B-GGUF')],
  ['ns/name:Q4_K_M', repo('ns/name', { quant: 'Q4_K_M' })],
  ['models/base.gguf', { kind: 'local', path: 'models/base.gguf' }],
  ['./ns/name', { kind: 'local', path: './ns/name' }],
  ['/ns/name', { kind: 'local', path: '/ns/name' }],
  ['plan.json', { kind: 'local', path: 'plan.json' }],
  ['a/b/c', { kind: 'local', path: 'a/b/c' }],
  ['-x/na--me', { kind: 'local', path: '-x/na--me' }],
])('%s', (text, address) => {
  expect(parseAddress(text, HUB)).toEqual(address);
});

test.each([
  ['https://example.com/ns/name/blob/main/m.gguf', 'https://example.com is not the Hub'],
  ['https://huggingface.co/ns/name/settings', 'is not the page of a file, folder or repo'],
  ['https://huggingface.co/ns/name/discussions', 'is not the page of a file, folder or repo'],
  ['https://huggingface.co/spaces/ns/name', 'is neither a model nor a data set'],
  ['https://huggingface.co/collections/ns/x', 'is neither a model nor a data set'],
  ['hf://spaces/name', 'is neither a model nor a data set'],
  ['http://', 'this is not the Hub'],
  ['https://huggingface.co/ns', 'is not the page of a repo'],
  ['https://huggingface.co/models?search=moe', 'is not the page of a repo'],
  ['https://huggingface.co/ns/name/blob/main/%zz.gguf', 'not valid percent-encoding'],
  ['https://huggingface.co/ns/name/resolve/main/..%2f..%2fetc', 'is not a path inside a repo'],
  ['hf://ns', 'is not a repo name'],
])('%s is refused', (text, message) => {
  expect(() => parseAddress(text, HUB)).toThrow(message);
  expect(() => parseAddress(text, HUB)).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('a Hub below a path, or another host, has pages of its own', () => {
  const hub = 'https://mirror.example/api/hub';
  expect(parseAddress(`${hub}/ns/name/resolve/main/m.gguf`, hub)).toEqual(file('ns/name', 'main', 'm.gguf'));
  expect(parseAddress('https://hf-mirror.com/ns/name', 'https://hf-mirror.com')).toEqual(repo('ns/name'));
  expect(() => parseAddress('https://hf-mirror.com/ns/name', hub)).toThrow('is not the Hub');
});

test('where data is wanted, ns/name is a data set', () => {
  expect(parseAddress('ns/name', HUB, 'dataset')).toMatchObject({ repo: { type: 'dataset', id: 'ns/name' } });
  expect(parseAddress('hf://ns/name', HUB, 'dataset')).toMatchObject({ repo: { type: 'model' } });
});

const part = fc
  .stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._]{0,6}[A-Za-z0-9])?$/)
  .filter((name) => !name.includes('..'));
const anyAddress = fc.oneof(
  fc.record(
    {
      kind: fc.constant('repo' as const),
      repo: fc.record({
        type: fc.constantFrom('model' as const, 'dataset' as const),
        id: fc.tuple(fc.constant('ns'), part).map((parts) => parts.join('/')),
      }),
      revision: fc.constantFrom('main', 'v1', 'refs/pr/1', 'a/b', 'refs', 'x:y'),
      quant: fc.constantFrom('Q4_K_M', 'UD-Q4_K_XL', 'm.gguf'),
    },
    { requiredKeys: ['kind', 'repo', 'revision'] },
  ),
  fc.record({
    kind: fc.constant('repo' as const),
    repo: fc.constant(model('ns/name')),
    revision: fc.constantFrom('main', 'refs/pr/1', 'refs'),
    folder: fc.constantFrom('a', 'a/b c', 'pr/1', 'x:y', '50%'),
  }),
  fc
    .oneof(
      fc.string({ minLength: 1 }),
      fc.webUrl(),
      fc.tuple(part, part, part).map((parts) => parts.join('/')),
    )
    .map((path) => ({ kind: 'local' as const, path })),
);

test('what is printed is read as the same address', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const text = formatAddress(address);
      const again = parseAddress(text, HUB);
      if (address.kind !== 'local') expect(again).toEqual(address);
      else expect([`./${address.path}`, address.path]).toContain(again.kind === 'local' && again.path);
    }),
    { numRuns: 3000 },
  );
});

test('what is a page of the Hub, and what a server', () => {
  expect(isHubPage('https://huggingface.co/ns/name', HUB)).toBe(true);
  expect(isHubPage('http://127.0.0.1:1234/ns/name', HUB)).toBe(true);
  expect(isHubPage('http://127.0.0.1:8080', HUB)).toBe(false);
  expect(isHubPage('https://huggingface.co.example.com/ns/name', HUB)).toBe(false);
});

test('in a repo: the one GGUF, that of a quantization, the first shard, or a list of what there is', async () => {
  await using fixture = await hubFixture();
  const { options } = fixture;
  const paths = ['m-Q4_K_M.gguf', 'UD/m-UD-Q8_K_XL.gguf', 'mmproj-F16.gguf', 'imatrix.gguf', 'README.md'];
  const shards = ['big/m-BF16-00001-of-00002.gguf', 'big/m-BF16-00002-of-00002.gguf'];
  await seedRepo(
    fixture,
    'espalier/many',
    [...paths, ...shards].map((path) => ({ path, content: path })),
  );
  const found = async (text: string) => await locateModel(text, options);
  const at = (path: string) => file('espalier/many', 'main', path);
  expect(await found('espalier/many:q4_k_m')).toEqual(at('m-Q4_K_M.gguf'));
  expect(await found('hf://espalier/many:Q8_K_XL')).toEqual(at('UD/m-UD-Q8_K_XL.gguf'));
  expect(await found('espalier/many:BF16')).toEqual(at(shards[0] ?? ''));
  expect(await found(`${options.hubUrl}/espalier/many/tree/main/UD`)).toEqual(at('UD/m-UD-Q8_K_XL.gguf'));
  await expect(found('espalier/many')).rejects.toMatchObject({
    code: 'usage',
    message: 'espalier/many has 3 GGUFs',
    hint: expect.stringContaining(
      'Name one: hf://espalier/many@main/UD/m-UD-Q8_K_XL.gguf, hf://espalier/many@main/big/m-BF16-00001-of-00002.gguf, hf://',
    ),
  });
  await expect(found('espalier/many:Q2_K')).rejects.toThrow('espalier/many has no GGUF of Q2_K');
  expect(await found('hf.co/espalier/many:M-Q4_K_M.gguf')).toEqual(at('m-Q4_K_M.gguf'));
  expect(await found('hf://espalier/many/UD/')).toEqual(at('UD/m-UD-Q8_K_XL.gguf'));
  await expect(found('espalier/many/m-Q4_K_M.gguf')).rejects.toMatchObject({
    code: 'file-unreadable',
    hint: expect.stringContaining('write hf://espalier/many/m-Q4_K_M.gguf; if it is on this machine'),
  });
  await expect(found('espalier/none:Q2_K')).rejects.toMatchObject({ code: 'hub-repo-not-found' });
});

test('a file that is there wins over a repo of its name', async () => {
  await using fixture = await hubFixture();
  const before = process.cwd();
  await mkdir(join(fixture.folder, 'ns'));
  await writeFile(join(fixture.folder, 'ns', 'name'), 'GGUF');
  process.chdir(fixture.folder);
  try {
    expect(await readAddress('ns/name', HUB)).toEqual({ kind: 'local', path: 'ns/name' });
    expect(await readAddress('hf://ns/name', HUB)).toMatchObject({ kind: 'repo' });
    expect(await readAddress('ns/other', HUB)).toMatchObject({ kind: 'repo' });
  } finally {
    process.chdir(before);
  }
});

test('a word that is no file is told each form of a name', async () => {
  const options = { hubUrl: 'https://hub.example.org', fetch };
  await expect(locateModel('no-such-model', options)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: 'cannot read no-such-model: there is no such file',
    hint: expect.stringMatching(/ns\/name, ns\/name:LABEL .* hf:\/\/ns\/name\/FILE/),
  });
});

test.each([
  ['<https://huggingface.co/ns/name>', 'https://huggingface.co/ns/name'],
  ['"hf://ns/name:Q4_0"', 'hf://ns/name:Q4_0'],
  ['HF://ns/name:Q4_0', 'hf://ns/name:Q4_0'],
  ['hf:/ns/name/model.gguf', 'hf://ns/name/model.gguf'],
  ['hf:ns/name', 'hf://ns/name'],
])('%s is told with the address that was meant', async (text, meant) => {
  await expect(locateModel(text, { hubUrl: 'https://hub.example.org', fetch })).rejects.toMatchObject({
    code: 'file-unreadable',
    hint: `Did you mean ${meant}?`,
  });
});
