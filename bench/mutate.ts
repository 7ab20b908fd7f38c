import { execFileSync } from 'node:child_process';
import { scriptArguments } from '../scripts/arguments.ts';
import { mutant, mutantShards } from '../test/support/mutate.ts';
import { seeded } from '../test/support/random.ts';
import { checkCut, cutShards, cutUntrusted } from '../test/support/survive.ts';

// node bench/mutate.ts [CASES] [FIRST-SEED]
// Untrusted files, many, every tenth a set of shards. Each must be refused with a reason or cut right. They are cut
// twice: in a process that does nothing else, whose time and memory are measured; and here, where an independent reader
// (which takes more memory than the cut) looks at every candidate.
const { words } = scriptArguments('node bench/mutate.ts [CASES] [FIRST-SEED]', { words: [0, 3] });
const [casesText = '200000', firstText = '1000000', alone] = words;
const [cases, first] = [Number(casesText), Number(firstText)];

function caseOf(seed: number) {
  const random = seeded(seed);
  if (seed % 10 === 0) {
    const { what, shards } = mutantShards(random);
    return { what, cut: () => cutShards(shards, random) };
  }
  const { what, bytes } = mutant(random);
  return { what, cut: () => cutUntrusted(bytes, random) };
}

/** Milliseconds of this thread, whatever else the machine does. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

if (alone === 'alone') {
  let slowest = { cpuMs: 0, ms: 0, seed: first };
  for (let seed = first; seed < first + cases; seed++) {
    const { cut } = caseOf(seed);
    const began = { cpu: cpuMs(), wall: performance.now() };
    await cut();
    const cpu = cpuMs() - began.cpu;
    if (cpu > slowest.cpuMs) slowest = { cpuMs: cpu, ms: performance.now() - began.wall, seed };
  }
  const peakRssMB = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  console.log(JSON.stringify({ peakRssMB, slowest }));
} else {
  const outcomes: Record<string, number> = {};
  let failures = 0;
  for (let seed = first; seed < first + cases; seed++) {
    const { what, cut } = caseOf(seed);
    const outcome = await cut()
      .then(checkCut)
      .catch((error: unknown) => {
        failures += 1;
        console.error(`seed ${seed}: ${what}:`, error);
        return 'FAILED';
      });
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  console.log(JSON.stringify({ cases, first, outcomes }));
  if (failures > 0) process.exit(1);
  const args = [import.meta.filename, casesText, firstText, 'alone'];
  process.stdout.write(execFileSync(process.execPath, args));
}
