import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { publish } from '../../src/hub/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { onHub, startEntryPoint, startSeededHub, TOKEN } from './support.ts';

const PLAN = {
  name: 'wide-7x',
  architecture: 'gpt-oss',
  experts: { total: 8, used: 2 },
  keep: { 0: [0, 1, 2, 4, 5, 6, 7] },
  router: { bias: 'keep' },
};

test.skipIf(process.getuid?.() !== 0)(
  'a disk that fills up while a candidate is streamed is said, leaves nothing, and the next run goes on',
  { timeout: 300_000 },
  async () => {
    await using hub = await startSeededHub({ xet: {} });
    await using folder = await temporaryFolder();
    const disk = join(folder.path, 'disk');
    const bytes = gptOssGguf({ layers: 1, width: 1024, hidden: 1024 }).bytes;
    const file = join(folder.path, 'wide-MXFP4.gguf');
    await writeFile(file, bytes);
    await writeFile(join(folder.path, 'plan.json'), JSON.stringify(PLAN));
    const content = { file, sha256: sha256Hex(bytes), size: bytes.length };
    const files = [{ path: 'wide-MXFP4.gguf', content }];
    const repo = { type: 'model', id: 'demo/wide' } as const;
    const options = { hubUrl: hub.url, token: TOKEN.writer, fetch: createFetch() };
    await publish({ repo, visibility: 'public', title: 'Add it', files }, options, () => {});
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    try {
      const start = () =>
        startEntryPoint(
          'cli.js',
          [
            ...[
              'run',
              'plan.json',
              '--stream',
              '--base',
              'hf://demo/wide/wide-MXFP4.gguf',
              '--repo',
              'demo/cut',
            ],
            ...['--benchmarks', 'none', '--gate', 'none', '--run-dir', 'disk/run'],
          ],
          { cwd: folder.path, env: onHub(hub, TOKEN.writer) },
        );
      const filled = Promise.withResolvers<void>();
      hub.faults.add({ match: /^POST \/v1\/xorbs/, times: 1, action: { heldUntil: filled.promise } });
      {
        await using child = start();
        let ended = false;
        void child.ended.finally(() => {
          ended = true;
        });
        await vi.waitUntil(() => ended || hub.faults.armed === 0, { timeout: 200_000 });
        execFileSync('bash', ['-c', `cat /dev/zero > ${join(disk, 'fill')} 2>/dev/null || true`]);
        filled.resolve();
        const { code, stderr } = await child.ended;
        expect(code, stderr).toBe(30);
        expect(stderr).toMatch(/^error: cannot write disk\/run\/\S+: ENOSPC/m);
      }
      const left = await readdir(disk, { recursive: true });
      expect(left.filter((name) => /\.gguf$|partial|\.tmp|lock$/.test(name))).toEqual([]);
      expect((await fetch(`${hub.url}/demo/cut/resolve/main/README.md`)).status).toBe(404);
      await rm(join(disk, 'fill'));
      await using child = start();
      const { code, stderr } = await child.ended;
      expect(code, stderr).toBe(0);
      expect((await fetch(`${hub.url}/demo/cut/resolve/main/README.md`)).status).toBe(200);
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);
