import { BLOCKS, type BuiltGguf, buildGguf, type TestTensor, type TestValue, tensorBytes } from './gguf.ts';
import { seeded } from './random.ts';

export interface GptOssShape {
  layers?: number;
  experts?: number;
  used?: number;
  /** n_embd and the experts' n_ff: whole blocks of `expertType`. */
  width?: number;
  hidden?: number;
  expertType?: keyof typeof BLOCKS;
  routerType?: 'F32' | 'F16' | 'BF16';
  alignment?: number;
  seed?: number;
  /** Tensor infos and data in random order (data in the order of the infos, as llama.cpp demands). */
  shuffled?: boolean;
  /** Added to the metadata, or replacing an entry of it. */
  metadata?: readonly (readonly [string | Uint8Array, TestValue])[];
  /** Last word on the tensors, for shapes that are wrong on purpose. */
  edit?: (tensors: TestTensor[]) => TestTensor[];
}

/** A small GGUF with gpt-oss's expert tensors, some tensors between them, and random data. */
export function gptOssGguf(shape: GptOssShape = {}): BuiltGguf {
  const { layers = 2, experts = 8, used = 2, width = 32, hidden = 64, alignment = 32, seed = 1 } = shape;
  const { expertType = 'MXFP4', routerType = 'F32', shuffled = false } = shape;
  const u32 = (value: number): TestValue => ({ type: 'u32', value });
  const metadata = new Map<string | Uint8Array, TestValue>([
    ['general.architecture', { type: 'string', value: 'gpt-oss' }],
    ['gpt-oss.block_count', u32(layers)],
    ['gpt-oss.expert_count', u32(experts)],
    ['gpt-oss.expert_used_count', u32(used)],
    ...(alignment === 32 ? [] : [['general.alignment', u32(alignment)] as const]),
    ...(shape.metadata ?? []),
  ]);
  const tensors: TestTensor[] = [
    { name: 'token_embd.weight', type: 'Q8_0', shape: [width, 7] },
    ...Array.from({ length: layers }, (_, n) => [
      { name: `blk.${n}.attn_norm.weight`, type: 'F32' as const, shape: [width] },
      { name: `blk.${n}.ffn_gate_inp.weight`, type: routerType, shape: [width, experts] },
      { name: `blk.${n}.ffn_gate_inp.bias`, type: 'F32' as const, shape: [experts] },
      { name: `blk.${n}.ffn_gate_exps.weight`, type: expertType, shape: [width, hidden, experts] },
      { name: `blk.${n}.ffn_gate_exps.bias`, type: 'F32' as const, shape: [hidden, experts] },
      { name: `blk.${n}.attn_sinks.weight`, type: 'F32' as const, shape: [3] },
      { name: `blk.${n}.ffn_up_exps.weight`, type: expertType, shape: [width, hidden, experts] },
      { name: `blk.${n}.ffn_up_exps.bias`, type: 'F32' as const, shape: [hidden, experts] },
      { name: `blk.${n}.ffn_down_exps.weight`, type: expertType, shape: [hidden, width, experts] },
      { name: `blk.${n}.ffn_down_exps.bias`, type: 'F32' as const, shape: [width, experts] },
    ]).flat(),
    { name: 'output_norm.weight', type: 'F32', shape: [width] },
  ];
  const random = seeded(seed);
  const ordered = shuffled ? random.shuffle(tensors) : tensors;
  const filled = ordered.map((tensor) => ({ ...tensor, data: randomData(tensor, random) }));
  return buildGguf({ alignment, metadata: [...metadata], tensors: shape.edit?.(filled) ?? filled });
}

/** Finite numbers for float types, so that scores are numbers; any bytes for quantized ones. */
function randomData(tensor: TestTensor, random: ReturnType<typeof seeded>): Uint8Array {
  const { elements } = BLOCKS[tensor.type];
  if (elements > 1 || tensor.type === 'I8') return random.bytes(tensorBytes(tensor));
  const count = tensor.shape.reduce((a, b) => a * b, 1);
  return floatData(
    tensor.type,
    Array.from({ length: count }, () => random.next() * 4 - 2),
  );
}

/** Numbers as the data of a float tensor. */
export function floatData(type: string, values: readonly number[]): Uint8Array {
  if (type === 'F32') return new Uint8Array(new Float32Array(values).buffer);
  if (type === 'F16') return new Uint8Array(new Float16Array(values).buffer);
  const words = new Uint32Array(new Float32Array(values).buffer);
  return new Uint8Array(Uint16Array.from(words, (word) => word >>> 16).buffer); // BF16: the upper half
}
