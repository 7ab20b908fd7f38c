import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { silent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { type SeededHub, startSeededHub, TOKEN } from '../e2e/support.ts';
import { seedRepo } from '../hub/fixture.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools } from '../support/llama.ts';
import { makeRepository, makeSmall, ours, type Repository } from './repository.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
let repository: Repository;

beforeAll(async () => {
  const tools = await llamaTools();
  hub = await startSeededHub({ jobs: { program: (name) => tools.command(name) } });
  folder = await temporaryFolder();
  repository = await makeRepository(hub, folder.path);
});
afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
});

/** Several jobs, each of which starts programs: on a machine that others use as well. */
const SLOW = 400_000;
const IN_JOBS = { runner: 'hf-jobs:t4-small', 'max-cost': '1' };

/** Jobs of the Hub since the last call, which have ended. */
function endedJobs(): string[] {
  const jobs = hub.jobs?.list().toReversed() ?? [];
  const found = jobs.slice(seen).map(({ stage, spec }) => {
    expect(['COMPLETED', 'CANCELED']).toContain(stage);
    expect(JSON.stringify(spec)).not.toContain(TOKEN.writer);
    return spec.labels?.['espalier-task'] ?? '';
  });
  seen = jobs.length;
  return found;
}
let seen = 0;

test('score in Jobs: one job starts them, and its scores make a plan', { timeout: SLOW }, async () => {
  const path = await makeSmall(repository, hub, 8);
  const content = new Uint8Array(await readFile(join(repository.path, path)));
  const { hub: options } = createContext({
    ...{ environment: {}, hubUrl: hub.url, token: TOKEN.writer, progress: silent, signal: undefined },
  });
  await seedRepo({ options: { ...options, token: TOKEN.writer } }, 'demo/small-GGUF', [{ path, content }]);
  const inputs = {
    ...IN_JOBS,
    base: `hf://demo/small-GGUF/${path}`,
    ...{ text: 'code=built-in,chat=built-in', benchmarks: `mmlu=${DATASET_URI}/mmlu.jsonl`, keep: '6' },
  };
  const steps = await repository.played('score', { inputs });
  expect(ours(steps).map(({ job }) => job)).toEqual(['split', 'measure', 'plan', 'plan']);
  expect(ours(steps)[1]?.result.log).toMatch(/4 Jobs on t4-small .* at most the 1\.00 USD of max-cost/);
  expect(ours(steps)[1]?.result.summary).toMatch(/Jobs of this run: \d+ Jobs/);
  expect(endedJobs().length).toBeGreaterThanOrEqual(4);
  const scores = await repository.artifact('score', 'plan/scores.json');
  expect(scores).toMatchObject({ method: 'mask-kld', experts: { total: 8 } });
  const plan = await repository.artifact('score', 'plan/plan.json');
  expect(plan).toMatchObject({ origin: { method: 'mask-kld' } });
});

test('sweep in Jobs: one job measures, asks and picks within max-cost, and a later attempt needs no Job', {
  timeout: SLOW,
}, async () => {
  const inputs = {
    ...IN_JOBS,
    ...{ base: BASE_URI, methods: 'router-norm-bias', points: '32,30', text: 'code=built-in:held-out' },
    ...{ benchmarks: `mmlu:4=${DATASET_URI}/mmlu.jsonl`, gate: 'overall>=-90pp@95' },
  };
  const steps = await repository.played('sweep', { inputs });
  expect(ours(steps).map(({ job }) => job)).toEqual(['points', 'measure']);
  expect(ours(steps)[1]?.result.summary).toMatch(/picked: .*\n[\s\S]*Jobs of this run: \d+ Jobs/);
  const tasks = endedJobs();
  expect(tasks).toContain('base');
  expect(tasks.filter((task) => task.startsWith('candidate-')).length).toBeGreaterThanOrEqual(3);
  expect(await repository.artifact('sweep', 'sweep/sweep.json')).toMatchObject({
    rows: [{ keep: 32 }, { keep: 30 }],
    pick: { sentence: expect.any(String) },
  });
  expect(await repository.artifact('sweep', 'sweep/plan.json')).toMatchObject({ experts: { total: 32 } });

  await repository.played('sweep', { inputs, github: { run_attempt: '2' } });
  expect(endedJobs()).toEqual([]);
});
