import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI } from '../../../../demo/seed.ts';
import type { RawOptions } from '../../../../src/commands/definition/command.ts';
import type { CommandName } from '../../../../src/commands/registry.ts';
import { publish, readHubText } from '../../../../src/hub/index.ts';
import { commandRunner } from '../../../support/commands.ts';
import { refusal } from '../../../support/refusal.ts';
import { fetchedSince, PLAN, startWorld, type World } from '../../support.ts';

const REPO = 'demo/measured';
const ref = { type: 'model', id: REPO } as const;
const FOLDER = 'candidates/tiny-gpt-oss-28x-MXFP4';
const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';

let world: World;
const notes: string[] = [];
beforeAll(async () => {
  world = await startWorld();
  await run('run', { tag: 'v1' });
});
afterAll(() => world[Symbol.asyncDispose]());

function run(name: CommandName, more: RawOptions = {}, runDir = 'run') {
  const command = commandRunner({
    progress: (event) => event.type === 'note' && notes.push(event.message),
    environment: process.env,
    hubUrl: world.hub.url,
    token: world.hub.token,
  });
  const asked = { plan: PLAN, base: BASE_URI, benchmarks: 'none' };
  const raw = { ...(name === 'run' && asked), repo: REPO, gate: 'none', ...more };
  return command(name, { ...raw, 'run-dir': join(world.folder.path, runDir) });
}

/** Makes the release on the Hub one that measured something. */
async function measured(what: object): Promise<void> {
  const { hub, progress } = world.context;
  const path = `${FOLDER}/report.json`;
  const report = JSON.parse(await readHubText(ref, 'main', path, hub)) as object;
  const content = JSON.stringify({ ...report, ...what });
  const files = [{ path, content }];
  await publish({ repo: ref, visibility: 'public', files, title: 'Measure', overwrite: true }, hub, progress);
}

test('a measured release is not replaced by one that was not measured, unless that is said', async () => {
  await measured({ trial: { overall: { questions: 400 } } });
  const from = world.hub.requests.length;
  const lost = `${FILE} was released there with a trial of 400 questions, and this release has none`;
  const expected = `hub-conflict: ${REPO} would lose measurements: ${lost}`;
  expect(await refusal(run('run', {}, 'second'))).toContain(expected);
  expect(await refusal(run('run', { 'dry-run': 'true' }, 'third'))).toContain(expected);
  // The header alone.
  expect(fetchedSince(world, from)).toBeLessThan(500_000);

  notes.length = 0;
  await run('run', { 'dry-run': 'true', overwrite: 'true' }, 'third');
  expect(notes).toContain(`${REPO} would lose measurements: ${lost}`);
  await run('run', { until: 'render' });
  expect(await refusal(run('publish'))).toContain(expected);
  expect(await refusal(run('publish', { 'dry-run': 'true' }))).toContain(expected);
  const done = await run('run', { overwrite: 'true' });
  expect(done.text).toContain(`lost       ${lost}`);
  expect(done.summary).toContain('measurements lost');
  // What is there now has nothing to lose.
  expect(await run('run')).toMatchObject({ json: { released: { alreadyPublished: true } } });
});

test('so is one that measured the KL divergence alone; a tag that is set decides by itself', async () => {
  await measured({ kld: { mean: 0.1 } });
  expect(await refusal(run('run'))).toContain(
    `${FILE} was released there with a KL divergence from its base`,
  );
  // Under another name it stands beside; a release that its tag holds is not published again.
  await run('run', { 'file-name': 'other-MXFP4.gguf', 'dry-run': 'true' }, 'fourth');
  const again = await run('run', { tag: 'v1' });
  expect(again).toMatchObject({ json: { released: { alreadyPublished: true } } });
});
