import type { ByteSource } from '../../src/bytes/byte-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { SpliceList } from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe, type MoeModel } from '../../src/moe/moe-model.ts';
import { type CheckedPlan, checkPlan } from '../../src/plan/check-plan.ts';
import { type Plan, planSchema } from '../../src/plan/plan-schema.ts';
import type { BuiltGguf, TestTensor } from './gguf.ts';
import { type GptOssShape, gptOssGguf } from './gpt-oss.ts';
import { provenanceByHand } from './provenance.ts';
import type { Random } from './random.ts';
import { collect } from './source.ts';

export type Keep = Record<string, number[]>;

export interface OpenModel {
  source: ByteSource;
  model: MoeModel;
}

export async function openModel(bytes: Uint8Array, name = 'base.gguf'): Promise<OpenModel> {
  const source = memorySource(name, bytes);
  return { source, model: describeMoe(await readHeader(source)) };
}

/** @param bias `keep`, `zero`, or the factor of `shrink` */
export function planOf(
  model: MoeModel,
  keep: Keep,
  bias: 'keep' | 'zero' | number = 'keep',
  layers?: Plan['layers'],
): CheckedPlan {
  const { architecture, expertCount, expertUsedCount } = model;
  const experts = { total: expertCount, used: expertUsedCount };
  const router = typeof bias === 'number' ? { bias: 'shrink', factor: bias } : { bias };
  return checkPlan(planSchema.parse({ name: 'test', architecture, experts, keep, router, layers }), model);
}

/** `kept` random experts of every layer. */
export function randomKeep(model: MoeModel, random: Random, kept: number): Keep {
  return Object.fromEntries(
    model.layers.map(({ index }) => [String(index), random.sample(model.expertCount, kept)]),
  );
}

export function splicedBytes(base: ByteSource, list: SpliceList): Promise<Uint8Array<ArrayBuffer>> {
  return collect(streamSpliced(base, list)) as Promise<Uint8Array<ArrayBuffer>>;
}

/** A random layout for property tests; small enough to be cut a few thousand times. */
export function randomShape(random: Random): GptOssShape {
  const experts = 2 + random.below(12);
  const expertType = (['MXFP4', 'Q8_0', 'F16', 'F32', 'Q4_K'] as const)[random.below(5)]!;
  const width = expertType === 'Q4_K' ? 256 : 32 * (1 + random.below(2));
  return {
    layers: 1 + random.below(3),
    experts,
    used: 1 + random.below(2),
    width,
    hidden: width,
    expertType,
    routerType: (['F32', 'F16', 'BF16'] as const)[random.below(3)]!,
    alignment: 8 << random.below(5),
    shuffled: random.below(2) === 0,
    seed: random.below(2 ** 31),
  };
}

/**
 * The candidate as the builder of test files writes it: each tensor of experts cut row by row, `expert_count`
 * lowered, provenance added. It shares no code with src/prune; both must come to the same file.
 */
export function candidateByHand(
  shape: GptOssShape,
  keep: Keep,
  options: { zeroBias?: boolean; edit?: (tensors: TestTensor[]) => TestTensor[] } & Pick<
    GptOssShape,
    'metadata'
  > = {},
): BuiltGguf {
  const kept = Object.values(keep)[0]!.length;
  const cut = (tensor: TestTensor): TestTensor => {
    const [, layer, part] =
      /^blk\.(\d+)\.(ffn_\w+_exps\.\w+|ffn_gate_inp\.\w+)$/.exec(String(tensor.name)) ?? [];
    if (layer === undefined) return tensor;
    const data = tensor.data!;
    const step = data.length / tensor.shape.at(-1)!;
    const slices = keep[layer]!.map((id) => data.subarray(id * step, (id + 1) * step));
    const zero = options.zeroBias === true && part === 'ffn_gate_inp.bias';
    return {
      ...tensor,
      shape: [...tensor.shape.slice(0, -1), kept],
      data: zero ? new Uint8Array(kept * step) : Buffer.concat(slices),
    };
  };
  return gptOssGguf({
    ...shape,
    metadata: [
      ...(shape.metadata ?? []),
      ['gpt-oss.expert_count', { type: 'u32', value: kept }],
      ...provenanceByHand(keep),
      ...(options.metadata ?? []),
    ],
    edit: (tensors) => {
      const all = (shape.edit?.(tensors) ?? tensors).map(cut);
      return options.edit?.(all) ?? all;
    },
  });
}
