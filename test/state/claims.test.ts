import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIMS_FILE, claimedFiles, claimFiles, isSomebodys, removeClaimed } from '../../src/state/claims.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

test('only what was listed before it was written is removed', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  await mkdir(at('base'));
  await writeFile(at('base/mine.gguf'), 'mine');
  expect(await removeClaimed(folder.path, 'base')).toEqual([]);
  await claimFiles(folder.path, ['base/theirs.gguf', 'base/other.gguf', 'based.json']);
  for (const name of ['base/theirs.gguf', 'based.json']) await writeFile(at(name), 'made');
  expect(await isSomebodys(folder.path, 'base/mine.gguf')).toBe(true);
  expect(await isSomebodys(folder.path, 'base/theirs.gguf')).toBe(false);
  expect(await removeClaimed(folder.path, 'base')).toEqual(['base/other.gguf', 'base/theirs.gguf']);
  expect(await readdir(at('base'))).toEqual(['mine.gguf']);
  expect(await claimedFiles(folder.path)).toEqual(['based.json']);
  expect(await isSomebodys(folder.path, 'base/theirs.gguf')).toBe(false);
});

test('a folder that holds nothing else goes with its files', async () => {
  await using folder = await temporaryFolder();
  await claimFiles(folder.path, ['base/one.gguf']);
  await mkdir(join(folder.path, 'base'));
  await writeFile(join(folder.path, 'base/one.gguf'), '');
  await removeClaimed(folder.path, 'base');
  expect(await readdir(folder.path)).toEqual([CLAIMS_FILE]);
});

test("somebody's file is refused, and nothing is listed", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'README.md'), 'ten years');
  expect(await refusal(claimFiles(folder.path, ['report.json', 'README.md']))).toBe(
    `usage: ${join(folder.path, 'README.md')} exists, and no run of Espalier made it`,
  );
  expect(await readdir(folder.path)).toEqual(['README.md']);
});

test.each([
  '{"files": ["a"]}',
  '{"about": "files that Espalier made here, and may replace or delete", "files": ["../a"]}',
  '{"about": "files that Espalier made here, and may replace or delete", "files": ["/etc"]}',
  'text',
])('a file of another kind in the place of the list is refused and kept: %s', async (text) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, CLAIMS_FILE);
  await writeFile(path, text);
  expect(await removeClaimed(folder.path, 'base')).toEqual([]);
  expect(await refusal(claimFiles(folder.path, ['a']))).toMatch(
    /^usage: .*espalier-files\.json is not valid/,
  );
  expect(await readFile(path, 'utf8')).toBe(text);
});
