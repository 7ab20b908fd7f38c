import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadCommand } from '../../src/commands/registry.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { readOptions } from '../../src/entry/read-options.ts';
import { openHubFile, parseRepoId, publish, repoPaths, statFiles } from '../../src/hub/index.ts';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { ROOT } from '../support/llama.ts';
import { fetchedSince, startWorld, type World } from './support.ts';

// Several files of a model are cut and sent while no candidate is on the disk: one commit, one card.

const BASE = parseRepoId('demo/wide-family');
const BASES = ['wide-MXFP4.gguf', 'wide-Q8_0.gguf'] as const;
const CUTS = ['wide-7x-MXFP4.gguf', 'wide-7x-Q8_0.gguf'] as const;
/** Experts of 557 kB, so that most chunks lie inside of what is kept. */
const bytes = [1, 2].map((seed) => gptOssGguf({ layers: 1, width: 1024, hidden: 1024, seed }).bytes);
const PLAN = {
  name: 'wide-7x',
  architecture: 'gpt-oss',
  experts: { total: 8, used: 2 },
  keep: { 0: [0, 1, 2, 4, 5, 6, 7] },
  router: { bias: 'keep' },
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ xet: {} });
  const { hub, progress } = world.context;
  const files = [];
  for (const [i, path] of BASES.entries()) {
    const content = bytes[i] ?? Buffer.of();
    await writeFile(at(path), content);
    files.push({ path, content: { file: at(path), sha256: sha256Hex(content), size: content.length } });
  }
  await publish({ repo: BASE, visibility: 'public', title: 'Add them', files }, hub, progress);
  await writeFile(at('plan.json'), JSON.stringify(PLAN));
});
afterAll(() => world[Symbol.asyncDispose]());
afterEach(() => world.hub.faults.clear());

const at = (name: string) => join(world.folder.path, name);

/** @param name of repo and run directory; there is no disk for a candidate */
async function run(name: string, more: Record<string, string> = {}, withoutXet = false) {
  const command = await loadCommand('run');
  const options = {
    ...{ plan: at('plan.json'), base: `${BASE.id}:MXFP4,Q8_0`, 'any-base': 'true', gate: 'none' },
    ...{ benchmarks: 'none', stream: 'true', repo: `demo/${name}`, 'run-dir': at(name) },
    ...more,
  };
  const { context } = world;
  return await command.run(await readOptions(command, options), {
    ...context,
    ...(options.stream === 'true' && { freeDisk: async () => 1_000_000 }),
    hub: { ...context.hub, withoutXet },
    writing: (repo) => ({ ...context.writing(repo), withoutXet }),
  });
}

/** A plan that was not used yet: of what it makes, the store lacks what is at the seams. */
async function planWithout(expert: number): Promise<string> {
  const path = at(`plan-without-${expert}.json`);
  const keep = { 0: [0, 1, 2, 3, 4, 5, 6, 7].filter((id) => id !== expert) };
  await writeFile(path, JSON.stringify({ ...PLAN, keep }));
  return path;
}

/** What the run directory holds of models: nothing. */
async function largest(name: string): Promise<number> {
  const entries = await readdir(at(name), { recursive: true, withFileTypes: true });
  const sizes = entries.filter((one) => one.isFile()).map((one) => stat(join(one.parentPath, one.name)));
  return Math.max(...(await Promise.all(sizes)).map(({ size }) => size));
}

const requestsSince = (from: number, match: RegExp) =>
  world.hub.requests.slice(from).filter(({ method, path }) => match.test(`${method} ${path}`));
const commitsSince = (from: number) =>
  requestsSince(from, /\/commit\/main/).filter(({ status }) => status === 200);

async function digestsOf(name: string): Promise<(string | undefined)[]> {
  const found = await statFiles(parseRepoId(`demo/${name}`), 'main', [...CUTS], world.context.hub);
  return CUTS.map((path) => found.find((one) => one.path === path)?.sha256);
}

