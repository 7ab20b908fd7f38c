import type { Plan } from './plan-schema.ts';
import type { Scores } from './scores.ts';

/** Forms in which other tools read a plan. */
export const PLAN_FORMATS = ['keep', 'drop', 'jsonl', 'experts-to-keep', 'block-configs'] as const;
type PlanFormat = (typeof PLAN_FORMATS)[number];

/**
 * A plan in the form of another tool:
 *
 * - `keep`, `drop`: `{"keep": {"0": [...]}}`, `{"drop": {...}}`
 * - `jsonl`: a line a layer, `{"0": [ids that stay]}`
 * - `experts-to-keep`: a list of lists in the order of the blocks, empty where a block has no experts (puzzletron of NVIDIA Model
 *   Optimizer, `experts_to_keep.json`)
 * - `block-configs`: the numbers alone, `block_configs` of the same tool's config.json
 *
 * What `importPlan` and `importCounts` read gives the same plan again. Pure.
 */
export function exportPlan({ keep, experts }: Plan, format: PlanFormat): string {
  // Keys that are whole numbers come in their order.
  const layers = Object.entries(keep).map(([layer, ids]) => [Number(layer), ids] as const);
  const all = Array.from({ length: experts.total }, (_, id) => id);
  const blocks = Array.from({ length: 1 + (layers.at(-1)?.[0] ?? -1) }, (_, i) => keep[String(i)]);
  switch (format) {
    case 'keep':
      return inLines('keep', layers);
    case 'drop':
      return inLines(
        'drop',
        layers.map(([layer, ids]) => [layer, all.filter((id) => !ids.includes(id))] as const),
      );
    case 'jsonl':
      return `${layers.map(([layer, ids]) => JSON.stringify({ [layer]: ids })).join('\n')}\n`;
    case 'experts-to-keep':
      return `[\n${blocks.map((ids = []) => `  ${JSON.stringify(ids)}`).join(',\n')}\n]\n`;
    case 'block-configs': {
      const moe = (ids: readonly number[]) => ({
        num_local_experts: ids.length,
        num_experts_per_tok: experts.used,
      });
      const configs = blocks.map((ids) => ({ ffn: ids === undefined ? {} : { moe: moe(ids) } }));
      return `${JSON.stringify({ block_configs: configs }, null, 2)}\n`;
    }
  }
}

/** Scores as REAP's observer and llama.cpp's expert profiler name them: `{"0": {"reap": [...]}}`. */
export function exportScores({ layers }: Pick<Scores, 'layers'>): string {
  const lines = layers.map(({ layer, scores }) => `  "${layer}": ${JSON.stringify({ reap: scores })}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function inLines(key: string, layers: readonly (readonly [number, readonly number[]])[]): string {
  const lines = layers.map(([layer, ids]) => `    "${layer}": ${JSON.stringify(ids)}`);
  return `{\n  "${key}": {\n${lines.join(',\n')}\n  }\n}\n`;
}
