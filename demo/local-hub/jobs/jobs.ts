import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isTokenOf, type TokenInfo, type Tokens } from '../auth.ts';
import { createFaults } from '../faults.ts';
import { Refusal } from '../refusal.ts';
import { type FindProgram, startContainer } from './container.ts';
import { LocalJob, type Stage } from './job.ts';
import { startProxy } from './proxy.ts';
import type { JobSpec } from './request.ts';
import { type Mount, mountVolumes, pathHere, type Storage } from './volume.ts';

export interface JobsSettings {
  /** Programs that containers may run; there are no others. */
  readonly program: FindProgram;
  /** Jobs that a page of the list holds. */
  readonly pageSize?: number;
}

/** All Jobs of a local Hub, and the programs that run for them. */
export class Jobs implements AsyncDisposable {
  readonly pageSize: number;
  /** Without it every start is refused. */
  hasCredit = true;
  /** While it is set Jobs stay SCHEDULING: there is no machine. */
  isBusy = false;
  /** How long a Job is SCHEDULING. */
  schedulingMs = 0;
  /** Addresses of exposed ports are told so long after a Job runs. */
  exposeMs = 0;
  /** A Job is ended after so many seconds, whatever it asked for. */
  longestSeconds = Number.POSITIVE_INFINITY;
  /** Of the proxy before exposed ports; only those with a status. */
  readonly proxyFaults = createFaults();
  readonly #program: FindProgram;
  readonly #folder: string;
  readonly #hub: Storage & { readonly tokens: Tokens };
  readonly #jobs = new Map<string, LocalJob>();

  constructor(
    { program, pageSize = 50 }: JobsSettings,
    folder: string,
    hub: Storage & { readonly tokens: Tokens },
  ) {
    this.#program = program;
    this.#folder = folder;
    this.#hub = hub;
    this.pageSize = pageSize;
  }

  /** The newest first. */
  list(): LocalJob[] {
    return [...this.#jobs.values()].toReversed();
  }

  /** @throws Refusal 404 */
  find(namespace: string, id: string): LocalJob {
    const job = this.#jobs.get(id);
    if (job?.namespace === namespace) return job;
    throw new Refusal(404, 'Job not found');
  }

  /** @throws Refusal 402 without credit, 404 for a volume that is not there */
  async start(namespace: string, spec: JobSpec, who: TokenInfo): Promise<LocalJob> {
    if (!this.hasCredit) {
      throw new Refusal(
        402,
        'Pre-paid credit balance is insufficient - add more credits to your account to use Jobs.',
      );
    }
    const id = randomBytes(12).toString('hex');
    const job = new LocalJob(id, namespace, spec, who);
    const mounts = await mountVolumes(spec, join(this.#folder, id), who, this.#hub);
    const mayPass = (authorization: string | undefined) =>
      isTokenOf(authorization, namespace, this.#hub.tokens);
    job.proxies = await Promise.all(
      (spec.expose?.ports ?? []).map(() =>
        startProxy(mayPass, () => job.container?.address(), this.proxyFaults),
      ),
    );
    this.#jobs.set(id, job);
    if (this.isBusy) return job;
    if (this.schedulingMs === 0) await this.#run(job, mounts);
    else setTimeout(() => void this.#run(job, mounts), this.schedulingMs);
    return job;
  }

  /** Starts the container of a Job, unless it was ended before there was a machine. */
  async #run(job: LocalJob, mounts: readonly Mount[]): Promise<void> {
    if (job.isFinal) return;
    const { spec, id } = job;
    job.say(`===== Job started at ${new Date().toISOString().slice(0, 19).replace('T', ' ')} =====`);
    const command = [...spec.command, ...spec.arguments].map((part) => pathHere(part, mounts));
    const bin = join(this.#folder, id, 'bin');
    const container = await startContainer(command, this.#program, bin, (line) => job.say(line));
    if (typeof container === 'string') await job.end('ERROR', container);
    else job.run(container, this.longestSeconds, this.exposeMs);
  }

  /** A fault: a Job ends as nobody asked. */
  async end(id: string, stage: Stage, message: string): Promise<void> {
    await this.#jobs.get(id)?.end(stage, message);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.list().map((job) => job.end('CANCELED')));
    await rm(this.#folder, { recursive: true, force: true });
  }
}
