import { readFileSync } from 'node:fs';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { buildGguf, type TestTensor, type TestValue, tinyGptOss } from './gguf.ts';
import { floatData } from './gpt-oss.ts';
import { u32 } from './moe.ts';
import { type Random, seeded } from './random.ts';

// Random models that llama.cpp builds a graph for: 8 experts, 2 per token, 2 heads of 16. Names and shapes of the tensors
// beside the experts are what llama.cpp's loader demands (src/models/*.cpp); it names each that is missing or wrong.

export const WIDTH = 32;
const HIDDEN = 32;
export const EXPERTS = 8;

type Shapes = Record<string, readonly number[]>;

export interface TinyMoe {
  architecture: string;
  blocks?: number;
  keys?: Record<string, TestValue>;
  /** Tensors of no block. */
  all?: Shapes;
  /** Tensors of every block. */
  every?: Shapes;
  /** Tensors of block N, beside those. */
  block?: (n: number) => Shapes;
  /** Where the name of the last norm is another. */
  outputNorm?: string;
  /** Experts that stay; the same in every layer. */
  keep?: readonly number[];
  /** Whether candidate and mask route alike: there is a bias, and weights do not depend on experts not chosen. */
  mask?: true;
}

export const f32 = (value: number): TestValue => ({ type: 'f32', value });
export const bool = (value: boolean): TestValue => ({ type: 'bool', value });
export const bools = (...values: boolean[]): TestValue => ({
  type: 'array',
  of: 'bool',
  values: values.map(bool),
});
export const u32s = (...values: number[]): TestValue => ({
  type: 'array',
  of: 'u32',
  values: values.map(u32),
});

export const QKV: Shapes = {
  'attn_norm.weight': [WIDTH],
  'attn_q.weight': [WIDTH, WIDTH],
  'attn_k.weight': [WIDTH, WIDTH],
  'attn_v.weight': [WIDTH, WIDTH],
  'attn_output.weight': [WIDTH, WIDTH],
};
export const NORM: Shapes = { 'ffn_norm.weight': [WIDTH] };
export const HEAD_NORMS: Shapes = { 'attn_q_norm.weight': [16], 'attn_k_norm.weight': [16] };
export const DENSE: Shapes = {
  'ffn_gate.weight': [WIDTH, HIDDEN],
  'ffn_up.weight': [WIDTH, HIDDEN],
  'ffn_down.weight': [HIDDEN, WIDTH],
};
export const SHARED: Shapes = {
  'ffn_gate_shexp.weight': [WIDTH, HIDDEN],
  'ffn_up_shexp.weight': [WIDTH, HIDDEN],
  'ffn_down_shexp.weight': [HIDDEN, WIDTH],
};
const ROUTER: Shapes = { 'ffn_gate_inp.weight': [WIDTH, EXPERTS] };
const DOWN: Shapes = { 'ffn_down_exps.weight': [HIDDEN, WIDTH, EXPERTS] };
const UP: Shapes = { 'ffn_up_exps.weight': [WIDTH, HIDDEN, EXPERTS] };
export const MOE: Shapes = { ...ROUTER, ...UP, ...DOWN, 'ffn_gate_exps.weight': [WIDTH, HIDDEN, EXPERTS] };
export const FUSED: Shapes = { ...ROUTER, ...DOWN, 'ffn_gate_up_exps.weight': [WIDTH, 2 * HIDDEN, EXPERTS] };
export const SELECTION: Shapes = { 'exp_probs_b.bias': [EXPERTS] };

const tokenizer = await tokenizerOf(tinyGptOss);

