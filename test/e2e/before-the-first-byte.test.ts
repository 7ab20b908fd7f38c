import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, filesIn } from './support.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
});
afterAll(() => folder[Symbol.asyncDispose]());

/** How a command refuses before it has read the base for its SHA-256, and without leaving anything. */
async function refused(command: string): Promise<string> {
  const before = await filesIn(folder.path);
  const { code, stderr } = await espalier(command.split(' '), { cwd: folder.path });
  expect(stderr).not.toContain('for its SHA-256');
  expect(await filesIn(folder.path)).toEqual(before);
  return `${code}: ${/^error: (.*)$/m.exec(stderr)?.[1] ?? stderr}`;
}

test.each([
  ['prune --plan a.json --plan b.json --out c.gguf', '--plan is given twice: "a.json" and "b.json"'],
  [
    'prune base.gguf --base other.gguf --plan plan.json --out c.gguf',
    'base is given twice: "base.gguf" and "other.gguf"',
  ],
  ['inspect base.gguf --config a.yml --config b.yml', '--config is given twice: "a.yml" and "b.yml"'],
  ['report hf://a/b/r.json --recompute a --recompute b', '--recompute is given twice: "a" and "b"'],
  ['demo --keep 3 --keep 4', '--keep is given twice: "3" and "4"'],
])('an option that is given twice: %s', async (command, message) => {
  expect(await refused(command)).toBe(`2: ${message}`);
});
