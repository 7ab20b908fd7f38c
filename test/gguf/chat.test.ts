import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';

import { chatHintsOf } from '../../src/gguf/chat.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { buildGguf, type TestValue } from '../support/gguf.ts';

async function hintsOf(metadata: Record<string, TestValue>) {
  const tensors = [{ name: 'w', type: 'F32', shape: [8] }] as const;
  const { bytes } = buildGguf({ metadata: Object.entries(metadata), tensors });
  return chatHintsOf(await readHeader(memorySource('m.gguf', bytes)));
}

const template = (value: string) => hintsOf({ 'tokenizer.chat_template': { type: 'string', value } });

test.each([
  ['<|start|>assistant<|channel|>final', 'Harmony'],
  ['<|im_start|>user', 'ChatML'],
  ['<|im_user|>user<|im_middle|>', 'Kimi'],
  ['<|start_header_id|>', 'Llama 3'],
  ['<start_of_turn>model', 'Gemma'],
  ['[gMASK]<sop><|user|><|assistant|>', 'GLM'],
  ['<|user|>x<|end|><|assistant|>', 'Phi'],
  ['[INST] x [/INST]', 'Mistral'],
  ['Q: {{ x }} A:', 'other'],
])('%s is %s', async (text, format) => {
  expect((await template(text)).format).toBe(format);
});

test('what sets the reasoning, and whether tools are rendered', async () => {
  expect(await template('{% if enable_thinking %}{% endif %}{% for t in tools %}')).toEqual({
    format: 'other',
    reasoning: 'enable_thinking',
    tools: true,
  });
  expect(await template('toolset')).toEqual({ format: 'other' });
});

test('sampling as the flags of llama-server, in the decimals that the authors wrote', async () => {
  const hints = await hintsOf({
    'general.sampling.temp': { type: 'f32', value: 0.95 },
    'general.sampling.top_k': { type: 'i32', value: 20 },
    'general.sampling.min_p': { type: 'f32', value: 0 },
    'general.sampling.top_p': { type: 'string', value: '0.9' },
    'general.sampling.penalty_repeat': { type: 'f32', value: Number.NaN },
  });
  expect(hints).toEqual({ sampling: { '--temp': 0.95, '--top-k': 20, '--min-p': 0 } });
});

test('a file without any says nothing', async () => {
  expect(await hintsOf({})).toEqual({});
});
