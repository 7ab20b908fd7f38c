import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';

import { gptOssGguf } from '../support/gpt-oss.ts';
import { ROOT } from '../support/llama.ts';
import { startWorld } from './support.ts';

/** 213 MB, of which 186 MB stay: three xorbs. */
const XORBS = 3;
const { bytes } = gptOssGguf({ layers: 2, experts: 8, width: 2880, hidden: 2880 });
const PLAN = {
  name: 'wide-7x',
  architecture: 'gpt-oss',
  experts: { total: 8, used: 2 },
  keep: { 0: [0, 1, 2, 4, 5, 6, 7], 1: [0, 1, 2, 3, 4, 5, 6] },
  router: { bias: 'keep' },
};

test('a streamed run that is killed after each xorb sends each one once, and publishes', {
  timeout: 400_000,
}, async () => {
  await using world = await startWorld({ xet: {} });
  const { hub } = world;
  const at = (name: string) => join(world.folder.path, name);
  await writeFile(at('wide-MXFP4.gguf'), bytes);
  await writeFile(at('plan.json'), JSON.stringify(PLAN));
  const runDir = new RunDirectory(at('killed'));
  const run = () =>
    execa(
      process.execPath,
      [
        ...[join(ROOT, 'src/cli/main.ts'), 'run', '--stream', '--plan', at('plan.json')],
        ...[
          '--base',
          at('wide-MXFP4.gguf'),
          '--repo',
          'demo/killed',
          '--benchmarks',
          'none',
          '--gate',
          'none',
        ],
        ...['--run-dir', runDir.path],
      ],
      {
        env: { HF_ENDPOINT: hub.url, HF_TOKEN: hub.token, ESPALIER_CACHE: world.context.cacheDir },
        reject: false,
        timeout: 240_000,
      },
    );
  const from = hub.requests.length;
  const arrived = () =>
    hub.requests.slice(from).filter(({ path, status }) => path.startsWith('/v1/xorbs/') && status === 200);
  const noted = async () =>
    (await readFile(runDir.uploadJournal, 'utf8').catch(() => '')).split('\n').length - 1;
  for (let sent = 1; sent < XORBS; sent++) {
    // One arrives; those after it never end.
    hub.faults.add({ match: /^POST \/v1\/xorbs/, skip: 1, action: { stallAfterBytes: 1 } });
    const child = run();
    let ended = false;
    child.finally(() => {
      ended = true;
    });
    await vi.waitUntil(async () => ended || (await noted()) === sent, { timeout: 240_000 });
    child.kill('SIGKILL');
    const killed = await child;
    expect(killed.signal, killed.stderr).toBe('SIGKILL');
    expect(arrived()).toHaveLength(sent);
    hub.faults.clear();
  }
  const last = await run();
  expect(last.exitCode, last.stderr).toBe(0);
  expect(arrived()).toHaveLength(XORBS);
  expect(new Set(arrived().map(({ path }) => path)).size).toBe(XORBS);
  const resolved = await fetch(`${hub.url}/demo/killed/resolve/main/wide-7x-MXFP4.gguf`);
  const content = Buffer.from(await resolved.arrayBuffer());
  expect(hub.cas?.store.fileOfSha256(sha256Hex(content))?.size).toBe(content.length);
  expect(await noted()).toBe(0);
});
