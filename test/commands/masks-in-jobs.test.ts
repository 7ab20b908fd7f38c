import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { LocalJob } from '../../demo/local-hub/jobs/job.ts';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { CommandName } from '../../src/commands/registry.ts';
import { seedRepo } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { jobsWorld, REPO, TOKEN, type World } from '../support/jobs-world.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { TINY_MASKABLE } from '../support/tiny-moe.ts';

const tools = await llamaTools();
const CODE = join(ROOT, 'plans/data/tiny-gpt-oss/code.txt');
const texts = ['sums', 'code'].map((name) => `${name}=${ROOT}/plans/data/tiny-gpt-oss/${name}.txt`);
const MEASURING: RawOptions = {
  ...{ text: texts.join(','), chunks: '6', 'chunk-tokens': '64', slots: '2' },
  ...{ threads: '1', 'gpu-layers': '0' },
};
const IN_JOBS: RawOptions = { runner: 'hf-jobs:t4-small', 'parallel-jobs': '2' };

/** The same with Jobs as on this machine, and the result of the former. */
async function both(world: World, name: CommandName, raw: RawOptions, base = 'base.gguf') {
  const { path, run } = world;
  const common = { ...MEASURING, ...(name !== 'sweep' && { benchmarks: 'none' }), ...raw };
  const files = (where: string) => ({ out: path(`${where}-${name}.json`), 'run-dir': path(where) });
  await run(name, { ...common, base: path(base), ...files('here') });
  const result = await run(name, { ...common, ...IN_JOBS, base: `${REPO}/${base}`, ...files('jobs') });
  expect(await readFile(path(`jobs-${name}.json`), 'utf8')).toBe(
    await readFile(path(`here-${name}.json`), 'utf8'),
  );
  await world.expectNothingLeft();
  return result;
}

/** Waits for a Job whose log has so many masks; it fails where the command ends before. */
async function jobWith(masks: number, { fixture }: World, command: Promise<unknown>): Promise<LocalJob> {
  let isOver = false;
  void command.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (;;) {
    const running = fixture.hub.jobs?.list().filter(({ stage }) => stage === 'RUNNING') ?? [];
    const found = running.find(({ lines }) => lines.filter(({ data }) => MASK.test(data)).length >= masks);
    if (found !== undefined) return found;
    if (isOver) throw new Error('the command ended before a Job had measured enough');
    await sleep(10);
  }
}
const MASK = /^== espalier mask \d+ 1$/;

/** A score in Jobs, to be disturbed. */
const scoring = ({ path }: World, more: RawOptions = {}): RawOptions => ({
  ...{ ...MEASURING, ...IN_JOBS, by: 'mask-kld', benchmarks: 'none', base: `${REPO}/base.gguf` },
  ...{ out: path('jobs-score.json'), 'run-dir': path('jobs'), ...more },
});

/** The scores of a run on this machine: the same in each test. */
let expected: string | undefined;

async function expectScoresOfOneRun({ run, path }: World): Promise<void> {
  if (expected === undefined) {
    const here = { base: path('base.gguf'), out: path('here.json'), 'run-dir': path('here') };
    await run('score', { ...MEASURING, by: 'mask-kld', benchmarks: 'none', ...here });
    expected = await readFile(path('here.json'), 'utf8');
  }
  expect(await readFile(path('jobs-score.json'), 'utf8')).toBe(expected);
}

