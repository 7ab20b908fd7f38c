import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { buildGguf, type TestTensor, type TestValue, tinyGptOss } from '../support/gguf.ts';
import { type GptOssShape, gptOssGguf } from '../support/gpt-oss.ts';
import { refusal } from '../support/refusal.ts';

const describeBytes = async (bytes: Uint8Array) =>
  describeMoe(await readHeader(memorySource('x.gguf', bytes)));
const describeShape = (shape: GptOssShape) => describeBytes(gptOssGguf(shape).bytes);
const u32 = (value: number): TestValue => ({ type: 'u32', value });
const str = (value: string): TestValue => ({ type: 'string', value });

test('tiny-gpt-oss has 4 layers of 32 experts, 8 tensors each', async () => {
  await using source = await openFileSource(tinyGptOss);
  const model = describeMoe(await readHeader(source));
  expect(model).toMatchObject({
    architecture: 'gpt-oss',
    expertCount: 32,
    expertUsedCount: 4,
    blockCount: 4,
  });
  expect(model.layers.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  for (const { index, tensors, router, routerBias } of model.layers) {
    expect(tensors).toHaveLength(8);
    expect(tensors.every(({ name }) => name.startsWith(`blk.${index}.ffn_`))).toBe(true);
    expect([router.name, routerBias?.name]).toEqual([
      `blk.${index}.ffn_gate_inp.weight`,
      `blk.${index}.ffn_gate_inp.bias`,
    ]);
  }
});

test('layers are ascending whatever the order in the file; dense blocks are left out', async () => {
  const dense = (tensors: TestTensor[]) => tensors.filter(({ name }) => !/^blk\.3\.ffn/.test(String(name)));
  const model = await describeShape({ layers: 12, shuffled: true, seed: 5, edit: dense });
  expect(model.layers.map(({ index }) => index)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('scales beside the experts are cut with them', async () => {
  const scales = (tensors: TestTensor[]): TestTensor[] => [
    ...tensors,
    { name: 'blk.0.ffn_up_exps.scale', type: 'F32', shape: [8] },
    { name: 'blk.0.ffn_down_exps.input_scale', type: 'F32', shape: [8] },
  ];
  const { layers } = await describeShape({ edit: scales });
  expect(layers.map(({ tensors }) => tensors.length)).toEqual([10, 8]);
});

const rename = (from: string, to: string) => (tensors: TestTensor[]) =>
  tensors.map((tensor) => (tensor.name === from ? { ...tensor, name: to } : tensor));
const reshape = (name: string, type: TestTensor['type'], shape: number[]) => (tensors: TestTensor[]) =>
  tensors.map((tensor): TestTensor => (tensor.name === name ? { name, type, shape } : tensor));

describe('models that cannot be cut are refused', () => {
  test.each<[string, GptOssShape, string]>([
    [
      'another architecture',
      { metadata: [['general.architecture', str('mamba')]] },
      'gguf-unsupported: x.gguf has the architecture mamba',
    ],
    [
      'an architecture named like a member of Object',
      {
        metadata: [
          ['general.architecture', str('constructor')],
          ['constructor.expert_count', u32(8)],
        ],
      },
      'gguf-unsupported: x.gguf has the architecture constructor',
    ],
    [
      'a count that is not an integer',
      { metadata: [['gpt-oss.expert_count', { type: 'f32', value: 8 }]] },
      'gguf-malformed: x.gguf: gpt-oss.expert_count is 8 (f32); it must be a whole number',
    ],
    [
      'a count below 0',
      { metadata: [['gpt-oss.expert_count', { type: 'i32', value: -8 }]] },
      'gguf-malformed: x.gguf: gpt-oss.expert_count is -8 (i32); it must be a whole number',
    ],
    [
      'a count of each layer',
      { metadata: [['gpt-oss.expert_count', { type: 'array', of: 'u32', values: [u32(8), u32(8)] }]] },
      'gguf-malformed: x.gguf: gpt-oss.expert_count is a list (array); it must be a whole number',
    ],
    [
      'a vocabulary that is said to be a model',
      { edit: () => [] },
      'gguf-unsupported: x.gguf has no tensors: it is the vocabulary or the metadata of a model alone',
    ],
    [
      'a shard',
      { metadata: [['split.count', { type: 'u16', value: 3 }]] },
      'gguf-unsupported: x.gguf is one shard of a split model',
    ],
    [
      'experts used in other blocks than there are',
      {
        metadata: [['gpt-oss.expert_used_count', { type: 'array', of: 'u32', values: [u32(2)] }]],
      },
      'gguf-malformed: x.gguf has no integer gpt-oss.expert_used_count, and no list of 2 integers, one for each block',
    ],
    [
      'experts used as text',
      { metadata: [['gpt-oss.expert_used_count', str('2')]] },
      'gguf-malformed: x.gguf has no integer gpt-oss.expert_used_count, and no list of 2 integers, one for each block',
    ],
    [
      'a block that uses more experts than there are',
      {
        metadata: [['gpt-oss.expert_used_count', { type: 'array', of: 'i32', values: [u32(2), u32(9)] }]],
      },
      'gguf-malformed: x.gguf routes each token to 9 of 8 experts',
    ],
    [
      'a candidate whose layers hold different numbers',
      { metadata: [['gpt-oss.experts_per_layer', { type: 'array', of: 'u32', values: [u32(8), u32(8)] }]] },
      'gguf-unsupported: x.gguf has gpt-oss.experts_per_layer: its layers hold different numbers',
    ],
    [
      'no number of blocks',
      { metadata: [['gpt-oss.block_count', str('2')]] },
      'gguf-malformed: x.gguf: gpt-oss.block_count is not an integer',
    ],
    [
      'more experts than can be',
      { metadata: [['gpt-oss.expert_count', u32(2 ** 32 - 1)]] },
      'gguf-unsupported: x.gguf counts 4294967295 experts; the limit is 8192',
    ],
    [
      'no experts counted',
      { metadata: [['gpt-oss.expert_count', u32(0)]] },
      'gguf-unsupported: x.gguf has no experts: it is a dense model, without gpt-oss.expert_count',
    ],
    [
      'one tensor an expert',
      { edit: rename('blk.1.attn_norm.weight', 'blk.1.ffn_up.3.weight') },
      'gguf-unsupported: x.gguf: blk.1.ffn_up.3.weight holds a single expert',
    ],
    [
      'experts by token id',
      { edit: rename('blk.1.attn_norm.weight', 'blk.1.ffn_gate_tid2eid.weight') },
      'gguf-unsupported: x.gguf: blk.1.ffn_gate_tid2eid.weight assigns experts to token ids by a table',
    ],
    [
      'more experts used than there are',
      { experts: 8, used: 9 },
      'gguf-malformed: x.gguf routes each token to 9 of 8 experts',
    ],
    ['no experts used', { used: 0 }, 'gguf-malformed: x.gguf routes each token to 0 of 8 experts'],
    [
      'a count that no tensor has',
      { metadata: [['gpt-oss.expert_count', u32(7)]] },
      'gguf-malformed: x.gguf: blk.0.ffn_gate_inp.weight has shape [32, 8]; its last dimension must be 7, the number of experts',
    ],
    [
      'a tensor with other experts',
      { edit: reshape('blk.1.ffn_down_exps.bias', 'F32', [32, 7]) },
      'gguf-malformed: x.gguf: blk.1.ffn_down_exps.bias has shape [32, 7]; its last dimension must be 8, the number of experts',
    ],
    [
      'experts that are not whole blocks',
      { experts: 32, edit: reshape('blk.1.ffn_up_exps.weight', 'Q8_0', [32]) },
      'gguf-malformed: x.gguf: blk.1.ffn_up_exps.weight is Q8_0 [32]: 34 bytes are not 32 experts of whole blocks',
    ],
    [
      'a missing tensor',
      { edit: rename('blk.1.ffn_up_exps.bias', 'blk.1.other') },
      'gguf-malformed: x.gguf: block 1 has no tensor ffn_up_exps.bias',
    ],
    [
      'a router bias in F16',
      { edit: reshape('blk.0.ffn_gate_inp.bias', 'F16', [8]) },
      'gguf-unsupported: x.gguf: blk.0.ffn_gate_inp.bias is F16 [8]; a router bias must be F32, with one value for each expert',
    ],
    [
      'a router bias of two rows',
      { edit: reshape('blk.0.ffn_gate_inp.bias', 'F32', [2, 8]) },
      'gguf-unsupported: x.gguf: blk.0.ffn_gate_inp.bias is F32 [2, 8]; a router bias must be F32, with one value for each expert',
    ],
    [
      'a tensor of experts that would stay uncut',
      { edit: (tensors) => [...tensors, { name: 'blk.1.exp_probs_b.bias', type: 'F32', shape: [8] }] },
      'gguf-unsupported: x.gguf: blk.1.exp_probs_b.bias is not known to this version',
    ],
    [
      'a block beyond the count',
      { metadata: [['gpt-oss.block_count', u32(1)]] },
      'gguf-malformed: x.gguf has experts in block 1, but it counts 1 blocks, from 0',
    ],
    [
      'no expert tensors',
      { edit: (tensors) => tensors.filter(({ name }) => !/ffn_/.test(String(name))) },
      'gguf-malformed: x.gguf counts 8 experts but has no expert tensors',
    ],
    [
      'blocks numbered in another way',
      {
        layers: 1,
        edit: (tensors) => tensors.map((t) => ({ ...t, name: String(t.name).replace('blk.0', 'blk.00') })),
      },
      'gguf-malformed: x.gguf counts 8 experts but has no expert tensors',
    ],
  ])('%s', async (_, shape, message) => {
    expect(await refusal(describeShape(shape))).toBe(message);
  });

  test.each([
    ['imatrix', 'is an importance matrix, not a model'],
    ['adapter', 'is a LoRA adapter, not a model'],
    ['mmproj', 'is the projector of a multimodal model (mmproj), not a model'],
    ['vocab', 'is a vocabulary, not a model'],
    ['model', 'has the architecture bert'],
    ['of-tomorrow', 'has the architecture bert'],
    ['model', 'is the projector of a multimodal model (mmproj), not a model', 'clip'],
    ['model', 'is a control vector, not a model', 'controlvector'],
    ['model', 'is a LoRA adapter, not a model', 'gpt-oss', 'adapter.type'],
  ])('a GGUF of the type %s: it %s', async (type, message, architecture = 'bert', key = 'other') => {
    const { bytes } = buildGguf({
      metadata: [
        ['general.type', str(type)],
        ['general.architecture', str(architecture)],
        [key, str('lora')],
      ],
    });
    expect(await refusal(describeBytes(bytes))).toBe(`gguf-unsupported: x.gguf ${message}`);
  });

  test('a GGUF without an architecture', async () => {
    const { bytes } = buildGguf({ metadata: [] });
    expect(await refusal(describeBytes(bytes))).toBe(
      'gguf-unsupported: x.gguf does not name its architecture',
    );
  });
});
