import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../src/engines/hf-jobs/image.ts';
import { hfJobs } from '../../src/engines/hf-jobs.ts';
import { prepareEngine } from '../../src/engines/registry.ts';
import { completeSettings, trialSettings } from '../../src/evaluation/options.ts';
import { listJobs, readJob } from '../../src/hub/jobs/job-requests.ts';
import { followLogs } from '../../src/hub/jobs/logs.ts';
import { llamaOptions } from '../../src/llama/options.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { jobsWorld, TOKEN, type World } from '../support/jobs-world.ts';
import { officialPython, runPython } from '../support/python.ts';
import { TINY_MASKABLE } from '../support/tiny-moe.ts';

const python = await officialPython();
const program = resolve(import.meta.dirname, 'hub_jobs.py');
const RUN = '0123456789abcdef';
const MODEL = { repo: { type: 'model' as const, id: 'demo/tiny-GGUF' }, revision: 'main', path: 'base.gguf' };

async function ask({ fixture }: World, ...words: string[]): Promise<unknown> {
  const here = { hubUrl: fixture.hub.url, token: TOKEN, folder: fixture.folder };
  return JSON.parse(await runPython(python ?? '', [program, ...words], here)) as unknown;
}

/** A model in a Job, as a trial starts it; with other biases, as a sweep does. */
async function serve({ fixture, path }: World, isCandidate: boolean) {
  const { options, progress } = fixture;
  const settings = {
    ...completeSettings(trialSettings.parse({ runner: 'hf-jobs:t4-small', context: '256' })),
    ...llamaOptions.parse({ slots: '1', threads: '1', gpuLayers: '0' }),
  };
  const context = {
    ...{ environment: {}, cacheDir: '', allowHttp: false, progress, signal: undefined, run: RUN },
    ...{ hub: options, runDir: new RunDirectory(path('run')) },
  };
  const engine = await prepareEngine(hfJobs, settings, context);
  const overlay = { file: MODEL, index: 0, places: [{ shard: 0, word: 0, words: 4 }] };
  const model = {
    ...{ name: isCandidate ? 'candidate-1' : 'base', modelId: 'sha256:0', path: async () => '' },
    onHub: async () => MODEL,
    ...(isCandidate && { overlay: async () => overlay }),
  };
  return await engine.source(model, settings).start();
}

describe.skipIf(python === undefined)(
  `Jobs and huggingface_hub${python ? '' : ' cannot be had here'}`,
  () => {
    test.each([
      ['the base', false, ['/model']],
      ['a candidate', true, ['/model', '/overlay']],
    ] as const)('the client sees %s as we started it, and can end it', async (_, isCandidate, mounts) => {
      await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
      await using server = await serve(world, isCandidate);
      const [job] = await listJobs('demo', { 'espalier-run': RUN }, world.fixture.options);
      const id = job?.id ?? '';
      const own = {
        ...{ id, image: imageOf('server'), flavor: 't4-small', owner: 'demo', url: `/jobs/demo/${id}` },
        ...{ environment: {}, secrets: [], expose: [8080], running: true },
        labels: {
          'espalier-run': RUN,
          'espalier-task': isCandidate ? 'candidate-1' : 'base',
          'espalier-request': expect.stringMatching(/^[0-9a-f]{16}$/),
        },
        volumes: mounts.map((mount) => ['model', MODEL.repo.id, 'main', mount, true]),
        command: expect.arrayContaining(['--host', '0.0.0.0', '--port', '8080']),
      };
      const seen = await ask(world, 'see', RUN, id);
      expect(seen).toMatchObject({
        inspected: { ...own, stage: 'RUNNING', urls: [expect.stringMatching(/^http/)] },
        ...{ labelled: [id], running: [id], others: [] },
        logs: expect.arrayContaining([expect.stringContaining('listening on')]),
        tail: { length: 2 },
      });
      expect(JSON.stringify(seen)).not.toContain(TOKEN);
      expect(await ask(world, 'cancel', id)).toMatchObject({ ...own, stage: 'CANCELED' });
      // A server that somebody else ended is gone, and says so.
      await expect(server.assertAlive()).rejects.toMatchObject({ code: 'llama-died' });
    });

    test('we see a Job that the client started, to its end', async () => {
      await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
      const { options } = world.fixture;
      const started = (await ask(world, 'start')) as { id: string };
      const [job, ...others] = await listJobs('demo', { 'espalier-run': 'theirs' }, options);
      expect([job?.id, others]).toEqual([started.id, []]);
      const lines: string[] = [];
      for await (const { data } of followLogs('demo', started.id, options)) lines.push(data);
      expect(lines.map((line) => line.trim())).toEqual(
        expect.arrayContaining(['first', '1', '== espalier end', 'last']),
      );
      expect(await readJob('demo', started.id, options)).toMatchObject({
        status: { stage: 'COMPLETED' },
        ...{ flavor: 'cpu-basic', labels: { 'espalier-run': 'theirs' } },
      });
      expect(world.fixture.hub.jobs?.list()[0]?.spec).toMatchObject({ timeoutSeconds: 300 });
    });
  },
);
