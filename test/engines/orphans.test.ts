import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';

/** Starts a server in a process of its own, which prints the server's pid and then does what `then` says. */
async function startInChild(logFile: string, then: string) {
  await llamaTools();
  const program = `
    const { startServer } = await import(${JSON.stringify(join(ROOT, 'src/engines/llama-server/start-server.ts'))});
    const { llamaTools } = await import(${JSON.stringify(join(ROOT, 'test/support/llama.ts'))});
    const server = await startServer({
      tools: await llamaTools(), model: ${JSON.stringify(TINY_MODEL)}, contextTokens: 128, slots: 1, gpuLayers: 'auto',
      threads: 1, logFile: ${JSON.stringify(logFile)}, readyTimeoutMs: 60_000,
    });
    console.log(server.pid);
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const said = text(child.stderr);
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => first as string),
    ended.then(async () => Promise.reject(new Error(await said))),
  ]);
  return { child, ended, serverPid: Number(line) };
}

async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat !== undefined && !/\) Z /.test(stat);
}

/** Resolves when the process has ended; the test's own limit is the only clock. */
async function hasEnded(pid: number): Promise<true> {
  while (await isRunning(pid)) await sleep(20);
  return true;
}

/** Our own watchdogs: they alone carry this in their program. */
async function watchdogsOf(pid: number): Promise<number[]> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
    .trim()
    .split(' ')
    .map(Number);
  const found = [];
  for (const id of children) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('const birthOf = ')) found.push(id);
  }
  return found;
}

const linux = existsSync('/proc/self/stat');

test.runIf(linux).each<[string, string, NodeJS.Signals | undefined]>([
  ['is killed', 'setInterval(() => {}, 1000)', 'SIGKILL'],
  ['crashes', "setTimeout(() => { throw new Error('a crash that this test wants') }, 10)", undefined],
  ['exits without a word', 'process.exit(0)', undefined],
])('when the parent %s, its server ends', async (_name, then, signal) => {
  await using folder = await temporaryFolder();
  const { child, ended, serverPid } = await startInChild(join(folder.path, 'server.log'), then);
  if (signal) {
    expect(await isRunning(serverPid)).toBe(true);
    child.kill(signal);
  }
  await ended;
  expect(await hasEnded(serverPid)).toBe(true);
  // In order: a SIGTERM, not a SIGKILL.
  expect(await readFile(join(folder.path, 'server.log'), 'utf8')).toContain('cleaning up before exit');
});

test.runIf(linux)('a child that takes no notice of SIGTERM is killed after a wait', async () => {
  const program = `
    const { spawnGuarded } = await import(${JSON.stringify(join(ROOT, 'src/process/guarded.ts'))});
    const { childEnvironment } = await import(${JSON.stringify(join(ROOT, 'src/process/environment.ts'))});
    const command = { file: '/bin/sh', args: [], env: childEnvironment(process.env, 'engine') };
    const stubborn = 'trap "" TERM; echo ready >&3; while :; do sleep 1; done';
    const { child } = spawnGuarded(command, ['-c', stubborn], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.stdio[3].once('data', () => console.log(child.pid));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  child.kill('SIGKILL');
  await ended;
  expect(await hasEnded(Number(line))).toBe(true);
});

test.runIf(linux)('one watchdog for all servers, which ends with us', async () => {
  await using folder = await temporaryFolder();
  const { child, ended, serverPid } = await startInChild(
    join(folder.path, 'server.log'),
    'await server.stop(); setInterval(() => {}, 1000)',
  );
  await hasEnded(serverPid);
  const [watchdog, ...more] = await watchdogsOf(child.pid!);
  expect(more).toEqual([]);
  expect(await isRunning(watchdog!)).toBe(true);
  child.kill('SIGKILL');
  await ended;
  await hasEnded(watchdog!);
});

test.runIf(linux)('Ctrl-C goes to us alone: the server is in a process group of its own', async () => {
  await using folder = await temporaryFolder();
  const { child, ended, serverPid } = await startInChild(
    join(folder.path, 'server.log'),
    'setInterval(() => {}, 1000)',
  );
  const group = async (pid: number) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  };
  expect(await group(serverPid)).toBe(serverPid);
  expect(await group(child.pid!)).not.toBe(serverPid);
  child.kill('SIGKILL');
  await ended;
  await hasEnded(serverPid);
});