test('each is cut and sent without the disk, and one commit with one card holds all', async () => {
  const from = world.hub.requests.length;
  const { text, json } = await run('streamed');
  expect(commitsSince(from)).toHaveLength(1);
  const { released } = json as { released: { created: boolean; moved: Record<string, number> } };
  expect(text).toMatch(/^uploaded {3}\S+ .B of \S+ MB were new$/m);
  expect(await largest('streamed')).toBeLessThan(1_000_000);
  const sizes = bytes.map(({ length }) => length);
  const sent = requestsSince(from, /\/v1\/xorbs/).reduce((sum, { received }) => sum + received, 0);
  expect(sent).toBeLessThan(Math.min(...sizes) / 2);
  // The result is of both files, and the repo was made for the first of them.
  const cuts = await statFiles(parseRepoId('demo/streamed'), 'main', [...CUTS], world.context.hub);
  expect(released.moved.bytes).toBe(cuts.reduce((sum, { size }) => sum + size, 0));
  expect(sent - (released.moved.newBytes ?? 0)).toBeGreaterThan(0);
  expect(sent - (released.moved.newBytes ?? 0)).toBeLessThan(5_000);
  expect(released.created).toBe(true);
  // All of each once, then what is new, and samples.
  expect(fetchedSince(world, from)).toBeLessThan(3 * sizes.reduce((sum, one) => sum + one, 0));
  const repo = parseRepoId('demo/streamed');
  const paths = await repoPaths({ repo, revision: 'main' }, world.context.hub);
  expect(paths).toEqual(expect.arrayContaining([...CUTS, 'README.md', 'report.json']));
  const again = world.hub.requests.length;
  // Written to the disk, they are the same: nothing is left to be committed.
  await run('streamed', { stream: 'false', 'run-dir': at('written') });
  expect(commitsSince(again)).toEqual([]);
  for (const [i, path] of CUTS.entries()) {
    await using source = await openHubFile(repo, 'main', path, world.context.hub);
    const content = await source.read(0, source.size);
    expect(content.length).toBeLessThan(sizes[i] ?? 0);
    expect(sha256Hex(content)).toBe((await digestsOf('streamed'))[i]);
  }
});

