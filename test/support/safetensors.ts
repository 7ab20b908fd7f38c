import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitShardHeader } from '../../src/safetensors/shard-header.ts';
import { seeded } from './random.ts';

const SIZES: Readonly<Record<string, number>> = { F32: 4, BF16: 2, U8: 1 };

interface NewTensor {
  readonly name: string;
  readonly dtype: 'F32' | 'BF16' | 'U8';
  readonly shape: readonly number[];
}

/** Layers and experts of the checkpoints below, where no other number of experts is asked for; as of config.json. */
export const CHECKPOINT = { layers: 2, experts: 4, used: 2 } as const;
const WIDTH = 8;
const HIDDEN = 4;

/** Tensors as transformers writes them, by `model_type`, for a number of experts. */
const TENSORS: Readonly<Record<string, (layer: number, count: number) => NewTensor[]>> = {
  gpt_oss: (n, count) => {
    const own = (part: string, dtype: NewTensor['dtype'], ...shape: number[]): NewTensor => ({
      name: `model.layers.${n}.mlp.${part}`,
      dtype,
      shape: [count, ...shape],
    });
    return [
      own('router.weight', 'BF16', WIDTH),
      own('router.bias', 'BF16'),
      own('experts.gate_up_proj_blocks', 'U8', 2 * HIDDEN, 1, 16),
      own('experts.gate_up_proj_scales', 'U8', 2 * HIDDEN, 1),
      own('experts.gate_up_proj_bias', 'BF16', 2 * HIDDEN),
      own('experts.down_proj_blocks', 'U8', WIDTH, 1, 16),
      own('experts.down_proj_scales', 'U8', WIDTH, 1),
      own('experts.down_proj_bias', 'BF16', WIDTH),
    ];
  },
  qwen2_moe: (n, count) => [...gated(n, count), ...single(n, 'shared_expert'), sharedGate(n)],
  qwen3_moe: gated,
  qwen3_next: (n, count) => [...gated(n, count), ...single(n, 'shared_expert'), sharedGate(n)],
  olmoe: gated,
  deepseek_v2: (n, count) => [...gated(n, count), ...single(n, 'shared_experts')],
  deepseek_v3: (n, count) => [...gated(n, count), ...single(n, 'shared_experts'), correction(n, count)],
  glm4_moe: (n, count) => [...gated(n, count), ...single(n, 'shared_experts'), correction(n, count)],
  mixtral: (n, count) => [
    {
      name: `model.layers.${n}.block_sparse_moe.gate.weight`,
      dtype: 'F32',
      shape: [count, WIDTH],
    },
    ...experts(n, count, 'block_sparse_moe.experts', ['w1', 'w2', 'w3']),
  ],
};

/** Types of the checkpoints below. */
export const TYPES: readonly string[] = Object.keys(TENSORS);

/** Key of config.json that counts the experts. */
export function countKey(type: string): string {
  if (/^(deepseek|glm4)/.test(type)) return 'n_routed_experts';
  return ['gpt_oss', 'mixtral'].includes(type) ? 'num_local_experts' : 'num_experts';
}

const PARTS = ['gate_proj', 'up_proj', 'down_proj'];

function gated(n: number, count: number): NewTensor[] {
  return [
    { name: `model.layers.${n}.mlp.gate.weight`, dtype: 'BF16', shape: [count, WIDTH] },
    ...experts(n, count, 'mlp.experts', PARTS),
  ];
}

/** An expert that every token uses. */
function single(n: number, name: string): NewTensor[] {
  return PARTS.map((part) => ({
    name: `model.layers.${n}.mlp.${name}.${part}.weight`,
    dtype: 'BF16',
    shape: [HIDDEN, WIDTH],
  }));
}

function sharedGate(n: number): NewTensor {
  return { name: `model.layers.${n}.mlp.shared_expert_gate.weight`, dtype: 'BF16', shape: [1, WIDTH] };
}

function correction(n: number, count: number): NewTensor {
  return {
    name: `model.layers.${n}.mlp.gate.e_score_correction_bias`,
    dtype: 'F32',
    shape: [count],
  };
}

