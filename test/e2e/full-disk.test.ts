import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { DIST, espalier } from './support.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

/** Runs a shell command in which `$E` is the command line. */
function shell(command: string): Promise<{ code: number; stderr: string }> {
  const env = { ...process.env, E: `${process.execPath} ${join(DIST, 'cli.js')}` };
  return new Promise((resolve) => {
    execFile('bash', ['-c', command], { cwd: folder.path, env }, (error, _stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}

describe('standard output', () => {
  const commands = [
    `inspect ${TINY_MODEL}`,
    `inspect ${TINY_MODEL} --json`,
    '--help',
    '--version',
    'prune --help',
  ];
  test.each(commands)('on a full disk: %s', async (command) => {
    const { code, stderr } = await shell(`$E ${command} > /dev/full`);
    expect({ code, stderr }).toEqual({
      code: 30,
      stderr: expect.stringContaining('standard output cannot be written: ENOSPC'),
    });
    expect(stderr.includes('its files are written')).toBe(command.startsWith('inspect'));
  });
  test.each(commands)('whose reader has gone: %s', async (command) => {
    const { code, stderr } = await shell(
      `$E ${command} 2>errors | true; echo "\${PIPESTATUS[0]}" > code; cat errors >&2; exit $(cat code)`,
    );
    expect({ code, stderr }).toEqual({ code: 141, stderr: '' });
  });
  test.each(commands)('that is closed is read by nobody, as /dev/null: %s', async (command) => {
    expect(await shell(`$E ${command} >&-`)).toEqual({ code: 0, stderr: '' });
  });
  test('progress that cannot be written ends nothing', async () => {
    expect(await shell(`$E inspect ${TINY_MODEL} 2>/dev/full >shown`)).toEqual({ code: 0, stderr: '' });
  });
});

test('a name that is no UTF-8 is refused: Node reads it as another one', async () => {
  const { code, stderr } = await shell(`$E inspect $(printf 'a\\xff.gguf')`);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^error: "a\uFFFD\.gguf" is not UTF-8 on the command line\n/),
  });
});

test.skipIf(process.getuid?.() !== 0)(
  'a full disk is disk-full wherever a small file is written, and leaves no lock',
  async () => {
    const disk = join(folder.path, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    try {
      const fill = () =>
        execFileSync('bash', ['-c', `cat /dev/zero > ${join(disk, 'fill')} 2>/dev/null || true`]);
      fill();
      const plan = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
      for (const command of [
        `plan ${TINY_MODEL} --keep 28 --out disk/plan.json`,
        `score ${TINY_MODEL} --out disk/scores.json`,
        `prune ${TINY_MODEL} --plan ${plan} --out disk/c.gguf`,
        `run --plan ${plan} --base ${TINY_MODEL} --run-dir disk/run --benchmarks none --until resolve`,
      ]) {
        const { code, stderr } = await espalier(command.split(' '), { cwd: folder.path });
        expect(code, `${command}\n${stderr}`).toBe(30);
      }
      const left = await readdir(disk, { recursive: true });
      expect(left.filter((name) => !['fill', 'run'].includes(name))).toEqual([]);
      await writeFile(join(disk, 'fill'), '');
      const command = `run --plan ${plan} --base ${TINY_MODEL} --run-dir disk/run --benchmarks none --until resolve`;
      const { code, stderr } = await espalier(command.split(' '), { cwd: folder.path });
      expect(code, stderr).toBe(0);
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);
