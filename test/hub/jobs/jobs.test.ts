import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seedHub } from '../../../demo/seed.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import { readEvents } from '../../../src/hub/jobs/events.ts';
import { cancelJob, listHardware, listJobs, readJob, startJob } from '../../../src/hub/jobs/job-requests.ts';
import { followLogs } from '../../../src/hub/jobs/logs.ts';
import { isFinal, type Job, type JobRequest } from '../../../src/hub/jobs/types.ts';
import { llamaTools, ROOT } from '../../support/llama.ts';
import { officialPython, runPython } from '../../support/python.ts';
import { type HubFixture, hubFixture } from '../fixture.ts';

const tools = await llamaTools();
const python = await officialPython();
const NS = 'demo';
const TOKEN = 'hf_jobs_test';

async function setUp(): Promise<HubFixture> {
  const fixture = await hubFixture({
    tokens: { [TOKEN]: { user: NS, role: 'write' }, hf_other: { user: 'other', role: 'write' } },
    jobs: { program: (name) => tools.command(name), pageSize: 2 },
  });
  await seedHub(join(ROOT, 'demo/tiny-gpt-oss'), { hub: fixture.options, progress: fixture.progress });
  return fixture;
}

const VERSION: JobRequest = {
  dockerImage: 'ghcr.io/ggml-org/llama.cpp:server',
  command: ['/app/llama-server', '--version'],
  flavor: 'cpu-basic',
  timeoutSeconds: 60,
  labels: { 'espalier-run': 'r1' },
  volumes: [],
  ports: [],
};

const SERVER: JobRequest = {
  ...VERSION,
  command: [
    ...[
      '/app/llama',
      'serve',
      '--model',
      '/model/tiny-gpt-oss-MXFP4.gguf',
      '--host',
      '0.0.0.0',
      '--port',
      '8080',
    ],
    ...['-c', '256', '-np', '1', '-ngl', '0', '-t', '1', '--no-webui'],
  ],
  volumes: [
    {
      type: 'model',
      source: 'demo/tiny-gpt-oss-GGUF',
      revision: 'main',
      mountPath: '/model',
      readOnly: true,
    },
  ],
  ports: [8080],
};

async function until<T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    await sleep(50);
  }
}

const ended = (job: Job, { options }: HubFixture) => until(() => readJob(NS, job.id, options), isFinal);

async function linesOf(job: Job, { options }: HubFixture): Promise<string[]> {
  const lines: string[] = [];
  for await (const { data } of followLogs(NS, job.id, options, { backoffMs: 5, lastMs: 500 }))
    lines.push(data);
  return lines;
}

