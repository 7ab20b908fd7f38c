import { EspalierError, formatCount } from '../common/index.ts';
import { MAX_EXPERTS, type MoeModel } from '../moe/index.ts';
import { chunkProblem, groupProblem, type Problem } from './groups.ts';
import type { Plan } from './plan-schema.ts';
import { storedExperts } from './stored-experts.ts';

/** A plan that is known to fit its base. */
export interface CheckedPlan {
  readonly plan: Plan;
  /** Experts in every layer of the candidate; where the plan stores true numbers per layer, the largest. */
  readonly kept: number;
  /** Ids to keep, ascending, by the block's index. */
  readonly keep: ReadonlyMap<number, readonly number[]>;
  /** Ids in the candidate in their order there: those to keep, and with `mask` a surplus that is switched off. */
  readonly stored: ReadonlyMap<number, readonly number[]>;
}

/**
 * Checks that a plan can be applied to a base: same architecture, expert counts and layers, ids in range, at least
 * as many kept as a token uses, whole chunks, groups of equal size, an edit of the router bias only where there is
 * one, and the same number in every layer (llama.cpp has one expert_count for all) unless the plan says how.
 *
 * @throws EspalierError `plan-mismatch`
 */
export function checkPlan(plan: Plan, model: MoeModel): CheckedPlan {
  const keep = new Map(Object.entries(plan.keep).map(([layer, ids]) => [Number(layer), ids]));
  const counts = [...keep.values()].map((ids) => ids.length);
  const kept = Math.max(...counts);
  const problem =
    otherModelProblem(plan, keep, model) ??
    countProblem(keep, model) ??
    groupProblem(keep, model) ??
    chunkProblem(keep, model) ??
    biasProblem(plan, model) ??
    layersProblem(plan, keep, kept, model);
  if (problem !== undefined) {
    throw new EspalierError(
      'plan-mismatch',
      `the plan "${plan.name}" does not fit ${model.header.name}: ${problem.message}`,
      { hint: problem.hint },
    );
  }
  return { plan, kept, keep, stored: plan.layers === 'mask' ? storedExperts(keep, kept, model) : keep };
}

type Keep = CheckedPlan['keep'];

function otherModelProblem(plan: Plan, keep: Keep, model: MoeModel): Problem | undefined {
  const { expertCount, expertUsedCount, layers } = model;
  const hint = 'This plan was made for another model; make one with: espalier plan BASE --keep N --out FILE';
  if (plan.architecture !== model.architecture) {
    return { message: `it is for ${plan.architecture}, but the base is ${model.architecture}`, hint };
  }
  if (plan.experts.total !== expertCount) {
    return {
      message: `it is for ${plan.experts.total} experts per layer, but the base has ${expertCount}`,
      hint: [...keep.values()].every(({ length }) => length === expertCount)
        ? `This file has as many experts as the plan keeps: it may be the candidate. Give the file before the cut as the base.`
        : hint,
    };
  }
  if (plan.experts.used !== expertUsedCount) {
    return {
      message: `it is for ${formatCount(plan.experts.used, 'expert')} used per token, but the base uses ${expertUsedCount}`,
      hint,
    };
  }
  const known = new Set(layers.map(({ index }) => index));
  const missing = [...known].filter((index) => !keep.has(index));
  const unknown = [...keep.keys()].filter((layer) => !known.has(layer));
  if (missing.length > 0 || unknown.length > 0) {
    const parts = [
      `it lists ${keep.size} layers, but the base has ${layers.length} with experts`,
      ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`not in the base ${unknown.join(', ')}`] : []),
    ];
    return { message: parts.join('; '), hint };
  }
  for (const [layer, ids] of keep) {
    const outside = ids.filter((id) => id >= expertCount);
    if (outside.length > 0) {
      const message = `layer ${layer} keeps expert ${outside.join(', ')}, but ids go from 0 to ${expertCount - 1}`;
      return { message, hint: `Remove ${outside.join(', ')} from keep.${layer}.` };
    }
  }
  return undefined;
}

function countProblem(keep: Keep, { layers }: MoeModel): Problem | undefined {
  for (const { index, used } of layers) {
    const { length } = keep.get(index)!;
    if (length < used) {
      return {
        message: `layer ${index} keeps ${formatCount(length, 'expert')}, but a token is routed to ${used}`,
        hint: `Keep at least ${formatCount(used, 'expert')} in every layer.`,
      };
    }
    if (length > MAX_EXPERTS) {
      return {
        message: `layer ${index} keeps ${length} experts, but llama.cpp loads at most ${MAX_EXPERTS}`,
        hint: `Keep at most ${MAX_EXPERTS} experts in every layer.`,
      };
    }
  }
  return undefined;
}

function biasProblem({ router, keep }: Plan, { architecture, layers }: MoeModel): Problem | undefined {
  const wrong = Object.keys({ ...keep, ...router.values }).find(
    (layer) => router.values !== undefined && router.values[layer]?.length !== keep[layer]?.length,
  );
  if (wrong !== undefined) {
    return {
      message: `router.values has ${router.values?.[wrong]?.length ?? 'no'} values in layer ${wrong}, which keeps ${keep[wrong]?.length ?? 'no'} experts`,
      hint: 'Give a number for each kept expert, in the order of keep.',
    };
  }
  if (router.bias === 'keep' || layers.every(({ routerBias }) => routerBias !== undefined)) return undefined;
  return {
    message: `it edits the router bias (${router.bias}), but ${architecture} has none`,
    hint: 'Set router.bias to keep.',
  };
}

function layersProblem(plan: Plan, keep: Keep, kept: number, model: MoeModel): Problem | undefined {
  const { architecture, layers, expertUsedCount } = model;
  const short = layers.filter(({ index }) => keep.get(index)!.length < kept);
  if (short.length === 0 || plan.layers === 'per-layer') return undefined;
  if (plan.layers !== 'mask') {
    const shown = [...keep].map(([layer, ids]) => `${layer}: ${ids.length}`).slice(0, 8);
    return {
      message: `it keeps different numbers of experts (layer: count) ${shown.join(', ')}${keep.size > 8 ? ', ...' : ''}`,
      hint:
        'llama.cpp loads one expert count for all layers: keep the same number in each, or set "layers" in the plan to ' +
        '"mask" (largest number everywhere, surplus switched off) or "per-layer" (not loadable by llama.cpp).',
    };
  }
  if (short.every(({ routerBias, selectionBias }) => (routerBias ?? selectionBias) !== undefined)) {
    return undefined;
  }
  return {
    message: `it masks the surplus of layers that keep fewer than ${kept} experts, but ${architecture} has no router bias for that`,
    hint: `Keep the same number in every layer, at least ${expertUsedCount}.`,
  };
}

/** Ids that the plan removes, by layer, ascending; what is only masked counts as removed. */
export function removedExperts({ experts, keep }: Pick<Plan, 'experts' | 'keep'>): Record<string, number[]> {
  const all = Array.from({ length: experts.total }, (_, id) => id);
  const removed = Object.entries(keep).map(([layer, ids]) => [layer, all.filter((id) => !ids.includes(id))]);
  return Object.fromEntries(removed);
}
