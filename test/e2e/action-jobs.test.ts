import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BASE_URI, DATASET_URI, seedHub } from '../../demo/seed.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { type HubFixture, hubFixture } from '../hub/fixture.ts';
import { dataSha256, TINY_28X_DATA_SHA256 } from '../support/data-section.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { createRunner, type Runner, type StartedStep } from './runner.ts';

const tools = await llamaTools();
const TOKEN = 'hf_write_token_of_the_test';
const REPO = 'demo/tiny-28x-GGUF';
const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';
const STAGING = /^\/api\/models\/demo\/espalier-staging-[0-9a-f]{16}$/;

interface World extends AsyncDisposable {
  readonly fixture: HubFixture;
  readonly runner: Runner;
}

/** A runner beside a Hub with a Xet store and Jobs, as the real one has. */
async function setUp(): Promise<World> {
  const fixture = await hubFixture({
    tokens: { [TOKEN]: { user: 'demo', role: 'write' } },
    xet: {},
    jobs: { program: (name) => tools.command(name) },
  });
  await seedHub(join(ROOT, 'demo', 'tiny-gpt-oss'), { hub: fixture.options, progress: fixture.progress });
  const runner = await createRunner(fixture.folder);
  await cp(join(ROOT, 'plans'), join(runner.workspace, 'plans'), { recursive: true });
  return { fixture, runner, [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose]() };
}

function inputsFor({ hub }: HubFixture, more: Record<string, string> = {}): Record<string, string> {
  return {
    runner: 'hf-jobs:t4-small',
    'max-cost': '2',
    plan: 'plans/tiny-gpt-oss-28x.json',
    base: BASE_URI,
    repo: REPO,
    tag: 'v1.0',
    gate: 'none',
    'hf-token': TOKEN,
    'hub-url': hub.url,
    benchmarks: `mmlu:20=${DATASET_URI}/mmlu.jsonl`,
    'max-tokens': '96',
    'no-answer-cache': 'true',
    context: '1024',
    threads: '1',
    'gpu-layers': '0',
    ...more,
  };
}

