import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ggufPython } from '../support/python.ts';

const python = await ggufPython();
const program = resolve(import.meta.dirname, 'gguf_py.py');

test.skipIf(python === undefined)(
  `models of gguf-py's writer are cut, and its reader finds the kept slices${python ? '' : ' (Python with gguf cannot be had)'}`,
  { timeout: 300_000 },
  async () => {
    await using folder = await temporaryFolder();
    const ask = async (action: string): Promise<unknown> =>
      JSON.parse((await execa(python ?? '', [program, action, folder.path])).stdout);
    const names = (await ask('make')) as string[];
    expect(names).toContain('odd-tensors');
    const run = commandRunner();
    const plan = join(folder.path, 'plan.json');
    for (const name of names) {
      const [base, cut] = [join(folder.path, `${name}.gguf`), join(folder.path, `${name}.cut.gguf`)];
      await run('prune', { base, plan, out: cut });
      await run('verify', { candidate: cut, plan, base });
    }
    expect(await ask('compare')).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  },
);
