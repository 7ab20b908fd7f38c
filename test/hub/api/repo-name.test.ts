import { expect, test } from 'vitest';
import { sanitizedRepoId } from '../../../src/hub/api/repo-name.ts';
import { parseRepoId } from '../../../src/hub/api/uri.ts';

test.each([
  ['demo/tiny-28x-GGUF', 'demo/tiny-28x-GGUF'],
  ['some-one/tiny.28x_GGUF', 'some-one/tiny.28x_GGUF'],
  [' my name/Größe (28x) ', 'my-name/Grosse-28x'],
  ['me/a--b..c', 'me/a-b.c'],
  ['me/gpt-oss-.git', 'me/gpt-oss'],
  ['me/-_x.', 'me/x'],
  ['https://huggingface.co/me/model/', 'me/model'],
  ['hf://me/model', 'me/model'],
  [`me/${'x'.repeat(200)}`, `me/${'x'.repeat(96)}`],
])('%s becomes %s, which the Hub takes', (text, id) => {
  expect(sanitizedRepoId(text)).toBe(id);
  expect(parseRepoId(id).id).toBe(id);
  expect(sanitizedRepoId(id)).toBe(id);
});

test.each(['', 'name', 'a/b/c', '/b', 'a/', 'a/...', '模型/x'])('%j is no repo', (text) => {
  expect(sanitizedRepoId(text)).toBeUndefined();
});
