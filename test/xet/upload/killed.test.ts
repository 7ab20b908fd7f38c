import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../src/common/digest.ts';
import { hubFixture, patternBytes, seedRepo } from '../../hub/fixture.ts';
import { stored, xorbsSent } from './fixture.ts';

/** Five xorbs of 64 MiB, the last one short. */
const content = patternBytes(4.3 * 2 ** 26, 41);

test('killed at each xorb, the upload sends again at most what was under way', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { hub, folder } = fixture;
  await seedRepo(fixture, 'espalier/killed', [{ path: 'README.md', content: '# x' }]);
  const path = join(folder, 'model.gguf');
  await writeFile(path, content);
  const tokenUrl = `${hub.url}/api/models/espalier/killed/xet-write-token/main`;
  const program = new URL('./upload-program.ts', import.meta.url).pathname;
  const journal = join(folder, 'journal');
  const run = () =>
    execa(process.execPath, [program, path, sha256Hex(content), journal, tokenUrl, hub.token], {
      reject: false,
    });
  const noted = async () => (await readFile(journal, 'utf8').catch(() => '')).split('\n').length;

  let kills = 0;
  for (;;) {
    const before = xorbsSent(fixture).length;
    const notedBefore = await noted();
    const running = run();
    let ended = false;
    running.finally(() => {
      ended = true;
    });
    // In turns as a xorb has arrived and as one is in the journal: a kill that always came between
    // the two would let no run go further than the one before it.
    const due = async () =>
      kills % 2 === 0 ? xorbsSent(fixture).length > before : (await noted()) > notedBefore;
    await vi.waitUntil(async () => ended || (await due()), { timeout: 100_000, interval: 5 });
    if (!ended) running.kill('SIGKILL');
    const { signal, exitCode, stdout } = await running;
    if (signal === 'SIGKILL') {
      kills += 1;
      continue;
    }
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).resumedXorbs).toBeGreaterThan(0);
    break;
  }
  expect(kills).toBeGreaterThan(0);
  expect(Buffer.compare((await stored(fixture, content))!, content)).toBe(0);
  // A kill loses what was under way, four at most; what the journal had is never sent again.
  expect(xorbsSent(fixture).length).toBeLessThanOrEqual(5 + kills * 4);
});
