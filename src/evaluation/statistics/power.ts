import { normalQuantile, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from './normal.ts';
import { type PairedTable, pairsIn } from './pairs.ts';

/** The usual chance of finding what is there: 80 %. */
export const POWER = 0.8;

/**
 * Questions that are needed to show, one-sided at 95 %, that the loss is below a margin when it is 0.
 *
 * `N = (z(0.95) + z(power))²·D/m²`, the normal approximation for paired questions with true difference 0 (variance of a
 * paired difference: D - d², d = 0). Without `power` it is 50 %: the observed difference is then taken to be exactly 0.
 *
 * @param margin loss that would still do, as a rate
 * @param discordance share of questions that one model has right and the other wrong
 */
export function questionsFor(margin: number, discordance: number, power = 0.5): number {
  const z = Z_ONE_SIDED_95 + normalQuantile(power);
  return Math.ceil((z * z * discordance) / (margin * margin));
}

/**
 * The smallest true loss that so many questions would have shown as a significant difference (two-sided 5 % unless `z` says otherwise) four times in
 * five: `(z(0.975) + z(0.8))·sqrt(D/N)`, from the discordance that was observed.
 *
 * Edge rules: where no question was discordant, D is taken as 3/N, the upper 95 % bound of a rate of which nothing was seen
 * (the rule of three; Hanley and Lippman-Hand, JAMA 249:1743, 1983); at most 1; 1 for an empty table.
 */
export function detectableLoss(table: PairedTable, z: number = Z_TWO_SIDED_95): number {
  const pairs = pairsIn(table);
  if (pairs === 0) return 1;
  const discordant = table.lost + table.gained || 3;
  return Math.min(1, ((z + normalQuantile(POWER)) * Math.sqrt(discordant)) / pairs);
}
