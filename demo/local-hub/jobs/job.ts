import { EventEmitter } from 'node:events';
import { describeExit } from '../../../src/process/guarded.ts';
import type { TokenInfo } from '../auth.ts';
import type { Container } from './container.ts';
import type { PortProxy } from './proxy.ts';
import type { JobSpec } from './request.ts';

export type Stage = 'SCHEDULING' | 'RUNNING' | 'COMPLETED' | 'CANCELED' | 'ERROR' | 'DELETED';

const FINAL: readonly Stage[] = ['COMPLETED', 'CANCELED', 'ERROR', 'DELETED'];
const GRACE_MS = 3_000;

export interface LogLine {
  readonly data: string;
  readonly timestamp: string;
}

/** A Job of the local Hub: its stage, its log, and the program that runs for it. Emits `change` for each line and stage. */
export class LocalJob extends EventEmitter {
  readonly id: string;
  readonly namespace: string;
  readonly spec: JobSpec;
  readonly who: TokenInfo;
  readonly lines: LogLine[] = [];
  proxies: readonly PortProxy[] = [];
  container: Container | undefined;
  stage: Stage = 'SCHEDULING';
  message: string | null = null;
  readonly createdAt = new Date();
  startedAt: Date | undefined;
  finishedAt: Date | undefined;
  #timer: NodeJS.Timeout | undefined;
  #exposedAt = Number.POSITIVE_INFINITY;

  constructor(id: string, namespace: string, spec: JobSpec, who: TokenInfo) {
    super();
    this.setMaxListeners(0);
    this.id = id;
    this.namespace = namespace;
    this.spec = spec;
    this.who = who;
  }

  get isFinal(): boolean {
    return FINAL.includes(this.stage);
  }

  say(data: string): void {
    this.lines.push({ data, timestamp: new Date().toISOString() });
    this.emit('change');
  }

  /** The program runs; the time limit counts from now. */
  run(container: Container, longestSeconds: number, exposeMs: number): void {
    this.container = container;
    this.startedAt = new Date();
    this.stage = 'RUNNING';
    this.emit('change');
    const limitMs = Math.min(longestSeconds, this.spec.timeoutSeconds ?? 1800) * 1000;
    this.#exposedAt = Date.now() + exposeMs;
    this.#timer = setTimeout(() => void this.end('ERROR', 'Job timeout'), limitMs);
    void container.guarded.exited.then(async (exit) => {
      await container.read;
      await (exit.code === 0
        ? this.end('COMPLETED')
        : this.end('ERROR', `Job failed: ${describeExit(exit)}`));
    });
  }

  /** Ends it; the first end counts. Resolves when its program is gone. */
  async end(stage: Stage, message: string | null = null): Promise<void> {
    if (!this.isFinal) {
      this.stage = stage;
      this.message = message;
      this.finishedAt = new Date();
      clearTimeout(this.#timer);
    }
    await this.container?.guarded.stop(GRACE_MS);
    await Promise.all(this.proxies.map((proxy) => proxy[Symbol.asyncDispose]()));
    this.emit('change');
  }

  /** As the API shows it. */
  describe(): Record<string, unknown> {
    const { spec, who, namespace } = this;
    const now = this.finishedAt ?? new Date();
    const secondsTo = (from: Date | undefined, to: Date) =>
      from === undefined ? null : Math.round((to.getTime() - from.getTime()) / 1000);
    const owner = {
      id: Buffer.from(namespace).toString('hex').padEnd(24, '0').slice(0, 24),
      name: namespace,
    };
    return {
      id: this.id,
      createdAt: this.createdAt,
      startedAt: this.startedAt ?? null,
      finishedAt: this.finishedAt ?? null,
      dockerImage: spec.dockerImage,
      spaceId: null,
      command: spec.command,
      arguments: spec.arguments,
      environment: spec.environment,
      secrets: Object.keys(spec.secrets ?? {}),
      flavor: spec.flavor,
      labels: spec.labels ?? {},
      volumes: spec.volumes ?? [],
      status: {
        stage: this.stage,
        message: this.message,
        failureCount: 0,
        ...(this.proxies.length > 0 &&
          Date.now() >= this.#exposedAt && { exposeUrls: this.proxies.map(({ url }) => url) }),
      },
      durations: {
        schedulingSecs: this.startedAt === undefined ? null : secondsTo(this.createdAt, this.startedAt),
        runningSecs: secondsTo(this.startedAt, now),
        totalSecs: secondsTo(this.createdAt, now),
      },
      owner: { ...owner, type: namespace === who.user ? 'user' : 'org' },
      initiator: { type: 'user', id: owner.id, name: who.user },
      ...(spec.expose && { expose: spec.expose }),
    };
  }
}
