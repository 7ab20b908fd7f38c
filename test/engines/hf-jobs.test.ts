import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seedHub } from '../../demo/seed.ts';
import type { EngineModel } from '../../src/engines/engine.ts';
import { untilReady } from '../../src/engines/hf-jobs/job-ready.ts';
import { endJobs } from '../../src/engines/hf-jobs/job-run.ts';
import { hfJobs } from '../../src/engines/hf-jobs.ts';
import type { ModelServer } from '../../src/engines/model-server.ts';
import { type AnyPrepared, prepareEngine } from '../../src/engines/registry.ts';
import { completeSettings, trialSettings } from '../../src/evaluation/options.ts';
import { createFetch } from '../../src/http/fetch.ts';
import type { HubOptions } from '../../src/hub/api/types.ts';
import type { Job } from '../../src/hub/jobs/types.ts';
import { llamaOptions } from '../../src/llama/options.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from '../hub/fixture.ts';
import { llamaTools, ROOT } from '../support/llama.ts';

const tools = await llamaTools();
const TOKEN = 'hf_jobs_test';
const NS = 'demo';

interface World extends AsyncDisposable {
  readonly fixture: HubFixture;
  readonly runDir: RunDirectory;
  prepare(options?: Record<string, string>, signal?: AbortSignal): Promise<AnyPrepared>;
  serve(
    options?: Record<string, string>,
    model?: Partial<EngineModel>,
    hub?: Partial<HubOptions>,
  ): Promise<ModelServer>;
  /** Stages of all Jobs, the newest first. */
  stages(): readonly string[];
  notes(): string;
}

