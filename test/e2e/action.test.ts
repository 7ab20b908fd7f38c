import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BASE_URI, DATASET_URI, seedHub } from '../../demo/seed.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { itemRecordSchema } from '../../src/evaluation/results/trial-result.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { type HubFixture, hubFixture } from '../hub/fixture.ts';
import { dataSha256, TINY_28X_DATA_SHA256 } from '../support/data-section.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { createRunner, type Runner, type StepResult } from './runner.ts';

const TOKEN = 'hf_write_token_of_the_test';
const REPO = 'demo/tiny-28x-GGUF';
const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';

async function setUp(): Promise<{ fixture: HubFixture; runner: Runner } & AsyncDisposable> {
  const fixture = await hubFixture({ tokens: { [TOKEN]: { user: 'demo', role: 'write' } } });
  await seedHub(join(ROOT, 'demo', 'tiny-gpt-oss'), {
    hub: fixture.options,
    progress: fixture.progress,
  });
  const runner = await createRunner(fixture.folder);
  await cp(join(ROOT, 'plans'), join(runner.workspace, 'plans'), { recursive: true });
  return { fixture, runner, [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose]() };
}

function inputsFor({ hub }: HubFixture, questions: number): Record<string, string> {
  return {
    plan: 'plans/tiny-gpt-oss-28x.json',
    base: BASE_URI,
    repo: REPO,
    tag: 'v1.0',
    gate: 'none',
    'hf-token': TOKEN,
    'hub-url': hub.url,
    benchmarks: `mmlu:${questions}=${DATASET_URI}/mmlu.jsonl\ngsm8k:${questions}=${DATASET_URI}/gsm8k.jsonl`,
    'max-tokens': '96',
    'no-answer-cache': 'true',
    context: '1024',
    threads: '1',
    'gpu-layers': '0',
  };
}

/** A file of the published repo, read as anybody would. */
async function published({ hub }: HubFixture, path: string, revision = 'v1.0'): Promise<Uint8Array> {
  const response = await fetch(`${hub.url}/${REPO}/resolve/${revision}/${path}`);
  expect(response.status, path).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function publishedReport(fixture: HubFixture): Promise<Report> {
  return reportSchema.parse(JSON.parse(new TextDecoder().decode(await published(fixture, 'report.json'))));
}

async function commitsOf({ hub }: HubFixture): Promise<{ id: string; title: string }[]> {
  const response = await fetch(`${hub.url}/api/models/${REPO}/commits/main`);
  return (await response.json()) as { id: string; title: string }[];
}

/** Servers of ours that still run: their command lines name the workspace. */
async function serversIn(folder: string): Promise<string[]> {
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes('llama-server') && line.includes(folder));
}

