import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import type { ChildEnvironment } from './environment.ts';
import { birthOf, findMembers } from './group-members.ts';

/** How long an abandoned server may take to clean up before it is killed. */
const ABANDONED_GRACE_MS = 5_000;

/**
 * The watchdog's program, handed to Node as text so that it survives bundling. It learns on its standard input which
 * children to end (`watch <pid> <marker>`), and which have ended (`done <pid>`). When the input closes, the one who held
 * its other end is dead, in whatever way: even SIGKILL closes a pipe.
 *
 * Before it ends a child's session it makes sure that the pid was not given to another process since: by the start time.
 */
const PROGRAM = `
const fs = require('node:fs');
const findMembers = ${findMembers.toString()};
const birthOf = ${birthOf.toString()};
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
const watched = new Map();
let text = '';
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    const [word, pid, marker] = line.split(' ');
    if (word === 'done') watched.delete(pid);
    else watched.set(pid, { marker, born: birthOf(fs, Number(pid)) });
  }
});
const send = (pid, signal) => { try { return process.kill(pid, signal); } catch { return false; } };
process.stdin.on('close', () => {
  const deadline = performance.now() + ${ABANDONED_GRACE_MS};
  const asked = new Set();
  const round = () => {
    const late = performance.now() >= deadline;
    let left = 0;
    for (const [pid, { marker, born }] of watched) {
      const now = birthOf(fs, Number(pid));
      const session = now === born || now === 'gone' ? Number(pid) : 0;
      const members = findMembers(fs, session, marker);
      if (members === undefined) {
        left += send(-pid, late ? 'SIGKILL' : asked.has(pid) ? 0 : 'SIGTERM') ? 1 : 0;
        asked.add(pid);
        continue;
      }
      for (const member of members) {
        left += 1;
        if (late) send(member, 'SIGKILL');
        else if (!asked.has(member)) send(member, 'SIGTERM');
        asked.add(member);
      }
    }
    if (left === 0 || performance.now() > deadline + ${ABANDONED_GRACE_MS}) process.exit();
  };
  round();
  setInterval(round, 100);
});
`;

let running: { readonly input: Writable; readonly watched: Map<number, string> } | undefined;

/**
 * Starts the one watchdog of this process, if it does not run: a small process that outlives us. Call it before the process
 * to watch is started, so that there is no moment at which our death would leave that one alone. It is in a process group
 * of its own, because Ctrl-C in a terminal goes to the whole group.
 */
export function startWatchdog(env: ChildEnvironment, watched = new Map<number, string>()): void {
  if (running !== undefined) return;
  const child: ChildProcess = spawn(process.execPath, ['-e', PROGRAM], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env,
  });
  const input = child.stdin;
  if (input === null) return;
  running = { input, watched };
  // One that someone killed is no reason to fail: it guards against our death, not against its own. Another takes its place.
  const ended = () => {
    if (running?.input !== input) return;
    running = undefined;
    if (watched.size > 0 && child.pid !== undefined) startWatchdog(env, watched);
  };
  child.on('error', ended);
  child.on('exit', ended);
  input.on('error', () => {});
  child.unref();
  (input as unknown as { unref(): void }).unref();
  for (const [pid, marker] of watched) input.write(`watch ${pid} ${marker}\n`);
}

/** From now on the session of `pid`, and all that carries `marker`, ends when this process does. */
export function watch(pid: number, marker: string): void {
  running?.watched.set(pid, marker);
  running?.input.write(`watch ${pid} ${marker}\n`);
}

/** Call it when the watched processes have ended: the pid may soon be another's. */
export function unwatch(pid: number): void {
  running?.watched.delete(pid);
  running?.input.write(`done ${pid}\n`);
}
