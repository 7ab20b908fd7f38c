import { type Random, seededRandom } from '../../src/common/seeded-random.ts';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';

/** Differences of `n` questions of which a share is discordant, more of them lost than gained by `loss`. */
export function draw(n: number, discordance: number, loss: number, { uniform }: Random): number[] {
  return Array.from({ length: n }, () => {
    const u = uniform();
    if (u < (discordance + loss) / 2) return -1;
    return u < discordance ? 1 : 0;
  });
}

export function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
}

export function significant(differences: readonly number[]): boolean {
  const lost = differences.filter((d) => d < 0).length;
  const gained = differences.filter((d) => d > 0).length;
  return mcnemarExact(lost, gained) < 0.05;
}

/** The share of `runs` seeded trials in which `trial` is true. */
export function simulate(runs: number, seed: number, trial: (random: Random) => boolean): number {
  const random = seededRandom(seed);
  let yes = 0;
  for (let run = 0; run < runs; run += 1) yes += trial(random) ? 1 : 0;
  return yes / runs;
}
