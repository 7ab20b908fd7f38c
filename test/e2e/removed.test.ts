import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { startEntryPoint } from './support.ts';

test.each(['inspect', 'run'])(
  "the post step of %s leaves a user's own base folder alone",
  async (command) => {
    await using folder = await temporaryFolder();
    const mine = join(folder.path, 'base/model.gguf');
    await mkdir(join(folder.path, 'base'));
    await writeFile(mine, 'mine');
    const env = { STATE_command: command, 'STATE_run-dir': '.', STATE_finished: 'true' };
    const { code } = await startEntryPoint('post.js', [], { cwd: folder.path, env }).ended;
    expect(code).toBe(0);
    expect(await readFile(mine, 'utf8')).toBe('mine');
  },
);

test('a demo removes nothing that no demo made', async () => {
  await using folder = await temporaryFolder();
  const mine = join(folder.path, 'mine/thesis.txt');
  await mkdir(join(folder.path, 'mine/hub'), { recursive: true });
  await writeFile(mine, 'ten years');
  const args = ['demo', '--folder', 'mine'];
  const refused = await startEntryPoint('cli.js', args, { cwd: folder.path }).ended;
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('mine/hub exists, and no demo of Espalier made it');
  await using demo = startEntryPoint('cli.js', ['demo', '--folder', 'mine/new'], { cwd: folder.path });
  await demo.said(/espalier inspect/);
  demo.process.kill('SIGKILL');
  await demo.ended;
  const notes = ['notes.txt', 'hub/notes.txt', 'hub/repos/models/demo/notes.txt', 'run/notes.txt'];
  await mkdir(join(folder.path, 'mine/new/run'), { recursive: true });
  for (const name of notes) await writeFile(join(folder.path, 'mine/new', name), 'mine');
  await using again = startEntryPoint('cli.js', ['demo', '--folder', 'mine/new'], { cwd: folder.path });
  await again.said(/espalier inspect/);
  // What a demo still uses is not removed by another.
  const beside = await startEntryPoint('cli.js', ['demo', '--folder', 'mine/new'], { cwd: folder.path })
    .ended;
  expect(beside.code).toBe(2);
  expect(beside.stderr).toMatch(/process \d+ .*runs a demo in .*new/);
  expect(await readFile(mine, 'utf8')).toBe('ten years');
  for (const name of notes) expect(await readFile(join(folder.path, 'mine/new', name), 'utf8')).toBe('mine');
});
