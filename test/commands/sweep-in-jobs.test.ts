import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { LocalJob } from '../../demo/local-hub/jobs/job.ts';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { Sweep } from '../../src/search/sweep/sweep-schema.ts';
import { jobsWorld, REPO, TOKEN, type World } from '../support/jobs-world.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const data = (name: string) => join(ROOT, 'plans/data/tiny-gpt-oss', name);
const model = new Uint8Array(await readFile(TINY_MODEL));
const QUESTIONS = `${ROOT}/demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl`;
const SWEEP: RawOptions = {
  ...{ methods: data('mask-kld-greedy.json'), points: '31,24', text: data('held-out-sums.txt'), chunks: '6' },
  ...{ 'chunk-tokens': '64', benchmarks: `gsm8k:8=${QUESTIONS}` },
  ...{ 'max-tokens': '96', context: '512', 'gpu-layers': '0', slots: '2', threads: '1' },
  // Another test's base would have answered.
  'no-answer-cache': 'true',
};
const IN_JOBS: RawOptions = { runner: 'hf-jobs:t4-small', 'parallel-jobs': '2', base: `${REPO}/base.gguf` };

const setUp = () => jobsWorld({ 'base.gguf': model });
const inJobs = ({ path }: World, more: RawOptions = {}): RawOptions => ({
  ...{ ...SWEEP, ...IN_JOBS, out: path('jobs.json'), 'run-dir': path('jobs'), ...more },
});
const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Sweep;

/** What of a sweep the machine does not change. */
const measured = ({ rows, pick }: Sweep) => ({
  rows: rows.map(({ trial, ...row }) => ({ ...row, benchmarks: trial?.benchmarks, overall: trial?.overall })),
  picked: pick?.picked,
  refused: pick?.refused,
  confirmed: pick?.confirmation?.trial?.benchmarks,
});

/** Jobs that serve a model, by the task that they are labelled with. */
const serving = ({ fixture }: World): LocalJob[] =>
  (fixture.hub.jobs?.list() ?? []).filter(({ spec }) => spec.expose !== undefined).toReversed();
const tasks = (world: World) => serving(world).map(({ spec }) => spec.labels?.['espalier-task']);

