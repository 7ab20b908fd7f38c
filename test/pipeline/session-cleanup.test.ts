import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeProgram } from '../llama/fakes.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';

/** Runs session-program.ts on a machine that has a GPU; a process or a timer that is left keeps it from its end. */
async function startAndEnd(folder: TemporaryFolder, model: string): Promise<string> {
  await llamaTools();
  const bin = join(folder.path, 'bin');
  await writeProgram(bin, 'nvidia-smi', '[ $# = 0 ] && exit 1; echo "0, 100, 50"');
  const program = join(import.meta.dirname, 'session-program.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder.path, model], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    cwd: folder.path,
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
  return stdout.trim();
}

test('a server that does not start leaves no look at the GPUs behind', async () => {
  await using folder = await temporaryFolder();
  expect(await startAndEnd(folder, join(ROOT, 'package.json'))).toMatch(/^llama-start-failed: /);
}, 120_000);

test('a server is ended also where what the GPUs did cannot be noted', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'logs/base-gpus.json/x'), { recursive: true });
  expect(await startAndEnd(folder, TINY_MODEL)).toMatch(/^file-unreadable: cannot write .*base-gpus\.json/);
}, 120_000);
