import { normalQuantile, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from './normal.ts';
import { type PairedTable, pairsIn } from './paired-table.ts';

/** The usual chance of finding what is there: 80 %. */
export const POWER = 0.8;

/**
 * Questions that are needed to show, one-sided at 95 %, that the loss is below a margin when it is 0: the smallest N with
 * `m·N - 1/2 >= z(0.95)·sqrt(N·(max(D, m) - m²)) + z(power)·sqrt(N·D)`.
 *
 * The normal approximation for paired questions (Nam, Biometrics 53:1422, 1997): a true difference of 0 has the variance D, one of the
 * margin D - m² at a D of at least m; with the half of a question by which the test itself is corrected. Without `power` it is
 * 50 %: the observed difference is then taken to be exactly 0.
 *
 * @param margin loss that would still do, as a rate
 * @param discordance share of questions that one model has right and the other wrong
 */
export function questionsFor(margin: number, discordance: number, power = 0.5): number {
  const atMargin = Z_ONE_SIDED_95 * Math.sqrt(Math.max(discordance, margin) - margin * margin);
  const errors = atMargin + normalQuantile(power) * Math.sqrt(discordance);
  const root = (errors + Math.sqrt(errors * errors + 2 * margin)) / (2 * margin);
  return Math.ceil(root * root);
}

/**
 * The smallest true loss that so many questions would have shown as a significant difference (two-sided 5 % unless `z` says otherwise) at least
 * four times in five: the smallest d with `N·d - 1 >= z(0.975)·sqrt(N·D) + z(0.8)·sqrt(N·(D - d²))`, for the discordance D that was
 * observed or, where that is less, d.
 *
 * Connett, Smith and McHugh, Statistics in Medicine 6:53 (1987), with McNemar's correction by one question, for which the power of the
 * exact test is not below 80 %. Edge rules: where no question was discordant, D is taken as 3/N, the upper 95 % bound of a rate of which
 * nothing was seen (the rule of three; Hanley and Lippman-Hand, JAMA 249:1743, 1983); 1 where not even the loss of everything
 * would have shown, as with fewer than six questions.
 */
export function detectableLoss(table: PairedTable, z: number = Z_TWO_SIDED_95): number {
  const pairs = pairsIn(table);
  const observed = (table.lost + table.gained || 3) / pairs;
  const isShown = (loss: number) => {
    const discordance = Math.max(observed, loss);
    const spread = Math.sqrt(Math.max(0, discordance - loss * loss));
    const errors = z * Math.sqrt(discordance) + normalQuantile(POWER) * spread;
    return pairs * loss - 1 >= errors * Math.sqrt(pairs);
  };
  let [low, high] = [0, 1];
  if (!isShown(high)) return high;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (isShown(middle)) high = middle;
    else low = middle;
  }
  return high;
}
