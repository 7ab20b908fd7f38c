import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';

const FILES = {
  'biome.json': '{ "javascript": { "formatter": { "quoteStyle": "single" } } }\n',
  'src/low/units.ts': 'export const KB = 1000;\nexport interface Size {\n  readonly bytes: number;\n}\n',
  'src/low/deep/hash.ts':
    "import { KB } from '../units.ts';\n\nexport const hash = () => KB;\nexport const salt = 1;\n",
  'src/high/use.ts':
    "import { hash } from '../low/deep/hash.ts';\nimport { KB, type Size } from '../low/units.ts';\n\nexport const used = (size: Size) => [hash(), KB, size];\n",
};

async function project(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  const run = (...args: string[]) =>
    execa(process.execPath, [join(ROOT, 'scripts/imports.ts'), ...args], {
      cwd: folder.path,
      env: { PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
      reject: false,
    });
  const read = async (path: string) => (await readFile(join(folder.path, path), 'utf8')).replace(/\s+/g, ' ');
  return { run, read, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

test('imports of other folders go to their index, which names what is used and no more', async () => {
  await using here = await project(FILES);
  const stale = await here.run('--check');
  expect([stale.exitCode, stale.stdout.split('\n').toSorted()]).toEqual([
    1,
    ['out of date: src/high/use.ts', 'out of date: src/low/deep/index.ts', 'out of date: src/low/index.ts'],
  ]);
  expect((await here.run()).exitCode).toBe(0);
  expect(await here.read('src/high/use.ts')).toContain(
    "import { hash, KB, type Size } from '../low/index.ts';",
  );
  expect(await here.read('src/low/index.ts')).toContain(
    "export { hash } from './deep/index.ts'; export { KB, type Size } from './units.ts';",
  );
  expect(await here.read('src/low/deep/index.ts')).not.toContain('salt');
  expect(await here.read('src/low/deep/hash.ts')).toContain("from '../units.ts'");
  expect((await here.run('--check')).exitCode).toBe(0);
});

test('a name that two files of a folder export is refused', async () => {
  const again = { 'src/low/other.ts': 'export const KB = 1024;\n' };
  const both = { 'src/high/both.ts': "import { KB } from '../low/other.ts';\n\nexport const kib = KB;\n" };
  await using here = await project({ ...FILES, ...again, ...both });
  const { exitCode, stderr } = await here.run('--check');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/src\/low: KB is exported by src\/low\/\S+ and by src\/low\/\S+/);
});
