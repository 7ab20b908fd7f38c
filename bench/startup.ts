import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptArguments } from '../scripts/arguments.ts';
import { median, spread } from './measure.ts';

// node bench/startup.ts [ROUNDS]: time until the first output of dist/, beside bare Node. Rounds take every program in turn, so that
// all meet the same load; the ratio to Node of the same round is what can be compared between machines.
const { words } = scriptArguments('node bench/startup.ts [ROUNDS]', { words: [0, 1] });
const rounds = Number(words[0] ?? 20);
const root = join(import.meta.dirname, '..');
const gguf = join(root, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf');
const cli = join(root, 'dist/cli.js');

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'bare Node': ['-e', 'console.log(1)'],
  '--version': [cli, '--version'],
  'first log line of the Action': [join(root, 'dist/action.js')],
  '--help': [cli, '--help'],
  'inspect --help': [cli, 'inspect', '--help'],
  'inspect tiny-gpt-oss.gguf': [cli, 'inspect', gguf],
  'run --help': [cli, 'run', '--help'],
};

const folder = mkdtempSync(join(tmpdir(), 'espalier-startup-'));
const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, [] as number[]]));
try {
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(PROGRAMS)) times[name]?.push(await firstOutputMs(args));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const bare = times['bare Node'] ?? [];
console.log('| | ms: median (lowest to highest) | times bare Node: median |\n| --- | --- | --- |');
for (const [name, all] of Object.entries(times)) {
  const ratio = median(all.map((ms, i) => ms / (bare[i] ?? Number.NaN)));
  console.log(`| ${name} | ${spread(all, 0)} | ${ratio.toFixed(1)} |`);
}

/** From the start of the process until its first byte on stdout. What it does after that does not count. */
async function firstOutputMs(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  const ms = performance.now() - began;
  child.stdout.resume();
  await closed;
  return ms;
}
