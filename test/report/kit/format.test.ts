import { expect, test } from 'vitest';
import { sentence } from '../../../src/report/kit/format.ts';

test.each([
  ['worse by 2.0 pp', 'Worse by 2.0 pp.'],
  ['non-inferior within 2 pp', 'Non-inferior within 2 pp.'],
  ['identical: all 10 outputs are the same text', 'Identical: all 10 outputs are the same text.'],
  ['other.gguf is smaller and better', 'other.gguf is smaller and better.'],
  ['gpt-oss-20b-Q3_K_M.gguf is better.', 'gpt-oss-20b-Q3_K_M.gguf is better.'],
])('a sentence begins in upper case, but for a name: %s', (words, expected) => {
  expect(String(sentence(words))).toBe(expected);
});
