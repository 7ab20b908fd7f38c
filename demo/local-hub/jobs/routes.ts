import { once } from 'node:events';
import { mayManage, whoAsks } from '../auth.ts';
import type { HubContext, Params, Route } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import { HARDWARE } from './hardware.ts';
import type { LocalJob } from './job.ts';
import type { Jobs } from './jobs.ts';
import { parseJobSpec } from './request.ts';

const NAMESPACE = '/api/jobs/(?<ns>[^/]+)';
const JOB = `${NAMESPACE}/(?<id>[0-9a-f]{24})`;

/** A keep-alive, as the Hub sends it. */
const KEEP_ALIVE_MS = 30_000;

function jobsOf({ jobs }: HubContext): Jobs {
  if (jobs !== undefined) return jobs;
  throw new Refusal(404, 'This Hub has no Jobs');
}

function jobOf(exchange: Exchange, { ns = '', id = '' }: Params, hub: HubContext): LocalJob {
  mayManage(ns, whoAsks(exchange, hub.tokens));
  return jobsOf(hub).find(ns, id);
}

export const jobRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/api\/jobs\/hardware$/,
    run: (exchange, _params, hub) => exchange.sendJson(200, jobsOf(hub) && HARDWARE),
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${NAMESPACE}$`),
    async run(exchange, { ns = '' }, hub) {
      const spec = parseJobSpec(await exchange.json());
      const who = mayManage(ns, whoAsks(exchange, hub.tokens));
      await exchange.sendJson(200, (await jobsOf(hub).start(ns, spec, who)).describe());
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${NAMESPACE}$`),
    async run(exchange, { ns = '' }, hub) {
      mayManage(ns, whoAsks(exchange, hub.tokens));
      const query = exchange.url.searchParams;
      const labels = query.getAll('label').map((pair) => pair.split(/=(.*)/s));
      const stages = query.getAll('stage');
      const jobs = jobsOf(hub);
      const found = jobs
        .list()
        .filter(({ namespace }) => namespace === ns)
        .filter(({ stage }) => stages.length === 0 || stages.includes(stage))
        .filter(({ spec }) => labels.every(([key = '', value]) => spec.labels?.[key] === value));
      const from = Number(query.get('cursor') ?? 0);
      const next = new URL(exchange.url);
      next.searchParams.set('cursor', String(from + jobs.pageSize));
      const isLast = from + jobs.pageSize >= found.length;
      const page = found.slice(from, from + jobs.pageSize).map((job) => job.describe());
      await exchange.sendJson(200, page, isLast ? {} : { link: `<${next.href}>; rel="next"` });
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${JOB}$`),
    run: async (exchange, params, hub) => exchange.sendJson(200, jobOf(exchange, params, hub).describe()),
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${JOB}/cancel$`),
    async run(exchange, params, hub) {
      const job = jobOf(exchange, params, hub);
      for await (const _ of exchange.body());
      await job.end('CANCELED');
      await exchange.sendJson(200, job.describe());
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${JOB}/logs$`),
    async run(exchange, params, hub) {
      const job = jobOf(exchange, params, hub);
      const tail = Number(exchange.url.searchParams.get('tail') ?? Number.POSITIVE_INFINITY);
      const gone = new AbortController();
      exchange.response.on('close', () => gone.abort());
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };
      await exchange.send(200, headers, follow(job, Math.max(0, job.lines.length - tail), gone.signal));
    },
  },
];

/** Every line from the start, then each as it comes, to the end of the Job. */
async function* follow(job: LocalJob, from: number, gone: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = from; ; ) {
    while (at < job.lines.length) yield Buffer.from(`data: ${JSON.stringify(job.lines[at++])}\n\n`);
    if (job.isFinal || gone.aborted) return;
    const change = once(job, 'change', {
      signal: AbortSignal.any([gone, AbortSignal.timeout(KEEP_ALIVE_MS)]),
    });
    const isChanged = await change.then(
      () => true,
      () => false,
    );
    if (!isChanged && !gone.aborted) yield Buffer.from(': keep-alive\n\n');
  }
}
