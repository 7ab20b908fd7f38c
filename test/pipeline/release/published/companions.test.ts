import { expect, test } from 'vitest';
import { companionPaths } from '../../../../src/pipeline/release/published/companions.ts';

// Names as people give them: a repo of unsloth, one of bartowski, one of ggml-org, and others.
test('what a base is used with is found by the names that people give it', () => {
  const companions = [
    ...['imatrix_unsloth.gguf_file', 'imatrix_unsloth.dat', 'Qwen_Qwen3-30B-A3B-imatrix.gguf'],
    ...['m.imatrix', 'mmproj-F16.gguf', 'mmproj-Qwen_Qwen3-VL-30B-A3B-bf16.gguf', 'MMPROJ modèle 模型.gguf'],
    ...['params', 'template', 'system'],
  ];
  const others = ['m-Q4_K_M.gguf', 'README.md', 'params.json', 'mmproj.safetensors', 'BF16/m-BF16.gguf'];
  expect(companionPaths([...companions, ...others], 'm-Q4_K_M.gguf').toSorted()).toEqual(
    companions.toSorted(),
  );
});

test('of two with one name the one beside the base counts, and none of another folder', () => {
  const paths = ['mmproj-F16.gguf', 'UD/mmproj-F16.gguf', 'other/mmproj-BF16.gguf', 'imatrix.dat'];
  expect(companionPaths(paths, 'UD/m.gguf')).toEqual(['UD/mmproj-F16.gguf', 'imatrix.dat']);
});

test('names that differ only in letters are one: on Windows and macOS nobody could have both', () => {
  const paths = ['MMPROJ-f16.gguf', 'Template', 'UD/mmproj-F16.gguf', 'template'];
  expect(companionPaths(paths, 'UD/m.gguf')).toEqual(['UD/mmproj-F16.gguf', 'template']);
  expect(companionPaths(paths, 'm.gguf')).toEqual(['template', 'MMPROJ-f16.gguf']);
});
