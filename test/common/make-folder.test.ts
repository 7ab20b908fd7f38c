import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/common/make-folder.ts';
import { temporaryFolder } from '../support/folder.ts';

const SRC = join(import.meta.dirname, '../../src');

/** What a function of a module says of a path, in a process that is ended when it does not come back. */
async function saidOf(code: string): Promise<string> {
  const script = `${code}.then(() => console.log('done'), (error) => console.log(error.code, error.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 20_000,
    killSignal: 'SIGKILL',
    cwd: SRC,
  });
  return stdout;
}

test('folders are made one below the other, and the topmost new one is told', async () => {
  await using folder = await temporaryFolder();
  expect(await makeFolder(join(folder.path, 'a/b/c'), 0o700)).toBe(join(folder.path, 'a'));
  expect((await stat(join(folder.path, 'a/b/c'))).isDirectory()).toBe(true);
  expect(await makeFolder(join(folder.path, 'a/b/c'))).toBeUndefined();
  expect(await makeFolder(join(folder.path, 'a/b/d'))).toBe(join(folder.path, 'a/b/d'));
  await writeFile(join(folder.path, 'file'), '');
  await expect(makeFolder(join(folder.path, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(folder.path, 'file/x'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  const many = Array.from({ length: 20 }, () => makeFolder(join(folder.path, 'x/y/z')));
  await Promise.all(many);
  expect((await readdir(folder.path)).toSorted()).toEqual(['a', 'file', 'x']);
});

test.skipIf(!existsSync('/proc/self'))(
  'a folder that the system does not make ends with its reason',
  async () => {
    const dir = JSON.stringify(SRC);
    const load = (file: string) => `const m = await import(${dir} + '/${file}');`;
    expect(await saidOf(`${load('common/private.ts')} m.makePrivateFolder('/proc/missing/x')`)).toMatch(
      /^(ENOENT|EACCES) /,
    );
    const destination =
      "m.checkDestinations([{ path: '/proc/missing/deep/x', option: 'out' }], { inputs: [], force: false })";
    expect(await saidOf(`${load('bytes/check-destinations.ts')} ${destination}`)).toMatch(
      /^file-unreadable cannot write \/proc\/missing\/deep\/x: /,
    );
  },
  60_000,
);

test('the check of a destination leaves no folder behind', async () => {
  await using folder = await temporaryFolder();
  const [runDir, path] = ['a', 'a/b/out.json'].map((name) => JSON.stringify(join(folder.path, name)));
  const code = `const m = await import(${JSON.stringify(SRC)} + '/bytes/check-destinations.ts'); m.checkDestinations([{ path: ${path}, option: 'out' }], { inputs: [], force: false, runDir: ${runDir} })`;
  expect(await saidOf(code)).toBe('done\n');
  expect(await readdir(folder.path)).toEqual([]);
}, 60_000);
