import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFreeDisk, freeDisk } from '../../src/bytes/disk.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

test('the folder is made, and the free space asked for is its own', async () => {
  await using folder = await temporaryFolder();
  const asked: string[] = [];
  const free = async (path: string) => {
    asked.push(path);
    return 10;
  };
  await checkFreeDisk(join(folder.path, 'a/b/file'), 10, free);
  expect(asked).toEqual([join(folder.path, 'a/b')]);
  expect(await readdir(join(folder.path, 'a'))).toEqual(['b']);
  const path = join(folder.path, 'file');
  expect(await refusal(checkFreeDisk(path, 11, free))).toBe(
    `disk-full: writing ${path} needs 11 B (11 bytes); its disk has 10 B (10 bytes) free`,
  );
});

test('a folder that cannot be made is refused by name', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  expect(await refusal(checkFreeDisk(join(file, 'x'), 1))).toMatch(
    /^file-unreadable: cannot make the folder .*file: EEXIST/,
  );
});

test('a real disk has room, and not without end', async () => {
  await using folder = await temporaryFolder();
  const free = await freeDisk(folder.path);
  expect(free).toBeGreaterThan(0);
  expect(free).toBeLessThan(2 ** 60);
});