async function setUp(): Promise<World> {
  const fixture = await hubFixture({
    tokens: { [TOKEN]: { user: NS, role: 'write', orgs: ['lab'] } },
    jobs: { program: (name) => tools.command(name) },
  });
  await seedHub(join(ROOT, 'demo/tiny-gpt-oss'), { hub: fixture.options, progress: fixture.progress });
  const runDir = new RunDirectory(join(fixture.folder, 'run'));
  const settings = (options: Record<string, string>) => ({
    ...completeSettings(trialSettings.parse({ runner: 'hf-jobs:t4-small', context: '256', ...options })),
    ...llamaOptions.parse({ slots: '1', threads: '1', gpuLayers: '0' }),
  });
  const context = (signal: AbortSignal | undefined, hub: Partial<HubOptions>) => ({
    environment: { PATH: process.env.PATH },
    cacheDir: '',
    runDir,
    allowHttp: false,
    progress: fixture.progress,
    signal,
    hub: {
      ...fixture.options,
      ...(signal && { signal, fetch: createFetch({ signal, backoffMs: 5 }) }),
      ...hub,
    },
    run: '0123456789abcdef',
  });
  const model: EngineModel = {
    name: 'base',
    modelId: 'sha256:0',
    path: async () => '',
    onHub: async () => ({
      repo: { type: 'model', id: 'demo/tiny-gpt-oss-GGUF' },
      revision: 'main',
      path: 'tiny-gpt-oss-MXFP4.gguf',
    }),
  };
  const prepare = (
    options: Record<string, string> = {},
    signal?: AbortSignal,
    hub: Partial<HubOptions> = {},
  ) => prepareEngine(hfJobs, settings(options), context(signal, hub));
  return {
    fixture,
    runDir,
    prepare,
    async serve(options = {}, more = {}, hub = {}) {
      return (await prepare(options, undefined, hub))
        .source({ ...model, ...more }, settings(options))
        .start();
    },
    stages: () => fixture.hub.jobs?.list().map(({ stage }) => stage) ?? [],
    notes: () => fixture.events.flatMap((event) => (event.type === 'note' ? event.message : [])).join('\n'),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe('a model in a Job', () => {
  it('answers though the Job waits for a machine, its address comes late and the proxy says 502', async () => {
    await using world = await setUp();
    const { jobs } = world.fixture.hub;
    if (jobs) Object.assign(jobs, { schedulingMs: 300, exposeMs: 300 });
    jobs?.proxyFaults.add({ match: /./, times: 3, action: { status: 502 } });
    {
      await using server = await world.serve();
      expect(server).toMatchObject({ engine: 'llama.cpp', slots: 1, apiKey: TOKEN });
      expect(server.origin).toContain('Hugging Face Jobs t4-small');
      await server.assertAlive();
      expect(await server.progress?.(AbortSignal.timeout(10_000))).toMatch(/^\d+$/);
      expect(world.stages()).toEqual(['RUNNING']);
      expect(jobs?.list()[0]?.spec.timeoutSeconds).toBe(120 * 60);
    }
    expect(world.stages()).toEqual(['CANCELED']);
    expect(world.notes()).toMatch(/the Job \w+: scheduling\n[\s\S]*the Job \w+: running/);
    expect(world.notes()).toMatch(/so far 1 Job, 1 minute, 0\.01 USD/);
    const log = await readFile(world.runDir.serverLog('base'), 'utf8');
    expect(log).toContain('listening on');
  });

  it.each(['DELETED', 'CANCELED', 'ERROR'] as const)(
    'that ends as %s while it is used is named with its stage',
    async (stage) => {
      await using world = await setUp();
      const jobs = world.fixture.hub.jobs;
      await using server = await world.serve();
      await jobs?.end(jobs.list()[0]?.id ?? '', stage, 'as the test wants');
      await expect(server.assertAlive()).rejects.toMatchObject({
        code: 'llama-died',
        message: expect.stringContaining(`ended as ${stage} (as the test wants)`),
      });
    },
  );

  it('that ends before it is ready is told with the line of its log that says why', async () => {
    await using world = await setUp();
    await seedRepo(world.fixture, 'demo/broken', [{ path: 'broken.gguf', content: patternBytes(4096) }]);
    const onHub = async () =>
      ({ repo: { type: 'model', id: 'demo/broken' }, revision: 'main', path: 'broken.gguf' }) as const;
    await expect(world.serve({}, { onHub })).rejects.toMatchObject({
      code: 'llama-start-failed',
      message: expect.stringMatching(
        /ended as ERROR \(Job failed: .*\) before its server was ready: .*(magic|load)/,
      ),
    });
    expect(world.stages()).toEqual(['ERROR']);
  });

  it('that is lost before it is ready is started again, within its time limit and three times at most', async () => {
    await using world = await setUp();
    const { jobs } = world.fixture.hub;
    if (jobs) jobs.exposeMs = 60_000;
    const lose = async (count: number, message: string) => {
      while (world.stages().length < count || world.stages()[0] !== 'RUNNING') await sleep(20);
      // Less than half a second counts as none.
      await sleep(700);
      await jobs?.end(jobs.list()[0]?.id ?? '', 'ERROR', message);
    };
    const [short] = await Promise.allSettled([
      world.serve({ jobMinutes: '6' }),
      lose(1, 'node lost').then(() => lose(2, 'no heartbeat')),
    ]);
    expect(short).toMatchObject({
      reason: { code: 'llama-died', message: expect.stringContaining('that were lost took 2 of 6 minutes') },
    });
    expect(jobs?.list().map(({ spec }) => spec.timeoutSeconds)).toEqual([300, 360]);
    expect(world.notes()).toMatch(/ended as ERROR \(node lost\).*; another Job runs the base/);

    const loseAll = async () => {
      for (const count of [3, 4, 5]) await lose(count, 'evicted');
    };
    const [often] = await Promise.allSettled([world.serve(), loseAll()]);
    expect(often).toMatchObject({ reason: { code: 'llama-start-failed', details: { lost: false } } });
    expect(world.stages()).toHaveLength(5);
  });

  it('that its time limit ends before it is ready says so', async () => {
    await using world = await setUp();
    const { jobs } = world.fixture.hub;
    if (jobs) Object.assign(jobs, { longestSeconds: 0.3, exposeMs: 60_000 });
    await expect(world.serve()).rejects.toMatchObject({
      code: 'llama-start-failed',
      message: expect.stringContaining('ended as ERROR (Job timeout)'),
    });
    expect(world.stages()).toHaveLength(1);
  });

  it('that serves another model than the file is ended, and nothing is asked', async () => {
    await using world = await setUp();
    const body = JSON.stringify({ data: [{ id: 'other', meta: { n_params: 7, size: 1 } }] });
    const action = { status: 200, headers: { 'content-type': 'application/json' }, body };
    world.fixture.hub.jobs?.proxyFaults.add({ match: /^GET \/v1\/models/, action });
    await expect(world.serve()).rejects.toMatchObject({
      code: 'trial-invalid',
      message: expect.stringMatching(/expected \d{7} parameters, the server reports 7$/),
    });
    expect(world.stages()).toEqual(['CANCELED']);
  });

  it('is not started without credit', async () => {
    await using world = await setUp();
    if (world.fixture.hub.jobs) world.fixture.hub.jobs.hasCredit = false;
    await expect(world.serve()).rejects.toMatchObject({
      code: 'hub-refused',
      hint: expect.stringContaining('credit'),
    });
    expect(world.stages()).toEqual([]);
  });

  it('whose start was never answered is found by its label, and ended', async () => {
    await using world = await setUp();
    world.fixture.hub.faults.add({ match: /^POST \/api\/jobs\/demo$/, action: { resetAfterBytes: 1 } });
    await expect(world.serve()).rejects.toMatchObject({ code: 'hub-unavailable' });
    expect(world.stages()).toEqual(['RUNNING']);
    const owner = { hub: world.fixture.options, namespace: NS, run: '0123456789abcdef' };
    expect(await endJobs(owner)).toBe(1);
    expect(world.stages()).toEqual(['CANCELED']);
  });

  it('of an earlier attempt is used again for the same request, and for no other', async () => {
    await using world = await setUp();
    await using first = await world.serve();
    await using same = await world.serve();
    expect(same.url).toBe(first.url);
    expect(world.stages()).toHaveLength(1);
    // What an earlier attempt left for another request is ended: nobody asks it any more.
    await using _other = await world.serve({ context: '512' });
    expect(world.stages()).toEqual(['RUNNING', 'CANCELED']);
  });

  it('is ended when the run is told to stop while it starts', async () => {
    await using world = await setUp();
    if (world.fixture.hub.jobs) world.fixture.hub.jobs.isBusy = true;
    const stop = new AbortController();
    const engine = await world.prepare({}, stop.signal);
    const settings = completeSettings(trialSettings.parse({ context: '256' }));
    const model = { name: 'base', modelId: 'x', path: async () => '' };
    const onHub = async () =>
      ({ repo: { type: 'model', id: 'demo/tiny-gpt-oss-GGUF' }, revision: 'main', path: 'a.gguf' }) as const;
    const starting = engine
      .source({ ...model, onHub }, { ...settings, ...llamaOptions.parse({}) })
      .start(stop.signal);
    const refused = expect(starting).rejects.toThrow('stopped');
    while (world.stages().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort(new Error('stopped'));
    await refused;
    expect(world.stages()).toEqual(['CANCELED']);
  });

  it('needs a file on the Hub, a flavour that there is, and a namespace of the token', async () => {
    await using world = await setUp();
    await expect(world.serve({}, { onHub: undefined as never })).rejects.toMatchObject({ code: 'usage' });
    await expect(world.serve({ runner: 'hf-jobs:h9000' })).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('l4x1'),
    });
    await expect(world.serve({}, {}, { token: undefined })).rejects.toMatchObject({
      code: 'hub-token-missing',
      message: 'runner hf-jobs needs a Hub token and none was given',
    });
    await expect(world.serve({ jobNamespace: 'outsider' })).rejects.toMatchObject({
      code: 'hub-token-read-only',
    });
    await using _server = await world.serve({ jobNamespace: 'lab' });
    expect(world.fixture.hub.jobs?.list()[0]?.namespace).toBe('lab');
  });

  it('gets no token at an address that is not of the Hub', async () => {
    const asked: string[] = [];
    const fetch = (async (input: string) => {
      asked.push(String(input));
      throw new TypeError('no network');
    }) as unknown as typeof globalThis.fetch;
    const job: Job = {
      id: 'a',
      status: { stage: 'RUNNING', exposeUrls: ['https://a--8080.hf.jobs.example.com'] },
      owner: { name: NS },
    };
    const context = {
      hub: { hubUrl: 'https://huggingface.co', token: TOKEN, fetch },
      allowHttp: false,
      progress: () => {},
    };
    const log = { ended: Promise.resolve(), last: async () => [], [Symbol.asyncDispose]: async () => {} };
    const like = { ...job, status: { ...job.status, exposeUrls: ['https://a--8080.nothf.jobs'] } };
    for (const one of [job, like]) {
      await expect(untilReady(one, { ...context, signal: undefined, log })).rejects.toMatchObject({
        code: 'hub-refused',
      });
    }
    const clear = { ...job, status: { ...job.status, exposeUrls: ['http://a--8080.hf.jobs'] } };
    await expect(untilReady(clear, { ...context, signal: undefined, log })).rejects.toMatchObject({
      code: 'usage',
    });
    expect(asked).toEqual([]);
  });

  it('refuses a Job that could cost more than is left', async () => {
    await using world = await setUp();
    // 0.41 USD an hour: 36 minutes for each of two Jobs.
    await using _first = await world.serve({ maxCost: '0.5' });
    await using _second = await world.serve({ maxCost: '0.5' }, { name: 'candidate' });
    await expect(world.serve({ maxCost: '0.5' }, { name: 'rival-1' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('of max-cost are spent, or may be'),
    });
    expect(world.stages()).toEqual(['RUNNING', 'RUNNING']);
  });
});
