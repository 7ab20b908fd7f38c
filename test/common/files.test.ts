import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import {
  FILE_REFUSALS,
  fileAdvice,
  fileError,
  isFileSystemError,
  readText,
  writeFileAtomic,
} from '../../src/common/files.ts';
import { removeLeftovers, temporaryName } from '../../src/common/temporary.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

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

test('each refusal of a file system has advice', () => {
  const named = [
    'EFBIG',
    'EDQUOT',
    'EROFS',
    'EMFILE',
    'ETXTBSY',
    'ENAMETOOLONG',
    'ELOOP',
    'ENOSPC',
    'EACCES',
  ];
  expect(FILE_REFUSALS).toEqual(expect.arrayContaining(named));
  for (const code of FILE_REFUSALS) {
    const error = system(code, 'write');
    expect(isFileSystemError(error), code).toBe(true);
    expect(fileAdvice(error), code).toMatch(/^[A-Z].{14,}\.$/);
    expect(fileError('cannot write x', error).hint, code).toBe(fileAdvice(error));
  }
  expect(fileAdvice(system('toString', 'write'))).toBeUndefined();
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

test.each([
  ['of Latin letters', 'x'.repeat(255)],
  ['of letters of two bytes', `x${'é'.repeat(127)}`],
  ['of pictures', `${'🎉'.repeat(63)}xyz`],
])('a name as long as a file system takes, %s', async (_, name) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, name);
  await writeFileAtomic(path, 'text');
  expect(await readText(path)).toBe('text');
  expect(await readdir(folder.path)).toEqual([name]);
});

test.each([
  ['little', Buffer.from('\uFEFF{"a":1}', 'utf16le')],
  ['big', Buffer.from('\uFEFF{"a":1}', 'utf16le').swap16()],
])('UTF-16, %s end first, is named', async (_, bytes) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'plan.json');
  await writeFile(path, bytes);
  expect(await refusal(readText(path))).toBe(`file-unreadable: ${path} is UTF-16, expected UTF-8`);
});

test('what the file system refuses is told with what to do', async () => {
  await using folder = await temporaryFolder();
  const loop = join(folder.path, 'loop');
  await symlink(loop, loop);
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  for (const [path, advice] of [
    [join(folder.path, 'none'), /^Check the path/],
    [join(file, 'below'), /a file where a folder is needed/],
    [folder.path, /^Give a file/],
    [join(folder.path, 'x'.repeat(300)), /^Give a shorter name/],
    [loop, /^The links in the path/],
  ] as const) {
    await expect(readText(path)).rejects.toMatchObject({ hint: expect.stringMatching(advice) });
  }
  await expect(writeFileAtomic(join(file, 'below'), '')).rejects.toMatchObject({
    hint: expect.stringMatching(/check the path/),
  });
});
