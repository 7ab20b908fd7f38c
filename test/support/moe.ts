import { type BuiltGguf, buildGguf, type TestTensor, type TestValue } from './gguf.ts';
import { floatData } from './gpt-oss.ts';
import { seeded } from './random.ts';

export interface MoeShape {
  architecture: string;
  experts?: number;
  used?: number;
  blocks?: number;
  width?: number;
  hidden?: number;
  /** Metadata beside the counts, without `<architecture>.`; replaces what is there. */
  keys?: Record<string, TestValue>;
  /** More tensors of each block with experts, without `blk.N.`; replaces those of the same name. */
  parts?: Record<string, readonly number[]>;
  /** Parts to leave out. */
  without?: readonly string[];
  /** Blocks without experts. */
  dense?: readonly number[];
  seed?: number;
}

export const u32 = (value: number): TestValue => ({ type: 'u32', value });

/** A small F32 GGUF with the expert tensors of any architecture; gated experts unless `parts` say otherwise. */
export function moeGguf(shape: MoeShape): BuiltGguf {
  const {
    architecture,
    experts = 8,
    used = 2,
    blocks = 2,
    width = 4,
    hidden = 6,
    dense = [],
    seed = 1,
  } = shape;
  const random = seeded(seed);
  const metadata = new Map<string, TestValue>([
    ['general.architecture', { type: 'string', value: architecture }],
    [`${architecture}.block_count`, u32(blocks)],
    [`${architecture}.expert_count`, u32(experts)],
    [`${architecture}.expert_used_count`, u32(used)],
  ]);
  for (const [key, value] of Object.entries(shape.keys ?? {})) {
    metadata.set(key.startsWith('general.') ? key : `${architecture}.${key}`, value);
  }
  const parts: Record<string, readonly number[]> = {
    'attn_norm.weight': [width],
    'ffn_gate_inp.weight': [width, experts],
    'ffn_gate_exps.weight': [width, hidden, experts],
    'ffn_up_exps.weight': [width, hidden, experts],
    'ffn_down_exps.weight': [hidden, width, experts],
    ...shape.parts,
  };
  const blocksOf = Array.from({ length: blocks }, (_, n) =>
    dense.includes(n)
      ? [[`blk.${n}.ffn_up.weight`, [width, hidden]] as const]
      : Object.entries(parts)
          .filter(([part]) => shape.without?.includes(part) !== true)
          .map(([part, size]) => [`blk.${n}.${part}`, size] as const),
  ).flat();
  const tensors: TestTensor[] = [['token_embd.weight', [width, 3]] as const, ...blocksOf].map(
    ([name, size]) => {
      const count = size.reduce((a, b) => a * b, 1);
      const values = Array.from({ length: count }, () => random.next() * 4 - 2);
      return { name, type: 'F32', shape: size, data: floatData('F32', values) };
    },
  );
  return buildGguf({ metadata: [...metadata], tensors });
}
