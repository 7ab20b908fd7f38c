import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';

/** Runs a command line in this process. */
async function run(...words: string[]): Promise<void> {
  const program = await createProgram(words, {}, new AbortController().signal, () => {});
  await program.parseAsync(words, { from: 'user' });
}

test('a command of two words has options of its own, whatever the first word has', async () => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, 'drop.json');
  await run('plan', 'export', join(ROOT, 'plans/tiny-gpt-oss-28x.json'), '--format', 'drop', '--out', out);
  expect(JSON.parse(await readFile(out, 'utf8')).drop['0']).toEqual([5, 15, 27, 28]);
  // The command that the first word names alone is still there.
  await expect(run('plan')).rejects.toThrow('plan needs out (the file to write)');
});
