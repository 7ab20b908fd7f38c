import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { formatBytes } from '../../src/common/units.ts';
import { readHubText, repoPaths, statFiles } from '../../src/hub/index.ts';
import type { FamilyOutput } from '../../src/pipeline/family/family-config.ts';
import { checkRelease } from '../../src/pipeline/release/checked-release.ts';
import { templatesOf } from '../../src/pipeline/stages/render.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { BASE, FILES, REPO, runCommand, runDirOf, runFamily, startFamilyWorld } from './family-world.ts';
import { changeRepo, filesTable, PROJECTOR } from './hub-files.ts';
import { PLAN, type World } from './support.ts';

const [Q4, Q8, MX] = ['tiny-28x-Q4_0', 'tiny-28x-Q8_0', 'tiny-28x-MXFP4'] as const;

let world: World;
beforeAll(async () => {
  world = await startFamilyWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What a person reads while it runs. */
const notes: string[] = [];
const progress = (event: ProgressEvent) => {
  if (event.type === 'note') notes.push(event.message);
};

const command = (name: 'run' | 'publish' | 'verify' | 'report', values: Record<string, string>) =>
  runCommand(name, values, { ...world.context, progress });
const run = (more: Record<string, string> = {}) => runFamily(world, more, { ...world.context, progress });
const runDir = () => runDirOf(world);

const pathsOf = async () => (await repoPaths({ repo: REPO, revision: 'main' }, world.context.hub)).toSorted();
const read = (path: string) => readHubText(REPO, 'main', path, world.context.hub);
const reportOf = async (stem: string) =>
  reportSchema.parse(JSON.parse(await read(`candidates/${stem}/report.json`)));
const table = async () => filesTable(await read('README.md'));

test('one plan cuts three quantizations, one is tried, and one commit holds all of them', async () => {
  const from = world.hub.requests.length;
  world.hub.faults.add({ match: /POST .*\/commit\/main/, action: { status: 400 } });
  await expect(run()).rejects.toMatchObject({ code: 'hub-refused' });
  const toSend = notes.filter((note) =>
    /^(in all )?up to .* to download, up to .* to upload, .* on disk/.test(note),
  );
  expect(toSend.map((note) => note.startsWith('in all'))).toEqual([true, false, false, false]);
  expect(await repoPaths({ repo: REPO, revision: 'main' }, world.context.hub)).toEqual(['.gitattributes']);
  // Nothing is on the disk any more, and nothing of it is made again.
  for (const stem of [Q4, Q8, MX]) {
    const names = await readdir(join(runDir(), 'files', stem), { recursive: true });
    expect(names.filter((name) => name.endsWith('.gguf'))).toEqual([]);
  }
  world.hub.faults.clear();
  const again = world.hub.requests.length;
  const { text: said, outputs, json } = await run();
  const sizes = (json as FamilyOutput).members.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(toSend[0]).toContain(`, up to ${formatBytes(sizes)} to upload, `);
  expect(said).toContain(`published  ${world.hub.url}/${REPO.id}/tree/`);
  expect(outputs.candidate).toBeUndefined();
  expectMeasured(said);
  const since = world.hub.requests.slice(again);
  // Of the bases no more than their headers.
  const fetched = since.filter(({ origin }) => origin === 'cdn').map(({ bytes }) => bytes);
  expect(Math.max(0, ...fetched)).toBeLessThan(600_000);
  expect(since.filter(({ origin, method }) => origin === 'cas' && method === 'POST')).toEqual([]);
  expect(since.filter(({ path }) => path.includes('/commit/main'))).toHaveLength(1);
  const copied = world.hub.requests.slice(from).find(({ path }) => path.endsWith('/lfs-files/duplicate'));
  expect(copied).toMatchObject({ status: 200, path: `/api/models/${BASE.id}/lfs-files/duplicate` });
  const pictures = chartsOf(reportSchema.parse(JSON.parse(await read('report.json'))));
  expect(pictures.length).toBeGreaterThan(1);
  expect(await pathsOf()).toEqual(
    [
      ...pictures.map(({ path }) => path),
      ...['.gitattributes', 'README.md', 'ledger.jsonl', 'plan.json', 'report.json'],
      ...[PROJECTOR, 'template'],
      ...[Q4, Q8, MX].flatMap((stem) => [
        ...[`${stem}.gguf`, `candidates/${stem}/plan.json`, `candidates/${stem}/report.json`],
      ]),
      ...[Q4, Q8].map((stem) => `candidates/${stem}/records/kld.json`),
      ...['facts.json', 'base-mmlu.jsonl', 'candidate-mmlu.jsonl'].map(
        (name) => `candidates/${MX}/records/${name}`,
      ),
    ].toSorted(),
  );
});

/** At the end stands what was measured of each file, though nothing was measured again. */
function expectMeasured(said: string): void {
  expect(said).toMatch(new RegExp(`\\n${MX}\\.gguf\\nbenchmark +N +base +candidate +verdict\\n`));
  for (const stem of [Q4, Q8]) expect(said).toMatch(new RegExp(`\\n${stem}\\.gguf\\nKL divergence \\d`));
}

test('each has a report of its own, and what was measured of one is said of no other', async () => {
  const primary = await reportOf(MX);
  expect(primary.trial?.overall.questions).toBe(4);
  expect(await read('report.json')).toBe(await read(`candidates/${MX}/report.json`));
  expect(primary.release.companions?.map(({ path }) => path)).toEqual([PROJECTOR, 'template']);
  for (const stem of [Q4, Q8]) {
    const report = await reportOf(stem);
    expect(report.trial).toBeUndefined();
    expect(report).toMatchObject({ release: { primary: `${MX}.gguf`, records: [] } });
    expect(report.base.file).toBe(`${stem.replace('-28x', '')}.gguf`);
    const [there] = await statFiles(REPO, 'main', [`${stem}.gguf`], world.context.hub);
    expect(there).toMatchObject({ size: report.candidate.bytes, sha256: report.candidate.sha256 });
  }
  const rows = await table();
  expect(rows.map(([file, name]) => [file, name])).toEqual([
    ['tiny-28x-Q8_0.gguf', '`:Q8_0`'],
    ['tiny-28x-MXFP4.gguf', '`:MXFP4`'],
    ['tiny-28x-Q4_0.gguf', '`:Q4_0`'],
  ]);
  expect(rows.map(([, , measured]) => measured)).toEqual([
    expect.stringMatching(/^KLD only: \d\.\d{5}, same top token [\d.]+ %$/),
    expect.stringMatching(/\(4 questions\)$/),
    expect.stringMatching(/^KLD only: /),
  ]);
});

test('a divergence that somebody changed in the run directory is not published', async () => {
  const dir = new RunDirectory(runDir()).file(Q4);
  const { sha256, bytes: size } = (await reportOf(Q4)).candidate;
  const stored = [{ stored: true, sha256, size, sample: Buffer.from('GGUF') }] as const;
  const templates = await templatesOf(undefined, world.context);
  const check = () => checkRelease({ gate: [], templates, stored }, { ...world.context, runDir: dir });
  expect((await check()).records.map(({ path }) => path)).toEqual(['records/kld.json']);
  const report = await readFile(dir.report, 'utf8');
  await writeFile(dir.report, report.replace(/"meanKld": [\d.e-]+/, '"meanKld": 0.00001'));
  await expect(check()).rejects.toMatchObject({ code: 'release-invalid' });
  await writeFile(dir.report, report.replace(/"kldSha256": ".*",/, ''));
  await expect(check()).rejects.toMatchObject({ code: 'release-invalid' });
  await writeFile(dir.report, report);
});

test('run again, it makes nothing again and commits nothing', async () => {
  const from = world.hub.requests.length;
  const { text: said, summary } = await run();
  expect(said).toContain('published');
  expectMeasured(said);
  expect(summary).toContain('| Benchmark | Verdict |');
  for (const stem of [Q4, Q8])
    expect(summary).toMatch(new RegExp(`^\\*\\*${stem}.*\\n\\nKL divergence`, 'm'));
  const since = world.hub.requests.slice(from);
  expect(since.filter(({ path }) => path.includes('/commit/'))).toEqual([]);
  expect(JSON.parse(await readFile(join(runDir(), 'report.json'), 'utf8')).candidate.file).toBe(`${MX}.gguf`);
});

test('a dry run of what was released foresees each file, loses no measurement and moves no model', async () => {
  const from = world.hub.requests.length;
  const { text: said, json } = await run({ 'dry-run': 'true', 'run-dir': join(world.folder.path, 'dry') });
  expect(said.match(/^tiny-28x-\S+\.gguf: [\d.]+ MB$/gm)).toHaveLength(3);
  const { members } = json as FamilyOutput;
  for (const { bytes, output } of members) expect(output?.estimate?.uploadBytes).toBe(bytes);
  const inAll = members.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(said).toMatch(/^in all .*to download, .* on disk at a time; answers .* on a CPU/m);
  expect(said).toContain(`up to ${formatBytes(inAll)} to upload`);
  const since = world.hub.requests.slice(from);
  expect(since.filter(({ path }) => path.includes('/commit/'))).toEqual([]);
  expect(Math.max(...since.map(({ bytes }) => bytes))).toBeLessThan(600_000);
});

test('several candidates are not compared with one base', async () => {
  await expect(command('verify', { candidate: REPO.id, base: `${BASE.id}:Q4_0` })).rejects.toMatchObject({
    code: 'usage',
    message: `${REPO.id} holds 3 candidates, but one base was given`,
  });
});

test('verify proves every candidate of the repo, and the records of one are found from the root', async () => {
  const { text: said, json } = await command('verify', { candidate: REPO.id });
  expect(said).toContain(`all 3 candidates of ${REPO.id} are exactly`);
  expect(json).toMatchObject({ proved: 3 });
  // Each with the base that it was cut from.
  for (const file of FILES) {
    const label = file.slice('tiny-'.length, -'.gguf'.length);
    const { text: one } = await command('verify', { candidate: `${REPO.id}:${label}` });
    expect(one).toMatch(
      new RegExp(`-28x-${label}\\.gguf is exactly the base .*\\n.*, the base is \\S+/${file};`),
    );
    expect(said).toContain(one.split('\n', 2).join('\n'));
  }
  // The card lists all of them, and follows from their reports.
  const { text: recomputed } = await command('report', { report: REPO.id });
  expect(recomputed).toContain('README.md (the text between its markers)');
});

describe('another plan', () => {
  const plan = () => join(world.folder.path, 'plan-24x.json');
  const join24 = (more: Record<string, string> = {}) =>
    command('run', {
      ...{ plan: plan(), base: `hf://${BASE.id}/${FILES[2]}`, repo: REPO.id, gate: 'none' },
      ...{ benchmarks: 'none', 'any-base': 'true', 'run-dir': join(world.folder.path, 'run-24x') },
      ...more,
    });

  test('joins what is there: nothing of the others is lost, and text of people survives', async () => {
    const { keep, ...rest } = JSON.parse(await readFile(PLAN, 'utf8')) as { keep: Record<string, number[]> };
    const fewer = Object.entries(keep).map(([layer, ids]) => [layer, ids.slice(0, 24)]);
    const named = { ...rest, name: 'tiny-24x', keep: Object.fromEntries(fewer) };
    await writeFile(plan(), JSON.stringify(named));
    const before = await pathsOf();
    const theirs = (await read('README.md')).replace('<!-- espalier:end -->', '$&\n\nMine.');
    const evil = { ...(await reportOf(Q4)), machine: '[x](javascript:alert(1))' } as Report;
    evil.candidate = { ...evil.candidate, file: '../x.gguf' };
    await changeRepo(REPO, world.context.hub, [
      { path: 'README.md', content: theirs },
      { path: 'candidates/evil/report.json', content: JSON.stringify(evil) },
      { path: 'candidates/torn/report.json', content: '{"tool":{"name":"espalier"}' },
    ]);
    await join24();
    expect(await pathsOf()).toEqual(
      [
        ...[...before, 'candidates/evil/report.json', 'candidates/torn/report.json'],
        ...['tiny-24x-MXFP4.gguf', 'candidates/tiny-24x-MXFP4/plan.json'],
        'candidates/tiny-24x-MXFP4/report.json',
      ].toSorted(),
    );
    const card = await read('README.md');
    expect(card.trimEnd().endsWith('Mine.')).toBe(true);
    expect(card).not.toMatch(/javascript|x\.gguf`/);
    expect(JSON.parse(await read('report.json')).candidate.file).toBe('tiny-24x-MXFP4.gguf');
  });

  test('has its own row, and a label that finds another file is not printed', async () => {
    const rows = await table();
    expect(rows.map(([file, name]) => [file, name])).toEqual([
      ['tiny-28x-Q8_0.gguf', '`:Q8_0`'],
      ['tiny-28x-MXFP4.gguf', '–'],
      // llama.cpp takes the first by name.
      ['tiny-24x-MXFP4.gguf', '`:MXFP4`'],
      ['tiny-28x-Q4_0.gguf', '`:Q4_0`'],
    ]);
    expect(rows[2]?.[2]).toBe('not measured');
  });

  test('alone, it takes the others away', async () => {
    await join24({ alone: 'true', companions: 'none' });
    const left = await pathsOf();
    expect(left.filter((path) => /28x|mmproj|template/.test(path))).toEqual([]);
    expect(left).toContain('tiny-24x-MXFP4.gguf');
    expect(await table()).toEqual([]);
  });
});
