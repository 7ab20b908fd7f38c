import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file.ts';
import { stringOf } from '../../src/gguf/header.ts';
import { readHeader } from '../../src/gguf/read.ts';
import { kvCacheSize } from '../../src/moe/kv-cache.ts';
import { FAMILIES } from '../prune/families.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';
import { tinyMoeGguf } from '../support/tiny-moe.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Bytes of the caches that llama.cpp makes for a model, from its log; exact to 0.01 MiB each. */
async function logged(model: string, contextTokens: number): Promise<{ bytes: number; caches: number }> {
  // Beside the tools that the product uses: it starts, logs its caches, and ends.
  const { file, args, env } = (await llamaTools()).command('llama-perplexity');
  const program = args.map((arg) => arg.replace(/llama-perplexity$/, 'llama-completion'));
  const own = [
    '-m',
    model,
    '-c',
    String(contextTokens),
    '-lv',
    '4',
    '-n',
    '1',
    '-p',
    'a',
    '-no-cnv',
    '-fit',
    'off',
  ];
  const { stdout, stderr } = await promisify(execFile)(file, [...program, ...own], { env: { ...env } });
  const sizes = [...`${stdout}${stderr}`.matchAll(/llama_kv_cache\S*: size = +([\d.]+) MiB/g)];
  return { bytes: sizes.reduce((sum, [, mib]) => sum + Number(mib) * 2 ** 20, 0), caches: sizes.length };
}

async function computed(model: string, contextTokens: number) {
  await using source = await openFileSource(model);
  const header = await readHeader(source);
  return kvCacheSize(header, stringOf(header, 'general.architecture')!, contextTokens);
}

test.each([512, 1024, 2048])(
  'gpt-oss with %i tokens: full and windowed layers, as llama.cpp logs',
  async (tokens) => {
    const { bytes, caches } = await logged(TINY_MODEL, tokens);
    expect(caches).toBe(2);
    const size = await computed(TINY_MODEL, tokens);
    expect(size).toMatchObject({ contextTokens: tokens, atMost: false });
    expect(Math.abs(size!.bytes - bytes)).toBeLessThanOrEqual(0.01 * 2 ** 20);
  },
);

describe('other architectures', () => {
  test.each(FAMILIES.map((family) => [family.architecture, family] as const))('%s', async (name, family) => {
    const path = join(folder.path, `${name}.gguf`);
    await writeFile(path, tinyMoeGguf(family));
    const size = await computed(path, 65_536);
    const { bytes } = await logged(path, 65_536);
    if (size === undefined) return;
    // What the header does not say is estimated from above.
    expect(size.bytes).toBeGreaterThanOrEqual(bytes * 0.99);
    if (!size.atMost) expect(size.bytes).toBeLessThanOrEqual(bytes * 1.01 + 0.01 * 2 ** 20);
  });
});
