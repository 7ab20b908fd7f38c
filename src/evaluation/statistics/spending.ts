import { normalCdf, normalQuantile } from './normal.ts';

/** Points of the grid on which the density of an analysis is kept: more change no boundary's sixth digit. */
const POINTS = 201;

/** A standard deviation further out, nothing is left. */
const FAR = 8;

/**
 * The share of a one-sided error that may have been spent when a fraction of the questions is answered.
 *
 * `2·(1 - Phi(z(1 - alpha/2)/sqrt(t)))`: Lan and DeMets, Biometrika 70:659 (1983), the function that gives about the bounds of
 * O'Brien and Fleming. Nearly nothing is spent early: the last analysis costs little, and an early end needs a plain case. Edge
 * rules: 0 at no information, `alpha` at all.
 *
 * @param fraction of the planned information, 0..1
 */
export function spentError(alpha: number, fraction: number): number {
  if (fraction <= 0) return 0;
  if (fraction >= 1) return alpha;
  return 2 * normalCdf(-normalQuantile(1 - alpha / 2) / Math.sqrt(fraction));
}

/**
 * Critical values of one-sided tests at the interim analyses of a trial: the statistic of one that has no effect is above any of them
 * with probability `alpha` in all, spent as {@link spentError} says.
 *
 * The recursion of Armitage, McPherson and Rowe, J. R. Stat. Soc. A 132:235 (1969): the score moves as a Brownian motion, its
 * density among the trials that still run is carried from one to the next, by Simpson's rule (Jennison and Turnbull, Group
 * Sequential Methods, 2000, chapter 19). Edge rule: where less is spent than a double can tell, the value is about 8.
 *
 * @param fractions of the planned questions that are answered at each interim analysis, ascending, the last one at most 1
 * @returns a normal quantile for each analysis
 */
export function criticalValues(alpha: number, fractions: readonly number[]): number[] {
  const values: number[] = [];
  let running: Density | undefined;
  let last = 0;
  for (const fraction of fractions) {
    const error = spentError(alpha, fraction) - spentError(alpha, last);
    const step = Math.sqrt(fraction - last);
    const from = running ?? START;
    const crossing = (bound: number) => sum(from, (score) => normalCdf((score - bound) / step));
    const bound = decreasingRoot(crossing, error, FAR * Math.sqrt(fraction));
    values.push(bound / Math.sqrt(fraction));
    running = moved(from, step, { low: -FAR * Math.sqrt(fraction), high: bound });
    last = fraction;
  }
  return values;
}

/** A density of scores on a grid, each point with its weight in a sum. */
interface Density {
  readonly scores: readonly number[];
  readonly mass: readonly number[];
}

/** Before the first analysis every trial is at 0. */
const START: Density = { scores: [0], mass: [1] };

function sum({ scores, mass }: Density, value: (score: number) => number): number {
  return scores.reduce((total, score, index) => total + mass[index]! * value(score), 0);
}

/** Where the scores are a step later, of those that stayed below the bound. */
function moved(from: Density, step: number, { low, high }: { low: number; high: number }): Density {
  const width = (high - low) / (POINTS - 1);
  const scores = Array.from({ length: POINTS }, (_, index) => low + index * width);
  const mass = scores.map((score, index) => {
    const weight = index === 0 || index === POINTS - 1 ? 1 : index % 2 === 1 ? 4 : 2;
    const density = sum(from, (earlier) => Math.exp(-0.5 * ((score - earlier) / step) ** 2));
    return (density / (step * Math.sqrt(2 * Math.PI))) * weight * (width / 3);
  });
  return { scores, mass };
}

/** Where a falling function has a value, within `-far .. far`, by halving. */
function decreasingRoot(at: (x: number) => number, value: number, far: number): number {
  let [low, high] = [-far, far];
  while (high - low > 1e-10 * far) {
    const middle = (low + high) / 2;
    if (at(middle) > value) low = middle;
    else high = middle;
  }
  return high;
}
