import { seeded } from '../test/support/random.ts';

/** A plan for gpt-oss-20b that keeps random experts, others in each layer. */
export function benchPlan(kept: number, layers = 24, total = 32) {
  const random = seeded(kept);
  const keep = Object.fromEntries(Array.from({ length: layers }, (_, n) => [n, random.sample(total, kept)]));
  return {
    name: 'bench',
    architecture: 'gpt-oss',
    experts: { total, used: 4 },
    keep,
    router: { bias: 'keep' },
  };
}
