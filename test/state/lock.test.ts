import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tryLock, withLock } from '../../src/state/lock.ts';
import { type Owner, thisOwner } from '../../src/state/owner.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const PROGRAM = join(import.meta.dirname, 'lock-program.ts');

/** A process that tries the lock when it is told to. */
async function start(lock: string) {
  const child = spawn(process.execPath, [PROGRAM, lock], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const said = async () => (await lines.next()).value as string;
  expect(await said()).toBe('ready');
  const attempt = (word: 'try' | 'keep') => {
    child.stdin.write(`${word}\n`);
    return said();
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { pid: child.pid!, attempt, kill, [Symbol.asyncDispose]: kill };
}

/** A process that holds the lock until it is killed. */
async function holder(lock: string) {
  const child = await start(lock);
  expect(await child.attempt('keep')).toBe('taken');
  return child;
}

test('of processes that meet the lock of a killed one at once, never two hold it', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  await (await holder(lock)).kill();
  const dead = JSON.parse(await readFile(lock, 'utf8')) as Owner;
  const children = await Promise.all([1, 2, 3, 4, 5, 6].map(() => start(lock)));
  try {
    for (let round = 0; round < 120; round++) {
      await writeFile(lock, JSON.stringify({ ...dead, nonce: thisOwner().nonce }));
      const said = await Promise.all(children.map((child) => child.attempt('try')));
      expect(said).toContain('taken');
      expect(await readdir(folder.path), `round ${round}: ${said.join()}`).toEqual([]);
    }
  } finally {
    for (const child of children) await child.kill();
  }
});

test('many attempts in one process over a dead lock: one holds it', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  for (let round = 0; round < 20; round++) {
    await writeFile(lock, JSON.stringify({ ...thisOwner(), started: '1' }));
    const attempts = await Promise.all(Array.from({ length: 12 }, () => tryLock(lock)));
    const taken = attempts.filter((attempt) => attempt.taken);
    expect(taken).toHaveLength(1);
    for (const { release } of taken) await release();
    expect(await readdir(folder.path)).toEqual([]);
  }
});

test('a running holder is named, by its pid', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const child = await holder(lock);
  expect(await tryLock(lock)).toEqual({ taken: false, holder: `process ${child.pid}` });
  await child.kill();
  expect((await tryLock(lock)).taken).toBe(true);
});

test('a pid that another process has by now is no holder', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const other = spawn('sleep', ['600']);
  for (const pid of [process.pid, process.ppid, other.pid!]) {
    await writeFile(lock, JSON.stringify({ ...thisOwner(), pid, started: '12345' } satisfies Owner));
    const attempt = await tryLock(lock);
    if (!attempt.taken) throw new Error(attempt.holder);
    await attempt.release();
  }
  other.kill();
});

test.each(['', '{"nonce":"abc', '4711', '{}', '\0\0\0'])(
  'a lock that says %j is taken over',
  async (torn) => {
    await using folder = await temporaryFolder();
    const lock = join(folder.path, 'lock');
    await writeFile(lock, torn);
    const waits: string[] = [];
    const attempt = await tryLock(lock, { onWait: (message) => waits.push(message) });
    expect(attempt.taken).toBe(true);
    expect(waits).toEqual([
      expect.stringMatching(/^waiting to see whether an unknown process .* still uses .*lock$/),
    ]);
    await writeFile(lock, torn);
    await utimes(lock, 0, 0);
    expect((await tryLock(lock, { onWait: (message) => waits.push(message) })).taken).toBe(true);
    expect(waits).toHaveLength(1);
  },
);

test('a process elsewhere is seen by the times at which it touches its lock', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const elsewhere = JSON.stringify({ ...thisOwner(), host: 'another', pid: 1 });
  await writeFile(lock, elsewhere);
  const touching = setInterval(() => void utimes(lock, new Date(), new Date()), 300);
  expect(await tryLock(lock)).toEqual({ taken: false, holder: 'process 1 on another' });
  clearInterval(touching);
  await sleep(300); // a touch may be under way
  await utimes(lock, 0, 0);
  expect((await tryLock(lock)).taken).toBe(true);
});

test('a killed take-over is taken over', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const [dead, helper] = [thisOwner(), thisOwner()].map((owner) => ({ ...owner, started: '1' }));
  await writeFile(lock, JSON.stringify(dead));
  await writeFile(`${lock}.${dead!.nonce}`, JSON.stringify(helper));
  await writeFile(`${lock}.${'0'.repeat(32)}`, 'of an earlier one');
  await writeFile(`${lock}.999999999-abcd.partial`, '');
  const attempt = await tryLock(lock);
  if (!attempt.taken) throw new Error(attempt.holder);
  expect(await readdir(folder.path)).toEqual(['lock']);
  await attempt.release();
  expect(await readdir(folder.path)).toEqual([]);
});

test('a release takes away its own lock only', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const attempt = await tryLock(lock);
  if (!attempt.taken) throw new Error(attempt.holder);
  await writeFile(lock, JSON.stringify(thisOwner()));
  await attempt.release();
  expect(await readdir(folder.path)).toEqual(['lock']);
});

test('a lock is never there without its content', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  let done = false;
  const looking = (async () => {
    const seen = new Set<boolean>();
    while (!done) {
      const content = await readFile(lock, 'utf8').catch(() => undefined);
      if (content !== undefined) seen.add(content.endsWith('}'));
    }
    return seen;
  })();
  for (let i = 0; i < 300; i++) {
    const attempt = await tryLock(lock);
    if (attempt.taken) await attempt.release();
  }
  done = true;
  expect([...(await looking)].includes(false)).toBe(false);
});

test('who waits says for whom, goes on when it is free, and stops at the signal', async () => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  const child = await holder(lock);
  const waits: string[] = [];
  const options = { onWait: (message: string) => waits.push(message) };
  const stop = new AbortController();
  const stopped = withLock(lock, async () => 'worked', { ...options, signal: stop.signal });
  while (waits.length === 0) await sleep(10);
  stop.abort(new Error('enough'));
  await expect(stopped).rejects.toThrow('enough');
  const waiting = withLock(lock, async () => 'worked', options);
  await child.kill();
  expect(await waiting).toBe('worked');
  expect(waits[0]).toBe(`waiting for process ${child.pid}, which holds ${lock}`);
  expect(await readdir(folder.path)).toEqual([]);
});

test.each([
  ['a folder', (path: string) => mkdir(path)],
  ['a link to nothing', (path: string) => symlink('nowhere', path)],
  ['a link to a file', (path: string) => symlink(PROGRAM, path)],
  ['a pipe', async (path: string) => void execFileSync('mkfifo', [path])],
])('%s of its name is no lock, and stays', async (_, make) => {
  await using folder = await temporaryFolder();
  const lock = join(folder.path, 'lock');
  await make(lock);
  expect(await refusal(tryLock(lock))).toBe(
    `file-unreadable: ${lock} is a folder, a link or a device; a lock must be a file`,
  );
  expect(await readdir(folder.path)).toEqual(['lock']);
});
