import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packagePins } from '../../scripts/pins/packages.ts';
import { PINS, type Pins } from '../../src/common/pins.ts';
import { chooseAsset } from '../../src/llama/install/asset.ts';
import { startGitHub } from '../llama/github-server.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A registry that wants an anonymous token, like Docker Hub's. */
async function startRegistry(manifest: string, type: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push(url);
    if (url.startsWith('/token')) return response.end('{"token":"anonymous"}');
    if (headers.authorization !== 'Bearer anonymous') {
      const realm = `Bearer realm="${address()}/token",service="registry",scope="repository:library/python:pull"`;
      return response.writeHead(401, { 'www-authenticate': realm }).end();
    }
    return response.writeHead(200, { 'content-type': type }).end(manifest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: address(), asked, [Symbol.asyncDispose]: close };
}

const renew = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'scripts/renew-pins.ts'), ...args], {
    env: { PATH: '/usr/bin:/bin' },
  });

test('pins of a release and of an image are renewed, and all else stays', async () => {
  await using folder = await temporaryFolder();
  await using github = await startGitHub();
  const index = '{"schemaVersion":2,"manifests":[]}';
  await using registry = await startRegistry(index, 'application/vnd.oci.image.index.v1+json');
  const names = ['ubuntu-x64.tar.gz', 'macos-arm64.tar.gz', 'win-cpu-x64.zip', 'ubuntu-cuda-12.8-x64.tar.gz'];
  const runtime = 'cudart-llama-b900-bin-ubuntu-cuda-12.8-x64.tar.gz';
  github.releases.set('b900', [
    ...names.map((name) => ({ name: `llama-b900-bin-${name}`, bytes: Buffer.from(name) })),
    { name: runtime, bytes: Buffer.from('runtime') },
    { name: 'llama-b900-xcframework.zip', bytes: Buffer.from('x') },
  ]);
  const file = join(folder.path, 'pins.json');
  await writeFile(file, JSON.stringify(PINS));
  const servers = ['--github', github.apiUrl, '--registry', registry.url, '--file', file];
  const { stdout } = await renew('--only', 'releases,images', '--build', 'b900', ...servers);
  expect(stdout).toBe(
    `releases: 4 pins, 4 new or changed\ndebian: ${PINS.debian.length} pins, 0 new or changed\nimages: 1 pins, 1 new or changed\njobs: ${PINS.jobs.length} pins, 0 new or changed\n`,
  );
  const renewed = JSON.parse(await readFile(file, 'utf8')) as Pins;
  expect(renewed.debian).toEqual(PINS.debian);
  expect(renewed.releases.map(({ name }) => name)).toEqual([
    runtime,
    'llama-b900-bin-macos-arm64.tar.gz',
    'llama-b900-bin-ubuntu-cuda-12.8-x64.tar.gz',
    'llama-b900-bin-ubuntu-x64.tar.gz',
  ]);
  expect(renewed.releases.at(-1)).toMatchObject({
    version: 'b900',
    size: 'ubuntu-x64.tar.gz'.length,
    sha256: sha256('ubuntu-x64.tar.gz'),
  });
  expect(renewed.images).toMatchObject([{ name: PINS.images[0]?.name, sha256: sha256(index) }]);
  expect(registry.asked).toContain(`/v2/library/python/manifests/${PINS.images[0]?.version}`);
});

test('an archive without a digest, an image for one processor, an unknown part: the file stays', async () => {
  await using folder = await temporaryFolder();
  await using github = await startGitHub();
  await using registry = await startRegistry('{}', 'application/vnd.oci.image.manifest.v1+json');
  const name = 'llama-b900-bin-ubuntu-x64.tar.gz';
  github.releases.set('b900', [{ name, bytes: Buffer.from('x'), digest: null }]);
  const file = join(folder.path, 'pins.json');
  const before = JSON.stringify(PINS);
  await writeFile(file, before);
  const servers = ['--github', github.apiUrl, '--registry', registry.url, '--file', file];
  await expect(renew('--only', 'releases', '--build', 'b900', ...servers)).rejects.toThrow(
    `GitHub gives no SHA-256 for ${name}`,
  );
  await expect(renew('--only', 'images', ...servers)).rejects.toThrow('expected 200 with an index');
  await expect(renew('--only', 'everything', ...servers)).rejects.toThrow('--only everything: expected');
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('a package for every processor is one pin, its version as Debian writes it', () => {
  const [file, size] = ['llama.cpp-tools_1%3a0.7.0+dfsg-2_amd64.deb', 1];
  const both = [
    { file: 'debconf_1.5_all.deb', size, sha256: 'b'.repeat(64) },
    { file, size, sha256: 'a'.repeat(64) },
    { file: 'debconf_1.5_all.deb', size, sha256: 'b'.repeat(64) },
  ];
  expect(packagePins(both).map(({ name, version }) => [name, version])).toEqual([
    ['debconf_1.5_all.deb', '1.5'],
    [file, '1:0.7.0+dfsg-2'],
  ]);
});

test('pins.json has a build for each common machine, the packages of both processors, and an image', () => {
  const names = PINS.releases.map(({ name }) => name);
  const tag = PINS.releases[0]?.version ?? '';
  expect(PINS.releases.every(({ version }) => version === tag)).toBe(true);
  const none = { kind: 'none' } as const;
  for (const [platform, arch] of [
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
  ] as const)
    expect(chooseAsset(names, tag, platform, arch, none), `${platform}-${arch}`).toBeDefined();
  const cuda = { kind: 'cuda', cudaVersion: '13.0', names: [] as string[] } as const;
  expect(chooseAsset(names, tag, 'linux', 'x64', cuda)).toMatchObject({ kind: 'cuda' });
  for (const architecture of ['amd64', 'arm64'])
    expect(
      PINS.debian.filter(({ name }) => name.startsWith('llama.cpp-tools') && name.includes(architecture)),
    ).toHaveLength(2);
  expect(PINS.images).toHaveLength(1);
});
