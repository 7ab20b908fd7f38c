import { EspalierError, formatCount } from '../common/index.ts';
import type { Plan } from '../plan/index.ts';
import { hiddenLayersOf } from './checkpoint-config.ts';
import { FAMILIES } from './families.ts';
import { checkCounts, type Mismatch } from './plan-counts.ts';
import type { ShardHeader, Tensor } from './shard-header.ts';
import { type Role, roleOf } from './tensor-roles.ts';

/** The role of a tensor in a checkpoint that is cut: `axis` counts the experts, and all before it are 1. */
type TensorRole =
  | Exclude<Role, { kind: 'speculative' | 'stacked' }>
  | { readonly kind: 'left-out' }
  | { readonly kind: 'stacked'; readonly layer: number; readonly axis: number; readonly routerBias: boolean };

/** A checkpoint that a plan fits, and the plan. */
export interface PlannedCheckpoint {
  readonly plan: Plan;
  /** Experts that every layer keeps. */
  readonly kept: number;
  readonly shards: readonly ShardHeader[];
  /** Tensors that are left out: they are of blocks that predict further tokens with experts that no plan names. */
  readonly leftOut: number;
  roleOf(tensor: Tensor): TensorRole;
}

/**
 * The names by which plans call a checkpoint's model.
 *
 * @throws EspalierError `checkpoint-invalid` for a model whose experts cannot be cut here
 */
function architecturesOf(config: Readonly<Record<string, unknown>>): readonly string[] {
  const type = String(config.model_type);
  const known = Object.hasOwn(FAMILIES, type) ? FAMILIES[type] : undefined;
  if (known === undefined) {
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
        hint: 'Their numbers change with the cut. Prune the checkpoint before it is quantized.',
      },
    );
  }
  return known;
}

/**
 * Checks that a plan fits a checkpoint: `model_type`, counts and layers are those of the plan, every tensor among the experts is known,
 * and each layer has all of its experts.
 *
 * @param config of config.json
 * @throws EspalierError `checkpoint-invalid` for a checkpoint that cannot be cut, `plan-mismatch` for a plan that does not fit
 */
export function planCheckpoint(
  config: Readonly<Record<string, unknown>>,
  shards: readonly ShardHeader[],
  plan: Plan,
): PlannedCheckpoint {
  const architectures = architecturesOf(config);
  const mismatch = (problem: string) =>
    new EspalierError('plan-mismatch', `the plan "${plan.name}" does not fit this checkpoint: ${problem}`);
  if (!architectures.includes(plan.architecture)) {
    throw mismatch(
      `it is of ${plan.architecture}, but ${String(config.model_type)} is ${architectures.join(' or ')}`,
    );
  }
  const { total } = plan.experts;
  const kept = checkCounts(config, plan, mismatch);
  const layers = new Set(Object.keys(plan.keep).map(Number));
  const tensors = shards.flatMap((shard) => shard.tensors);
  checkNames(shards);
  const hidden = hiddenLayersOf(config);
  const roles = new Map(tensors.map((tensor) => [tensor, roleFor(tensor, layers, total, hidden)]));
  const found = [...roles.values()];
  checkComplete(found, layers, total, mismatch);
  const { bias } = plan.router;
  const hasBias = found.some((role) => role.kind === 'stacked' && role.routerBias);
  if (bias === 'shrink' || bias === 'values' || (bias === 'zero' && !hasBias))
    throw mismatch(`${String(config.model_type)} cannot have its router bias set to "${bias}" here`);
  const leavesOut = found.some((role) => role.kind === 'speculative' && role.hasExperts);
  const planned = new Map(
    tensors.map((tensor) => [tensor, inCheckpoint(tensor, roles.get(tensor), total, leavesOut)]),
  );
  const leftOut = [...planned.values()].filter(({ kind }) => kind === 'left-out').length;
  return { plan, kept, shards, leftOut, roleOf: (tensor) => planned.get(tensor) ?? OTHER };
}

const OTHER = { kind: 'other' } as const;

/** @param leavesOut blocks that predict further tokens go */
function inCheckpoint(tensor: Tensor, role: Role | undefined, total: number, leavesOut: boolean): TensorRole {
  if (role?.kind === 'speculative') return leavesOut ? { kind: 'left-out' } : OTHER;
  if (role?.kind !== 'stacked') return role ?? OTHER;
  const { layer, routerBias } = role;
  return { kind: 'stacked', layer, routerBias, axis: expertAxis(tensor, role, total) ?? 0 };
}

/** No tensor is in two shards. */
function checkNames(shards: readonly ShardHeader[]): void {
  const files = new Map<string, string>();
  for (const { file, tensors } of shards) {
    for (const { name } of tensors) {
      const first = files.get(name);
      if (first !== undefined)
        throw new EspalierError('checkpoint-invalid', `${name} is in two shards, ${first} and ${file}`);
      files.set(name, file);
    }
  }
}

function roleFor(tensor: Tensor, layers: ReadonlySet<number>, total: number, hidden: number): Role {
  const role = roleOf(tensor.name, layers, hidden);
  if (role === undefined) {
    throw new EspalierError(
      'checkpoint-invalid',
      `${tensor.name} seems to belong to the experts, but this version does not know it`,
      {
        hint: 'Espalier does not cut a layer with an unknown tensor. Please report the model.',
      },
    );
  }
  if (
    role.kind === 'stacked' &&
    (expertAxis(tensor, role, total) === undefined || tensor.length % total !== 0)
  ) {
    throw new EspalierError(
      'checkpoint-invalid',
      `${tensor.name} has the shape [${tensor.shape.join(', ')}] and ${tensor.length} bytes; its first axis must be ${total} experts`,
    );
  }
  return role;
}

/** Which axis counts the experts: the first one that is not 1, so that an expert is a range of bytes. */
function expertAxis(
  { shape }: Tensor,
  { rows }: { readonly rows: boolean },
  total: number,
): number | undefined {
  const axis = shape.findIndex((size, i) => size !== 1 || i === shape.length - 1);
  const size = shape[axis] ?? 0;
  return (rows ? size > 0 && size % total === 0 : size === total) ? axis : undefined;
}

/** Each layer of the plan has a router and every expert; no other layer has any. */
function checkComplete(
  roles: readonly Role[],
  layers: ReadonlySet<number>,
  total: number,
  mismatch: Mismatch,
): void {
  const found = new Map<number, Set<number>>();
  for (const role of roles) {
    if (role.kind === 'other' || role.kind === 'speculative') continue;
    const own = found.get(role.layer) ?? new Set<number>();
    if (role.kind === 'single') own.add(role.expert);
    found.set(role.layer, own);
  }
  const unexpected = [...found.keys()].find((layer) => !layers.has(layer));
  if (unexpected !== undefined)
    throw mismatch(`it has no layer ${unexpected}, but the checkpoint has experts there`);
  const missing = [...layers].find((layer) => !found.has(layer));
  if (missing !== undefined) throw mismatch(`the checkpoint has no experts in layer ${missing}`);
  for (const [layer, ids] of found) {
    if (ids.size === 0) continue; // stacked
    const absent = Array.from({ length: total }, (_, id) => id).find((id) => !ids.has(id));
    const beyond = [...ids].find((id) => id >= total);
    if (absent === undefined && beyond === undefined) continue;
    throw new EspalierError(
      'checkpoint-invalid',
      `layer ${layer} has ${formatCount(ids.size, 'expert')}: ${absent === undefined ? `${beyond} is beyond ${total - 1}` : `${absent} is missing`}`,
    );
  }
}
