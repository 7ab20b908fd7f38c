import { EspalierError } from '../common/index.ts';
import { isFinal, type Job, listHardware, readJob } from '../hub/index.ts';
import { assertServesHub } from './assert-serves.ts';
import { defineEngine, type EngineContext, type EngineModel } from './engine.ts';
import {
  followJob,
  formatUsd,
  type HubFile,
  highestCost,
  imageOf,
  isLost,
  type JobLog,
  type JobOptions,
  JobRun,
  jobOptions,
  machineOf,
  minutesEach,
  type Overlay,
  payerOf,
  programIn,
  saysLost,
  scriptRequest,
  serveWithOverlay,
  type TaskRequest,
  untilReady,
  wholeLog,
} from './hf-jobs/index.ts';
import { serverFlags } from './llama-server/index.ts';
import { llamaServer, serverSettings } from './llama-server.ts';
import type { ModelServer } from './model-server.ts';
import { remoteSource } from './remote.ts';

const { llamaServer: _program, llamaBuild: _build, ...llamaShape } = llamaServer.options;

/** llama-server of the official image, in a Job of the Hub, for whoever has no GPU. */
export const hfJobs = defineEngine({
  name: 'hf-jobs',
  text: 'llama-server in Jobs of the Hub',
  serves: 'repos',
  // Its process is not ours to watch.
  capabilities: { ...llamaServer.capabilities, memory: false },
  options: { ...llamaShape, ...jobOptions.shape },
  async prepare(options, context) {
    const jobs = context.jobs ?? (await jobsOfTrial(options, context));
    const { machine } = jobs;
    // In a run that has Jobs of its own, that run starts them again.
    const isOurs = context.jobs === undefined;
    return {
      identity: { image: imageOf('server'), flavor: machine.flavor },
      jobs,
      source(model, options) {
        const settings = serverSettings(options);
        const { slots, context: contextTokens, stallTimeout: stallMs } = options;
        const flags = serverFlags(settings);
        const serverId = JSON.stringify(['hf-jobs', imageOf('server'), machine.flavor, flags]);
        return {
          modelId: model.modelId,
          serverId,
          start: (signal) => {
            const start = () =>
              serve(jobs, model, { flags, slots, contextTokens, stallMs }, { ...context, signal });
            return isOurs ? jobs.inAnother(model.name, start) : start();
          },
          ...(isOurs && { isLost: saysLost }),
        };
      },
    };
  },
});

/** The Jobs of a trial, and what they cost at most. */
async function jobsOfTrial(options: JobOptions, context: EngineContext): Promise<JobRun> {
  const { hub, progress, run, moreJobs } = context;
  const { runner, maxCost } = options;
  // One serves the base, one the candidate.
  const count = 2 + (moreJobs ?? 0);
  if (runner.kind === 'local') throw new EspalierError('internal', 'Jobs were prepared for a local run');
  const namespace = await payerOf(options, hub);
  const hardware = await listHardware(hub);
  const machine = machineOf(hardware, runner.flavor);
  const minutes = minutesEach(options, machine, count);
  const message = `runner hf-jobs: ${count} Jobs on ${machine.flavor} (${machine.text}), paid by ${namespace}, at most ${minutes} minutes each: ${formatUsd(highestCost(machine, count, minutes))} at most`;
  progress({ type: 'note', level: 'info', message });
  return new JobRun({
    ...{ hub, hardware, machine, progress, namespace, minutes, maxUsd: maxCost },
    ...{ run: run ?? 'none', sharesLimit: true },
  });
}

const PORT = 8080;
const MOUNT = '/model';

interface Serving {
  readonly flags: readonly string[];
  readonly slots: number;
  readonly contextTokens: number;
  readonly stallMs: number;
}

/** Starts the Job of a model, and resolves when it answers; whatever fails, no Job is left. */
async function serve(
  jobs: JobRun,
  { name, onHub, overlay }: EngineModel,
  { flags, ...serving }: Serving,
  context: EngineContext,
): Promise<ModelServer> {
  const { hub, signal, progress, runDir } = context;
  if (onHub === undefined) {
    throw new EspalierError('usage', `runner hf-jobs needs the ${name} on the Hub, and it is a local file`, {
      hint: 'Give it as hf://namespace/name/file.gguf.',
    });
  }
  const file = await onHub();
  const job = await jobs.start(name, serverRequest(file, await overlay?.(), flags));
  await using ending = new AsyncDisposableStack();
  let cancelling: Promise<void> | undefined;
  const cancel = () => {
    cancelling ??= jobs.cancel(job);
    return cancelling;
  };
  ending.defer(cancel);
  const log = ending.use(await followJob(jobs.namespace, job.id, runDir.serverLog(name), hub, progress));
  // First what costs; the rest of the log comes after the end.
  ending.defer(cancel);
  const url = await untilReady(job, { ...context, log });
  const apiKey = hub.token;
  const source = remoteSource({
    ...{ url, ...serving, fetch: hub.fetch },
    ...(apiKey !== undefined && { apiKey }),
  });
  const server = await source.start(signal);
  const { path, repo, revision } = file;
  await assertServesHub({ path, repo, revision }, server, hub);
  const kept = ending.move();
  return {
    ...server,
    ...{
      engine: 'llama.cpp',
      origin: `official image ${imageOf('server')}, Hugging Face Jobs ${jobs.machine.flavor}`,
      flags,
    },
    lastLogLines: (count) => log.last(count),
    assertAlive: () => assertRuns(job, server, log, context),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function serverRequest(file: HubFile, overlay: Overlay | undefined, flags: readonly string[]): TaskRequest {
  const words = ['--host', '0.0.0.0', '--port', String(PORT), ...flags];
  if (overlay !== undefined) {
    const files = { model: file, overlay: overlay.file };
    const how = { image: 'server', program: 'llama-server', words, ports: [PORT] } as const;
    return scriptRequest(serveWithOverlay(file.path, overlay), files, how);
  }
  const { repo, revision, path } = file;
  return {
    dockerImage: imageOf('server'),
    command: [programIn('llama-server'), '--model', `${MOUNT}/${path}`, ...words],
    volumes: [{ type: 'model', source: repo.id, revision, mountPath: MOUNT, readOnly: true }],
    ports: [PORT],
  };
}

/** @throws EspalierError `llama-died` with the Job's stage, where it has ended */
async function assertRuns(job: Job, server: ModelServer, log: JobLog, { hub }: EngineContext): Promise<void> {
  const { status, ...now } = await readJob(job.owner.name, job.id, hub);
  if (!isFinal({ status, ...now })) return server.assertAlive();
  const said = status.message ? ` (${status.message})` : '';
  throw new EspalierError('llama-died', `the Job ${job.id} ended as ${status.stage}${said}`, {
    hint: 'Run again to continue: answers so far are kept. If the Job reached its time limit, give more --job-minutes.',
    details: { id: job.id, status, lost: isLost({ status }, await wholeLog(log), 'working') },
  });
}
