import { sha256Hex } from '../common/digest.ts';
import type { PlanFile } from '../plan/file.ts';
import { readScoresOf } from '../plan/scores.ts';
import type { PageScores } from '../report/page/experts.ts';

/** Scores that fit a plan: those that it was made from, or others. */
export async function pageScores(path: string, { plan }: PlanFile): Promise<PageScores> {
  const { architecture, experts, keep, origin } = plan;
  const layers = Object.keys(keep)
    .map(Number)
    .toSorted((a, b) => a - b);
  const { importance, text } = await readScoresOf(path, { architecture, experts: experts.total, layers });
  const sha256 = sha256Hex(text);
  return { importance, ofPlan: origin?.inputs.some((input) => input.sha256 === sha256) ?? false };
}
