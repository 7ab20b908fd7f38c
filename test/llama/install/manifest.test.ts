import { appendFile, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installFolder, installOnce, readInstall } from '../../../src/llama/install/install.ts';
import { temporaryFolder } from '../../support/folder.ts';

const CHANGES: Record<string, (folder: string) => Promise<unknown>> = {
  'a byte more': (folder) => appendFile(join(folder, 'bin/llama-server'), 'x'),
  'other bytes of the same length': (folder) => writeFile(join(folder, 'bin/llama-server'), 'PROGRAM'),
  'a library beside it': (folder) => writeFile(join(folder, 'bin/libggml-cpu-evil.so'), ''),
  'a file that is gone': (folder) => unlink(join(folder, 'bin/llama-server')),
  'a file under another name': (folder) => rename(join(folder, 'bin/llama-server'), join(folder, 'bin/x')),
  'a link that leads elsewhere': async (folder) => {
    await rm(join(folder, 'bin/lib.so'));
    await symlink('/tmp/lib.so', join(folder, 'bin/lib.so'));
  },
  'no list of files': (folder) => unlink(join(folder, 'files.json')),
};

test.each(Object.entries(CHANGES))('%s: the cache is not used, and filled again', async (_, change) => {
  await using cache = await temporaryFolder();
  let made = 0;
  const install = () =>
    installOnce(cache.path, 'build', async (folder) => {
      made += 1;
      await mkdir(join(folder, 'bin'));
      await writeFile(join(folder, 'bin/llama-server'), 'program');
      await symlink('llama-server', join(folder, 'bin/lib.so'));
      return { source: 'release', programs: 'bin', from: ['x.tar.gz'] };
    });
  const folder = installFolder(cache.path, 'build');
  const record = await install();
  expect(await readInstall(folder)).toEqual(record);
  await install();
  expect(made).toBe(1);
  await change(folder);
  expect(await readInstall(folder)).toBeUndefined();
  await install();
  expect(made).toBe(2);
  expect(await readInstall(folder)).toEqual(record);
});
