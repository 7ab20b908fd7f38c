import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { endJobs } from '../../src/engines/hf-jobs/job-run.ts';
import { completeSettings, trialSettings } from '../../src/evaluation/options.ts';
import { llamaOptions } from '../../src/llama/options.ts';
import { patternBytes, seedRepo } from '../hub/fixture.ts';
import { NS, setUp, TOKEN } from './hf-jobs-world.ts';

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
    // Until the Hub's answer is here: a Job whose start was not answered is ended by the session (endJobs).
    while (!/the Job \S+ of demo runs/.test(world.notes()))
      await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort(new Error('stopped'));
    await refused;
    expect(world.stages()).toEqual(['CANCELED']);
  });
});
