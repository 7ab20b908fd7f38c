import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, formatHubUri, parseHubUri, parseRepoId } from '../../../src/hub/index.ts';
import { parseAddress } from '../../../src/hub/repo/address.ts';
import { parseDatasetSource } from '../../../src/report/kit/hub-links.ts';

test.each([
  ['hf://ns/name/model.gguf', 'model', 'ns/name', 'main', 'model.gguf'],
  ['hf://ns/name@v1.0/sub/model.gguf', 'model', 'ns/name', 'v1.0', 'sub/model.gguf'],
  ['hf://ns/name@refs%2Fpr%2F1/a b.gguf', 'model', 'ns/name', 'refs/pr/1', 'a b.gguf'],
  ['hf://datasets/ns/na.me_1/data/x.parquet', 'dataset', 'ns/na.me_1', 'main', 'data/x.parquet'],
  ['hf://models/ns/name@v1/a.gguf', 'model', 'ns/name', 'v1', 'a.gguf'],
  ['hf://ns/name@refs/pr/12/a/b.gguf', 'model', 'ns/name', 'refs/pr/12', 'a/b.gguf'],
  [
    'hf://datasets/ns/name@refs/convert/parquet/x.parquet',
    'dataset',
    'ns/name',
    'refs/convert/parquet',
    'x.parquet',
  ],
  ['hf://ns/name@%72efs/pr/1', 'model', 'ns/name', 'refs', 'pr/1'],
])('%s', (uri, type, id, revision, path) => {
  const parsed = parseHubUri(uri);
  expect(parsed).toEqual({ repo: { type, id }, revision, path });
  expect(parseHubUri(formatHubUri(parsed))).toEqual(parsed);
});

test.each([
  ['https://huggingface.co/ns/name', 'does not start with hf://'],
  ['hf://ns', '"" is not a repo name'],
  ['hf://ns/name', 'there is no path'],
  ['hf://ns/name/', 'there is no path'],
  ['hf://ns/name@/file', 'there is no revision after @'],
  ['hf://ns/name/a//b', 'is not a path inside a repo'],
  ['hf://ns/name/../../etc', 'is not a path inside a repo'],
  ['hf://-ns/name/file', '"-ns" is not a namespace'],
  ['hf://ns/na--me/file', '"na--me" is not a repo name'],
  ['hf://ns/name@%zz/file', 'is not valid percent-encoding'],
])('%s is refused', (uri, message) => {
  expect(() => parseHubUri(uri)).toThrow(message);
  expect(() => parseHubUri(uri)).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('repo ids', () => {
  expect(parseRepoId('ns/name')).toEqual({ type: 'model', id: 'ns/name' });
  for (const id of ['name', 'a/b/c', 'ns/', 'ns/na me'])
    expect(() => parseRepoId(id)).toThrow('not a repo id');
});

const HUB = 'https://hub.example:8443/models/api';

/** Names as people give them, and worse: what URLs, shells, options and Markdown read as theirs, all scripts, emoji. */
const segment = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'%#?@ \'"&=,;+*~`|<>[]{}()\\$!aé日本😀20%2F.-_'),
      minLength: 1,
      maxLength: 12,
    }),
  )
  .filter((name) => !/[/\0]/.test(name) && name !== '.' && name !== '..' && name.isWellFormed());
const location = fc.record({
  kind: fc.constant('hub' as const),
  repo: fc.record({
    type: fc.constantFrom('model' as const, 'dataset' as const),
    id: fc.constantFrom('ns/name', 'a/b.c_d-e', 'N0/X'),
  }),
  revision: fc.oneof(segment, fc.constantFrom('main', 'refs', 'refs/pr/1', 'refs/pr', 'feature/a@b')),
  path: fc.oneof(
    fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    fc.constantFrom('pr/1', 'convert/x', 'pr/1/a'),
  ),
});

test('an address that is printed can be given back, whatever the names', () => {
  fc.assert(
    fc.property(location, (file) => {
      const text = formatAddress(file);
      expect(parseAddress(text, HUB)).toEqual(file);
      // One line, one word, one item of a list of options.
      expect(text).not.toMatch(/[\s,"<>\p{Cc}]/u);
    }),
    { numRuns: 2000 },
  );
});

test('a folder above the repo is refused however it is written', () => {
  for (const path of ['../x', 'a/../x', '%2e%2e/x', 'a%2F..%2Fx', 'a/%2E/x', 'a%00b'])
    expect(() => parseHubUri(`hf://ns/name/${path}`)).toThrow('is not a path inside a repo');
});

test('a path keeps its name, also one that looks like an address', () => {
  for (const path of [
    'a%20b.gguf',
    '/x/50%.gguf',
    'hf://ns/name/x',
    'ns/name',
    'hf.co/a/b',
    'https://hf.co/a/b',
    'HTTP://x',
    'spaces/x',
  ]) {
    const file = { kind: 'local', path } as const;
    expect(parseAddress(formatAddress(file), HUB).kind).toBe('local');
  }
  expect(parseAddress('a%20b.gguf', HUB)).toEqual({ kind: 'local', path: 'a%20b.gguf' });
});

test('a data set of any name is found again in a report', () => {
  const file = { repo: { type: 'dataset', id: 'ns/name' }, revision: 'a/b', path: 'ä b%.jsonl' } as const;
  expect(parseDatasetSource(formatHubUri(file))).toEqual({
    repo: 'ns/name',
    revision: 'a/b',
    file: 'ä b%.jsonl',
  });
  for (const other of ['mine.jsonl', 'hf://ns/name/x', 'hf://datasets/x', 'hf://datasets/ns/name@%zz/x'])
    expect(parseDatasetSource(other)).toBeUndefined();
});
