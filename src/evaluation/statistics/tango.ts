import { type PairedTable, pairedDifference, pairsIn } from './paired-table.ts';

/**
 * The supposed loss (accuracy of the base minus that of the candidate) from which the observed one is `z` standard errors below,
 * the errors being those of the supposed loss: the upper score limit of Tango, Statistics in Medicine 17:891 (1998).
 *
 * Edge rules: where nothing is discordant and nothing is corrected it is Wilson's upper limit of no loss, `z²/(n + z²)`; an empty
 * table gives 1.
 *
 * @param correction questions by which the observed loss is raised first, a continuity correction
 * @returns a rate, -1..1
 */
export function scoreLimit(table: PairedTable, z: number, correction = 0): number {
  const n = pairsIn(table);
  if (n === 0) return 1;
  let [low, high] = [-pairedDifference(table), 1];
  while (high - low > 1e-11) {
    const middle = (low + high) / 2;
    if (scoreOf(table, middle, correction) < -z) high = middle;
    else low = middle;
  }
  return high;
}

/** How many standard errors the observed loss, raised by a correction in questions, is above a supposed one. */
export function scoreOf(table: PairedTable, loss: number, correction = 0): number {
  const { lost, gained } = table;
  const n = pairsIn(table);
  // The likeliest share of gained pairs if that is the loss: the root of a quadratic (Tango's q21).
  const b = (2 * n - lost + gained) * loss - lost - gained;
  const c = -gained * loss * (1 - loss);
  const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * share + loss * (1 - loss));
  return (lost - gained + correction - n * loss) / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
