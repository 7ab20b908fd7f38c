import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToBase, BASE_URI, DATASET_URI, seedHub } from '../../demo/seed.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { type HubFixture, hubFixture } from '../hub/fixture.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { type InstalledActions, installAction } from './runner.ts';

/** The built actions, on a Hub with a Xet store and Jobs, with a lower quantization of the base in its repo. */
const TOKEN = 'hf_write_token_of_the_test';
const BASE_REPO = 'demo/tiny-gpt-oss-GGUF';
const RIVAL = 'tiny-gpt-oss-Q4_0.gguf';
const LABEL = 'Q4_0 of the base';

let fixture: HubFixture;
let rivalSize: number;
beforeAll(async () => {
  const tools = await llamaTools();
  fixture = await hubFixture({
    tokens: { [TOKEN]: { user: 'demo', role: 'write' } },
    xet: {},
    jobs: { program: (name) => tools.command(name) },
  });
  const { options, progress, folder } = fixture;
  await seedHub(join(ROOT, 'demo', 'tiny-gpt-oss'), { hub: options, progress });
  const file = await quantizeTiny(folder, 'Q4_0');
  rivalSize = (await stat(file)).size;
  await addToBase(file, { hub: options, progress });
}, 120_000);
afterAll(() => fixture[Symbol.asyncDispose]());

interface Machine {
  readonly actions: InstalledActions;
  /** Where a step runs. */
  readonly workspace: string;
}

/** Another machine: a workspace, a home and a temporary folder of its own, with the repo checked out. */
async function machine(name: string): Promise<Machine> {
  const folder = join(fixture.folder, name);
  const workspace = join(folder, 'work');
  await mkdir(workspace, { recursive: true });
  await cp(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(workspace, 'plan.json'));
  const lines = Array.from({ length: 200 }, (_, i) => `Box ${i} holds ${i * 7} nails and ${i * i} screws.`);
  await writeFile(join(workspace, 'text.txt'), lines.join('\n'));
  const environment = { ESPALIER_CACHE: CACHE_FOLDER };
  return { actions: await installAction(folder, { workspace, environment }), workspace };
}

function inputs(repo: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ plan: 'plan.json', base: BASE_URI, repo, gate: 'rival>=-1pp@95', 'on-gate': 'warn' },
    ...{ 'hub-url': fixture.hub.url, 'hf-token': TOKEN, rivals: 'auto', 'no-answer-cache': 'true' },
    ...{ 'max-tokens': '96', context: '1024', threads: '1', 'gpu-layers': '0' },
    ...more,
  };
}

async function publishedAt(repo: string): Promise<{ report: Report; card: string }> {
  const get = async (path: string) => {
    const response = await fetch(`${fixture.hub.url}/${repo}/resolve/main/${path}`);
    expect(response.status, path).toBe(200);
    return await response.text();
  };
  const report = reportSchema.parse(JSON.parse(await get('report.json')));
  return { report, card: await get('README.md') };
}

/** What every mode must say of the rival. */
function checkRival({ report: { trial, candidate }, card }: Awaited<ReturnType<typeof publishedAt>>): void {
  const rival = trial?.models[2];
  expect(rival).toMatchObject({ id: 'rival-1', label: LABEL, repo: BASE_REPO, bytes: rivalSize });
  expect(rivalSize).toBeLessThan(candidate.bytes);
  for (const { results, questions } of trial?.benchmarks ?? []) {
    expect(Object.keys(results)).toEqual(['base', 'candidate', 'rival-1']);
    expect(results['rival-1']?.correct).toBeGreaterThan(questions / 2);
  }
  expect(trial?.overall.pairs.map(({ of, against }) => `${of} ${against}`)).toEqual([
    'candidate base',
    'candidate rival-1',
  ]);
  expect(Object.keys(trial?.kld?.results ?? {})).toEqual(['candidate', 'rival-1']);
  expect(card).toContain('## At the same size');
  expect(card).toContain(LABEL);
}

test('in Jobs with early stopping: a Job for each model, the rival asked what the others were', async () => {
  const repo = 'demo/rival-in-jobs-GGUF';
  const { actions, workspace } = await machine('jobs');
  const step = await actions.main(
    '.',
    inputs(repo, {
      ...{ runner: 'hf-jobs:t4-small', 'max-cost': '2', 'early-stop': '2' },
      ...{ benchmarks: `mmlu:80=${DATASET_URI}/mmlu.jsonl,speed:1`, kld: 'text.txt', 'kld-chunks': '1' },
    }),
  );
  expect(step.code, step.log).toBe(0);
  const published = await publishedAt(repo);
  checkRival(published);
  const { trial, jobs } = published.report;
  // Pruning loses so much that the first look shows it.
  expect(trial?.sequential).toMatchObject({ analyses: 2, analysis: 1, outcome: 'refused' });
  expect(trial?.benchmarks[0]?.questions).toBe(40);
  expect(Object.keys(trial?.speed?.answer.models ?? {})).toEqual(['base', 'candidate', 'rival-1']);
  expect(jobs?.jobs).toBe(5);
  const ofRival = fixture.hub.jobs?.list().filter(({ spec }) => JSON.stringify(spec).includes(RIVAL));
  // Its server, KL divergence and speed: each reads it where it is on the Hub.
  expect(ofRival).toHaveLength(3);
  const staged = await readdir(join(workspace, '.espalier'));
  expect(staged).not.toContain('rivals');
});

test('cut, tried and published on three machines, both servers of a trial up at once', async () => {
  const repo = 'demo/rival-in-three-GGUF';
  const own = inputs(repo, {
    ...{ benchmarks: `mmlu:40=${DATASET_URI}/mmlu.jsonl`, kld: 'text.txt', 'kld-chunks': '1' },
    schedule: 'concurrent',
  });
  /** The run directory as workflows/split.yml hands it on. */
  const handOn = async (from: Machine, to: Machine) => {
    const filter = (path: string) => !/\/\.espalier\/base(\/|$)|\.partial$/.test(path);
    const recursive = { recursive: true, filter };
    await cp(join(from.workspace, '.espalier'), join(to.workspace, '.espalier'), recursive);
  };
  const [first, second, third] = [await machine('cut'), await machine('trial'), await machine('publish')];

  const { 'hf-token': _, ...withoutToken } = own;
  const cut = await first.actions.main('actions/stages', { ...withoutToken, until: 'verify' });
  expect(cut.code, cut.log).toBe(0);
  await handOn(first, second);
  const tried = await second.actions.main('actions/stages', { ...withoutToken, until: 'render' });
  expect(tried.code, tried.log).toBe(0);
  const { trial } = JSON.parse(await readFile(join(second.workspace, '.espalier/report.json'), 'utf8'));
  expect(trial.concurrent).toBe(true);
  await handOn(second, third);
  const { gate = '', 'on-gate': onGate = '', 'hub-url': hubUrl = '', 'hf-token': token = '' } = own;
  const sent = await third.actions.main('actions/publish', {
    ...{ repo, gate, 'on-gate': onGate, 'hub-url': hubUrl, 'hf-token': token },
  });
  expect(sent.code, sent.log).toBe(0);
  const published = await publishedAt(repo);
  checkRival(published);
  expect(published.card).toMatch(/^\*\*A Q4_0 of the base is smaller and better\.\*\*/m);
  expect(sent.log).toContain('the gate asks for rival>=-1pp@95');
});
