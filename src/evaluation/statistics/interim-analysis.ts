import { normalQuantile, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from './normal.ts';
import { criticalValues } from './spending.ts';

/** One of the planned interim analyses of a trial that ends as soon as its gate is decided. */
export interface InterimAnalysis {
  /** Questions answered at each analysis, ascending; the last is all of them. */
  readonly planned: readonly number[];
  /** Which of them this is, from 1. */
  readonly number: number;
}

/** How many standard errors an interval reaches. */
interface Reach {
  /** 95 % on one side. */
  readonly oneSided: number;
  /** 95 % on both sides. */
  readonly twoSided: number;
}

const FIXED: Reach = { oneSided: Z_ONE_SIDED_95, twoSided: Z_TWO_SIDED_95 };

/** The values of an analysis take milliseconds, and are asked for again and again. */
const known = new WeakMap<InterimAnalysis, Reach>();

/** A p below this is said to be this. */
const LEAST_P = 1e-12;

/**
 * How far intervals reach at an interim analysis. With these they are repeated confidence intervals (Jennison and Turnbull, J. R. Stat.
 * Soc. B 51:305, 1989): they cover at all analyses jointly with 95 %, whatever made the trial stop. Edge rule: without one
 * (a trial that was to answer everything) they are the usual quantiles.
 */
export function reachAt(analysis: InterimAnalysis | undefined): Reach {
  if (analysis === undefined) return FIXED;
  const reach = known.get(analysis) ?? {
    oneSided: criticalValueAt(analysis, 0.05),
    twoSided: criticalValueAt(analysis, 0.025),
  };
  known.set(analysis, reach);
  return reach;
}

/** The same for any one-sided error. */
export function criticalValueAt(analysis: InterimAnalysis | undefined, alpha: number): number {
  if (analysis === undefined) return normalQuantile(1 - alpha);
  return criticalValues(alpha, fractionsUpTo(analysis)).at(-1)!;
}

/**
 * The least two-sided error at which an interim analysis would have found a difference: the repeated p-value (Jennison and Turnbull, Group
 * Sequential Methods, 2000, section 9.5). Where it is small the difference is sure in spite of the analyses. Edge rules: the p
 * itself without one; 1e-12 where it is less; 1 where it would have been none at any level.
 *
 * @param p two-sided, of the answers at that analysis alone
 */
export function repeatedP(p: number, analysis: InterimAnalysis | undefined): number {
  if (analysis === undefined) return p;
  const found = normalQuantile(1 - p / 2);
  const needed = (both: number) => rememberedValue(analysis, both / 2);
  if (found <= needed(1)) return 1;
  let [low, high] = [Math.log(LEAST_P), 0];
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (needed(Math.exp(middle)) > found) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

/** A search halves the same ranges each time, and so asks for the same errors again. */
const values = new WeakMap<InterimAnalysis, Map<number, number>>();

function rememberedValue(analysis: InterimAnalysis, alpha: number): number {
  const kept = values.get(analysis) ?? new Map<number, number>();
  values.set(analysis, kept);
  const value = kept.get(alpha) ?? criticalValueAt(analysis, alpha);
  kept.set(alpha, value);
  return value;
}

function fractionsUpTo({ planned, number }: InterimAnalysis): number[] {
  return planned.slice(0, number).map((questions) => questions / planned.at(-1)!);
}
