// Files from strangers, many: node bench/mutate.ts [CASES] [FIRST-SEED]. Each must be refused with a reason or cut right.
import { mutant } from '../test/support/mutate.ts';
import { seeded } from '../test/support/random.ts';
import { cutStranger } from '../test/support/survive.ts';

const cases = Number(process.argv[2] ?? 200_000);
const first = Number(process.argv[3] ?? 1_000_000);
const outcomes: Record<string, number> = {};
let slowest = { ms: 0, seed: first };
let failures = 0;
for (let seed = first; seed < first + cases; seed++) {
  const random = seeded(seed);
  const { what, bytes } = mutant(random);
  const start = performance.now();
  let outcome: string;
  try {
    outcome = await cutStranger(bytes, random);
  } catch (error) {
    outcome = 'FAILED';
    failures += 1;
    console.error(`seed ${seed}: ${what}:`, error);
  }
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, seed };
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cases, first, outcomes, slowest, peakRssMiB: Math.round(peak) }));
if (failures > 0) process.exitCode = 1;
