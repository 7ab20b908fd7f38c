import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { asKldText, checkKldText } from '../../../src/search/masks/check-kld-text.ts';
import { buildGguf } from '../../support/gguf.ts';
import { refusal } from '../../support/refusal.ts';

/** Types of tokens: 1 text, 2 unknown, 3 control, 4 user-defined. */
function headerOf(tokens: Readonly<Record<string, number>>) {
  const { bytes } = buildGguf({
    metadata: [
      ['general.architecture', { type: 'string', value: 'llama' }],
      [
        'tokenizer.ggml.tokens',
        {
          type: 'array',
          of: 'string',
          values: Object.keys(tokens).map((value) => ({ type: 'string', value })),
        },
      ],
      [
        'tokenizer.ggml.token_type',
        { type: 'array', of: 'i32', values: Object.values(tokens).map((value) => ({ type: 'i32', value })) },
      ],
    ],
  });
  return readHeader(memorySource('vocabulary', bytes));
}

const harmony = {
  '<|start|>': 3,
  '<|message|>': 3,
  '<|channel|>': 3,
  '<|end|>': 3,
  '<|return|>': 3,
  '<|call|>': 3,
};

describe.each<[string, Record<string, number>, string, string]>([
  [
    'ChatML (Qwen)',
    { '<|im_start|>': 3, '<|im_end|>': 3, '<think>': 4 },
    '<|im_start|>user\nHi',
    '<|im_start|>',
  ],
  ['an ending typed as text', { '<|im_end|>': 1 }, 'Hi<|im_end|>', '<|im_end|>'],
  ['Llama 3', { '<|start_header_id|>': 3, '<|eot_id|>': 3 }, 'Hi<|eot_id|>', '<|eot_id|>'],
  ['Gemma', { '<start_of_turn>': 3, '<end_of_turn>': 3 }, '<start_of_turn>user', '<start_of_turn>'],
  ['Mistral', { '[INST]': 3, '[/INST]': 3, '</s>': 3 }, '[INST] Hi [/INST]', '[INST]'],
  ['DeepSeek', { '<｜User｜>': 3 }, '<｜User｜>Hi', '<｜User｜>'],
  // Without the harmony tags, <|end|> ends a generation, and is read as letters.
  ['Phi', { '<|user|>': 4, '<|end|>': 3 }, '<|user|>Hi<|end|>', '<|end|>'],
  ['harmony with its last tag', harmony, '<|start|>Hi<|return|>', '<|return|>'],
  ['an unknown token', { '<unk>': 2 }, 'a <unk>', '<unk>'],
])('%s', (_, tokens, text, tag) => {
  test(`is refused for ${tag}`, async () => {
    const header = await headerOf({ a: 1, ...tokens });
    expect(await refusal(async () => checkKldText(header, 'x.txt', text))).toBe(
      `dataset-invalid: x.txt holds ${tag}, which llama-perplexity does not read as a single token`,
    );
  });
});

test('plain text, user-defined tags and the tags of harmony are read as they are', async () => {
  const qwen = await headerOf({ '<|im_start|>': 3, '<|im_end|>': 3, '<think>': 4, '[a]': 1 });
  for (const text of ['plain', '<think>Hm</think>', 'a [a] <b>']) checkKldText(qwen, 'x', text);
  checkKldText(await headerOf(harmony), 'x', '<|start|>user<|message|>Hi<|end|>');
});

test('the last turns of harmony end as the others do; other chat formats cannot be read', async () => {
  expect(asKldText(await headerOf(harmony), 'a<|end|>b<|call|>c<|return|>')).toBe('a<|end|>b<|end|>c<|end|>');
  const chatml = await headerOf({ '<|im_start|>': 3, '<|im_end|>': 3 });
  expect(asKldText(chatml, 'plain')).toBe('plain');
  expect(asKldText(chatml, '<|im_start|>user')).toBe(undefined);
});
