import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseLocation } from '../../src/pipeline/inputs/base.ts';
import { planSchema } from '../../src/plan/plan-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const SHA256 = 'a'.repeat(64);

function planOf(base: object) {
  return planSchema.parse({
    ...{ name: 'p', base, architecture: 'gpt-oss', experts: { total: 2, used: 1 }, router: { bias: 'keep' } },
    keep: { 0: [0] },
  });
}

test('a base of this machine is found beside the plan that was made from it', async () => {
  await using folder = await temporaryFolder();
  const plan = join(folder.path, 'plan.json');
  const base = join(folder.path, 'tiny.gguf');
  await copyFile(TINY_MODEL, base);
  await commandRunner()('plan', { base, keep: '28', out: plan });
  const out = join(folder.path, 'out.gguf');
  const { text } = await commandRunner()('prune', { plan, out });
  expect(text).toMatch(/^.*out\.gguf: 2\.47 MB/);
  // It is taken for its bytes, not for its name.
  // One bit of the last tensor.
  const bytes = await readFile(base);
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
  await writeFile(base, bytes);
  expect(await refusal(commandRunner()('prune', { plan, out: `${out}.gguf` }))).toMatch(
    /^base-mismatch: the plan "plan" was not made for /,
  );
});

test.each([
  ['in a folder that the plan names', { file: 'sub/there.gguf', sha256: SHA256 }],
  ['that is elsewhere', { file: 'not-there.gguf', sha256: SHA256 }],
])('a base is not guessed: one %s', async (_name, base) => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'sub'));
  for (const name of ['there.gguf', 'sub/there.gguf']) await writeFile(join(folder.path, name), '');
  const path = join(folder.path, 'plan.json');
  expect(() => baseLocation(undefined, { plan: planOf(base), path })).toThrow(
    /the plan is for the local file/,
  );
  const found = { plan: planOf({ file: 'there.gguf', sha256: SHA256 }), path };
  expect(baseLocation(undefined, found)).toEqual({ kind: 'local', path: join(folder.path, 'there.gguf') });
});