describe('a sweep in Jobs with questions', () => {
  it('finds, answer by answer, what one on this machine finds, and picks the same', async () => {
    await using world = await setUp();
    const { path, run } = world;
    const picking = { gate: 'overall>=-60pp@95', 'confirm-questions': '8' };
    const here = { ...SWEEP, base: path('base.gguf'), out: path('here.json'), 'run-dir': path('here') };
    await run('sweep', { ...here, ...picking, pick: path('here/plan.json') });
    const result = await run('sweep', inJobs(world, { ...picking, pick: path('jobs-plan.json') }));
    const [ours, theirs] = [await read(path('jobs.json')), await read(path('here.json'))];
    expect(measured(ours)).toEqual(measured(theirs));
    expect(ours.rows[0]?.right).toEqual({ gsm8k: expect.stringMatching(/^[01]{8}$/) });

    // The base answers ahead, then each candidate in a Job of its own, then those that are confirmed.
    expect(tasks(world)[0]).toBe('base');
    expect(new Set(tasks(world)).size).toBe(3);
    for (const { spec, lines } of serving(world)) {
      expect(spec).toMatchObject({ flavor: 't4-small', environment: {}, timeoutSeconds: 7200 });
      expect(spec.secrets).toBeUndefined();
      expect(spec.volumes?.every(({ readOnly }) => readOnly)).toBe(true);
      expect(JSON.stringify([spec, lines])).not.toContain(TOKEN);
    }
    expect(world.notes()).toMatch(
      /Jobs on t4-small .*, 2 at a time, .* USD roughly.*; 8 questions to the base and to each candidate, /,
    );
    expect(result.text).toMatch(/\nJobs of this run: \d+ Jobs, \d+ minutes, 0\.\d\d USD$/);
    await world.expectNothingLeft();

    // What was answered is not asked again, and needs no Job.
    const before = world.stages().length;
    await run('sweep', inJobs(world));
    expect(world.stages()).toHaveLength(before);
  });

  it('goes on in another Job where one dies, and where its time is over', async () => {
    await using world = await setUp();
    const running = world.run('sweep', inJobs(world));
    for (const [task, stage] of [
      ['base', 'ERROR'],
      ['candidate-', 'DELETED'],
    ] as const) {
      const job = await servingNow(world, task, running);
      await world.fixture.hub.jobs?.end(job.id, stage, 'as the test wants');
    }
    await running;
    expect(world.notes()).toMatch(/the base goes on in another Job: .*ended as ERROR \(as the test wants\)/);
    expect(world.notes()).toMatch(/the candidate \w{12} goes on in another Job: .*ended as DELETED/);
    expect((await read(world.path('jobs.json'))).rows).toHaveLength(2);
    await world.expectNothingLeft();
  });

  it('ends all Jobs where one model answers nothing three times', async () => {
    await using world = await setUp();
    await world.run('sweep', inJobs(world, { benchmarks: 'none' }));
    const { jobs } = world.fixture.hub;
    if (jobs) jobs.longestSeconds = 0;
    expect(await refusal(world.run('sweep', inJobs(world)))).toMatch(
      /^llama-start-failed: the Job \w+ ended as ERROR \(Job timeout\)/,
    );
    expect(tasks(world)).toEqual(['base', 'base', 'base']);
    await world.expectNothingLeft();
  });

  it('keeps the answers of a run that was stopped', async () => {
    await using world = await setUp();
    const stop = new AbortController();
    const stopped = world.run('sweep', inJobs(world), stop.signal);
    await servingNow(world, 'candidate-', stopped);
    stop.abort(new Error('stopped by the test'));
    await expect(stopped).rejects.toThrow('stopped by the test');
    await world.expectNothingLeft();
    const before = tasks(world).length;
    await world.run('sweep', inJobs(world));
    expect(tasks(world).slice(before)).not.toContain('base');
    await world.expectNothingLeft();
  });

  it('goes on with the Job of a run that was killed', async () => {
    await using world = await setUp();
    const killed = world.start('sweep', inJobs(world));
    const job = await servingNow(world, 'candidate-', killed.exited);
    killed.child.kill('SIGKILL');
    await killed.exited;
    expect(world.stages()).toContain('RUNNING');
    const before = tasks(world).length;
    await world.run('sweep', inJobs(world));
    expect(world.notes()).toContain(
      `continuing with the Job ${job.id} of demo, which an earlier attempt started`,
    );
    expect(tasks(world).slice(before)).not.toContain('base');
    await world.expectNothingLeft();
  });

  it('waits for what max-cost leaves, and says what is missing where it is spent', async () => {
    await using world = await setUp();
    // Two Jobs of ten minutes at a time; each of those that ran counts a minute.
    const costs = { 'max-cost': '0.14' };
    await world.run('sweep', inJobs(world, costs));
    expect((await read(world.path('jobs.json'))).rows).toHaveLength(2);
    for (const { spec } of serving(world)) expect(spec.timeoutSeconds).toBeLessThanOrEqual(600);
    await world.expectNothingLeft();
  });
});

it('a sweep in Jobs costs too much before anything is started, answers included', async () => {
  await using world = await setUp();
  const message = await refusal(
    world.run('sweep', inJobs(world, { 'max-cost': '0.07', points: '31,30,29,28,27,26,25' })),
  );
  expect(message).toMatch(
    /^usage: max-cost 0\.07 USD does not pay for 7 masks and the answers of 8 models on t4-small, which cost about /,
  );
  expect(world.stages()).toEqual([]);
});

/** Waits for a Job of a task that serves a model, which has been asked. */
async function servingNow(world: World, task: string, command: Promise<unknown>): Promise<LocalJob> {
  let isOver = false;
  void command.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (;;) {
    const found = serving(world).find(
      ({ spec, stage, lines }) =>
        spec.labels?.['espalier-task']?.startsWith(task) &&
        stage === 'RUNNING' &&
        lines.some(({ data }) => /\bslot\b.*\btask\b/.test(data)),
    );
    if (found !== undefined) return found;
    if (isOver) throw new Error(`the command ended before a Job of ${task} was asked`);
    await sleep(10);
  }
}
