import { type ChildProcess, spawn } from 'node:child_process';
import type { Environment } from './environment.ts';

/**
 * The watchdog's program, handed to Node as text so that it survives bundling. It learns on its standard input which
 * process to end (`watch <pid>`), and that it is no longer needed (`done`). When the input closes without `done`, the
 * one who held its other end has died, in whatever way: even SIGKILL closes a pipe.
 *
 * Before it ends a process it makes sure that the pid still belongs to the one that it was told about: on Linux by
 * the start time in /proc/<pid>/stat (field 22, proc_pid_stat(5)).
 */
const PROGRAM = `
const { readFileSync } = require('node:fs');
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
let pid = 0, born, text = '', done = false;
const birth = () => {
  try {
    const stat = readFileSync('/proc/' + pid + '/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'gone' : fields[19];
  } catch { return process.platform === 'linux' ? 'gone' : undefined; }
};
const send = (signal) => {
  if (birth() !== born || born === 'gone') return false;
  try { process.kill(pid, signal); return true; } catch { return false; }
};
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    if (line === 'done') done = true;
    else { pid = Number(line.slice('watch '.length)); born = birth(); }
  }
});
process.stdin.on('close', () => {
  if (done || pid === 0 || !send('SIGTERM')) process.exit();
  const deadline = Date.now() + GRACE_MS;
  setInterval(() => {
    if (Date.now() < deadline ? !send(0) : (send('SIGKILL'), true)) process.exit();
  }, 100);
});
`;

/** How long an abandoned server may take to clean up before it is killed. */
const ABANDONED_GRACE_MS = 5_000;

export interface Watchdog {
  /** From now on, `pid` ends when this process does. */
  watch(pid: number): void;
  /** Call when the watched process has ended: its pid may soon be another's. */
  dismiss(): void;
}

/**
 * Starts a small process that outlives us. It is started before the process that it is to watch, so that there is no
 * moment at which our death would leave that one alone; and in a process group of its own, because Ctrl-C in a terminal
 * goes to the whole group.
 */
export function startWatchdog(environment: Environment): Watchdog {
  const program = PROGRAM.replace('GRACE_MS', String(ABANDONED_GRACE_MS));
  const child: ChildProcess = spawn(process.execPath, ['-e', program], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: environment,
  });
  const input = child.stdin!;
  // A watchdog that someone killed is no reason to fail: it guards against our death, not against its own.
  child.on('error', () => {});
  input.on('error', () => {});
  child.unref();
  (input as unknown as { unref(): void }).unref();
  return {
    watch: (pid) => void input.write(`watch ${pid}\n`),
    dismiss: () => void input.end('done\n'),
  };
}
