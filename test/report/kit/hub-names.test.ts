import { expect, test } from 'vitest';
import { hubLabel, modelStem, ollamaName } from '../../../src/report/kit/hub-names.ts';

/** Expected values follow llama.cpp's `find_best_model`: the label, then a dot or a hyphen, in any case. */
test.each([
  ['gpt-oss-20b-28x-MXFP4.gguf', 'MXFP4'],
  ['qwen-96x-UD-Q4_K_XL.gguf', 'UD-Q4_K_XL'],
  ['Q8_0/m-24x-q8_0-00001-of-00002.gguf', 'Q8_0'],
  ['m-28x.gguf', undefined],
  // The Hub reads Q4_K_M_PRUNED, after which llama.cpp would want a dot or a hyphen.
  ['m-Q4_K_M_pruned96.gguf', undefined],
  ['m-Q4_K_M_pruned.gguf', 'Q4_K_M_PRUNED'],
  // No model for llama.cpp.
  ['m-mtp-28x-Q8_0.gguf', undefined],
  ['mmproj-28x-F16.gguf', undefined],
])('the label of %s is %s', (file, label) => {
  expect(hubLabel(file)).toBe(label);
});

test('a label finds the first of a repo that has it, and no other', () => {
  const files = ['m-27x-MXFP4.gguf', 'm-28x-MXFP4.gguf', 'm-28x-Q8_0.gguf', 'mmproj-Q8_0.gguf'];
  expect(files.map((file) => hubLabel(file, files))).toEqual(['MXFP4', undefined, 'Q8_0', undefined]);
});

test('Q8_0 also finds what ends in another label with it', () => {
  const files = ['a-UD-Q8_0.gguf', 'b-Q8_0.gguf'];
  expect(files.map((file) => hubLabel(file, files))).toEqual(['UD-Q8_0', undefined]);
});

test('Ollama: by label or file; nothing for shards, folders and long names', () => {
  expect(ollamaName('ns/m', 'm-Q8_0.gguf', 'Q8_0')).toBe('hf.co/ns/m:Q8_0');
  expect(ollamaName('ns/m', 'm-28x.gguf', undefined)).toBe('hf.co/ns/m:m-28x.gguf');
  expect(ollamaName('ns/m', 'm-Q8_0-00001-of-00002.gguf', 'Q8_0')).toBeUndefined();
  expect(ollamaName('ns/m', 'a/m-28x.gguf', undefined)).toBeUndefined();
  expect(ollamaName(`ns/${'m'.repeat(81)}`, 'm-Q8_0.gguf', 'Q8_0')).toBeUndefined();
});

test('the stem of a file and of shards', () => {
  expect(modelStem('m-Q8_0.gguf')).toBe('m-Q8_0');
  expect(modelStem('m-Q8_0-00001-of-00002.gguf')).toBe('m-Q8_0');
});