async function published({ hub }: HubFixture, path: string): Promise<Uint8Array> {
  const response = await fetch(`${hub.url}/${REPO}/resolve/v1.0/${path}`);
  expect(response.status, path).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function publishedReport(fixture: HubFixture): Promise<Report> {
  return reportSchema.parse(JSON.parse(new TextDecoder().decode(await published(fixture, 'report.json'))));
}

/** The names of staging repos that are there. */
async function stagingRepos({ hub }: HubFixture): Promise<string[]> {
  const asked = hub.requests.map(({ path }) => path).filter((path) => STAGING.test(path));
  const there = [];
  for (const path of new Set(asked)) {
    const headers = { authorization: `Bearer ${TOKEN}` };
    if ((await fetch(`${hub.url}${path}`, { headers })).ok) there.push(path);
  }
  return there;
}

const stagesOf = ({ hub }: HubFixture) => hub.jobs?.list().map(({ stage }) => stage);

/** Enough to be stopped among them. */
const MANY = `mmlu:60=${DATASET_URI}/mmlu.jsonl`;

/** Waits until a model has given some answers. */
async function answersOf(
  arm: string,
  runner: Runner,
  step: StartedStep,
  runDir = '.espalier',
): Promise<void> {
  const records = join(runner.workspace, runDir, 'records', `${arm}-mmlu.jsonl`);
  await waitFor(async () => (await readFile(records, 'utf8').catch(() => '')).split('\n').length > 5, step);
}

async function logOf(step: StartedStep, pattern: RegExp): Promise<void> {
  await waitFor(async () => pattern.test(step.log()), step);
}

async function waitFor(condition: () => Promise<boolean>, { finished, log }: StartedStep): Promise<void> {
  let ended = false;
  void finished.then(() => (ended = true));
  while (!(await condition())) {
    if (ended) throw new Error(`ended too early:\n${log()}`);
    await sleep(20);
  }
}

describe('the built action with runner hf-jobs', () => {
  it('goes from nothing to a published repo; nothing moves twice, and nothing is left', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const inputs = inputsFor(fixture);
    const { hub } = fixture;
    // Logs that begin empty and drop, and a proxy that fails at the first questions.
    const logs = /^GET .*\/logs/;
    const empty = { status: 200, headers: { 'content-type': 'text/event-stream' } };
    hub.faults.add({ match: logs, times: 1, action: empty });
    hub.faults.add({ match: logs, times: 1, action: { resetAfterBytes: 200 } });
    const chat = /^POST \/v1\/chat/;
    hub.jobs?.proxyFaults.add({ match: chat, times: 3, action: { status: 502 } });
    const step = await runner.main(inputs);
    expect(hub.jobs?.proxyFaults.take('POST', '/v1/chat')).toBeUndefined();
    expect(step.log).not.toContain('::error');
    expect(step.code, step.log).toBe(0);
    expect(step.log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
    expect(await dataSha256(await published(fixture, FILE))).toBe(TINY_28X_DATA_SHA256);
    const report = await publishedReport(fixture);
    expect(report.machine).toContain('Hugging Face Jobs t4-small (1 x T4 (16 GB)');
    expect(report.trial?.conditions.origin).toContain('ghcr.io/ggml-org/llama.cpp@sha256:');
    expect(report.trial?.overall.questions).toBe(20);
    expect(report.trial?.overall.accuracy.base).toBeGreaterThan(0.8);
    const log = await readFile(join(runner.workspace, '.espalier', 'logs', 'base.log'), 'utf8');
    expect(log.match(/listening on/g)).toHaveLength(1);
    // The base was read by ranges, never whole onto the runner.
    expect(step.log).not.toContain('download tiny-gpt-oss-MXFP4.gguf');
    // What the staging moved, the release did not move again.
    expect(step.log).toMatch(/\(0 B of [\d.]+ MB were new\)/);
    expect(stagesOf(fixture)).toEqual(['CANCELED', 'CANCELED']);
    expect(await stagingRepos(fixture)).toEqual([]);
    const jobs = fixture.hub.jobs?.list() ?? [];
    for (const { spec } of jobs) {
      expect(spec).toMatchObject({ flavor: 't4-small', expose: { ports: [8080] }, environment: {} });
      expect(spec.secrets).toBeUndefined();
      expect(spec.volumes).toMatchObject([{ type: 'model', readOnly: true }]);
      expect(JSON.stringify(spec)).not.toContain(TOKEN);
    }
    expect(step.log).toMatch(/2 Jobs on t4-small .* USD at most/);
    expect(step.log).toMatch(/Jobs of this run in all: 2 Jobs, \d+ minutes, \d\.\d\d USD/);
  });

  it('compares two files alone: the one on the Hub where it is, the one on this disk from a staging repo', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const { plan, repo: _, tag: __, gate: ___, ...inputs } = inputsFor(fixture);
    const cut = await runner.main({
      ...{ command: 'prune', base: BASE_URI, plan: plan ?? '', out: 'cut.gguf', 'hf-token': TOKEN },
      'hub-url': fixture.hub.url,
    });
    expect(cut.code, cut.log).toBe(0);
    const step = await runner.main({ ...inputs, command: 'validate', candidate: 'cut.gguf' });
    expect(step.code, step.log).toBe(0);
    expect(stagesOf(fixture)).toEqual(['CANCELED', 'CANCELED']);
    const [candidate, base] = fixture.hub.jobs?.list() ?? [];
    expect(base?.spec.volumes?.[0]?.source).toBe('demo/tiny-gpt-oss-GGUF');
    expect(candidate?.spec.volumes?.[0]?.source).toMatch(/^demo\/espalier-staging-/);
    expect(await stagingRepos(fixture)).toEqual([]);
    const local = await runner.main({
      ...inputs,
      command: 'validate',
      candidate: BASE_URI,
      base: 'cut.gguf',
    });
    expect(local.log).toContain('runner hf-jobs needs a base on the Hub');
  });

  it('measures divergence and speed in Jobs whose logs it reads, the first of which is lost', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const benchmarks = `mmlu:8=${DATASET_URI}/mmlu.jsonl,speed:2`;
    await cp(join(ROOT, 'README.md'), join(runner.workspace, 'text.txt'));
    const more = { kld: 'text.txt', 'kld-chunks': '1', 'kld-floor': 'true', benchmarks };
    const { hub } = fixture;
    if (hub.jobs) hub.jobs.isBusy = true;
    const started = await runner.start(inputsFor(fixture, more));
    await logOf(started, /runs the KL divergence/);
    if (hub.jobs) hub.jobs.isBusy = false;
    await hub.jobs?.end(hub.jobs.list()[0]?.id ?? '', 'DELETED', '');
    const step = await started.finished;
    expect(step.code, step.log).toBe(0);
    expect(step.log).toMatch(/ended as DELETED: .*; another Job runs the KL divergence/);
    const { trial, jobs } = await publishedReport(fixture);
    expect(trial?.kld).toMatchObject({ chunks: 1, contextTokens: 512, text: { source: 'text.txt' } });
    const meanKld = trial?.kld?.results.candidate?.meanKld ?? 0;
    expect(meanKld).toBeGreaterThan(0.001);
    expect(trial?.kld?.floor?.meanKld).toBeLessThan(meanKld);
    expect(trial?.speed).toMatchObject({ rounds: 2, promptTokens: 512, backend: 'CPU' });
    expect(jobs?.jobs).toBe(5);
    expect(step.log).toMatch(/4 Jobs on t4-small .* USD at most/);
    expect(stagesOf(fixture)).toEqual(['COMPLETED', 'CANCELED', 'CANCELED', 'COMPLETED', 'DELETED']);
    expect(await stagingRepos(fixture)).toEqual([]);
  });

  it('goes on in another Job for a lost one, and counts both; not for a program that ended by itself', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const { jobs } = fixture.hub;
    const end = async (stage: 'DELETED' | 'ERROR', message: string) => {
      const running = jobs?.list().find((job) => job.stage === 'RUNNING');
      await jobs?.end(running?.id ?? '', stage, message);
    };
    const step = await runner.start(inputsFor(fixture, { benchmarks: MANY }));
    await answersOf('base', runner, step);
    await end('DELETED', '');
    await answersOf('candidate', runner, step);
    await end('ERROR', 'the node was preempted');
    const { code, log, summary } = await step.finished;
    expect(code, log).toBe(0);
    expect(stagesOf(fixture)).toEqual(['CANCELED', 'ERROR', 'CANCELED', 'DELETED']);
    expect(log).toMatch(/ended as DELETED; the base goes on in another one/);
    expect(log).toMatch(/ended as ERROR \(the node was preempted\); the candidate goes on in another one/);
    expect(log).toContain('Jobs of this run in all: 4 Jobs, ');
    expect(summary).toContain('| Jobs | 4 Jobs, ');
    const { trial, jobs: cost } = await publishedReport(fixture);
    expect(cost?.jobs).toBe(4);
    expect(trial?.overall.questions).toBe(60);

    const failing = await runner.start(
      inputsFor(fixture, { benchmarks: MANY, 'run-dir': 'other', tag: 'v1.1' }),
    );
    await answersOf('base', runner, failing, 'other');
    await end('ERROR', 'Job failed: exit code 1');
    const failed = await failing.finished;
    expect(failed.code).toBe(62);
    expect(failed.log).toContain('ended as ERROR (Job failed: exit code 1)');
    expect(stagesOf(fixture)?.length).toBe(5);
  });

  it('ends its Job and removes its staging repo when it is told to stop', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const first = await runner.start(inputsFor(fixture, { benchmarks: MANY }));
    await answersOf('candidate', runner, first);
    first.child.kill('SIGTERM');
    const { code, log } = await first.finished;
    expect(code, log).toBe(130);
    expect(stagesOf(fixture)).toEqual(['CANCELED', 'CANCELED']);
    expect(await stagingRepos(fixture)).toEqual([]);
    expect(await readdir(join(runner.workspace, '.espalier'))).not.toContain('jobs.json');
  });

  it('is ended by the post step after a kill, not by one beside it, or goes on with the Job of the killed one', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const inputs = inputsFor(fixture, { benchmarks: MANY });
    const first = await runner.start(inputs);
    await answersOf('candidate', runner, first);
    first.child.kill('SIGKILL');
    await first.finished;
    expect(stagesOf(fixture)).toEqual(['RUNNING', 'CANCELED']);
    expect(await stagingRepos(fixture)).toHaveLength(1);

    // It must not end before it is killed: what is left to ask is held until then.
    const killing = Promise.withResolvers<void>();
    const held = { match: /^POST \/v1\/chat/, action: { heldUntil: killing.promise } };
    fixture.hub.jobs?.proxyFaults.add(held);
    const second = await runner.start(inputs);
    await logOf(second, /continuing with the Job/);
    const beside = await runner.main(inputs);
    expect(beside.log).toContain('is working in .espalier');
    const postBeside = await runner.post(beside);
    expect(postBeside.log).toContain('its Jobs and its staging repo stay');
    expect(stagesOf(fixture)).toEqual(['RUNNING', 'CANCELED']);
    expect(await stagingRepos(fixture)).toHaveLength(1);
    second.child.kill('SIGKILL');
    const killed = await second.finished;
    killing.resolve();
    expect(fixture.hub.jobs?.list()).toHaveLength(2);

    const post = await runner.post(killed);
    expect(post.code, post.log).toBe(0);
    expect(post.log).toContain('cleaned up what the run had left on the Hub');
    expect(post.log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
    expect(stagesOf(fixture)).toEqual(['CANCELED', 'CANCELED']);
    expect(await stagingRepos(fixture)).toEqual([]);
  });
});