describe('Jobs', () => {
  it('serves a model of the Hub behind a token, and leaves nothing after it is cancelled', async () => {
    await using fixture = await setUp();
    const { options, hub } = fixture;
    const job = await startJob(NS, SERVER, options);
    const [url] = job.status.exposeUrls ?? [];
    const health = (headers: Record<string, string>) => fetch(`${url}/health`, { headers });
    const authorization = `Bearer ${TOKEN}`;
    await until(
      () => health({ authorization }),
      ({ status }) => status === 200,
    );
    expect((await health({})).status).toBe(401);
    expect((await health({ authorization: 'Bearer hf_other' })).status).toBe(401);
    const local = hub.jobs?.find(NS, job.id);
    expect(local?.container?.guarded.exit()).toBeUndefined();
    // As after a signal: everything else is refused, and the Job is cancelled all the same.
    const stopped = AbortSignal.abort(new Error('stopped'));
    const late = { ...options, signal: stopped, fetch: createFetch({ signal: stopped }) };
    await expect(readJob(NS, job.id, late)).rejects.toThrow('stopped');
    await cancelJob(NS, job.id, late);
    expect((await readJob(NS, job.id, options)).status.stage).toBe('CANCELED');
    expect(local?.container?.guarded.exit()).toBeDefined();
  });

  it('lists all pages of the Jobs with a label, and prices', async () => {
    await using fixture = await setUp();
    const { options } = fixture;
    const started = [];
    for (let i = 0; i < 3; i++) started.push((await startJob(NS, VERSION, options)).id);
    await startJob(NS, { ...VERSION, labels: { 'espalier-run': 'r2' } }, options);
    const found = await listJobs(NS, { 'espalier-run': 'r1' }, options);
    expect(found.map(({ id }) => id).toSorted()).toEqual(started.toSorted());
    const l4 = (await listHardware(options)).find(({ name }) => name === 'l4x1');
    expect(l4?.unitCostUSD).toBeCloseTo(0.8 / 60, 5);
  });

  it('gives each line of a log once through an empty stream and one that is cut', async () => {
    await using fixture = await setUp();
    const { hub, options } = fixture;
    const job = await startJob(NS, VERSION, options);
    await ended(job, fixture);
    const expected = hub.jobs?.find(NS, job.id).lines.map(({ data }) => data);
    const logs = /^GET .*\/logs/;
    hub.faults.add({
      match: logs,
      times: 1,
      action: { status: 200, headers: { 'content-type': 'text/event-stream' } },
    });
    hub.faults.add({ match: logs, times: 1, action: { resetAfterBytes: 150 } });
    expect(expected?.length).toBeGreaterThan(1);
    expect(await linesOf(job, fixture)).toEqual(expected);
  });

  it('ends a Job at its time limit', async () => {
    await using fixture = await setUp();
    const job = await startJob(NS, { ...SERVER, timeoutSeconds: 1 }, fixture.options);
    const { status } = await ended(job, fixture);
    expect(status).toMatchObject({ stage: 'ERROR', message: 'Job timeout' });
  });

  it('refuses before anything starts: a bad label, no credit, somebody else', async () => {
    await using fixture = await setUp();
    const { hub, options } = fixture;
    const label = { ...VERSION, labels: { run: 'a b' } };
    await expect(startJob(NS, label, options)).rejects.toMatchObject({ code: 'usage' });
    // Before it is sent: the Hub would say no more than this.
    const { ports: _, ...body } = { ...label, arguments: [], environment: {} };
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    const sent = await fetch(`${hub.url}/api/jobs/${NS}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect({ status: sent.status, body: await sent.json() }).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('labels') },
    });
    await expect(startJob(NS, VERSION, { ...options, token: 'hf_other' })).rejects.toMatchObject({
      code: 'hub-token-read-only',
    });
    if (hub.jobs) hub.jobs.hasCredit = false;
    await expect(startJob(NS, VERSION, options)).rejects.toMatchObject({
      code: 'hub-refused',
      hint: expect.stringContaining('credit'),
    });
    expect(hub.jobs?.list()).toEqual([]);
  });

  it('sends a start once, though its answer is lost', async () => {
    await using fixture = await setUp();
    fixture.hub.faults.add({ match: /^POST \/api\/jobs\//, action: { status: 503 } });
    await expect(startJob(NS, VERSION, fixture.options)).rejects.toMatchObject({ code: 'hub-unavailable' });
    expect(fixture.hub.requests.filter(({ path }) => path === '/api/jobs/demo')).toHaveLength(1);
  });

  it('reads events whatever their line ends and however they are cut', async () => {
    const text =
      'data: {"data":"ä","timestamp":"1"}\r\n\r\n: keep-alive\rdata: {"data":"b","timestamp":"2"}\r\rdata: plain\n\ndata: {"da';
    for (const size of [1, 2, 3, 1000]) {
      const bytes = Buffer.from(text);
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      expect((await Array.fromAsync(readEvents(pieces()))).map(({ data }) => data)).toEqual([
        'ä',
        'b',
        'plain',
      ]);
    }
  });

  it.skipIf(python === undefined)('speaks the forms of the official Python client', async () => {
    await using fixture = await setUp();
    const folder = join(fixture.folder, 'python');
    await mkdir(folder);
    const program = `
from huggingface_hub import HfApi, Volume
import json
api = HfApi()
job = api.run_job(image='ghcr.io/ggml-org/llama.cpp:server', command=['/app/llama-server', '--version'], flavor='cpu-basic', timeout='5m', labels={'a': 'b'}, volumes=[Volume(type='model', source='demo/tiny-gpt-oss-GGUF', mount_path='/model', read_only=True)], expose=[8080])
done = api.wait_for_job(job.id, timeout=60)
done = api.inspect_job(job_id=job.id)
logs = list(api.fetch_job_logs(job_id=job.id, follow=True))
listed = [one.id for one in api.list_jobs(labels={'a': 'b'})]
api.cancel_job(job_id=job.id)
print(json.dumps({'same': listed == [job.id], 'stage': done.status.stage, 'logs': logs, 'flavors': [one.name for one in api.list_jobs_hardware()]}))
`;
    const said = await runPython(python ?? '', program, { hubUrl: fixture.hub.url, token: TOKEN, folder });
    expect(JSON.parse(said)).toMatchObject({
      same: true,
      stage: 'COMPLETED',
      logs: expect.arrayContaining([expect.stringContaining('version')]),
      flavors: expect.arrayContaining(['l4x1']),
    });
  });
});
