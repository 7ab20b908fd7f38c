import { describe, expect, it } from 'vitest';
import { untilReady } from '../../src/engines/hf-jobs/job-ready.ts';
import type { Job } from '../../src/hub/jobs/types.ts';
import { NS, setUp, TOKEN } from './hf-jobs-world.ts';

describe('a model in a Job', () => {
  it('needs a file on the Hub, a flavor that there is, and a namespace of the token', async () => {
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
