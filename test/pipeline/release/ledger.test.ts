import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCommand } from '../../../src/commands/registry.ts';
import { stringifyJson } from '../../../src/common/files.ts';
import { readOptions } from '../../../src/entry/read-options.ts';
import { parseLedger, readHubText } from '../../../src/hub/index.ts';
import type { Report } from '../../../src/report/kit/report-schema.ts';
import { seedRepo } from '../../hub/fixture.ts';
import { refusal } from '../../support/refusal.ts';
import { startWorld, type World } from '../support.ts';

const REPO = 'demo/pruned';
const ref = { type: 'model', id: REPO } as const;

let world: World;
/** Of the first release, before the trial was repeated. */
let once: string;
beforeAll(async () => {
  world = await startWorld();
  // The same run directory, with another seed: the trial is repeated, and only the second one is published.
  await world.run({ repo: REPO, until: 'render' });
  once = join(world.folder.path, 'once');
  await cp(world.context.runDir.path, once, { recursive: true });
  await world.run({ repo: REPO, until: 'publish', options: { seed: '1' } });
});
afterAll(() => world[Symbol.asyncDispose]());

const onHub = (path: string) => readHubText(ref, 'main', path, world.context.hub);
const options = () => ({ ...world.context.hub, token: world.hub.token });

async function command(name: 'report' | 'verify' | 'publish', raw: Record<string, string>) {
  const loaded = await loadCommand(name);
  return await loaded.run(await readOptions(loaded, raw), world.context, () => {});
}

test('a trial that was repeated before the release is in the ledger, and the card counts it', async () => {
  const text = await onHub('ledger.jsonl');
  const entries = parseLedger(text, REPO);
  expect(entries.map(({ released, seed }) => [released, seed])).toEqual([
    [false, 0],
    [true, 1],
  ]);
  const report = JSON.parse(await onHub('report.json')) as Report;
  expect(report.ledger).toMatchObject({ entries: 2, number: 2, count: { trial: 2, of: 2, ofCandidate: 2 } });
  const { verdict, paired } = report.trial!.overall.pairs[0];
  expect(entries[1]).toMatchObject({
    candidate: report.candidate.sha256,
    result: { verdict: verdict.kind, difference: paired.difference, interval: paired.interval, questions: 6 },
    benchmarks: [
      { benchmark: 'mmlu', dataset: report.trial!.benchmarks[0]!.dataset.sha256, count: 6, seed: 1 },
    ],
  });
  expect(await onHub('README.md')).toContain(
    'Trial 2 of 2 on these questions. Every trial of this repo is in [`ledger.jsonl`](ledger.jsonl).',
  );
});

test('the same run publishes nothing again, and its card stays', async () => {
  const { output } = await world.run({ repo: REPO, until: 'publish', options: { seed: '1' } });
  expect(output.released).toMatchObject({ alreadyPublished: true });
});

test('a card that was made before another release is refused, and made again it counts that one', async () => {
  expect(await refusal(command('publish', { 'run-dir': once, repo: REPO, gate: 'none' }))).toMatch(
    /^hub-conflict: ledger\.jsonl of demo\/pruned has a trial that this release does not include/,
  );
  await world.run({ repo: REPO, until: 'publish', runDir: once });
  const report = JSON.parse(await onHub('report.json')) as Report;
  // It stands there as one that was kept back, and counts once.
  expect(report.ledger).toMatchObject({ entries: 3, number: 3, count: { trial: 1, of: 2, ofCandidate: 2 } });
});

test('verify and report check the ledger', async () => {
  const { text } = await command('verify', { candidate: REPO });
  expect(text).toMatch(
    /ledger\.jsonl holds 3 trials; the report's is trial 1 of 2 on its questions; no entry was changed or removed in 3 commits/,
  );
  const recomputed = await command('report', { report: REPO, recompute: '' });
  expect(recomputed.text).toContain('It is trial 1 of 2 on these questions, by ledger.jsonl.');
});

test.each<[string, (report: Report) => void, RegExp]>([
  [
    'of fewer trials',
    ({ ledger }) => Object.assign(ledger!.count, { trial: 1, of: 1 }),
    /it makes trial 2 of 2 \(2 of the candidate\), but the report says 1 of 1/,
  ],
  [
    'of another entry',
    ({ ledger }) => Object.assign(ledger!, { number: 1 }),
    /in the report released is true, in entry 1: false; trial is "[0-9a-f]{64}", in entry 1: "[0-9a-f]{64}"/,
  ],
  [
    'of another file',
    ({ ledger }) => Object.assign(ledger!, { sha256: 'a'.repeat(64) }),
    /have SHA-256 .* the report says a{64}/,
  ],
  ['of none', (report) => Reflect.deleteProperty(report, 'ledger'), /report\.json names no ledger\.jsonl/],
])('a report %s is not published', async (_, edit, said) => {
  const copy = join(world.folder.path, `copy-${Math.random()}`);
  await cp(world.context.runDir.path, copy, { recursive: true });
  const report = JSON.parse(await readFile(join(copy, 'report.json'), 'utf8')) as Report;
  edit(report);
  await writeFile(join(copy, 'report.json'), stringifyJson(report));
  expect(await refusal(command('publish', { 'run-dir': copy, repo: REPO, gate: 'none' }))).toMatch(said);
});

test('of a ledger that somebody shortened, nothing is published and verify says so', async () => {
  const [first] = (await onHub('ledger.jsonl')).split('\n');
  await seedRepo({ options: options() }, REPO, [{ path: 'ledger.jsonl', content: `${first}\n` }]);
  const said = /^ledger-broken: /;
  expect(await refusal(command('verify', { candidate: REPO }))).toMatch(said);
  // Before any byte of a model moves.
  const before = world.hub.requests.length;
  const run = world.run({
    repo: REPO,
    until: 'publish',
    runDir: join(world.folder.path, 'new'),
    options: { seed: '2' },
  });
  expect(await refusal(run)).toMatch(/has 1 lines, and 3 in commit/);
  const asked = world.hub.requests.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path.endsWith('.gguf'))).toEqual([]);
});