describe('the built action, run as a runner runs it', () => {
  it('ends with a published model that loads, a card that says what the report says, and its outputs', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const step = await runner.main(inputsFor(fixture, 40));
    expect(step.log).not.toContain('::error');
    expect(step.code).toBe(0);
    expect(step.log).toContain(`::add-mask::${TOKEN}`);
    expect(step.log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);

    // The model: the very bytes, and they load.
    const model = await published(fixture, FILE);
    expect(await dataSha256(model)).toBe(TINY_28X_DATA_SHA256);
    const sha256 = sha256Hex(model);
    const downloaded = join(fixture.folder, 'downloaded.gguf');
    await writeFile(downloaded, model);
    const report = await publishedReport(fixture);
    await using server = await startServer({
      tools: await llamaTools(),
      model: downloaded,
      contextTokens: 256,
      slots: 1,
      gpuLayers: 0,
      threads: 1,
      logFile: join(fixture.folder, 'check.log'),
      readyTimeoutMs: 60_000,
    });
    expect(server.model.parameters).toBe(report.sizes.candidate.parameters);

    // The report: its counts are those of the records, recounted here.
    const trial = report.trial!;
    for (const { benchmark, results, questions } of trial.benchmarks) {
      for (const model of ['base', 'candidate']) {
        const path = join(runner.workspace, '.espalier', 'records', `${model}-${benchmark}.jsonl`);
        const [, ...lines] = (await readFile(path, 'utf8')).trim().split('\n');
        const records = lines.map((line) => itemRecordSchema.parse(JSON.parse(line)));
        expect(records).toHaveLength(questions);
        expect(records.filter(({ correct }) => correct)).toHaveLength(results[model]!.correct);
      }
    }
    expect(trial.overall.questions).toBe(80);
    expect(trial.overall.accuracy.base).toBeGreaterThan(0.9);
    expect(trial.overall.pairs[0].verdict.kind).toBe('worse');

    // The card: its table holds the report's rates, and no other.
    const card = new TextDecoder().decode(await published(fixture, 'README.md'));
    for (const { title, questions, results, pairs } of trial.benchmarks) {
      const row = card.split('\n').find((line) => line.startsWith(`| ${title} | ${questions} |`));
      const cells = row!.split('|').map((cell) => cell.trim());
      expect(Number.parseFloat(cells[3]!)).toBeCloseTo(results.base!.accuracy * 100, 1);
      expect(Number.parseFloat(cells[4]!)).toBeCloseTo(results.candidate!.accuracy * 100, 1);
      expect(Number.parseFloat(cells[5]!)).toBeCloseTo(pairs[0].paired.difference * 100, 1);
    }
    expect(card).toContain(sha256);

    expect(step.outputs).toMatchObject({
      'candidate-sha256': sha256,
      'candidate-bytes': String(model.length),
      verdict: 'worse',
      repo: REPO,
      commit: (await commitsOf(fixture))[0]!.id,
      'base-accuracy': String(trial.overall.accuracy.base),
    });
    expect(step.summary).toContain('| MMLU |');
    expect(step.log).toMatch(/::warning title=Verdict%3A worse::worse by/i);

    // Post gives back the disk of the base's copy, and nothing else.
    const post = await runner.post(step);
    expect(post.code).toBe(0);
    await expect(
      readFile(join(runner.workspace, '.espalier', 'base', 'tiny-gpt-oss-MXFP4.gguf')),
    ).rejects.toThrow('ENOENT');
    expect(await readFile(join(runner.workspace, step.outputs.report!), 'utf8')).toContain(sha256);
    expect(await serversIn(runner.workspace)).toEqual([]);
  });

  it('publishes the same bytes in one commit through broken downloads, 503s and a kill in the middle', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const { faults } = fixture.hub;
    // Four short reads of the header come first; the fifth request is for the whole file.
    const download = /^GET \/objects\//;
    faults.add({ match: download, skip: 4, times: 1, action: { resetAfterBytes: 700_000 } });
    const inputs = inputsFor(fixture, 60);

    const first = await runner.start(inputs);
    // Killed without warning while the questions are asked.
    const records = join(runner.workspace, '.espalier', 'records', 'base-mmlu.jsonl');
    await waitFor(
      async () => (await readFile(records, 'utf8').catch(() => '')).split('\n').length > 10,
      first.finished,
    );
    first.child.kill('SIGKILL');
    expect((await first.finished).signal).toBe('SIGKILL');
    await waitFor(async () => (await serversIn(runner.workspace)).length === 0);
    const answered = (await readFile(records, 'utf8')).trim().split('\n').slice(1, -1);

    faults.add({ match: /^PUT /, times: 2, action: { status: 503 } });
    const step = await runner.main(inputs);
    expect(step.log).not.toContain('::error');
    expect(step.code).toBe(0);

    expect(await dataSha256(await published(fixture, FILE))).toBe(TINY_28X_DATA_SHA256);
    const commits = await commitsOf(fixture);
    // The repo's own first commit, and ours.
    expect(commits.map(({ title }) => title)).toEqual([expect.stringContaining(FILE), expect.any(String)]);
    expect(
      fixture.hub.requests.filter(({ method, status }) => method === 'PUT' && status === 503),
    ).toHaveLength(2);
    const [broken, resumed] = fixture.hub.requests
      .filter(
        ({ origin, method, range }) => origin === 'cdn' && method === 'GET' && range?.endsWith('-2702207'),
      )
      .map(({ range, bytes }) => ({ from: Number(/=(\d+)-/.exec(range!)![1]), bytes }));
    expect(broken).toMatchObject({ from: 0 });
    expect(broken!.bytes).toBeLessThan(2_702_208);
    // It goes on where it was cut, and does not begin again.
    expect(resumed!.from).toBeGreaterThan(0);
    expect(resumed!.from + resumed!.bytes).toBe(2_702_208);
    // What was answered before the kill was not asked again.
    const kept = (await readFile(records, 'utf8')).trim().split('\n').slice(1);
    expect(kept.slice(0, answered.length)).toEqual(answered);
    expect(kept).toHaveLength(60);

    // A third run finds everything done: no stage works again, nothing is committed.
    const again = await runner.main(inputs);
    expect(again.code).toBe(0);
    expect(again.log.match(/\(unchanged\)/g)).toHaveLength(5);
    expect(again.outputs.commit).toBe(step.outputs.commit);
    expect(await commitsOf(fixture)).toHaveLength(commits.length);
  });

  it('calibrates with what the base says to prompts, and hands the imatrix and its text on', async () => {
    await using world = await setUp();
    const { fixture, runner } = world;
    const prompts = Array.from({ length: 12 }, (_, i) => `What is ${i + 2} times ${i + 3}?`);
    await writeFile(join(runner.workspace, 'sums.txt'), prompts.join('\n'));
    const { 'hub-url': hubUrl, 'hf-token': token, ...trial } = inputsFor(fixture, 40);
    const step = await runner.main({
      ...{ command: 'calibrate', base: BASE_URI, prompts: 'sums.txt', 'chunk-tokens': '64' },
      ...{ 'hub-url': hubUrl!, 'hf-token': token!, benchmarks: trial.benchmarks! },
      ...{ 'max-tokens': '96', context: '256', threads: '1', 'gpu-layers': '0' },
    });
    expect(step.log).not.toContain('::error');
    expect(step.code).toBe(0);
    const folder = '.espalier/calibration';
    expect(step.outputs).toMatchObject({
      imatrix: `sums=${folder}/imatrix/sums.gguf`,
      texts: `sums=${folder}/kld/sums.txt`,
    });
    const said = await readFile(join(runner.workspace, folder, 'text/sums.txt'), 'utf8');
    expect(said.split('<|return|>')).toHaveLength(13);
  });
});

/** Waits until something is so; fails when `ended` comes first. */
async function waitFor(condition: () => Promise<boolean>, ended?: Promise<StepResult>): Promise<void> {
  let result: StepResult | undefined;
  void ended?.then((value) => (result = value));
  while (!(await condition())) {
    if (result !== undefined) throw new Error(`ended too early (${result.code}):\n${result.log}`);
    await sleep(20);
  }
}
