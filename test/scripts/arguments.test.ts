import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';

/** Files that do something when they are started: what they were given is read there. */
const SCRIPTS = globSync('{bench,demo,scripts}/**/*.ts', { cwd: ROOT })
  .filter((path) =>
    /^\s*(const \{?.*\}? = )?(scriptArguments|parseArgs)\(/m.test(readFileSync(join(ROOT, path), 'utf8')),
  )
  .filter((path) => path !== 'scripts/arguments.ts')
  .toSorted();

test('every script that people start is known', () => {
  const usages = globSync('{bench,scripts}/*.ts', { cwd: ROOT }).filter((path) =>
    readFileSync(join(ROOT, path), 'utf8').includes(`node ${path.replaceAll('\\', '/')}`),
  );
  expect(usages.length).toBeGreaterThan(10);
  expect(SCRIPTS).toEqual(expect.arrayContaining(usages));
});

test.each(SCRIPTS)('%s does nothing for an option that it does not have', async (path) => {
  await using folder = await temporaryFolder();
  const args = [join(ROOT, path), '--no-such-option', '--helpp'];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: folder.path,
    encoding: 'utf8',
  });
  expect(stderr).toContain("Unknown option '--no-such-option'");
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(readdirSync(folder.path)).toEqual([]);
});
