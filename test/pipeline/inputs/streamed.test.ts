import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawOptions } from '../../../src/commands/definition/command.ts';
import { loadCommand } from '../../../src/commands/registry.ts';
import { runFinished, runText } from '../../../src/commands/show/run-result.ts';
import { sha256Hex } from '../../../src/common/digest.ts';
import { readOptions } from '../../../src/entry/read-options.ts';
import { openHubFile, parseRepoId, publish, readRefs, statFiles } from '../../../src/hub/index.ts';
import { RunDirectory } from '../../../src/state/run-directory.ts';
import { gptOssGguf } from '../../support/gpt-oss.ts';
import { type Changes, fetchedSince, startWorld, type World } from '../support.ts';

const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';
const NONE = { benchmarks: 'none' };
const STREAM = { ...NONE, stream: 'true' };

/** Experts of 557 kB, so that most chunks lie inside of what is kept. */
const wide = gptOssGguf({ layers: 1, experts: 8, width: 1024, hidden: 1024 }).bytes;
const WIDE = 'wide-MXFP4.gguf';
const CUT = 'wide-7x-MXFP4.gguf';

let world: World;
beforeAll(async () => {
  world = await startWorld({ xet: {} });
  const { hub, progress } = world.context;
  await writeFile(folder(WIDE), wide);
  const model = { file: folder(WIDE), sha256: sha256Hex(wide), size: wide.length };
  const files = [{ path: WIDE, content: model }];
  const repo = parseRepoId('demo/wide');
  await publish({ repo, visibility: 'public', title: 'Add it', files }, hub, progress);
  const plan = {
    name: 'wide-7x',
    architecture: 'gpt-oss',
    experts: { total: 8, used: 2 },
    keep: { 0: [0, 1, 2, 4, 5, 6, 7] },
    router: { bias: 'keep' },
  };
  await writeFile(folder('plan.json'), JSON.stringify(plan));
});
afterAll(() => world[Symbol.asyncDispose]());

const folder = (name: string) => join(world.folder.path, name);
const wideRun = (name: string, options: RawOptions = STREAM, base = `hf://demo/wide/${WIDE}`): Changes => ({
  plan: folder('plan.json'),
  base,
  runDir: folder(name),
  repo: `demo/${name}`,
  until: 'publish',
  options,
});
/** There is no disk for a candidate. */
const streaming = (name: string) => world.run({ ...wideRun(name), freeDisk: async () => 1_000_000 });

async function digestsOf(repo: string, commit: string) {
  const files = await statFiles(
    parseRepoId(repo),
    commit,
    ['README.md', CUT, 'plan.json', 'report.json'],
    world.context.hub,
  );
  return Object.fromEntries(files.map(({ path, etag }) => [path, etag]));
}

/** The largest file that a folder holds, in all its folders. */
async function largestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = entries.filter((one) => one.isFile()).map((one) => stat(join(one.parentPath, one.name)));
  return Math.max(...(await Promise.all(sizes)).map(({ size }) => size));
}

function sentSince(request: number): number {
  const xorbs = world.hub.requests.slice(request).filter(({ path }) => path.startsWith('/v1/xorbs/'));
  return xorbs.reduce((sum, { received }) => sum + received, 0);
}

