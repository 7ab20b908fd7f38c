import { EspalierError } from '../common/index.ts';
import type { MoeModel } from '../moe/index.ts';
import { allocateUniform, type ByLayer, type Keep } from './allocate.ts';
import { isObject, parseForeign } from './foreign/index.ts';
import type { Importance } from './importance.ts';

/**
 * Experts of each layer in a configuration of the puzzletron (NVIDIA Model Optimizer, `block_configs` of config.json: an entry a
 * block, `ffn.moe.num_local_experts` where it has experts; or a solution of its search, `chosen_block_configs` of solutions.json). It
 * names numbers, not experts: scores say which ones stay.
 *
 * @returns numbers by layer; undefined for a file that has neither
 * @throws EspalierError `plan-invalid` where a block has no number, `plan-mismatch` for another number of blocks
 */
export function importCounts(text: string, name: string, model: MoeModel): Map<number, number> | undefined {
  const refuse = (problem: string, hint?: string) =>
    new EspalierError('plan-invalid', `${name} cannot be imported: ${problem}`, hint ? { hint } : {});
  const file = parseForeign(text, refuse);
  const solutions = Array.isArray(file)
    ? file.filter((one) => isObject(one) && one.chosen_block_configs)
    : [];
  if (solutions.length > 1) {
    throw refuse(
      `it holds ${solutions.length} solutions`,
      'Leave only the one that you want in the file, or import the config.json of its checkpoint.',
    );
  }
  const config: unknown = solutions[0] ?? file;
  const blocks = isObject(config) ? (config.block_configs ?? config.chosen_block_configs) : undefined;
  if (!Array.isArray(blocks)) return undefined;
  const { layers, blockCount, header, expertCount } = model;
  if (blocks.length !== blockCount) {
    throw new EspalierError(
      'plan-mismatch',
      `${name} is not of ${header.name}: it has ${blocks.length} blocks, but the base has ${blockCount}`,
    );
  }
  return new Map(
    layers.map(({ index }) => {
      const count = expertsOf(blocks[index]);
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > expertCount) {
        throw refuse(`block ${index} says ${JSON.stringify(count)} experts, but the base has ${expertCount}`);
      }
      return [index, count];
    }),
  );
}

/** Of one block: beside its other parts, or in the list of them that later versions write. */
function expertsOf(block: unknown): unknown {
  if (!isObject(block)) return undefined;
  const parts = Array.isArray(block.subblock_configs) ? block.subblock_configs : [block.ffn];
  return parts
    .filter(isObject)
    .map(({ moe }) => (isObject(moe) ? moe.num_local_experts : undefined))
    .find((count) => count !== undefined);
}

/**
 * Keeps in every layer as many of its most important experts as are asked for.
 *
 * @throws EspalierError as `allocateUniform`
 */
export function allocateCounts(
  importance: Importance,
  counts: ReadonlyMap<number, number>,
  model: MoeModel,
  protect: ByLayer = {},
): Keep {
  return Object.assign(
    {},
    ...importance.layers.map((own) => {
      const alone = { ...importance, layers: [own] };
      const safe = protect[own.layer] ?? [];
      const kept = counts.get(own.layer) ?? model.expertCount;
      return allocateUniform(alone, kept, model.expertUsedCount, { [own.layer]: safe }, model);
    }),
  ) as Keep;
}
