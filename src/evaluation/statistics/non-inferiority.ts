import { type InterimAnalysis, repeatedP } from './interim-analysis.ts';
import { normalCdf } from './normal.ts';
import { type ComparedAnswers, lossBound } from './paired-test.ts';

/** Beyond this many standard errors a double tells no difference. */
const FAR = 8;

/**
 * The one-sided p of non-inferiority: the least error at which the answers exclude a loss as large as the margin. It is below 5 %
 * exactly where {@link lossBound} at 95 % is below the margin, as it is that bound turned round.
 *
 * Edge rules: 1 for an empty table; at an interim analysis the repeated p-value.
 *
 * @param margin loss that still counts as non-inferior, as a rate
 */
export function nonInferiorityP(table: ComparedAnswers, margin: number, analysis?: InterimAnalysis): number {
  if (lossBound(table, -FAR) >= margin) return 1;
  let [low, high] = [-FAR, FAR];
  for (let step = 0; step < 32; step += 1) {
    const z = (low + high) / 2;
    if (lossBound(table, z) < margin) low = z;
    else high = z;
  }
  const p = normalCdf(-low);
  return analysis === undefined ? p : Math.min(1, repeatedP(Math.min(1, 2 * p), analysis) / 2);
}
