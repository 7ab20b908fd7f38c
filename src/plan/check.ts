import { EspalierError } from '../common/errors.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Plan } from './schema.ts';

/** A plan that is known to fit its base. */
export interface CheckedPlan {
  readonly plan: Plan;
  /** Experts kept in every layer. */
  readonly kept: number;
  /** Ids to keep, ascending, by the block's index. */
  readonly keep: ReadonlyMap<number, readonly number[]>;
}

/**
 * Checks that a plan can be applied to a base: same architecture, expert counts and layers, ids in range, at least
 * as many kept as a token uses, and the same number in every layer (llama.cpp has one expert_count for all).
 *
 * @throws EspalierError `plan-mismatch`
 */
export function checkPlan(plan: Plan, model: MoeModel): CheckedPlan {
  const { expertCount, expertUsedCount, layers } = model;
  const mismatch = (message: string, hint: string) =>
    new EspalierError(
      'plan-mismatch',
      `the plan ${plan.name} does not fit ${model.header.name}: ${message}`,
      {
        hint,
      },
    );
  const otherModel =
    'This plan was made for another model; make one with: espalier plan BASE --keep N --out FILE';
  if (plan.architecture !== model.architecture) {
    throw mismatch(`it is for ${plan.architecture}, the base is ${model.architecture}`, otherModel);
  }
  if (plan.experts.total !== expertCount) {
    throw mismatch(
      `it is for ${plan.experts.total} experts per layer, the base has ${expertCount}`,
      otherModel,
    );
  }
  if (plan.experts.used !== expertUsedCount) {
    throw mismatch(
      `it is for ${plan.experts.used} experts used per token, the base uses ${expertUsedCount}`,
      otherModel,
    );
  }
  const keep = new Map(Object.entries(plan.keep).map(([layer, ids]) => [Number(layer), ids]));
  const missing = layers.filter(({ index }) => !keep.has(index)).map(({ index }) => index);
  const unknown = [...keep.keys()].filter((layer) => !layers.some(({ index }) => index === layer));
  if (missing.length > 0 || unknown.length > 0) {
    const parts = [
      `it lists ${keep.size} layers, the base has ${layers.length} with experts`,
      ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`not in the base ${unknown.join(', ')}`] : []),
    ];
    throw mismatch(parts.join('; '), otherModel);
  }
  for (const [layer, ids] of keep) {
    const outside = ids.filter((id) => id >= expertCount);
    if (outside.length > 0) {
      throw mismatch(
        `layer ${layer} keeps expert ${outside.join(', ')}, ids go from 0 to ${expertCount - 1}`,
        otherModel,
      );
    }
    if (ids.length < expertUsedCount) {
      throw mismatch(
        `layer ${layer} keeps ${ids.length} experts, a token is routed to ${expertUsedCount}`,
        `Keep at least ${expertUsedCount} experts in every layer.`,
      );
    }
  }
  const counts = new Set([...keep.values()].map((ids) => ids.length));
  if (counts.size > 1) {
    const shown = [...keep].map(([layer, ids]) => `${layer}: ${ids.length}`).slice(0, 8);
    throw mismatch(
      `it keeps different numbers of experts (layer: count) ${shown.join(', ')}${keep.size > 8 ? ', ...' : ''}`,
      'llama.cpp loads one expert count for all layers: keep the same number in each.',
    );
  }
  const [kept] = counts;
  return { plan, kept: kept!, keep };
}

/** Ids that the plan removes, by layer, ascending. */
export function removedExperts({ plan, keep }: CheckedPlan): Record<string, number[]> {
  const all = Array.from({ length: plan.experts.total }, (_, id) => id);
  return Object.fromEntries([...keep].map(([layer, ids]) => [layer, all.filter((id) => !ids.includes(id))]));
}
