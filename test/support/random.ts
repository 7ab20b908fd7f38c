import fc from 'fast-check';

/** Random numbers that are the same in every run: tests name their seed when they fail. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Integer in [0, below). */
  below(below: number): number;
  bytes(length: number): Uint8Array;
  /** `count` different integers in [0, below), ascending. */
  sample(below: number, count: number): number[];
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32: small, and good enough to pick offsets and fill tensors. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const shuffle = <T>(items: readonly T[]) => {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [result[i], result[j]] = [result[j]!, result[i]!];
    }
    return result;
  };
  return {
    next,
    below,
    shuffle,
    bytes: (length) => {
      const words = new Uint32Array(Math.ceil(length / 4));
      for (let i = 0; i < words.length; i++) words[i] = next() * 2 ** 32;
      return new Uint8Array(words.buffer, 0, length);
    },
    sample: (limit, count) =>
      shuffle(Array.from({ length: limit }, (_, i) => i))
        .slice(0, count)
        .toSorted((a, b) => a - b),
  };
}

/**
 * Random numbers that fast-check draws: a case that fails is made smaller, and can be run again by the seed that is printed.
 * Bytes and orders come from a seed that is drawn.
 */
export const randoms: fc.Arbitrary<Random> = fc.gen().map((draw) => {
  const some = () => seeded(draw(fc.nat));
  return {
    next: () => draw(fc.double, { min: 0, max: 1, maxExcluded: true, noNaN: true }),
    below: (limit: number) => draw(fc.nat, { max: Math.max(0, Math.ceil(limit) - 1) }),
    shuffle: <T>(items: readonly T[]) => some().shuffle(items),
    bytes: (length: number) => some().bytes(length),
    sample: (limit: number, count: number) => some().sample(limit, count),
    [fc.toStringMethod]: () => fc.stringify(draw.values()),
  };
});
