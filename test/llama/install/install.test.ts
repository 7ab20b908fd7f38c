import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type InstallRecord, installOnce, readInstall } from '../../../src/llama/install/install.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { ROOT } from '../../support/llama.ts';

const record: InstallRecord = { source: 'release', programs: '.', from: ['a.tar.gz'] };

test('processes that want the same installation at once make it once', async () => {
  await using cache = await temporaryFolder();
  const made = join(cache.path, 'made');
  const program = `
    const { installOnce } = await import(${JSON.stringify(join(ROOT, 'src/llama/install/install.ts'))});
    const { appendFile } = await import('node:fs/promises');
    await installOnce(${JSON.stringify(cache.path)}, 'x', async () => {
      await appendFile(${JSON.stringify(made)}, 'once ');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return ${JSON.stringify(record)};
    });`;
  const workers = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(workers.map((worker) => once(worker, 'exit')));
  expect(codes).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(await readFile(made, 'utf8')).toBe('once ');
  expect(await readdir(join(cache.path, 'llama'))).toEqual(['x']);
});

test('the lock of a process that is gone, and its half installation, are no obstacle', async () => {
  await using cache = await temporaryFolder();
  const parent = join(cache.path, 'llama');
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  await mkdir(join(parent, 'x'), { recursive: true });
  await writeFile(join(parent, 'x', 'install.json'), '{"source": "rel');
  await writeFile(join(parent, 'x.lock'), String(gone.pid));
  await mkdir(join(parent, 'x.1-abc.partial'));
  await utimes(join(parent, 'x.1-abc.partial'), 0, 0);
  expect(await installOnce(cache.path, 'x', async () => record)).toEqual(record);
  expect(await readInstall(join(parent, 'x'))).toEqual(record);
  expect(await readdir(parent)).toEqual(['x']);
});

test('a cache that cannot be written is named', async () => {
  await using cache = await temporaryFolder();
  const file = join(cache.path, 'file');
  await writeFile(file, '');
  await expect(installOnce(file, 'x', async () => record)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining(`cannot use the cache ${join(file, 'llama')}`),
  });
});
