import { execFileSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256OfFile } from '../../src/llama/install/manifest.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { type Child, type ChildOptions, espalier, filesIn, startEntryPoint } from './support.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

/** A new folder with the base and the plan in it, under names that begin with `stem`. */
async function workplace(name: string, stem: string): Promise<string> {
  const path = join(folder.path, name);
  await mkdir(path);
  await copyFile(TINY_MODEL, join(path, `${stem}.gguf`));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(path, `${stem}.json`));
  return path;
}

/** Cuts and proves, in one process. */
const cut = (stem: string) => [
  ...['run', `--base=${stem}.gguf`, `--plan=${stem}.json`, `--run-dir=${stem}.run`],
  ...['--benchmarks', 'none', '--gate', 'none', '--until', 'verify'],
];

async function succeeds(args: readonly string[], options: ChildOptions): Promise<void> {
  const { code, stderr } = await espalier(args, options);
  expect(code, stderr).toBe(0);
}

test.each([
  'with space ',
  `quote'"s`,
  'new\nline',
  'e\u0301tude',
  '-dash',
  '$HOME`id`',
  '%41%2f',
  'a#b?c',
  '~',
  'hf:x',
])('base, plan and run directory may be named %j', async (stem) => {
  const cwd = await workplace(`name-${stem}`, stem);
  await succeeds(cut(stem), { cwd });
  const made = await filesIn(join(cwd, `${stem}.run`));
  expect(made.filter((file) => /\.gguf$|lock|partial/.test(file))).toHaveLength(1);
});

test.each<[string, Record<string, string | undefined>]>([
  ['no HOME', { HOME: undefined }],
  ['an empty HOME', { HOME: '' }],
  ['a HOME that is not there', { HOME: '/not/there' }],
  ['a HOME that is a file', { HOME: TINY_MODEL }],
  ['a TMPDIR that is not there', { TMPDIR: '/not/there' }],
  ['the locale C', { LANG: 'C', LC_ALL: 'C' }],
  ['a terminal of 20 columns', { COLUMNS: '20' }],
])('a candidate is cut with %s, and nothing is written beside the run directory', async (name, env) => {
  const cwd = await workplace(name, 'tiny');
  await succeeds(cut('tiny'), { cwd, env: { ...env, ESPALIER_CACHE: undefined, XDG_CACHE_HOME: undefined } });
  const beside = (await filesIn(cwd)).filter((file) => !file.startsWith('tiny.run/'));
  expect(beside).toEqual(['tiny.gguf', 'tiny.json']);
});

test('several processes at once: one works, the others say who does, and the file is whole', async () => {
  const cwd = await workplace('several', 'tiny');
  const prune = ['prune', 'tiny.gguf', '--plan', 'tiny.json', '--out', 'made.gguf'];
  for (const words of [cut('tiny'), prune]) {
    const children: Child[] = [1, 2, 3].map(() => startEntryPoint('cli.js', words, { cwd }));
    const ends = await Promise.all(children.map(({ ended }) => ended));
    expect(ends.map(({ code }) => code)).toContain(0);
    for (const { code, stderr } of ends) {
      if (code !== 0)
        expect(`${code} ${stderr}`).toMatch(
          /^2 (.*\n)*error: (process \d+ |out is made.gguf: that file is there)/,
        );
    }
  }
  expect((await filesIn(cwd)).filter((file) => /lock|partial/.test(file))).toEqual([]);
  const digests = ['made.gguf', 'tiny.run/tiny-28x.gguf'].map((file) => sha256OfFile(join(cwd, file)));
  const [made, ofRun] = await Promise.all(digests);
  expect(made).toBe(ofRun);
});

test.skipIf(process.getuid?.() !== 0)('a disk that is read-only is named, whatever is written', async () => {
  const cwd = await workplace('read-only', 'tiny');
  await mkdir(join(cwd, 'disk'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', join(cwd, 'disk')]);
  try {
    for (const words of [
      [...cut('tiny'), '--run-dir=disk/run'].filter((word) => word !== '--run-dir=tiny.run'),
      ['prune', 'tiny.gguf', '--plan', 'tiny.json', '--out', 'disk/made.gguf'],
      ['score', 'tiny.gguf', '--out', 'disk/scores.json'],
    ]) {
      const { code, stdout, stderr } = await espalier(words, { cwd });
      expect({ code, stdout }).toEqual({ code: 31, stdout: '' });
      expect(stderr).toMatch(
        /^error: cannot .*EROFS.*\nThe file system is read-only: give another place\.\n$/m,
      );
    }
  } finally {
    execFileSync('umount', [join(cwd, 'disk')]);
  }
});
