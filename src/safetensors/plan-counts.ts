import { type EspalierError, formatCount } from '../common/index.ts';
import type { Plan } from '../plan/index.ts';
import { COUNT_KEYS, type Fact, factsOf, groupsOf, USED_KEYS } from './checkpoint-config.ts';

/** Makes the error that says why a plan does not fit. */
export type Mismatch = (problem: string) => EspalierError;

/**
 * The counts of config.json are those of the plan, and what it keeps is enough for a token.
 *
 * @returns the experts that every layer keeps
 */
export function checkCounts(
  config: Readonly<Record<string, unknown>>,
  plan: Plan,
  mismatch: Mismatch,
): number {
  const counts = new Set(Object.values(plan.keep).map((ids) => ids.length));
  const [kept = 0] = counts;
  if (counts.size > 1)
    throw mismatch('its layers keep different numbers of experts, but config.json has one number for all');
  const { total, used } = plan.experts;
  const totals = factsOf(config, COUNT_KEYS);
  const other = totals.find(({ value }) => value !== total);
  if (totals.length === 0 || other !== undefined) {
    throw mismatch(`it counts ${total} experts, but config.json ${said(other, COUNT_KEYS)}`);
  }
  const uses = factsOf(config, USED_KEYS);
  const otherUse = uses.find(({ value }) => value !== used);
  if (uses.length === 0 || otherUse !== undefined) {
    throw mismatch(
      `a token uses ${formatCount(used, 'expert')} in it, but config.json ${said(otherUse, USED_KEYS)}`,
    );
  }
  if (kept < used) throw mismatch(`it keeps ${formatCount(kept, 'expert')}, but a token uses ${used}`);
  const wrong = Object.entries(plan.keep).find(([, ids]) => ids.some((id) => id >= total));
  if (wrong !== undefined) throw mismatch(`layer ${wrong[0]} keeps an expert beyond ${total - 1}`);
  const groups = groupProblem(config, plan);
  if (groups !== undefined) throw mismatch(groups);
  return kept;
}

function said(fact: Fact | undefined, keys: readonly string[]): string {
  return fact === undefined
    ? `has none of ${keys.join(', ')}`
    : `has ${JSON.stringify(fact.value)} (${fact.key})`;
}

/** A router selects groups first: each must keep as many experts, two at least, and those selected enough for a token. */
function groupProblem(
  config: Readonly<Record<string, unknown>>,
  { keep, experts }: Plan,
): string | undefined {
  const groups = groupsOf(config);
  if (groups === undefined) return undefined;
  const { key, value } = groups.count;
  const count = Number(value);
  const size = experts.total / count;
  for (const [layer, ids] of Object.entries(keep)) {
    const each = Array.from(
      { length: count },
      (_, group) => ids.filter((id) => Math.floor(id / size) === group).length,
    );
    const [own = 0] = each;
    if (each.some((one) => one !== own)) {
      return `layer ${layer} keeps ${each.join(', ')} experts of the ${count} groups (${key}); the same number must stay in each`;
    }
    const reachable = own * groups.used;
    if (own < 2 || reachable < experts.used) {
      return `layer ${layer} keeps ${own} of each group: two at least, and ${experts.used} in the ${groups.used} that a token uses`;
    }
  }
  return undefined;
}