describe('masks measured in Jobs', () => {
  it('are, byte by byte, those of a run on this machine', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const { fixture, stages } = world;
    const score = await both(world, 'score', { by: 'mask-kld' });
    expect(stages()).toEqual(['COMPLETED', 'COMPLETED']);
    expect(score.text).toMatch(/\nJobs of this run: 2 Jobs, 2 minutes, 0\.01 USD$/);
    expect(score.summary).toContain('Jobs of this run: 2 Jobs');
    expect(world.notes()).toMatch(
      /16 candidates to measure at most, .*; 2 Jobs on t4-small \(1 x T4 \(16 GB\), 2 vCPU, 16 GB\), 2 at a time, each ended after 120 minutes: .*, 0\.0\d to 0\.\d\d USD roughly/,
    );
    for (const { spec } of fixture.hub.jobs?.list() ?? []) {
      expect(spec).toMatchObject({ flavor: 't4-small', environment: {}, timeoutSeconds: 7200 });
      expect(spec.expose).toBeUndefined();
      expect(spec.secrets).toBeUndefined();
      expect(spec.volumes).toMatchObject([{ readOnly: true }, { readOnly: true }]);
      expect(JSON.stringify(spec)).not.toContain(TOKEN);
    }
    // No model and no probabilities came to this machine.
    const made = await readdir(world.path('jobs'), { recursive: true });
    expect(made.filter((name) => /gguf|logits|layout/.test(name))).toEqual([]);
    // What was measured is not measured again, and needs no Job.
    await world.run('score', scoring(world));
    expect(stages()).toHaveLength(2);
    // A search goes on from there: a round of it is a list of masks, and so is what it removed together.
    await both(world, 'score', { by: 'mask-kld-greedy', removals: 'layer', depth: '2', pool: '2' });
    expect(stages()).toHaveLength(2 + 1 + 2 + 1);
    // The same one removal at a time, which is a list of masks each.
    const before = stages().length;
    await both(world, 'score', { by: 'mask-kld-greedy', removals: 'one', depth: '1', pool: '2' });
    expect(stages().length).toBeGreaterThan(before);
    expect(world.notes()).toContain('removals is one: each removal waits for the one before');
    const sweep = { methods: 'router-norm-bias', points: '7,6', 'router-edits': 'keep,zero' };
    await both(world, 'sweep', sweep);
  });

  it('of a split base, by the turns of the assistant', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const { fixture, path } = world;
    await splitModel(TINY_MODEL, path('split'));
    const files = [];
    for (const number of [1, 2, 3]) {
      const name = `split-0000${number}-of-00003.gguf`;
      files.push({ path: name, content: new Uint8Array(await readFile(path(name))) });
    }
    await seedRepo(fixture, 'demo/tiny-GGUF', files);
    const raw = { 'score-tokens': 'assistant', chunks: '12', 'chunk-tokens': '112', depth: '1' };
    await both(world, 'sensitivity', { ...raw, text: `code=${CODE}` }, files[0]?.path);
    expect(world.stages()).toEqual(['COMPLETED', 'COMPLETED']);
  });

  it('are asked again of another Job where one dies, however often', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const { hub } = world.fixture;
    // Logs that begin empty, and break off.
    const logs = /^GET .*\/logs/;
    const empty = { status: 200, headers: { 'content-type': 'text/event-stream' } };
    hub.faults.add({ match: logs, times: 1, action: empty });
    hub.faults.add({ match: logs, times: 1, action: { resetAfterBytes: 3000 } });
    const running = world.run('score', scoring(world));
    for (const stage of ['ERROR', 'DELETED'] as const) {
      const job = await jobWith(2, world, running);
      await hub.jobs?.end(job.id, stage, 'as the test wants');
    }
    await running;
    expect(world.stages().toSorted()).toEqual(['COMPLETED', 'COMPLETED', 'DELETED', 'ERROR']);
    for (const stage of ['ERROR', 'DELETED']) {
      expect(world.notes()).toMatch(
        new RegExp(`part ./2: [1-7] of 8 masks are left .*ended as ${stage} \\(as the test wants\\)`),
      );
    }
    await world.expectNothingLeft();
    await expectScoresOfOneRun(world);
  });

  it('end at once where a text is too short, as on this machine', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const text = world.path('short.txt');
    // By its bytes alone it could be long enough.
    await writeFile(text, ' '.repeat(400));
    const here = scoring(world, { base: world.path('base.gguf'), runner: 'local', text: `few=${text}` });
    const jobs = scoring(world, { text: `few=${text}`, 'run-dir': world.path('others') });
    const message = await refusal(world.run('score', here));
    expect(message).toMatch(/^dataset-invalid: .*short.txt holds 3 of the 6 chunks of 64 tokens/);
    expect(await refusal(world.run('score', jobs))).toBe(message.replace(text, 'short.txt'));
    expect(world.stages().length).toBeLessThanOrEqual(2);
    await world.expectNothingLeft();
  });

  it('end with an error where three Jobs measured nothing, and no Job is left', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const { hub } = world.fixture;
    if (hub.jobs) hub.jobs.longestSeconds = 0;
    await expect(world.run('score', scoring(world))).rejects.toMatchObject({
      code: 'llama-tool-failed',
      message: expect.stringMatching(
        /^3 Jobs for part .\/2 of the masks measured nothing: the Job \w+ for the masks \w+ .\/2 ended as ERROR \(Job timeout\)/,
      ),
    });
    await world.expectNothingLeft();
  });

  it('go on where a run was stopped, and where it was killed', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const stop = new AbortController();
    const stopped = world.run('score', scoring(world), stop.signal);
    await jobWith(1, world, stopped);
    stop.abort(new Error('stopped by the test'));
    await expect(stopped).rejects.toThrow('stopped by the test');
    await world.expectNothingLeft();

    const killed = world.start('score', scoring(world));
    const job = await jobWith(1, world, killed.exited);
    killed.child.kill('SIGKILL');
    await killed.exited;
    expect(world.stages()).toContain('RUNNING');
    await world.run('score', scoring(world));
    expect(world.notes()).toContain(
      `continuing with the Job ${job.id} of demo, which an earlier attempt started`,
    );
    await world.expectNothingLeft();
    await expectScoresOfOneRun(world);
  });

  it('wait for what max-cost leaves when other Jobs have ended', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    // Two Jobs of five minutes.
    const running = world.run('score', scoring(world, { 'max-cost': '0.07' }));
    const job = await jobWith(1, world, running);
    await world.fixture.hub.jobs?.end(job.id, 'ERROR', 'as the test wants');
    await running;
    expect(world.fixture.hub.jobs?.list().map(({ spec }) => spec.timeoutSeconds)).toEqual([300, 300, 300]);
    await expectScoresOfOneRun(world);
  });
});

