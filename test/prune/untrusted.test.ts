import { expect, test } from 'vitest';
import { mutant, mutantShards } from '../support/mutate.ts';
import { seeded } from '../support/random.ts';
import { checkCut, cutShards, cutUntrusted } from '../support/survive.ts';

// bench/mutate.ts runs the same with many more seeds, and measures time and memory.
test('3,000 untrusted files: each is refused with a reason or cut right', async () => {
  const outcomes: Record<string, number> = {};
  for (let seed = 0; seed < 3000; seed++) {
    const random = seeded(seed);
    const { what, bytes } = mutant(random);
    const outcome = await cutUntrusted(bytes, random)
      .then(checkCut)
      .catch((cause: unknown) => {
        throw new Error(`seed ${seed}: ${what}`, { cause });
      });
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  // The mutator is worth something only if all of these happen.
  const seen = Object.keys(outcomes).toSorted();
  expect(seen).toEqual(['cut', 'gguf-malformed', 'gguf-truncated', 'gguf-unsupported', 'not-gguf']);
  expect(outcomes.cut).toBeGreaterThan(600);
  expect(outcomes.cut).toBeLessThan(2000);
});

test('300 untrusted shard sets: each is refused with a reason or cut right', async () => {
  const outcomes: Record<string, number> = {};
  for (let seed = 0; seed < 300; seed++) {
    const random = seeded(seed);
    const { what, shards } = mutantShards(random);
    const outcome = await cutShards(shards, random)
      .then(checkCut)
      .catch((cause: unknown) => {
        throw new Error(`seed ${seed}: ${what}`, { cause });
      });
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  expect(outcomes.cut).toBeGreaterThan(20);
  expect(outcomes['gguf-malformed']).toBeGreaterThan(100);
});
