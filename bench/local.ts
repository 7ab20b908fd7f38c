import { execFileSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { type Measured, measure, spread } from './measure.ts';
import { benchPlan } from './plan.ts';

// node bench/local.ts [--rounds N] [--folder FOLDER] [--base FILE] [--python PYTHON]
// Cuts a gpt-oss-20b to 28 experts, SHA-256 and fsync included, beside `cp` of the same output and a sync, and beside
// the gguf-py script of peer_prune.py where a Python with gguf is named. Needs 36 GB of disk. The page cache of the
// files that are read is dropped before each run, so that all read from the disk.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string', default: tmpdir() },
    base: { type: 'string' },
    python: { type: 'string' },
  },
});
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));
try {
  const base = values.base ?? join(folder, 'base.gguf');
  if (!existsSync(base)) await writeGptOss20b(base);
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(benchPlan(28)));
  const [candidate, copy] = [join(folder, 'candidate.gguf'), join(folder, 'copy.gguf')];
  const main = join(import.meta.dirname, '../src/cli/main.ts');
  const prune = () => measure([process.execPath, main, 'prune', base, '--plan', plan, '--out', candidate]);
  const cp = () => measure(['sh', '-c', `cp "${candidate}" "${copy}" && sync "${copy}"`]);
  const peer = () => measure([values.python!, join(import.meta.dirname, 'peer_prune.py'), base, plan, copy]);
  /** A quiet disk, and nothing of these files in memory. */
  const settle = async (...gone: string[]) => {
    for (const file of gone) await rm(file, { force: true });
    execFileSync('sync');
    for (const file of [base, candidate].filter((one) => existsSync(one))) {
      execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
    }
  };

  const idle = await measure([process.execPath, main, '--version']);
  const runs: Record<'prune' | 'cp' | 'peer', Measured[]> = { prune: [], cp: [], peer: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    await settle(candidate, copy);
    runs.prune.push(await prune());
    await settle(copy);
    runs.cp.push(await cp());
    if (values.python !== undefined) {
      await settle(copy);
      runs.peer.push(await peer());
    }
    for (const [name, all] of Object.entries(runs)) {
      const last = all.at(-1);
      if (last) console.log(`round ${round}: ${name} ${JSON.stringify(last)}`);
    }
  }
  const bytes = statSync(candidate).size;
  for (const [name, all] of Object.entries(runs)) {
    if (all.length === 0) continue;
    const rates = all.map(({ seconds }) => bytes / 1e6 / seconds);
    const peak = Math.max(...all.map(({ peakMB }) => peakMB));
    const cpu = spread(
      all.map(({ cpuSeconds }) => cpuSeconds),
      1,
    );
    console.log(`${name}: ${spread(rates, 0)} MB/s, CPU ${cpu} s, peak RSS ${peak.toFixed(0)} MB`);
  }
  const ratio = (others: Measured[]) =>
    spread(runs.prune.map(({ seconds }, i) => others[i]!.seconds / seconds));
  console.log(`throughput of prune / cp: ${ratio(runs.cp)}`);
  if (runs.peer.length > 0) console.log(`throughput of prune / gguf-py script: ${ratio(runs.peer)}`);
  console.log(`peak RSS of espalier --version: ${idle.peakMB.toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
