import { expect, test } from 'vitest';
import { formatHubUri, parseHubUri, parseRepoId } from '../../src/hub/index.ts';

test.each([
  ['hf://ns/name/model.gguf', 'model', 'ns/name', 'main', 'model.gguf'],
  ['hf://ns/name@v1.0/sub/model.gguf', 'model', 'ns/name', 'v1.0', 'sub/model.gguf'],
  ['hf://ns/name@refs%2Fpr%2F1/a b.gguf', 'model', 'ns/name', 'refs/pr/1', 'a b.gguf'],
  ['hf://datasets/ns/na.me_1/data/x.parquet', 'dataset', 'ns/na.me_1', 'main', 'data/x.parquet'],
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
