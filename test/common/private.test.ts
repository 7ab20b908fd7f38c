import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makePrivateFolder, openPrivate } from '../../src/common/private.ts';
import { silent } from '../../src/common/progress.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { runTool } from '../../src/llama/tools/run-tool.ts';
import { openJournal } from '../../src/state/journal.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';

const modeOf = async (...path: string[]) => ((await stat(join(...path))).mode & 0o777).toString(8);

let before = 0;
beforeAll(() => {
  before = process.umask(0);
});
afterAll(() => void process.umask(before));

test.skipIf(process.platform === 'win32')(
  'folders that are made are ours alone, and only those',
  async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'there'));
    await chmod(join(folder.path, 'there'), 0o755);
    for (const umask of [0o000, 0o777]) {
      process.umask(umask);
      try {
        await makePrivateFolder(join(folder.path, `there/${umask}`));
      } finally {
        process.umask(0);
      }
      expect(await modeOf(folder.path, `there/${umask}`)).toBe('700');
    }
    await makePrivateFolder(join(folder.path, 'there/a/b/c'));
    for (const made of ['a', 'a/b', 'a/b/c']) expect(await modeOf(folder.path, 'there', made)).toBe('700');
    expect(await modeOf(folder.path, 'there')).toBe('755');
    await writeFile(join(folder.path, 'old.log'), 'old', { mode: 0o666 });
    await using _ = await openPrivate(join(folder.path, 'old.log'), 'a');
    expect(await modeOf(folder.path, 'old.log')).toBe('600');
  },
);

test.skipIf(process.platform === 'win32')('run directory, records and logs', async () => {
  await using folder = await temporaryFolder();
  const run = join(folder.path, 'run');
  await using _lock = await new RunDirectory(run).lock({ signal: undefined, progress: silent });
  expect(await modeOf(run)).toBe('700');
  {
    await using journal = await openJournal(join(run, 'records/base.jsonl'), {}, z.string());
    await journal.append('a');
  }
  const tools = await llamaTools();
  const logFile = join(run, 'logs/server.log');
  const settings = { model: TINY_MODEL, contextTokens: 128, slots: 1, gpuLayers: 0, threads: 1 } as const;
  {
    await using _server = await startServer({ ...settings, tools, logFile });
  }
  await runTool(tools, 'llama-server', ['--version'], { logFile: join(run, 'logs/tool.log') });
  for (const file of ['records/base.jsonl', 'logs/server.log', 'logs/tool.log'])
    expect(await modeOf(run, file), file).toBe('600');
  for (const made of ['records', 'logs']) expect(await modeOf(run, made)).toBe('700');
});
