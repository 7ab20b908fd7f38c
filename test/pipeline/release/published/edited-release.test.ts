import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI } from '../../../../demo/seed.ts';
import { loadCommand } from '../../../../src/commands/registry.ts';
import { stringifyJson } from '../../../../src/common/files.ts';
import { readOptions } from '../../../../src/entry/read-options.ts';
import { parseHubUri, parseRepoId, readHubText, writtenCard } from '../../../../src/hub/index.ts';
import type { Report } from '../../../../src/report/kit/report-schema.ts';
import { refusal } from '../../../support/refusal.ts';
import { changeRepo } from '../../hub-files.ts';
import { PLAN, startWorld, type World } from '../../support.ts';

const REPO = parseRepoId('demo/tiny-28x-GGUF');
const OWN = 'candidates/tiny-gpt-oss-28x-MXFP4/report.json';

let world: World;
/** As released, by their paths. */
const released = new Map<string, string>();
beforeAll(async () => {
  world = await startWorld();
  // A plan that names the repo of its base: the report may name another one.
  const { repo, revision, path: file } = parseHubUri(BASE_URI);
  const plan = JSON.parse(await readFile(PLAN, 'utf8'));
  plan.base = { ...plan.base, repo: repo.id, revision, file };
  const named = join(world.folder.path, 'plan.json');
  await writeFile(named, stringifyJson(plan));
  await world.run({ plan: named, repo: REPO.id, until: 'publish' });
  for (const path of ['README.md', 'report.json', OWN, 'forest.svg', 'plan.json'])
    released.set(path, await readHubText(REPO, 'main', path, world.context.hub));
});
afterAll(() => world[Symbol.asyncDispose]());

async function command(name: 'report' | 'verify', recompute = '') {
  const loaded = await loadCommand(name);
  const raw = name === 'report' ? { report: REPO.id, recompute } : { candidate: REPO.id };
  return await loaded.run(await readOptions(loaded, raw), world.context, () => {});
}

/** Reads a command's result while files of the repo are others. */
async function withFiles<T>(changed: Readonly<Record<string, string>>, read: () => Promise<T>): Promise<T> {
  const put = async (files: Iterable<readonly [string, string]>) =>
    await changeRepo(
      REPO,
      world.context.hub,
      [...files].map(([path, content]) => ({ path, content })),
    );
  await put(Object.entries(changed));
  try {
    return await read();
  } finally {
    await put([...released].filter(([path]) => path in changed));
  }
}

const text = (path: string) => released.get(path) ?? '';

/** Both copies of the report, edited. */
function edited(edit: (report: Report) => void): Record<string, string> {
  const report = JSON.parse(text(OWN)) as Report;
  edit(report);
  return { [OWN]: stringifyJson(report), 'report.json': stringifyJson(report) };
}

test('a release as it was made is what its report says, and both commands say what they compared', async () => {
  expect((await command('report')).text).toContain(
    'The report agrees with the gate, plan.json, the candidate, ledger.jsonl, README.md (the text between its markers), forest.svg and answer-length.svg.',
  );
  expect((await command('verify')).text).toContain(
    'what the report says of base, model, plan and sizes follows from base and plan',
  );
});

test('numbers of the card that were edited are found, with the line', async () => {
  const card = text('README.md');
  const line = card.split('\n').find((one) => one.startsWith('| MMLU | 6 |')) ?? '';
  const found = withFiles({ 'README.md': card.replace(line, line.replace('MMLU', 'MMLU-Pro')) }, () =>
    refusal(command('report')),
  );
  expect(await found).toMatch(
    /^trial-invalid: README\.md does not say what hf:\S+report\.json says: line \d+ between the markers is "\| MMLU-Pro \| 6 .*, expected "\| MMLU \| 6 /,
  );
  const [, managed = ''] = card.split(/<!-- espalier:\w+ -->/);
  expect(await found).toContain(`: line ${managed.trim().split('\n').indexOf(line) + 1} between`);
  const results = card.replace(/value: [\d.]+/, 'value: 99.9');
  expect(await withFiles({ 'README.md': results }, () => refusal(command('report')))).toMatch(
    /^trial-invalid: README\.md .*: model-index in its front matter differs$/,
  );
  const picture = text('forest.svg').replace('MMLU', 'MNLU');
  expect(await withFiles({ 'forest.svg': picture }, () => refusal(command('report')))).toMatch(
    /^trial-invalid: forest\.svg does not say what /,
  );
});

test('a folder of records that is not there is named', async () => {
  expect(await refusal(command('report', './nowhere'))).toBe(
    'file-unreadable: there is no folder ./nowhere to read records from',
  );
});

test('what people write around the card is theirs', async () => {
  const card = text('README.md').replace('license:', 'my-key: mine\nlicense:');
  const { text: said } = await withFiles({ 'README.md': `${card}\nMy words.\n` }, () => command('report'));
  expect(said).toContain('README.md (the text between its markers)');
});

test('a card that other templates made is not taken for the report’s', async () => {
  const card = text('README.md').replace('## Run it', '## Start');
  const { sha256 } = writtenCard(card);
  const files = edited(({ release }) => {
    if (release.written) release.written.card.sha256 = sha256;
  });
  const { text: said } = await withFiles({ ...files, 'README.md': card }, () => command('report'));
  expect(said).toContain("README.md was not compared: it is not the card of Espalier's own templates.");
  expect(said).not.toContain('README.md (');
});

test.each<[path: string, value: unknown, said: RegExp]>([
  ['sizes.base.bytes', 9, /sizes\.base\.bytes is 9, computed: 2702208/],
  ['sizes.candidate.parameters', 1, /sizes\.candidate\.parameters is 1, computed: \d+/],
  ['model.contextLength', 131_072, /model\.contextLength is 131072, computed: 2048/],
  ['base.license', 'mit', /base\.license is "mit", computed: "cc0-1\.0"/],
  ['base.quantizedBy', 'Somebody', /base\.quantizedBy is "Somebody", computed: not there/],
  ['plan.removed.0', [0], /plan\.removed\.0\.0 is 0, computed: \d+/],
  ['proof.literalBytes', 1, /proof\.literalBytes is 1, computed: \d+/],
  ['base.repo', 'openai/gpt-oss-120b', /base is \S+ of openai\/gpt-oss-120b at \w{40}, which is not there/],
  [
    'base.file',
    'README.md',
    /base is README\.md of .*, which is not the file that the candidate was cut from/,
  ],
])('verify finds a report in which %s is %j', async (path, value, said) => {
  const found = await withFiles(
    edited((report) => set(report, path.split('.'), value)),
    () => refusal(command('verify')),
  );
  expect(found).toMatch(/^proof-failed: hf:\S+ does not say what base and plan say: /);
  expect(found).toMatch(said);
});

function set(target: object, [key = '', ...rest]: readonly string[], value: unknown): void {
  const parent = target as Record<string, unknown>;
  if (rest.length === 0) parent[key] = value;
  else set(parent[key] as object, rest, value);
}

test('the report at the root must be that of its candidate', async () => {
  const files = { 'report.json': text('report.json').replace('"cc0-1.0"', '"mit"') };
  expect(await withFiles(files, () => refusal(command('verify')))).toBe(
    `proof-failed: report.json and ${OWN} of ${REPO.id} are not the same, but both are of tiny-gpt-oss-28x-MXFP4.gguf`,
  );
});
