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
    /^file-unreadable: .*taken\/lock is a folder, a link or a device; a lock must be a file/,
  );
});

test('links of an engine are renewed, and what somebody put beside them stays', async () => {
  await using folder = await temporaryFolder();
  const run = new RunDirectory(folder.path);
  const links = await run.renewEngineLinks('base', ['model.gguf', 'tokenizer.json']);
  await mkdir(links, { recursive: true });
  for (const name of ['model.gguf', 'tokenizer.json']) await writeFile(join(links, name), 'made');
  await writeFile(join(links, 'thesis.txt'), 'ten years');
  expect(await run.renewEngineLinks('base', ['other.gguf'])).toBe(links);
  expect(await readdir(links)).toEqual(['thesis.txt']);
  expect(await refusal(run.renewEngineLinks('base', ['thesis.txt']))).toMatch(
    /^usage: .*thesis\.txt exists, and no run of Espalier made it/,
  );
  expect(await readFile(join(links, 'thesis.txt'), 'utf8')).toBe('ten years');
});

test('downloads that nobody goes on with are removed, and no other file', async () => {
  await using folder = await temporaryFolder();
  const run = new RunDirectory(folder.path);
  await run.claimCopies(['a.gguf', 'b.gguf']);
  await mkdir(run.at('base'));
  const names = ['a.gguf', 'a.gguf.0123456789ab.partial', 'a.gguf.ba9876543210.partial', 'b.gguf.00.partial'];
  const others = ['c.gguf.0123456789ab.partial', 'a.gguf.notes.partial'];
  for (const name of [...names, ...others]) await writeFile(run.baseCopy(name), '');
  await run.removeUnfinishedCopies([run.baseCopy('a.gguf.ba9876543210.partial')]);
  expect(await readdir(run.at('base'))).toEqual(
    ['a.gguf', 'a.gguf.ba9876543210.partial', ...others].toSorted(),
  );
  await run.removeCopies();
  expect(await readdir(run.at('base'))).toEqual(others.toSorted());
});

test('all that runs have listed is removed, and folders that are empty then', async () => {
  await using folder = await temporaryFolder();
  const run = new RunDirectory(join(folder.path, 'run'));
  const claims = ['a', 'b', 'c'].map((name) => run.claim([`records/${name}.jsonl`, `kld/${name}/x`]));
  await Promise.all(claims); // at once: none is lost
  expect(await run.claimed()).toHaveLength(6);
  for (const name of await run.claimed()) {
    await mkdir(join(run.at(name), '..'), { recursive: true });
    await writeFile(run.at(name), 'made');
  }
  await writeFile(run.at('records/mine.txt'), 'mine');
  await run.removeAll();
  expect((await readdir(run.path, { recursive: true })).toSorted()).toEqual(['records', 'records/mine.txt']);
});
