import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { PINS } from '../../../src/common/pins.ts';
import { aptConfiguration, aptSource, checkPin, unpackPackages } from '../../../src/llama/install/apt.ts';
import { debianId } from '../../../src/llama/install/debian.ts';
import { findLlama } from '../../../src/llama/install/find-llama.ts';
import { installFolder, originOf, readInstall } from '../../../src/llama/install/install.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { CACHE_FOLDER, llamaTools } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const hasApt = existsSync('/usr/bin/apt-get') && existsSync(KEYRING);

test('Debian’s packages run by their own loader, with their own C library and the CPU backend that fits', async (context) => {
  const tools = await llamaTools();
  const folder = installFolder(CACHE_FOLDER, debianId());
  if (!tools.folder.startsWith(folder + sep)) return context.skip('llama.cpp came from elsewhere');
  const record = await readInstall(folder);
  const packages = record?.from.map((file) => file.split('_')[0]);
  expect(packages).toEqual(
    expect.arrayContaining(['libc6', 'libllama0', 'llama.cpp-tools', 'llama.cpp-tools-extra']),
  );

  const { file, args, env } = tools.command('llama-perplexity');
  expect(file.startsWith(folder)).toBe(true);
  expect(args).toEqual([
    '--library-path',
    expect.stringContaining(folder),
    join(tools.folder, 'llama-perplexity'),
  ]);
  expect(existsSync(env.GGML_BACKEND_PATH!)).toBe(true);
  expect(existsSync(join(folder, 'apt'))).toBe(false);
});

test('Debian’s build is no substitute for a build that was asked for', async () => {
  const cacheFolder = CACHE_FOLDER;
  const found = findLlama({
    environment: {},
    cacheFolder,
    build: 'b12345',
    gpu: { kind: 'none' },
    sources: ['debian'],
  });
  await expect(found).rejects.toThrow('Debian has one build only, and llama-build is b12345');
});

test.runIf(hasApt)('packages of a mirror that Debian did not sign are refused', async () => {
  await using folder = await temporaryFolder();
  const asked: string[] = [];
  const release =
    'Origin: Debian\nSuite: sid\nCodename: sid\nArchitectures: amd64 arm64\nComponents: main\nSHA256:\n';
  const mirror = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(request.url!.endsWith('Release') ? 200 : 404).end(release);
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/debian`;
    const source = aptSource(url, 'sid', 'amd64', KEYRING);
    // No proxy that the machine may have is to be asked for an address of its own.
    const context = {
      environment: { ...process.env, no_proxy: '127.0.0.1' },
      architecture: 'amd64',
      pins: [],
    };
    const target = join(folder.path, 'root');
    const unpacked = unpackPackages(['llama.cpp-tools'], source, join(folder.path, 'apt'), target, context);
    await expect(unpacked).rejects.toMatchObject({
      code: 'llama-not-found',
      message: expect.stringMatching(/sign/i),
    });
    expect(asked).toContain('/debian/dists/sid/InRelease');
    expect(asked.filter((path) => path.endsWith('.deb'))).toEqual([]);
  } finally {
    mirror.closeAllConnections();
    await new Promise((resolve) => mirror.close(resolve));
  }
});

test('apt keeps to its folder, and runs none of the machine’s hooks', () => {
  const settings = aptConfiguration('/private', 'arm64');
  for (const path of settings.matchAll(/^(?:Dir\S*) "(.*)";$/gm)) expect(path[1]).toMatch(/^\/private\//);
  expect(settings).toContain('APT::Architecture "arm64";');
  expect(settings.match(/^#clear .*Invoke.*;$/gm)).toHaveLength(5);
});

test.runIf(hasApt)(
  'an archive that the environment names is asked instead of the machine’s own',
  async () => {
    await using folder = await temporaryFolder();
    const asked: string[] = [];
    const mirror = createServer((request, response) => {
      asked.push(request.url!);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/mine`;
      const found = findLlama({
        environment: { ...process.env, ESPALIER_DEBIAN_MIRROR: url },
        cacheFolder: folder.path,
        gpu: { kind: 'none' },
        sources: ['debian'],
      });
      await expect(found).rejects.toThrow('no llama-server was found');
      expect(asked).toContainEqual(expect.stringMatching(/^\/mine\/dists\/sid\//));
    } finally {
      mirror.closeAllConnections();
      mirror.close();
    }
  },
);

test('a package of a pinned name must be the pinned one; a newer one has no pin yet', async () => {
  await using folder = await temporaryFolder();
  const name = 'libx_1%3a2_amd64.deb';
  const path = join(folder.path, name);
  await writeFile(path, 'package');
  const sha256 = createHash('sha256').update('package').digest('hex');
  const pin = { name, version: '1:2', size: 7, sha256, from: 'test' };
  await checkPin(path, [pin]);
  await checkPin(path, [{ ...pin, name: 'libx_1%3a3_amd64.deb', sha256: '0'.repeat(64) }]);
  for (const other of [{ sha256: '0'.repeat(64) }, { size: 8 }]) {
    expect(await refusal(checkPin(path, [{ ...pin, ...other }]))).toMatch(
      /^download-corrupt: libx_1%3a2_amd64\.deb: pinned are \d bytes with SHA-256 .*, got 7 with /,
    );
  }
});

test('an installation says how many of its packages are pinned', () => {
  const [first] = PINS.debian;
  const record = { source: 'debian', programs: 'x', from: [first?.name ?? ''] } as const;
  expect(originOf({ ...record, from: [...record.from] }, PINS)).toBe('Debian sid, pinned');
  const moved = originOf({ ...record, from: [...record.from, 'libc6_99_amd64.deb'] }, PINS);
  expect(moved).toBe('Debian sid, 1 of 2 packages not pinned');
});
