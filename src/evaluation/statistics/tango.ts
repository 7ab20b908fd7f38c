import { type PairedTable, pairedDifference, pairsIn } from './newcombe.ts';
import { Z_ONE_SIDED_95 } from './normal.ts';

/**
 * The largest loss (accuracy of the base minus that of the candidate) that the pairs do not exclude at 95 % (unless `z` says
 * otherwise), one-sided. A candidate is non-inferior within a margin when this is below it.
 *
 * The score limit of Tango, Statistics in Medicine 17:891 (1998): the loss at which the difference is `z` standard errors away,
 * the errors being those of that loss. Not the end of Newcombe's interval: where nearly all discordant pairs are losses that
 * one calls a candidate at the margin non-inferior in up to 13 % of trials instead of 5 %, this one in about 5 % at most (both
 * by enumeration of all outcomes; the tests repeat it). Edge rules: where nothing is discordant it is Wilson's upper limit of no
 * loss, `z²/(n + z²)`; an empty table gives 1.
 *
 * @returns a rate; negative when the candidate is surely better
 */
export function lossBound(table: PairedTable, z: number = Z_ONE_SIDED_95): number {
  if (pairsIn(table) === 0) return 1;
  let [low, high] = [-pairedDifference(table), 1];
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (scoreOf(table, middle) < -z) high = middle;
    else low = middle;
  }
  return high;
}

/** The largest gain, by the same rule. */
export function gainBound(table: PairedTable, z: number = Z_ONE_SIDED_95): number {
  const { baseOnly, candidateOnly } = table;
  return lossBound({ ...table, baseOnly: candidateOnly, candidateOnly: baseOnly }, z);
}

/** How many standard errors the observed loss is above a supposed one. */
function scoreOf(table: PairedTable, loss: number): number {
  const { baseOnly: lost, candidateOnly: gained } = table;
  const n = pairsIn(table);
  // The likeliest share of gained pairs if that is the loss: the root of a quadratic (Tango's q21).
  const b = (2 * n - lost + gained) * loss - lost - gained;
  const c = -gained * loss * (1 - loss);
  const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * share + loss * (1 - loss));
  return (lost - gained - n * loss) / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
