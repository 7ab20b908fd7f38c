import { Z_TWO_SIDED_95 } from './normal.ts';

/** Lower and upper end. */
export type Interval = [lower: number, upper: number];

/**
 * Wilson's score interval for a rate, 95 % unless `z` says otherwise.
 *
 * `(p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)`, from Wilson, J. Am. Stat. Assoc. 22 (1927);
 * Newcombe, Stat. Med. 17:857 (1998), method 3. Edge rules: with 0 of n right the lower end is exactly 0,
 * with n of n the upper end is exactly 1 (the formula gives these up to rounding); no trials know nothing: [0, 1].
 *
 * @param correct how many of `total`
 * @returns rates 0..1
 */
export function wilson(correct: number, total: number, z: number = Z_TWO_SIDED_95): Interval {
  if (total === 0) return [0, 1];
  const p = correct / total;
  const z2 = z * z;
  const center = p + z2 / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return [
    correct === 0 ? 0 : Math.max(0, (center - spread) / scale),
    correct === total ? 1 : Math.min(1, (center + spread) / scale),
  ];
}