test('a streamed release is the one that is written, and writes nothing large', async () => {
  const from = world.hub.requests.length;
  const { output, stages, notes } = await streaming('streamed');
  expect(stages.map((one) => one.split(': ')[1])).toEqual(Array(5).fill('done'));
  const { pruned, proof, released, estimate } = output;
  const size = pruned?.bytes ?? 0;
  const newBytes = released?.moved?.newBytes ?? size;
  expect(estimate).toMatchObject({ diskBytes: 0 });
  expect(proof).toMatchObject({ sha256: pruned?.files[0]?.sha256, bytesCompared: size });
  expect(released?.moved?.bytes).toBe(size);
  expect(newBytes).toBeLessThan(size / 4);
  expect(notes).toContainEqual(expect.stringMatching(/^wide-7x-MXFP4.gguf: .* of 11\.\d+ MB were new$/));
  expect(sentSince(from)).toBeLessThan(newBytes + 5_000);
  // All of it once, for SHA-256 and chunks; then what is new; and two samples, which are all of so small a file.
  expect(fetchedSince(world, from)).toBeLessThan(3 * size + newBytes + 600_000);
  expect(await largestIn(folder('streamed'))).toBeLessThan(1_000_000);
  expect(await readdir(folder('streamed'))).not.toContain(CUT);
  const finished = await runFinished(output);
  expect(output.streamed).toBe(true);
  expect(finished.outputs).not.toHaveProperty('candidate');
  for (const said of [runText(output), finished.summary]) {
    expect(said).toMatch(/not written here/);
    expect(said).not.toContain(join('streamed', CUT));
  }

  const { output: written } = await world.run({ ...wideRun('written', NONE), repo: 'demo/streamed' });
  expect(written.released).toMatchObject({ alreadyPublished: true, commit: released?.commit });
  expect(written.proof).toEqual(proof);
  expect((await runFinished(written)).outputs.candidate).toBe(join(folder('written'), CUT));
  expect(runText(written)).toContain(`candidate  ${join(folder('written'), CUT)} (`);
  const content = await readFile(join(folder('written'), CUT));
  const { hub } = world.context;
  await using source = await openHubFile(parseRepoId('demo/streamed'), released?.commit ?? '', CUT, hub);
  expect(Buffer.compare(await source.read(0, source.size), content)).toBe(0);
  expect(world.hub.cas?.store.fileOfSha256(sha256Hex(content))?.size).toBe(content.length);
});

test('it is the same by LFS, where the Hub has no Xet or it is not wanted', async () => {
  const from = world.hub.requests.length;
  const { output } = await world.run({ ...wideRun('by-lfs'), withoutXet: true });
  const asked = world.hub.requests.slice(from).map(({ path }) => path);
  expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual([]);
  const digests = await digestsOf('demo/by-lfs', output.released?.commit ?? '');
  const first = (await readRefs(parseRepoId('demo/streamed'), world.context.hub)).branches.get('main') ?? '';
  expect(digests[CUT]).toBe((await digestsOf('demo/streamed', first))[CUT]);
  expect(await largestIn(folder('by-lfs'))).toBeLessThan(1_000_000);
});

test('a dry run says exactly how much would move, from the seams alone', async () => {
  const { hub } = world;
  const plan = folder('third.json');
  const text = await readFile(folder('plan.json'), 'utf8');
  await writeFile(plan, text.replace('[0,1,2,4,5,6,7]', '[0,1,3,4,5,6,7]'));
  const wanted = { ...wideRun('third'), plan };
  for (const settings of [
    { version2: true, keyed: true },
    { version2: false, keyed: false },
  ]) {
    Object.assign(hub.cas!.settings, settings);
    const from = hub.requests.length;
    const { output } = await world.run({ ...wanted, dryRun: true });
    expect(output.estimate?.new?.newBytes).toBeGreaterThan(100_000);
    expect(output.estimate?.new?.newBytes).toBeLessThan(3_000_000);
    expect(
      hub.requests.slice(from).filter(({ path }) => /xorbs\/default|shards|\/commit\//.test(path)),
    ).toEqual([]);
    const { released } = (
      await world.run({
        ...wanted,
        runDir: folder(`third-${settings.keyed}`),
        until: 'publish',
        repo: 'demo/third',
      })
    ).output;
    if (settings.keyed) expect(released?.moved).toEqual(output.estimate?.new);
  }
  Object.assign(hub.cas!.settings, { version2: true, keyed: true });
  hub.faults.add({ match: /reconstructions/, action: { status: 400 } });
  const { output, notes } = await world.run({ ...wanted, dryRun: true });
  hub.faults.clear();
  expect(output.estimate?.new).toBeUndefined();
  expect(notes).toContainEqual(
    expect.stringMatching(/^how much is new could not be determined: .* answered 400/),
  );
});

test('publish --dry-run says it of a candidate that is written', async () => {
  const runDir = folder('to-publish');
  await world.run({ ...wideRun('to-publish', NONE), until: 'render' });
  const command = await loadCommand('publish');
  const options = { 'run-dir': runDir, repo: 'demo/to-publish', gate: 'none', 'dry-run': 'true' };
  const from = world.hub.requests.length;
  const { text, json } = await command.run(await readOptions(command, options), world.context);
  expect(text).toMatch(
    /other files would go to demo\/to-publish; \d+(\.\d)? k?B of 11\.\d+ MB are new; nothing was published$/,
  );
  expect((json as { new: { newBytes: number } }).new.newBytes).toBeLessThan(2_000_000);
  const writing = world.hub.requests
    .slice(from)
    .filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.includes('/paths-info/'));
  expect(writing).toEqual([]);
});