/** A block that predicts a further token, by type: experts that no plan names. */
const SPECULATIVE: Readonly<Record<string, (count: number) => NewTensor[]>> = {
  qwen3_next: (count) =>
    [...gated(0, count), { name: 'model.layers.0.norm.weight', dtype: 'BF16' as const, shape: [WIDTH] }].map(
      (tensor) => ({ ...tensor, name: tensor.name.replace('model.', 'mtp.') }),
    ),
  deepseek_v3: (count) => [
    ...gated(CHECKPOINT.layers, count),
    { name: `model.layers.${CHECKPOINT.layers}.eh_proj.weight`, dtype: 'BF16', shape: [WIDTH, 2 * WIDTH] },
  ],
};

function experts(layer: number, count: number, inside: string, parts: readonly string[]): NewTensor[] {
  return Array.from({ length: count }, (_, id) =>
    parts.map((part) => ({
      name: `model.layers.${layer}.${inside}.${id}.${part}.weight`,
      dtype: 'BF16' as const,
      shape: [HIDDEN, WIDTH],
    })),
  ).flat();
}

/** Writes a small checkpoint of random weights, in two shards that share layer 1, or in one file; `count` is the number of experts. */
export async function writeCheckpoint(
  folder: string,
  type: string,
  {
    sharded = true,
    count = CHECKPOINT.experts,
    config = {},
  }: { sharded?: boolean; count?: number; config?: Record<string, unknown> } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const random = seeded(7);
  const layers = Array.from({ length: CHECKPOINT.layers }, (_, n) => [
    { name: `model.layers.${n}.input_layernorm.weight`, dtype: 'BF16' as const, shape: [WIDTH] },
    ...TENSORS[type]!(n, count),
  ]).flat();
  const all: NewTensor[] = [
    { name: 'model.embed_tokens.weight', dtype: 'BF16', shape: [5, WIDTH] },
    ...layers,
    ...(SPECULATIVE[type]?.(count) ?? []),
    { name: 'lm_head.weight', dtype: 'BF16', shape: [5, WIDTH] },
  ];
  const half = Math.floor(all.length * 0.6);
  const files = sharded
    ? [
        { file: 'model-00001-of-00002.safetensors', tensors: all.slice(0, half) },
        { file: 'model-00002-of-00002.safetensors', tensors: all.slice(half) },
      ]
    : [{ file: 'model.safetensors', tensors: all }];
  const weightMap: Record<string, string> = {};
  for (const { file, tensors } of files) {
    const sized = tensors.map((tensor) => ({
      ...tensor,
      length: tensor.shape.reduce((a, b) => a * b, 1) * SIZES[tensor.dtype]!,
    }));
    const data = sized.map(({ length }) => random.bytes(length));
    await writeFile(join(folder, file), Buffer.concat([emitShardHeader(sized, { format: 'pt' }), ...data]));
    for (const { name } of tensors) weightMap[name] = file;
  }
  if (sharded) {
    const index = { metadata: { total_size: 1, total_parameters: 1 }, weight_map: weightMap };
    await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify(index));
  }
  const own = {
    model_type: type,
    [countKey(type)]: count,
    num_hidden_layers: CHECKPOINT.layers,
    ...(type === 'deepseek_v3' && { num_nextn_predict_layers: 1, n_group: 1, topk_group: 1 }),
    num_experts_per_tok: CHECKPOINT.used,
    hidden_size: WIDTH,
  };
  // As Python writes it: floats that are whole numbers, and what JSON has no numeral for.
  const text = JSON.stringify({ ...own, dropout: 'FLOAT', time_limit: 'INFINITY', ...config }, null, 2)
    .replace('"FLOAT"', '0.0')
    .replace('"INFINITY"', 'Infinity');
  await writeFile(join(folder, 'config.json'), text);
  await writeFile(join(folder, 'tokenizer.json'), '{"version": "1.0"}');
  await writeFile(join(folder, 'README.md'), 'the card of the base');
}
