import { readdir, readlink, stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, vi } from 'vitest';

// A process warning (a leaked listener, a deprecated call, an unclosed file handle) is a defect of ours.
beforeAll(() => {
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') throw warning;
  });
});

/** The regular files that this process holds open, where the system lists them. */
async function openFiles(): Promise<string[]> {
  const folder = '/proc/self/fd';
  const files: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const path = await readlink(`${folder}/${name}`).catch(() => undefined);
    if (path === undefined || path.includes('/node_modules/')) continue;
    if ((await stat(`${folder}/${name}`).catch(() => undefined))?.isFile()) files.push(path);
  }
  return files;
}

let before: string[] = [];
beforeAll(async () => {
  before = await openFiles();
});

// Registered first, so it runs after the hooks of the test file. A handle left open is closed by the garbage collector at
// some later time, with a warning that fails whatever test runs then. A stream that was broken off closes its file shortly
// after its request has ended.
afterAll(async () => {
  await vi.waitFor(
    async () => {
      const left = (await openFiles()).filter((path) => !before.includes(path));
      expect(left, 'files that are still open at the end').toEqual([]);
    },
    { timeout: 10_000 },
  );
});
