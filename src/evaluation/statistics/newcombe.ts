import { Z_TWO_SIDED_95 } from './normal.ts';
import { type Interval, wilson } from './wilson.ts';

/** Two arms that answered the same questions, as counts of questions. */
export interface PairedTable {
  bothRight: number;
  /** Right in the base only: lost. */
  baseOnly: number;
  /** Right in the candidate only: gained. */
  candidateOnly: number;
  bothWrong: number;
}

export function pairsIn(table: PairedTable): number {
  return table.bothRight + table.baseOnly + table.candidateOnly + table.bothWrong;
}

/** Accuracy of the candidate minus accuracy of the base; negative is a loss. 0 for an empty table. */
export function pairedDifference(table: PairedTable): number {
  const pairs = pairsIn(table);
  return pairs === 0 ? 0 : (table.candidateOnly - table.baseOnly) / pairs;
}

/**
 * How much the two arms go together, -1..1, as method 10 wants it: the product-moment correlation of the
 * table, its numerator lowered by n/2 where it is positive (not below 0). Edge rule: 0 when a margin is
 * empty, where the coefficient is not defined.
 */
function correctedPhi(table: PairedTable): number {
  const { bothRight: a, baseOnly: b, candidateOnly: c, bothWrong: d } = table;
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  if (margins === 0) return 0;
  const raw = a * d - b * c;
  const numerator = raw > 0 ? Math.max(0, raw - pairsIn(table) / 2) : raw;
  return numerator / Math.sqrt(margins);
}

/**
 * Newcombe's hybrid score interval for the difference of two paired proportions (candidate minus base),
 * 95 % unless `z` says otherwise.
 *
 * Newcombe, Statistics in Medicine 17:2635 (1998), method 10: each arm's Wilson limits, joined by the root of
 * squares less twice phi times their product. Chosen because it keeps its width where the naive (Wald)
 * interval shrinks to nothing: with no discordant pair at all. Edge rules: those of {@link wilson} and of phi;
 * an empty table gives [-1, 1].
 *
 * @returns differences of rates, -1..1
 */
export function newcombePaired(table: PairedTable, z: number = Z_TWO_SIDED_95): Interval {
  const pairs = pairsIn(table);
  if (pairs === 0) return [-1, 1];
  const phi = correctedPhi(table);
  const candidateRight = table.bothRight + table.candidateOnly;
  const baseRight = table.bothRight + table.baseOnly;
  const [candidateLow, candidateHigh] = wilson(candidateRight, pairs, z);
  const [baseLow, baseHigh] = wilson(baseRight, pairs, z);
  const candidate = candidateRight / pairs;
  const base = baseRight / pairs;
  // Two legs of a triangle with the cosine phi between them; rounding must not make its square negative.
  const third = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const difference = pairedDifference(table);
  return [
    Math.max(-1, difference - third(candidate - candidateLow, baseHigh - base)),
    Math.min(1, difference + third(candidateHigh - candidate, base - baseLow)),
  ];
}