/** The file; its tokenizer is that of tiny-gpt-oss. */
export function tinyMoeGguf({
  architecture,
  blocks = 2,
  keys = {},
  all = {},
  every = {},
  block,
  outputNorm = 'output_norm.weight',
}: TinyMoe): Uint8Array<ArrayBuffer> {
  const own: Record<string, TestValue> = {
    block_count: u32(blocks),
    context_length: u32(512),
    embedding_length: u32(WIDTH),
    feed_forward_length: u32(HIDDEN),
    'attention.head_count': u32(2),
    'attention.head_count_kv': u32(2),
    'attention.key_length': u32(16),
    'attention.value_length': u32(16),
    'attention.layer_norm_rms_epsilon': f32(1e-5),
    'rope.dimension_count': u32(16),
    'rope.freq_base': f32(10_000),
    expert_count: u32(EXPERTS),
    expert_used_count: u32(2),
    expert_feed_forward_length: u32(HIDDEN),
    ...keys,
  };
  const shapes: [string, readonly number[]][] = [
    ['token_embd.weight', [WIDTH, tokenizer.tokens]],
    ...Object.entries(all),
    ...Array.from({ length: blocks }, (_, n) =>
      Object.entries({ ...every, ...block?.(n) }).map(
        ([part, shape]) => [`blk.${n}.${part}`, shape] as [string, readonly number[]],
      ),
    ).flat(),
    [outputNorm, [WIDTH]],
    ['output.weight', [WIDTH, tokenizer.tokens]],
  ];
  const random = seeded(7);
  return buildGguf({
    metadata: [
      ['general.architecture', { type: 'string', value: architecture }],
      ['general.name', { type: 'string', value: `Tiny ${EXPERTS}x1M` }],
      ...Object.entries(own).map(([key, value]) => [`${architecture}.${key}`, value] as const),
      ...tokenizer.entries,
    ],
    tensors: shapes.map(([name, shape]) => tensor(name, shape, random)),
  }).bytes;
}

/** Norms around 1, everything else around 0: a forward pass that neither vanishes nor explodes. */
function tensor(name: string, shape: readonly number[], random: Random): TestTensor {
  const middle = /norm/.test(name) ? 1 : 0;
  // A small selection bias, so that all experts are chosen now and then.
  const spread = /exp_probs/.test(name) ? 0.1 : /gate_inp|exps|token_embd\./.test(name) ? 1 : 0.4;
  const count = shape.reduce((a, b) => a * b, 1);
  const values = Array.from({ length: count }, () => middle + spread * (random.next() * 2 - 1));
  return { name, type: 'F32', shape, data: floatData('F32', values) };
}

async function tokenizerOf(path: string) {
  const header = await readHeader(memorySource(path, new Uint8Array(readFileSync(path))));
  const TYPES: Record<string, number> = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 };
  const entries = header.keyValues
    .filter(({ key }) => key.startsWith('tokenizer.'))
    .map(({ key, type, span }) => {
      const bytes = header.bytes.subarray(span.start + 8 + key.length + 4, span.end);
      return [key, { type: 'raw', typeId: TYPES[type]!, bytes }] as const satisfies readonly [
        string,
        TestValue,
      ];
    });
  const tokens = header.tensors.find(({ name }) => name === 'token_embd.weight')!.shape[1]!;
  return { entries, tokens };
}

const bias = (part: string, ...shape: number[]) => ({ [`${part}.bias`]: shape });
/** Two layers of eight experts, with everything that llama.cpp wants of a gpt-oss. */
export const TINY_MASKABLE = tinyMoeGguf({
  architecture: 'gpt-oss',
  keys: { 'attention.sliding_window': u32(64) },
  every: {
    ...{ ...QKV, ...MOE, 'post_attention_norm.weight': [WIDTH], 'attn_sinks.weight': [2] },
    ...{ ...bias('attn_q', WIDTH), ...bias('attn_k', WIDTH), ...bias('attn_v', WIDTH) },
    ...{ ...bias('attn_output', WIDTH), ...bias('ffn_gate_inp', 8), ...bias('ffn_gate_exps', 32, 8) },
    ...{ ...bias('ffn_up_exps', 32, 8), ...bias('ffn_down_exps', WIDTH, 8) },
  },
});
