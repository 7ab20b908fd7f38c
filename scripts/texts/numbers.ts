import type { Random } from '../../src/common/seeded-random.ts';

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random.uniform() * (high - low + 1));
}

export function oneOf<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random.uniform() * values.length)] ?? values[0];
}

/** A number as one writes it: at most so many decimals, none that say nothing. */
export function shown(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}
