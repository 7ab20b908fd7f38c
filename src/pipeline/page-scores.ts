import { sha256Hex } from '../common/index.ts';
import type { PlanFile } from '../plan/index.ts';
import type { PageScores } from '../report/index.ts';
import type { Context } from './context.ts';
import { readScoresAt } from './read-scores.ts';

/** Scores that fit a plan: those that it was made from, or others. */
export async function pageScores(address: string, { plan }: PlanFile, context: Context): Promise<PageScores> {
  const { architecture, experts, keep, origin } = plan;
  const layers = Object.keys(keep)
    .map(Number)
    .toSorted((a, b) => a - b);
  const { importance, text } = await readScoresAt(
    address,
    { architecture, experts: experts.total, layers },
    context,
  );
  const sha256 = sha256Hex(text);
  return { importance, ofPlan: origin?.inputs.some((input) => input.sha256 === sha256) ?? false };
}
