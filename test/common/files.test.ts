import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { fileError, isFileSystemError } from '../../src/common/files.ts';
import { removeLeftovers, temporaryName } from '../../src/common/temporary.ts';
import { temporaryFolder } from '../support/folder.ts';

const system = (code: string, syscall: string) => Object.assign(new Error(`${code}: no`), { code, syscall });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'file-unreadable'],
  ['EACCES', 'file-unreadable'],
])('%s is %s', (code, expected) => {
  const error = fileError('cannot write x', system(code, 'write'));
  expect([error.code, error.message]).toEqual([expected, `cannot write x: ${code}: no`]);
  expect(isFileSystemError(system(code, 'write'))).toBe(true);
});

test('an error of ours passes; sockets and programs are no files', () => {
  const own = new EspalierError('interrupted', 'stopped');
  expect(fileError('cannot write x', own)).toBe(own);
  expect(isFileSystemError(system('ECONNRESET', 'read'))).toBe(false);
  expect(isFileSystemError(system('ENOENT', 'spawn llama-server'))).toBe(false);
});

test('what ended processes left under temporary names goes; of running ones and of others it stays', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  const mine = temporaryName(at('a.json'));
  const elsewhere = `a.json.999999999-${'0'.repeat(16)}.partial`;
  await mkdir(at('install.999999999-abcdef01.partial'));
  await writeFile(at('install.999999999-abcdef01.partial/x'), '');
  const keep = [
    basename(mine),
    elsewhere,
    `a.json.${process.ppid}-abcdef01.partial`,
    'a.json.partial',
    'b.12.partial',
  ];
  // A pid that is ours again, as in containers, made none that this process does not know of.
  const remove = ['a.json.999999999-abcdef01.partial', `b.json.${process.pid}-abcdef01.partial`];
  for (const name of [...keep, ...remove]) await writeFile(at(name), 'x');
  await removeLeftovers(folder.path, (name) => name === 'nothing');
  expect(await readdir(folder.path)).toHaveLength(keep.length + remove.length + 1);
  await removeLeftovers(folder.path);
  expect((await readdir(folder.path)).toSorted()).toEqual(keep.toSorted());
  await utimes(at(elsewhere), 0, 0);
  await removeLeftovers(folder.path);
  expect(await readdir(folder.path)).not.toContain(elsewhere);
  expect(await readFile(mine, 'utf8')).toBe('x');
});
