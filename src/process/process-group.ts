import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMembers } from './group-members.ts';

/** A child with everything that it started. */
interface ProcessGroup {
  /** Sends SIGTERM once to each process, after `graceMs` SIGKILL to those that are left; resolves when none is. */
  end(graceMs: number): Promise<void>;
}

const [FIRST_POLL_MS, POLL_MS] = [2, 50];
/** A process that survives SIGKILL for so long hangs in the kernel, and nobody can end it. */
const UNKILLABLE_MS = 10_000;

/**
 * @param leader pid of a child that leads its own session
 * @param marker `NAME=value`, in the child's environment
 */
export function processGroup(leader: number, marker: string): ProcessGroup {
  const asked = new Set<number>();
  /** Signals the processes that there are; false when there are none. */
  const signal = (name: NodeJS.Signals): boolean => {
    const members = findMembers(fs, leader, marker);
    if (members === undefined)
      return send(process.platform === 'win32' ? leader : -leader, asked.size ? 0 : name);
    for (const pid of members) {
      // A second SIGTERM makes llama-server give up its clean end.
      if (name === 'SIGTERM' && asked.has(pid)) continue;
      asked.add(pid);
      send(pid, name);
    }
    return members.length > 0;
  };
  const until = async (name: NodeJS.Signals, ms: number): Promise<boolean> => {
    const deadline = performance.now() + ms;
    for (let poll = FIRST_POLL_MS; signal(name); poll = Math.min(2 * poll, POLL_MS)) {
      if (performance.now() >= deadline) return false;
      await sleep(poll);
    }
    return true;
  };
  return {
    async end(graceMs) {
      if (await until('SIGTERM', graceMs)) return;
      // At once for the whole group, so that a process that forks cannot run ahead of the list.
      send(-leader, 'SIGKILL');
      await until('SIGKILL', UNKILLABLE_MS);
    },
  };
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