describe('masks are not measured in Jobs', () => {
  it('before it is said what that costs, with --dry-run and without a token', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const { hub } = world.fixture;
    const commands = commandRunner({ hubUrl: hub.url });
    const dry = await commands('score', scoring(world, { 'dry-run': 'true' }));
    expect(dry.text).toMatch(/^nothing was measured: 16 candidates .* 2 Jobs on t4-small/);
    expect(dry.json).toMatchObject({
      estimate: { masks: 16, downloadBytes: 0, jobs: { atOnce: 2, minutes: 120 } },
    });
    expect(world.stages()).toEqual([]);
  });

  it.each<[string, RawOptions, string]>([
    [
      'where max-cost pays for no Job',
      { 'max-cost': '0.01' },
      'usage: max-cost 0.01 USD does not pay for 2 Jobs of 5 minutes on t4-small, which cost 0.07 USD',
    ],
    [
      'where max-cost is less than they cost',
      {
        'max-cost': '0.07',
        chunks: 'all',
        'parallel-jobs': '1',
        by: 'mask-kld-greedy',
        removals: 'layer',
        depth: '4',
        pool: '8',
      },
      'usage: max-cost 0.07 USD does not pay for 84 masks on t4-small, which cost about 0.13 to 0.31 USD',
    ],
    [
      'of a base on this machine',
      { base: TINY_MODEL },
      `usage: runner hf-jobs needs a base on the Hub, but ${TINY_MODEL} is a local file`,
    ],
    [
      'on a flavor that there is not',
      { runner: 'hf-jobs:abacus' },
      'usage: the Hub has no machine abacus for Jobs',
    ],
    [
      'by a method that runs no model',
      { by: 'aimer', text: '' },
      'usage: aimer runs no model: it does not take --runner',
    ],
  ])('%s', async (_, more, message) => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    expect(await refusal(world.run('score', scoring(world, more)))).toBe(message);
    expect(world.stages()).toEqual([]);
  });

  it('in a matrix, whose only job starts them, nor by a job of the base', async () => {
    await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
    const matrix = async (name: CommandName, raw: RawOptions = {}) =>
      JSON.parse((await world.run(name, { ...IN_JOBS, ...raw, matrix: 'true' })).outputs.matrix ?? '')
        .include;
    expect(await matrix('score', { by: 'mask-kld' })).toEqual([{ part: '1/1' }]);
    expect(await matrix('sensitivity')).toEqual([{ part: '1/1' }]);
    expect(await matrix('sweep', { methods: 'random', points: '8,6' })).toEqual([
      { methods: 'random', points: '8,6', 'router-edits': 'keep' },
    ]);
    const base = await world.run('score', scoring(world, { 'base-only': 'true' }));
    expect(base.text).toContain('the base reads the texts in each Job');
    expect(world.stages()).toEqual([]);
  });
});

/** Lays a model out in three shards. */
async function splitModel(model: string, prefix: string): Promise<void> {
  const { file, args, env } = tools.command('llama-gguf-split');
  const words = ['--split', '--split-max-tensors', '30', model, prefix];
  await promisify(execFile)(file, [...args, ...words], { env });
}
