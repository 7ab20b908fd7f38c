import { EspalierError } from '../common/errors.ts';
import type { Plan } from '../plan/index.ts';
import { FAMILIES, type Family, type Role, roleOf } from './families.ts';
import { isObject, type ShardHeader, type Tensor } from './header.ts';

/** A checkpoint that a plan fits, and the plan. */
export interface FittedCheckpoint {
  readonly family: Family;
  readonly plan: Plan;
  /** Experts that every layer keeps. */
  readonly kept: number;
  readonly config: Readonly<Record<string, unknown>>;
  readonly shards: readonly ShardHeader[];
  /** Tensors that are left out, as they predict further tokens with experts that no plan names. */
  readonly leftOut: number;
  roleOf(tensor: Tensor): Role;
}

/**
 * Checks that a plan fits a checkpoint: `model_type`, counts and layers are those of the plan, every tensor among the experts is known,
 * and each layer has all of its experts.
 *
 * @param config of config.json
 * @throws EspalierError `checkpoint-invalid` for a checkpoint that cannot be cut, `plan-mismatch` for a plan that does not fit
 */
export function fitCheckpoint(
  config: Readonly<Record<string, unknown>>,
  shards: readonly ShardHeader[],
  plan: Plan,
): FittedCheckpoint {
  const type = String(config.model_type);
  const family = Object.hasOwn(FAMILIES, type) ? FAMILIES[type] : undefined;
  if (family === undefined) {
    throw new EspalierError(
      'checkpoint-invalid',
      `config.json has the model_type ${type}, whose experts cannot be cut`,
      {
        hint: `Types: ${Object.keys(FAMILIES).join(', ')}. The GGUF of the model may be one that can.`,
      },
    );
  }
  const quantization = JSON.stringify(config.quantization_config ?? {});
  if (/experts\.\d+/.test(quantization)) {
    throw new EspalierError(
      'checkpoint-invalid',
      'quantization_config in config.json names individual experts',
      {
        hint: 'Their numbers change with the cut. Prune the checkpoint before it is quantised.',
      },
    );
  }
  const mismatch = (problem: string) =>
    new EspalierError('plan-mismatch', `the plan ${plan.name} does not fit this checkpoint: ${problem}`);
  const counts = new Set(Object.values(plan.keep).map((ids) => ids.length));
  const [kept = 0] = counts;
  if (counts.size > 1)
    throw mismatch('its layers keep different numbers of experts, config.json has one for all');
  if (
    ['shrink', 'values'].includes(plan.router.bias) ||
    (plan.router.bias === 'zero' && family.routerBias === undefined)
  ) {
    throw mismatch(`${type} cannot have its router bias set to "${plan.router.bias}" here`);
  }
  if (plan.architecture !== family.gguf)
    throw mismatch(`it is of ${plan.architecture}, ${type} is ${family.gguf}`);
  const { total, used } = plan.experts;
  if (config[family.count] !== total)
    throw mismatch(`it counts ${total} experts, config.json ${config[family.count]}`);
  if (config[family.used] !== used)
    throw mismatch(`a token uses ${used} experts in it, in config.json ${config[family.used]}`);
  if (kept < used) throw mismatch(`it keeps ${kept} experts, a token uses ${used}`);
  const wrong = Object.entries(plan.keep).find(([, ids]) => ids.some((id) => id >= total));
  if (wrong !== undefined) throw mismatch(`layer ${wrong[0]} keeps an expert beyond ${total - 1}`);

  const layers = new Set(Object.keys(plan.keep).map(Number));
  const tensors = shards.flatMap((shard) => shard.tensors);
  const names = new Set(tensors.map(({ name }) => name));
  if (names.size < tensors.length) throw new EspalierError('checkpoint-invalid', 'a tensor is in two shards');
  const groups = groupProblem(config, family, plan);
  if (groups !== undefined) throw mismatch(groups);
  const hidden = Number(config.num_hidden_layers ?? Number.POSITIVE_INFINITY);
  const roles = new Map(tensors.map((tensor) => [tensor, roleFor(tensor, family, layers, total, hidden)]));
  checkComplete([...roles.values()], layers, total, mismatch);
  const leftOut = [...roles.values()].filter(({ kind }) => kind === 'left-out').length;
  return { family, plan, kept, config, shards, leftOut, roleOf: (tensor) => roles.get(tensor)! };
}

