import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentDisposition } from '../../demo/local-hub/content-disposition.ts';
import { openHubFile, statFile } from '../../src/hub/index.ts';
import { hubFixture, seedRepo } from './fixture.ts';

const NAMES = [
  '50%.gguf',
  'a%20b.gguf',
  'a b.gguf',
  '日本語-モデル.gguf',
  'a#b?c@d.gguf',
  `it's "q".gguf`,
  'ü😀/é.gguf',
];

test('files of any name are written and read, each its own', async () => {
  await using fixture = await hubFixture({ tokens: { hf_demo: { user: 'demo', role: 'write' } } });
  const repo = { type: 'model', id: 'demo/names' } as const;
  const contentOf = (name: string) => createHash('sha256').update(name).digest();
  await seedRepo(
    fixture,
    repo.id,
    NAMES.map((path) => ({ path, content: contentOf(path) })),
  );
  for (const path of NAMES) {
    const file = await statFile(repo, 'main', path, fixture.options);
    await using source = await openHubFile(repo, 'main', path, fixture.options, file);
    expect(Buffer.from(await source.read(0, source.size)), path).toEqual(contentOf(path));
  }
});

test('a header holds ASCII only, and the whole name', () => {
  for (const name of NAMES) {
    const header = contentDisposition(name);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(decodeURIComponent(/filename\*=UTF-8''([^;]*);/.exec(header)?.[1] ?? '')).toBe(name);
  }
});
