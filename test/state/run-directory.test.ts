import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silent } from '../../src/common/progress.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const quiet = { signal: undefined, progress: silent };

test('one run at a time works in a directory, which may have to be made', async () => {
  await using folder = await temporaryFolder();
  const run = join(folder.path, 'a/run');
  {
    await using _lock = await new RunDirectory(run).lock(quiet);
    expect((await stat(run)).mode & 0o777).toBe(0o700);
    expect(await refusal(new RunDirectory(run).lock(quiet))).toBe(
      `usage: process ${process.pid} is working in ${run}`,
    );
  }
  expect(await readdir(run)).toEqual([]);
  await using _again = await new RunDirectory(run).lock(quiet);
});

test.each<[string, () => number | string]>([
  ['a process that is gone', () => spawnSync('true').pid],
  ['a process that had our pid, as in containers', () => process.pid],
  ['nobody', () => 'what?'],
])('the lock of %s is taken over', async (_name, owner) => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'lock'), String(owner()));
  {
    await using _lock = await new RunDirectory(folder.path).lock(quiet);
    expect(await readFile(join(folder.path, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`);
  }
  expect(await readdir(folder.path)).toEqual([]);
});

test('of many that come at once one gets it', async () => {
  await using folder = await temporaryFolder();
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => new RunDirectory(folder.path).lock(quiet)),
  );
  const taken = attempts.filter(({ status }) => status === 'fulfilled');
  expect(taken).toHaveLength(1);
});

test('a directory that cannot be one', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'file'), '');
  const run = join(folder.path, 'file/run');
  expect(await refusal(new RunDirectory(run).lock(quiet))).toMatch(
    /^file-unreadable: cannot work in .*file\/run: ENOTDIR/,
  );
  await mkdir(join(folder.path, 'taken/lock'), { recursive: true });
  expect(await refusal(new RunDirectory(join(folder.path, 'taken')).lock(quiet))).toMatch(
    /^file-unreadable: cannot work in .*taken: EISDIR/,
  );
});
