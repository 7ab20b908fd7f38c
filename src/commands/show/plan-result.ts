import { basename } from 'node:path';
import { formatInteger } from '../../common/index.ts';
import { removedExperts } from '../../plan/index.ts';
import type { FittingPlan, PortedPlan, SavedPlan } from '../../planning/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { planSummary } from './plan-summary.ts';

/** A plan that was made, with the experts that each layer loses. */
export function madePlanResult(out: string, { plan, checked, model, baseName }: SavedPlan): CommandResult {
  const removed = removedExperts(plan);
  const summary = planSummary(out, plan, checked, model);
  const lines = Object.entries(removed).map(
    ([layer, ids]) => `  layer ${layer}: without ${ids.length === 0 ? 'none' : ids.join(', ')}`,
  );
  return {
    json: { out, plan, removed },
    text: [`${out}: keeps ${checked.kept} of ${model.expertCount} experts of ${baseName}`, ...lines].join(
      '\n',
    ),
    outputs: { plan: out, 'plan-summary': summary },
    summary,
  };
}

/** A plan that is now for another quantization. */
export function portedPlanResult(
  out: string,
  { plan, checked, model, baseName, from, compared }: PortedPlan,
): CommandResult {
  const { values, largest } = compared;
  const summary = planSummary(out, plan, checked, model);
  const same = `${formatInteger(values)} values of the routers are equal${largest === 0 ? '' : ` but for rounding of at most ${(100 * largest).toFixed(2)} %`}`;
  return {
    json: { out, plan, compared: { values, largest } },
    text: `${out}: ${from}, now for ${baseName}: ${same}`,
    outputs: { plan: out, 'plan-summary': summary },
    summary,
  };
}

/** A plan that fits its base. */
export function fittingPlanResult({ planFile, checked, model, bytes }: FittingPlan): CommandResult {
  const { plan, path, sha256 } = planFile;
  const { kept } = checked;
  const summary = planSummary(path, plan, checked, model);
  const size = bytes === undefined ? '' : `; the candidate will have ${formatInteger(bytes)} bytes`;
  return {
    json: { plan: plan.name, sha256, kept, bytes },
    text: `${path} fits ${basename(model.header.name)}: ${kept} of ${model.expertCount} experts are stored${size}`,
    outputs: { plan: path, 'plan-summary': summary },
    summary,
  };
}
