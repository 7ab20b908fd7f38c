import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PINS, type Pins } from '../../../src/common/pins.ts';
import type { ProgressEvent } from '../../../src/common/progress.ts';
import type { Gpu } from '../../../src/llama/gpu.ts';
import { type FindLlamaOptions, findLlama } from '../../../src/llama/install/find-llama.ts';
import { PINNED_BUILD } from '../../../src/llama/install/install-release.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { writeFakeServer } from '../fakes.ts';
import { type GitHubServer, startGitHub, tarball } from '../github-server.ts';

const none: Gpu = { kind: 'none' };
const SYSTEM = process.platform === 'darwin' ? 'macos' : 'ubuntu';

/** A release archive: a llama-server that only knows its version, below a top folder as in the real ones. */
async function programs(tag: string): Promise<Buffer> {
  return tarball((folder) => writeFakeServer(join(folder, `llama-${tag}`), Number(tag.slice(1))));
}

function assetName(tag: string, flavor: string = process.arch): string {
  return `llama-${tag}-bin-${SYSTEM}-${flavor}.tar.gz`;
}

/** The pin of an archive of these bytes. */
function pinsFor(tag: string, bytes: Buffer): Pins {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pin = { name: assetName(tag), version: tag, size: bytes.length, sha256, from: 'test' };
  return { ...PINS, releases: [pin] };
}

function optionsFor(github: GitHubServer, cacheFolder: string): FindLlamaOptions {
  const environment = { PATH: '/bin' };
  return { environment, cacheFolder, apiUrl: github.apiUrl, gpu: none, sources: ['cache', 'release'] };
}

test('fetches the pinned build once; then the cache has it, without a network', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const bytes = await programs(PINNED_BUILD);
  github.releases.set(PINNED_BUILD, [{ name: assetName(PINNED_BUILD), bytes }]);
  const events: ProgressEvent[] = [];
  const pins = pinsFor(PINNED_BUILD, bytes);
  const options = { ...optionsFor(github, cache.path), pins, githubToken: 'ghs_secret' };
  const tools = await findLlama({ ...options, progress: (event) => events.push(event) });
  expect(tools.source).toBe('release');
  expect(tools.origin).toBe('llama.cpp release, pinned');
  expect(tools.version.build).toBe(Number(PINNED_BUILD.slice(1)));
  expect(tools.folder).toContain(`llama-${PINNED_BUILD}`);

  // The token goes to the API, and not to where it redirects.
  const [asked, redirected, downloaded] = github.requests;
  expect(asked).toEqual({
    path: `/repos/ggml-org/llama.cpp/releases/tags/${PINNED_BUILD}`,
    authorization: 'Bearer ghs_secret',
  });
  expect([redirected?.authorization, downloaded?.authorization]).toEqual([undefined, undefined]);
  expect(events.findLast(({ type }) => type === 'bytes')).toEqual({
    type: 'bytes',
    label: assetName(PINNED_BUILD),
    done: bytes.length,
    total: bytes.length,
  });

  github.requests.length = 0;
  expect((await findLlama(options)).source).toBe('cache');
  expect(github.requests).toEqual([]);
});

test('latest is a version without programs, which names the build that has them', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  github.latest = 'v0.9.0';
  github.releases.set('v0.9.0', [{ name: 'nightly-tag.txt', bytes: Buffer.from('b12345\n') }]);
  github.releases.set('b12345', [{ name: assetName('b12345'), bytes: await programs('b12345') }]);
  const notes: string[] = [];
  const progress = (event: ProgressEvent) => event.type === 'note' && notes.push(event.message);
  const tools = await findLlama({ ...optionsFor(github, cache.path), build: 'latest', progress });
  expect(tools.version.build).toBe(12345);
  // It was asked for in words, and stands in the log and in the conditions.
  expect(notes).toContain(
    `${assetName('b12345')}: not pinned, taken as latest was asked for; checked against GitHub's own digest`,
  );
  expect(tools.origin).toBe('llama.cpp release, 1 of 1 files not pinned');
});

test('a pinned build that is gone or incomplete is not replaced by the latest, which nobody has tried', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  github.latest = 'b12345';
  github.releases.set(PINNED_BUILD, [{ name: `llama-${PINNED_BUILD}-ui.zip`, bytes: Buffer.from('x') }]);
  github.releases.set('b12345', [{ name: assetName('b12345'), bytes: await programs('b12345') }]);
  const options = optionsFor(github, cache.path);
  for (const build of [undefined, PINNED_BUILD]) {
    await expect(findLlama({ ...options, build })).rejects.toThrow(
      `release: release ${PINNED_BUILD} has no build for ${process.platform}-${process.arch} among its 1 files`,
    );
  }
  await expect(findLlama({ ...options, build: 'b1' })).rejects.toThrow(
    'GitHub answered 404 to releases/tags/b1',
  );
  expect(github.requests.filter(({ path }) => /latest|b12345/.test(path))).toEqual([]);
});

const corrupt: {
  name: string;
  asset: (bytes: Buffer) => { bytes: Buffer; digest?: string | null };
  says: string;
}[] = [
  {
    name: 'a wrong digest',
    asset: (bytes) => ({ bytes, digest: `sha256:${'0'.repeat(64)}` }),
    says: `bytes with SHA-256 ${'0'.repeat(64)}, got`,
  },
  { name: 'no digest', asset: (bytes) => ({ bytes, digest: null }), says: 'GitHub gives no SHA-256 for' },
  {
    name: 'something that is no archive',
    asset: () => ({ bytes: Buffer.from('<html>rate limited</html>') }),
    says: 'cannot be unpacked',
  },
];

