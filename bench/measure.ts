import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Of the process, all its threads, in user and in kernel mode. */
  cpuSeconds: number;
  /** The highest resident set, in MB. */
  peakMB: number;
}

/** Runs a program to its end and looks into /proc meanwhile. Linux only; throws when it fails. */
export async function measure(command: readonly string[]): Promise<Measured> {
  const [program, ...args] = command;
  const began = performance.now();
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const seen = { cpuSeconds: 0, peakMB: 0 };
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      seen.peakMB = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? seen.peakMB * 1000) / 1000;
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      seen.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It has ended; what was seen last stands.
    }
  };
  const timer = setInterval(look, 20);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said.slice(-2000)}`);
  return { seconds: (performance.now() - began) / 1000, ...seen };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `1.03 (0.98 to 1.10)`: the median, the lowest and the highest. */
export function spread(values: readonly number[], digits = 2): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
