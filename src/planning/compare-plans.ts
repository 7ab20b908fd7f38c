import { writeFileAtomic } from '../common/index.ts';
import { type Context, readPlanAt, readScoresAt } from '../pipeline/index.ts';
import { diffPlans, type Importance, type Plan } from '../plan/index.ts';
import { diffMap } from '../search/index.ts';

/** What two plans disagree on. */
export interface PlanDifference {
  readonly plans: readonly [first: Plan, second: Plan];
  /** Names of the plans; of plans with the same name, their addresses. */
  readonly names: readonly [first: string, second: string];
  readonly layers: ReturnType<typeof diffPlans>;
  /** Of the experts, where scores were given. */
  readonly importance: Importance | undefined;
}

/**
 * Compares two plans layer by layer, and writes the heat map of their difference, as asked.
 *
 * @param addresses of the plans
 * @throws EspalierError `plan-invalid`; `plan-mismatch` for plans or scores of different models
 */
export async function comparePlans(
  [one, two]: readonly [first: string, second: string],
  { scores, out }: { readonly scores?: string | undefined; readonly out?: string | undefined },
  context: Context,
): Promise<PlanDifference> {
  const { plan: first } = await readPlanAt(one, context);
  const { plan: second } = await readPlanAt(two, context);
  const plans = [first, second] as const;
  const layers = diffPlans(first, second);
  const importance = scores === undefined ? undefined : await scoresOf(scores, first, context);
  const names = first.name === second.name ? ([one, two] as const) : ([first.name, second.name] as const);
  if (out !== undefined) await writeFileAtomic(out, diffMap(first, names, layers, importance));
  return { plans, names, layers, importance };
}

async function scoresOf(
  path: string,
  { architecture, experts, keep }: Plan,
  context: Context,
): Promise<Importance> {
  const layers = Object.keys(keep)
    .map(Number)
    .toSorted((a, b) => a - b);
  return (await readScoresAt(path, { architecture, experts: experts.total, layers }, context)).importance;
}