test.each(corrupt)('$name is refused and leaves nothing in the cache', async ({ asset, says }) => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  github.releases.set('b50', [{ name: assetName('b50'), ...asset(await programs('b50')) }]);
  const options = { ...optionsFor(github, cache.path), build: 'b50' };
  await expect(findLlama(options)).rejects.toThrow(says);
  expect(await readdir(join(cache.path, 'llama')).catch(() => [])).toEqual([]);
});

test('an archive without llama-server is refused', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const bytes = await tarball((folder) => writeFile(join(folder, 'LICENSE'), 'MIT'));
  github.releases.set('b50', [{ name: assetName('b50'), bytes }]);
  const found = findLlama({ ...optionsFor(github, cache.path), build: 'b50' });
  await expect(found).rejects.toThrow('holds no llama-server');
});

test.runIf(process.platform === 'linux')('a CUDA build gets its runtime beside the programs', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const runtime = await tarball((folder) => writeFile(join(folder, 'libcudart.so.12'), 'runtime'));
  const flavor = `cuda-12.8-${process.arch}`;
  github.releases.set('b50', [
    { name: assetName('b50', flavor), bytes: await programs('b50') },
    { name: `cudart-${assetName('b50', flavor)}`, bytes: runtime },
    { name: assetName('b50'), bytes: Buffer.from('the CPU build, which is not asked for') },
  ]);
  const gpu: Gpu = { kind: 'cuda', cudaVersion: '13.0', names: ['NVIDIA H200'] };
  const tools = await findLlama({ ...optionsFor(github, cache.path), build: 'b50', gpu });
  expect(await readFile(join(tools.folder, 'libcudart.so.12'), 'utf8')).toBe('runtime');
  expect(github.requests.some(({ path }) => path.endsWith(assetName('b50')))).toBe(false);
});

test('an interrupted download is no installation', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  github.releases.set('b50', [{ name: assetName('b50'), bytes: await programs('b50') }]);
  const controller = new AbortController();
  const found = findLlama({
    ...optionsFor(github, cache.path),
    build: 'b50',
    signal: controller.signal,
    progress: (event) => event.type === 'bytes' && controller.abort(new Error('enough')),
  });
  await expect(found).rejects.toThrow('enough');
  expect(await readdir(join(cache.path, 'llama'))).toEqual([]);
});

test('where the default build has no pin, the newest that has one is taken, and found in the cache', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const bytes = await programs('b11146');
  for (const build of [PINNED_BUILD, 'b11146', 'b9'])
    github.releases.set(build, [{ name: assetName(build), bytes }]);
  const { releases } = pinsFor('b11146', bytes);
  const pins = { ...PINS, releases: [...pinsFor('b9', bytes).releases, ...releases] };
  const options = { ...optionsFor(github, cache.path), pins };
  const found = await findLlama(options);
  expect([found.version.build, found.origin]).toEqual([11146, 'llama.cpp release, pinned']);
  github.requests.length = 0;
  expect((await findLlama(options)).source).toBe('cache');
  expect(github.requests).toEqual([]);
  // A build that somebody named is never replaced.
  await expect(findLlama({ ...options, build: 'b10' })).rejects.toThrow('404 to releases/tags/b10');
});

test('an archive with a pin is chosen before a better one without, and that is a warning', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const bytes = await programs(PINNED_BUILD);
  const names = [assetName(PINNED_BUILD), assetName(PINNED_BUILD, `vulkan-${process.arch}`)];
  github.releases.set(
    PINNED_BUILD,
    names.map((name) => ({ name, bytes })),
  );
  const notes: string[] = [];
  const found = await findLlama({
    ...optionsFor(github, cache.path),
    ...{ gpu: { kind: 'vulkan' }, pins: pinsFor(PINNED_BUILD, bytes) },
    progress: (event) => event.type === 'note' && event.level === 'warning' && notes.push(event.message),
  });
  expect(found.origin).toBe('llama.cpp release, pinned');
  expect(notes).toEqual([
    `llama.cpp ${PINNED_BUILD} has no pinned build for vulkan: using ${assetName(PINNED_BUILD)}`,
  ]);
});

test('without a pin nothing is taken that nobody asked for; a pin is worth more than what GitHub says', async () => {
  await using github = await startGitHub();
  await using cache = await temporaryFolder();
  const bytes = await programs(PINNED_BUILD);
  github.releases.set(PINNED_BUILD, [{ name: assetName(PINNED_BUILD), bytes }]);
  const options = optionsFor(github, cache.path);
  await expect(findLlama({ ...options, pins: pinsFor('b7', bytes) })).rejects.toThrow(
    `release: pins.json has no digest of ${assetName(PINNED_BUILD)}; builds with a pin: b7`,
  );
  expect(github.requests.filter(({ path }) => path.startsWith('/download'))).toEqual([]);

  // Another archive under the same name, with the digest that it really has: whoever holds the repository can do that.
  const pins = pinsFor(PINNED_BUILD, await programs('b1'));
  for (const build of [undefined, PINNED_BUILD]) {
    await expect(findLlama({ ...options, pins, build })).rejects.toThrow(
      `${assetName(PINNED_BUILD)}: expected ${pins.releases[0]?.size} bytes with SHA-256 ${pins.releases[0]?.sha256}, got ${bytes.length}`,
    );
  }
  const { origin } = await findLlama({ ...options, build: PINNED_BUILD, pins: pinsFor('b7', bytes) });
  expect(origin).toBe('llama.cpp release, 1 of 1 files not pinned');
});