/** A router selects groups first: each must keep as many experts, two at least, and those selected enough for a token. */
function groupProblem(
  config: Readonly<Record<string, unknown>>,
  { groups }: Family,
  { keep, experts }: Plan,
): string | undefined {
  const count = Number((groups && config[groups.count]) ?? 1);
  if (groups === undefined || count <= 1) return undefined;
  const size = experts.total / count;
  for (const [layer, ids] of Object.entries(keep)) {
    const each = Array.from(
      { length: count },
      (_, group) => ids.filter((id) => Math.floor(id / size) === group).length,
    );
    const [own = 0] = each;
    if (each.some((one) => one !== own)) {
      return `layer ${layer} keeps ${each.join(', ')} experts of the ${count} groups (${groups.count}), it must be as many of each`;
    }
    const reachable = own * Number(config[groups.used] ?? count);
    if (own < 2 || reachable < experts.used) {
      return `layer ${layer} keeps ${own} of each group: two at least, and ${experts.used} in the ${config[groups.used] ?? count} that a token uses`;
    }
  }
  return undefined;
}

function roleFor(
  tensor: Tensor,
  family: Family,
  layers: ReadonlySet<number>,
  total: number,
  hidden: number,
): Role {
  const role = roleOf(tensor.name, family, layers, hidden);
  if (role === undefined) {
    throw new EspalierError(
      'checkpoint-invalid',
      `${tensor.name} seems to belong to the experts, and this version does not know it`,
      {
        hint: 'Espalier does not cut a layer with an unknown tensor. Please report the model.',
      },
    );
  }
  if (role.kind === 'stacked' && (tensor.shape[0] !== total || tensor.length % total !== 0)) {
    throw new EspalierError(
      'checkpoint-invalid',
      `${tensor.name} has the shape [${tensor.shape.join(', ')}] and ${tensor.length} bytes; its first axis must be ${total} experts`,
    );
  }
  return role;
}

/** Each layer of the plan has a router and every expert; no other layer has any. */
function checkComplete(
  roles: readonly Role[],
  layers: ReadonlySet<number>,
  total: number,
  mismatch: (problem: string) => EspalierError,
): void {
  const found = new Map<number, Set<number>>();
  for (const role of roles) {
    if (role.kind === 'other' || role.kind === 'left-out') continue;
    const own = found.get(role.layer) ?? new Set<number>();
    if (role.kind === 'single') own.add(role.expert);
    found.set(role.layer, own);
  }
  const unexpected = [...found.keys()].find((layer) => !layers.has(layer));
  if (unexpected !== undefined)
    throw mismatch(`it has no layer ${unexpected}, the checkpoint has experts there`);
  const missing = [...layers].find((layer) => !found.has(layer));
  if (missing !== undefined) throw mismatch(`the checkpoint has no experts in layer ${missing}`);
  for (const [layer, ids] of found) {
    if (ids.size === 0) continue; // stacked
    const absent = Array.from({ length: total }, (_, id) => id).find((id) => !ids.has(id));
    const beyond = [...ids].find((id) => id >= total);
    if (absent === undefined && beyond === undefined) continue;
    throw new EspalierError(
      'checkpoint-invalid',
      `layer ${layer} has ${ids.size} experts: ${absent === undefined ? `${beyond} is beyond ${total - 1}` : `${absent} is missing`}`,
    );
  }
}

/** config.json with the number of experts that stay, and without blocks that are left out. */
export function cutConfig({ config, family, kept, leftOut }: FittedCheckpoint): Record<string, unknown> {
  const predicts = leftOut > 0 && config.num_nextn_predict_layers !== undefined;
  return { ...config, [family.count]: kept, ...(predicts && { num_nextn_predict_layers: 0 }) };
}

/**
 * The index of the cut shards: which tensor is in which file, and their size. Other facts of its metadata are left out, as they
 * counted parameters that are gone.
 */
export function cutIndex(
  files: readonly { readonly file: string; readonly tensors: readonly Pick<Tensor, 'name' | 'length'>[] }[],
): Record<string, unknown> {
  const all = files.flatMap(({ file, tensors }) =>
    tensors.map(({ name, length }) => ({ file, name, length })),
  );
  return {
    metadata: { total_size: all.reduce((sum, { length }) => sum + length, 0) },
    weight_map: Object.fromEntries(
      all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, file }) => [name, file]),
    ),
  };
}

/**
 * Files that an index names, in order, each once.
 *
 * @throws EspalierError `checkpoint-invalid`
 */
export function filesOfIndex(index: unknown): string[] {
  const map = isObject(index) ? index.weight_map : undefined;
  const files = isObject(map) ? [...new Set(Object.values(map))].toSorted() : [];
  const bad = files.find((file) => typeof file !== 'string' || !/^[\w.-]+\.safetensors$/.test(file));
  if (files.length > 0 && bad === undefined) return files as string[];
  throw new EspalierError(
    'checkpoint-invalid',
    `model.safetensors.index.json names ${files.length === 0 ? 'no file' : `the file ${JSON.stringify(bad)}`}`,
  );
}