test('by LFS too: what arrived before a commit failed is not sent again', async () => {
  const { hub } = world;
  const from = hub.requests.length;
  hub.faults.add({ match: /\/commit\/main/, action: { status: 400, body: '{"error":"not now"}' } });
  const plan = await planWithout(1);
  await expect(run('lfs', { plan }, true)).rejects.toMatchObject({ code: 'hub-refused' });
  hub.faults.clear();
  const sent = () => requestsSince(from, /^PUT /).filter(({ status }) => status === 200);
  expect(sent()).toHaveLength(2);
  expect(await largest('lfs')).toBeLessThan(1_000_000);
  const again = hub.requests.length;
  await run('lfs', { plan }, true);
  expect(sent()).toHaveLength(2);
  expect(fetchedSince(world, again)).toBeLessThan(1_000_000);
  expect(requestsSince(from, /\/v1\//)).toEqual([]);
  const reports = CUTS.map((path) =>
    readFile(join(at('lfs'), `files/${path.replace('.gguf', '')}/report.json`), 'utf8'),
  );
  const made = (await Promise.all(reports)).map(
    (text) => reportSchema.parse(JSON.parse(text)).candidate.sha256,
  );
  expect(await digestsOf('lfs')).toEqual(made);
});

test('killed while the second is sent, it goes on with that one, and sends nothing twice', {
  timeout: 300_000,
}, async () => {
  const { hub } = world;
  const name = 'killed';
  const plan = await planWithout(0);
  const from = hub.requests.length;
  const start = () =>
    execa(
      process.execPath,
      [
        ...[join(ROOT, 'src/cli/main.ts'), 'run', '--stream', '--plan', plan, '--any-base'],
        ...['--base', `${BASE.id}:MXFP4,Q8_0`, '--repo', `demo/${name}`, '--run-dir', at(name)],
        ...['--benchmarks', 'none', '--gate', 'none'],
      ],
      {
        env: { HF_ENDPOINT: hub.url, HF_TOKEN: hub.token, ESPALIER_CACHE: world.context.cacheDir },
        reject: false,
        timeout: 200_000,
      },
    );
  const second = new RunDirectory(at(name)).file('wide-7x-Q8_0');
  const arrived = () => requestsSince(from, /^POST \/v1\/xorbs/).filter(({ status }) => status === 200);
  // The list of the second's chunks never arrives: its xorb has.
  hub.faults.add({ match: /^POST \/v2\/shards/, skip: 1, action: { stallAfterBytes: 0 } });
  const child = start();
  let ended = false;
  child.finally(() => {
    ended = true;
  });
  const noted = () => readFile(second.uploadJournal, 'utf8').catch(() => '');
  await vi.waitUntil(async () => ended || (await noted()) !== '', { timeout: 180_000 });
  child.kill('SIGKILL');
  const killed = await child;
  expect(killed.signal, killed.stderr).toBe('SIGKILL');
  hub.faults.clear();
  const before = arrived().length;
  expect(commitsSince(from)).toEqual([]);
  const again = hub.requests.length;
  const last = await start();
  expect(last.exitCode, last.stderr).toBe(0);
  // What the killed run sent of the first counts as well.
  expect(last.stdout).toMatch(/^uploaded {3}\S+ .B of 23\.66 MB were new$/m);
  expect(arrived()).toHaveLength(before);
  expect(commitsSince(from)).toHaveLength(1);
  // The first is not cut again, nor read.
  expect(last.stderr.match(/^prune .*/gm)).toHaveLength(1);
  expect(fetchedSince(world, again)).toBeLessThan(3 * (bytes[1]?.length ?? 0));
  expect((await digestsOf(name)).every((one) => one !== undefined)).toBe(true);
});

test.each([
  [
    'shards',
    { 'max-shard-size': '6MB' },
    /: wide-7x-MXFP4\.gguf would be 3 shards, which cannot be streamed/,
  ],
  [
    'a trial, for which there is no candidate',
    { benchmarks: `mmlu:4=hf://datasets/demo/tiny-benchmarks/mmlu.jsonl` },
    /^a trial needs the candidate on disk/,
  ],
  [
    'a trial of each, where one was made of the first only,',
    {
      benchmarks: `mmlu:4=hf://datasets/demo/tiny-benchmarks/mmlu.jsonl`,
      'trial-each': 'true',
      'run-dir': 'half',
    },
    /^a trial needs the candidate on disk/,
  ],
])('%s is refused before the first byte', async (_, more, message) => {
  const from = world.hub.requests.length;
  const first = new RunDirectory(at('half')).file('wide-7x-MXFP4').stage('validate');
  await mkdir(dirname(first), { recursive: true });
  await writeFile(first, '{}');
  const runDir = at('run-dir' in more ? more['run-dir'] : 'refused');
  await expect(run('refused', { ...more, 'run-dir': runDir })).rejects.toThrow(message);
  expect(fetchedSince(world, from)).toBeLessThan(2_000_000);
  expect(requestsSince(from, /^(POST|PUT) .*(create|commit|xorbs)/)).toEqual([]);
});

test('one of them that was measured is not replaced unasked, and is named before the first byte', async () => {
  const { hub, progress } = world.context;
  const repo = parseRepoId('demo/streamed');
  const path = `candidates/${CUTS[1].replace('.gguf', '')}/report.json`;
  await using source = await openHubFile(repo, 'main', path, hub);
  const report = JSON.parse(Buffer.from(await source.read(0, source.size)).toString()) as object;
  const content = JSON.stringify({ ...report, trial: { overall: { questions: 400 } } });
  const title = 'Measure';
  const release = { repo, visibility: 'public', files: [{ path, content }], title, overwrite: true } as const;
  await publish(release, hub, progress);
  const from = world.hub.requests.length;
  const lost = `${CUTS[1]} was released there with a trial of 400 questions, and this release has none`;
  await expect(run('streamed', { 'run-dir': at('unmeasured') })).rejects.toMatchObject({
    code: 'hub-conflict',
    message: `demo/streamed would lose measurements: ${lost}`,
  });
  // Headers alone.
  expect(fetchedSince(world, from)).toBeLessThan(2_000_000);
  expect(requestsSince(from, /^(POST|PUT) .*(create|commit|xorbs)/)).toEqual([]);
  const { text } = await run('streamed', { 'run-dir': at('unmeasured'), overwrite: 'true' });
  expect(text).toContain(`lost       ${lost}`);
  expect(commitsSince(from)).toHaveLength(1);
});

test('up to the card, nothing is sent, and the card lists all', async () => {
  const from = world.hub.requests.length;
  await run('rendered', { until: 'render' });
  expect(requestsSince(from, /^POST .*(create|commit|xorbs)/)).toEqual([]);
  const card = await readFile(join(at('rendered'), 'README.md'), 'utf8');
  for (const path of CUTS) expect(card).toContain(path);
  expect(await largest('rendered')).toBeLessThan(1_000_000);
});
