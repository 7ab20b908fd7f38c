import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATASET_URI } from '../../demo/seed.ts';
import { openFileSource } from '../../src/bytes/file.ts';
import { digestOfFile } from '../../src/bytes/file-digest.ts';
import { readOptions } from '../../src/commands/read-options.ts';
import { loadCommand } from '../../src/commands/registry.ts';
import {
  parseRepoId,
  publish,
  type ReleaseFile,
  readHubText,
  repoPaths,
  statFiles,
} from '../../src/hub/index.ts';
import { reportSchema } from '../../src/report/report.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { PLAN, startWorld, type World } from './support.ts';

const BASE = parseRepoId('demo/tiny-family-GGUF');
const FILES = ['tiny-Q4_0.gguf', 'tiny-Q8_0.gguf', 'tiny-MXFP4.gguf'];
const REPO = parseRepoId('demo/tiny-28x-family-GGUF');
const [Q4, Q8, MX] = ['tiny-28x-Q4_0', 'tiny-28x-Q8_0', 'tiny-28x-MXFP4'];

let world: World;
beforeAll(async () => {
  world = await startWorld({ xet: {} });
  const paths = [
    await quantizeTiny(world.folder.path, 'Q4_0'),
    await quantizeTiny(world.folder.path, 'Q8_0'),
    TINY_MODEL,
  ];
  const { hub, progress } = world.context;
  const files = await Promise.all(paths.map((file, i) => localFile(FILES[i]!, file)));
  const others = [
    { path: 'mmproj-tiny-F16.gguf', content: Buffer.from('GGUF of a projector') },
    { path: 'template', content: '{{ .Prompt }}' },
  ];
  await publish(
    { repo: BASE, visibility: 'public', files: [...files, ...others], title: 'Base' },
    hub,
    progress,
  );
});
afterAll(() => world[Symbol.asyncDispose]());

async function localFile(path: string, file: string): Promise<ReleaseFile> {
  await using source = await openFileSource(file);
  return { path, content: { file, sha256: await digestOfFile(source, undefined), size: source.size } };
}

const SMALL = {
  'no-answer-cache': 'true',
  'max-tokens': '96',
  context: '1024',
  slots: '1',
  threads: '1',
  'gpu-layers': '0',
};

async function command(name: 'run' | 'publish' | 'verify', values: Record<string, string>) {
  const loaded = await loadCommand(name);
  return await loaded.run(await readOptions(loaded, values), world.context);
}

const runDir = () => join(world.folder.path, 'family');
const RUN = {
  ...SMALL,
  plan: PLAN,
  base: `${BASE.id}:Q4_0,Q8_0,MXFP4`,
  primary: 'MXFP4',
  benchmarks: `mmlu:4=${DATASET_URI}/mmlu.jsonl`,
  'any-base': 'true',
  gate: 'none',
  repo: REPO.id,
};

const pathsOf = async () => (await repoPaths({ repo: REPO, revision: 'main' }, world.context.hub)).toSorted();
const reportOf = async (stem: string) =>
  reportSchema.parse(
    JSON.parse(await readHubText(REPO, 'main', `candidates/${stem}/report.json`, world.context.hub)),
  );

test('one plan cuts three quantizations, one is tried, and one commit holds all of them', async () => {
  const { text } = await command('run', { ...RUN, 'run-dir': runDir() });
  expect(text).toContain(`published  ${world.hub.url}/${REPO.id}/tree/`);
  expect(await pathsOf()).toEqual(
    [
      ...['.gitattributes', 'README.md', 'plan.json', 'report.json'],
      ...[Q4, Q8, MX].flatMap((stem) => [
        `${stem}.gguf`,
        `candidates/${stem}/plan.json`,
        `candidates/${stem}/report.json`,
      ]),
      ...['facts.json', 'base-mmlu.jsonl', 'candidate-mmlu.jsonl'].map(
        (name) => `candidates/${MX}/records/${name}`,
      ),
    ].toSorted(),
  );
  const primary = await reportOf(MX!);
  expect(primary.trial?.overall.questions).toBe(4);
  expect(await readHubText(REPO, 'main', 'report.json', world.context.hub)).toBe(
    await readHubText(REPO, 'main', `candidates/${MX}/report.json`, world.context.hub),
  );
  for (const stem of [Q4!, Q8!]) {
    const report = await reportOf(stem);
    expect(report.trial).toBeUndefined();
    expect(report.release.primary).toBe(`${MX}.gguf`);
    const [there] = await statFiles(REPO, 'main', [`${stem}.gguf`], world.context.hub);
    expect(there).toMatchObject({ size: report.candidate.bytes, sha256: report.candidate.sha256 });
  }
  const card = await readHubText(REPO, 'main', 'README.md', world.context.hub);
  expect(card).toMatch(
    /^\| \[`tiny-28x-Q8_0\.gguf`\]\(.*\) \| 28 of 32 \| Q8_0 \| `:Q8_0` \| .* not measured \|$/m,
  );
  expect(card).toMatch(/^\| \[`tiny-28x-MXFP4\.gguf`\]\(.*\) \| .* \(4 questions\) \|$/m);
});

test('the disk is left with neither bases nor candidates', async () => {
  for (const stem of [Q4!, Q8!, MX!]) {
    const names = await readdir(join(runDir(), 'files', stem), { recursive: true });
    expect(names.filter((name) => name.endsWith('.gguf'))).toEqual([]);
  }
});

test('run again, it makes nothing again and commits nothing', async () => {
  const from = world.hub.requests.length;
  const { text } = await command('run', { ...RUN, 'run-dir': runDir() });
  expect(text).toContain('published');
  const since = world.hub.requests.slice(from);
  expect(since.filter(({ path }) => path.includes('/commit/'))).toEqual([]);
  expect(
    since.filter(({ path }) => path.includes('.gguf') && path.includes('/resolve/')).length,
  ).toBeLessThan(40);
  expect(await stat(join(runDir(), 'files', MX!, 'finished.json'))).toBeTruthy();
  expect(JSON.parse(await readFile(join(runDir(), 'report.json'), 'utf8')).candidate.file).toBe(`${MX}.gguf`);
});

test('verify proves every candidate of the repo', async () => {
  const { text, json } = await command('verify', { candidate: REPO.id });
  expect(text).toContain('all 3 candidates of demo/tiny-28x-family-GGUF are exactly');
  expect(json).toMatchObject({ proved: 3 });
});