test('after a commit that failed, the next run sends no xorb again', async () => {
  const { hub } = world;
  const from = hub.requests.length;
  hub.faults.add({ match: /\/commit\/main/, action: { status: 400, body: '{"error":"not now"}' } });
  await expect(streaming('again')).rejects.toMatchObject({ code: 'hub-refused' });
  hub.faults.clear();
  const { stages, output } = await streaming('again');
  expect(stages.slice(0, 4).map((one) => one.split(': ')[1])).toEqual(Array(4).fill('skipped'));
  expect(output.released).toMatchObject({ alreadyPublished: false, moved: { newBytes: 0 } });
  // The same bytes were published before, to another repo.
  expect(sentSince(from)).toBe(0);
});

test('a local base that the store knows moves no more than one from the Hub', async () => {
  const { hub } = world;
  const from = hub.requests.length;
  const plan = folder('other.json');
  await writeFile(
    plan,
    (await readFile(folder('plan.json'), 'utf8')).replace('[0,1,2,4,5,6,7]', '[0,1,2,3,4,5,7]'),
  );
  for (const [name, options] of [
    ['local', STREAM],
    ['local-written', NONE],
  ] as const) {
    const { output } = await world.run({ ...wideRun(name, options, folder(WIDE)), plan });
    const { newBytes = 0, bytes = 0 } = output.released?.moved ?? {};
    expect(newBytes).toBeLessThan(bytes / 4);
  }
  expect(fetchedSince(world, from)).toBeLessThan(100_000);
});

test('a trial is not asked of a candidate that is not there, unless it was made before', async () => {
  const trial = { until: 'publish', repo: 'demo/tried', gate: [] } as const;
  await expect(
    world.run({ ...trial, runDir: folder('untried'), options: { stream: 'true' } }),
  ).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('stream does not write it') });

  await world.run({ ...trial, until: 'validate', runDir: folder('tried') });
  await cp(folder('tried'), folder('brought'), { recursive: true });
  await rm(join(folder('brought'), FILE));
  await rm(join(folder('brought'), 'base'), { recursive: true, force: true });
  const { output, stages } = await world.run({
    ...trial,
    runDir: folder('brought'),
    options: { stream: 'true' },
  });
  expect(stages).toContain('validate: skipped');
  expect(output.validated?.trial.overall.questions).toBe(6);
  expect(output.released?.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(await readdir(folder('brought'))).not.toContain(FILE);
});

test('shards are not streamed', async () => {
  await expect(
    world.run({ ...wideRun('shards', { ...STREAM, 'max-shard-size': '6MB' }) }),
  ).rejects.toMatchObject({
    code: 'usage',
    message: 'wide-7x-MXFP4.gguf would be 3 shards, which cannot be streamed',
  });
});

test('a record that says another SHA-256 than the base gives is found out before anything is published', async () => {
  const runDir = folder('lies');
  await world.run({ ...wideRun('lies'), until: 'render' });
  const record = new RunDirectory(runDir).stage('prune');
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`));
  await expect(streaming('lies')).rejects.toMatchObject({
    code: 'release-invalid',
    message: expect.stringMatching(
      /base and plan give \d+ bytes with SHA-256 [0-9a-f]{64}, but the report says/,
    ),
  });
});
