import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { PINS } from '../../../src/common/pins.ts';
import type { Gpu } from '../../../src/llama/gpu.ts';
import { findLlama } from '../../../src/llama/install/find-llama.ts';
import { olderBuild, PINNED_BUILD, releaseId } from '../../../src/llama/install/install-release.ts';
import { writeManifest } from '../../../src/llama/install/manifest.ts';
import type { LlamaSource } from '../../../src/llama/tools/tools.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { writeFakeServer, writeProgram } from '../fakes.ts';

const gpu: Gpu = { kind: 'none' };
const PINNED = Number(PINNED_BUILD.slice(1));
/** Fakes are shell scripts: they need the system's programs, but no llama-server that it may have. */
const SHELL = '/bin';

/** An installation in a cache, as a release leaves it. */
async function fillCache(cacheFolder: string, build: number): Promise<void> {
  const folder = join(cacheFolder, 'llama', releaseId(`b${build}`, gpu));
  await writeFakeServer(join(folder, 'programs'), build);
  const record = { source: 'release', programs: 'programs', from: ['llama.tar.gz'] };
  await writeFile(join(folder, 'install.json'), JSON.stringify(record));
  await writeManifest(folder);
}

test('an explicit path comes before everything, as a program or as its folder', async () => {
  await using folder = await temporaryFolder();
  const [mine, other] = [join(folder.path, 'mine'), join(folder.path, 'other')];
  const server = await writeFakeServer(mine, 1, 'my-own-server');
  await writeFakeServer(mine, 2);
  await writeFakeServer(other, 3);
  const options = { environment: { PATH: `${other}${delimiter}${SHELL}` }, cacheFolder: folder.path, gpu };

  const asProgram = await findLlama({ ...options, path: server });
  expect([asProgram.source, asProgram.version.build]).toEqual(['explicit', 1]);
  expect(asProgram.command('llama-server')).toMatchObject({ file: server, args: [] });
  const asFolder = await findLlama({ ...options, path: mine });
  expect([asFolder.source, asFolder.version.build]).toEqual(['explicit', 2]);
});

test('an explicit path that is wrong is an error, not a reason to look elsewhere', async () => {
  await using folder = await temporaryFolder();
  await writeFakeServer(folder.path, 1);
  const options = {
    environment: { PATH: `${folder.path}${delimiter}${SHELL}` },
    cacheFolder: folder.path,
    gpu,
  };
  const path = join(folder.path, 'nowhere');
  await expect(findLlama({ ...options, path })).rejects.toMatchObject({
    code: 'llama-not-found',
    message: `there is no llama-server at ${path}`,
  });
  const impostor = await writeProgram(folder.path, 'impostor', 'echo "nginx version: 1.22" >&2');
  await expect(findLlama({ ...options, path: impostor })).rejects.toThrow(
    'is not a llama-server: `--version` should print `version: ...` and exit 0; it exited 0 and said: nginx version: 1.22',
  );
  await writeFile(join(folder.path, 'text'), 'not a program');
  await expect(findLlama({ ...options, path: join(folder.path, 'text') })).rejects.toThrow('EACCES');
});

test('a tool that the folder lacks is named with its package', async () => {
  await using folder = await temporaryFolder();
  await writeFakeServer(folder.path, 1);
  const tools = await findLlama({ path: folder.path, environment: {}, cacheFolder: folder.path, gpu });
  expect(() => tools.command('llama-imatrix')).toThrow(
    expect.objectContaining({
      code: 'llama-not-found',
      details: expect.objectContaining({ package: 'llama.cpp-tools-extra' }),
    }),
  );
});

test('PATH comes before the cache', async () => {
  await using folder = await temporaryFolder();
  const programs = join(folder.path, 'bin');
  await writeFakeServer(programs, 7);
  await fillCache(folder.path, PINNED);
  const environment = { PATH: `${join(folder.path, 'absent')}${delimiter}${programs}${delimiter}${SHELL}` };
  const tools = await findLlama({ environment, cacheFolder: folder.path, gpu, sources: ['path', 'cache'] });
  expect([tools.source, tools.version.build, tools.folder]).toEqual(['path', 7, programs]);
});

test('a program on PATH that does not run, or is another build than asked for, is passed over', async () => {
  await using folder = await temporaryFolder();
  const programs = join(folder.path, 'bin');
  await fillCache(folder.path, PINNED);
  await fillCache(folder.path, 99);
  const environment = { PATH: `${programs}${delimiter}${SHELL}` };
  const sources: LlamaSource[] = ['path', 'cache'];
  const options = { environment, cacheFolder: folder.path, gpu, sources };

  await writeProgram(
    programs,
    'llama-server',
    'echo "libgomp.so.1: cannot open shared object file" >&2; exit 127',
  );
  const notes: string[] = [];
  const passedOver = await findLlama({
    ...options,
    progress: (event) => event.type === 'note' && notes.push(event.message),
  });
  expect([passedOver.source, passedOver.version.build]).toEqual(['cache', PINNED]);
  expect(notes.join()).toContain('libgomp.so.1: cannot open shared object file');

  await writeFakeServer(programs, 7);
  const asked = await findLlama({ ...options, build: 'b99' });
  expect([asked.source, asked.version.build]).toEqual(['cache', 99]);
});

test('half an installation in the cache is none', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'llama', releaseId(PINNED_BUILD, gpu)), { recursive: true });
  const options = { environment: { PATH: SHELL }, cacheFolder: folder.path, gpu };
  await expect(findLlama({ ...options, sources: ['cache'] })).rejects.toMatchObject({
    code: 'llama-not-found',
  });
});

test('when nothing is found, the error says what was tried and why it failed', async () => {
  await using folder = await temporaryFolder();
  const older = olderBuild(PINS.releases);
  const builds = [PINNED_BUILD, ...(older === undefined ? [] : [older])];
  const [ours, ...others] = builds.map((build) => releaseId(build, gpu));
  const refused = async () => new Response('', { status: 403 });
  const found = findLlama({
    environment: { PATH: folder.path },
    cacheFolder: folder.path,
    gpu,
    fetch: refused,
    sources: ['path', 'cache', 'release'],
  });
  await expect(found).rejects.toMatchObject({
    code: 'llama-not-found',
    message: [
      'no llama-server was found; tried',
      '  path: there is no llama-server in PATH (1 folder)',
      `  cache: none of ${[ours, `debian-sid-${process.arch}`, ...others].join(', ')} in ${join(folder.path, 'llama')}`,
      ...builds.map(
        (build) =>
          `  release: GitHub answered 403 to releases/tags/${build} of ggml-org/llama.cpp, expected 200`,
      ),
    ].join('\n'),
    hint: expect.stringContaining('llama.cpp-tools-extra'),
  });
});

test('a build that is no build is refused before anything is tried', async () => {
  const found = findLlama({ environment: {}, cacheFolder: '/nonexistent', gpu, build: '11669' });
  await expect(found).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining('llama-build is 11669: expected bNNNNN or latest'),
  });
});
