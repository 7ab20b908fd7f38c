import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalHub, type LocalHubOptions, startLocalHub } from '../../demo/local-hub/server.ts';
import { BASE_URI, DATASET_URI, seedHub } from '../../demo/seed.ts';
import type { FreeDisk } from '../../src/bytes/disk.ts';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { parseHubUri } from '../../src/hub/index.ts';
import type { RunContext } from '../../src/pipeline/inputs/context.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import type { RunConfig, RunOutput } from '../../src/pipeline/run-config.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { runOptions } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { privateCache, ROOT } from '../support/llama.ts';

export const PLAN = join(ROOT, 'plans/tiny-gpt-oss-28x.json');

/** A local Hub with tiny-gpt-oss, a folder, and runs of the pipeline in this process. */
export interface World extends AsyncDisposable {
  readonly hub: LocalHub;
  readonly folder: TemporaryFolder;
  readonly context: RunContext;
  /** Runs it, up to the card; `stages` says what each stage did. */
  run(changes?: Changes): Promise<Ran>;
}

export interface Changes {
  readonly plan?: string;
  readonly base?: string;
  readonly templates?: string;
  readonly options?: RawOptions;
  /** Publishes there. */
  readonly repo?: string;
  readonly until?: RunConfig['until'];
  /** Default: none. */
  readonly gate?: RunConfig['gate'];
  readonly freeDisk?: FreeDisk;
  readonly dryRun?: boolean;
  /** Large files go by LFS. */
  readonly withoutXet?: boolean;
  /** Another run directory. */
  readonly runDir?: string;
  /** Takes the notes of a run that is refused. */
  readonly notes?: string[];
}

export interface Ran {
  readonly output: RunOutput;
  readonly stages: string[];
  readonly notes: string[];
}

export async function startWorld(hubOptions: Pick<LocalHubOptions, 'xet'> = {}): Promise<World> {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await temporaryFolder());
  const hub = resources.use(
    await startLocalHub({
      dir: join(folder.path, 'hub'),
      tokens: { hf_writer: { user: 'demo', role: 'write', orgs: ['openai'] } },
      ...hubOptions,
    }),
  );
  const events: ProgressEvent[] = [];
  const context: RunContext = {
    ...createContext({
      environment: { ...process.env, ESPALIER_CACHE: await privateCache(folder.path) },
      hubUrl: hub.url,
      token: hub.token,
      progress: (event) => events.push(event),
      signal: undefined,
    }),
    runDir: new RunDirectory(join(folder.path, 'run')),
  };
  await seedHub(join(ROOT, 'demo/tiny-gpt-oss'), context);
  const kept = resources.move();
  return {
    hub,
    folder,
    context,
    async run({ freeDisk = context.freeDisk, runDir, withoutXet, notes, ...changes } = {}) {
      events.length = 0;
      const running = runPipeline(await configOf(changes), {
        ...context,
        freeDisk,
        hub: { ...context.hub, withoutXet },
        writing: (ref) => ({ ...context.writing(ref), withoutXet }),
        ...(runDir !== undefined && { runDir: new RunDirectory(runDir) }),
      }).finally(() => notes?.push(...told(events).notes));
      return { output: await running, ...told(events) };
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** The options of a run on tiny-gpt-oss, read as an entry point reads them. */
async function configOf(changes: Changes): Promise<RunConfig> {
  const { plan = PLAN, base = BASE_URI, templates, options, until = 'render', repo, dryRun } = changes;
  const benchmarks = `mmlu:6=${DATASET_URI}/mmlu.jsonl`;
  const small = {
    'no-answer-cache': 'true',
    'max-tokens': '96',
    context: '1024',
    slots: '1',
    threads: '1',
    'gpu-layers': '0',
  };
  const inputs = await runOptions({ plan, benchmarks, ...small, ...options });
  return {
    planPath: plan,
    base: base.startsWith('hf:') ? { kind: 'hub', ...parseHubUri(base) } : { kind: 'local', path: base },
    ...(dryRun !== undefined && { dryRun }),
    stream: inputs.stream,
    hashBase: inputs.hashBase,
    anyBase: inputs.anyBase,
    fileName: undefined,
    maxShardBytes: inputs.maxShardSize,
    templates,
    curve: inputs.sweep,
    trial: inputs,
    gate: 'gate' in changes ? changes.gate : [],
    until,
    destination:
      repo === undefined
        ? undefined
        : {
            repo,
            tag: undefined,
            visibility: 'public',
            pullRequest: false,
            overwrite: false,
            alone: false,
            companions: 'copy',
          },
  };
}

function told(events: readonly ProgressEvent[]): Pick<Ran, 'stages' | 'notes'> {
  return {
    stages: events.flatMap((event) =>
      event.type === 'stage' && event.state !== 'start' ? [`${event.stage}: ${event.state}`] : [],
    ),
    notes: events.flatMap((event) => (event.type === 'note' ? [event.message] : [])),
  };
}

/** Bytes of the base that the Hub sent since some request. */
export function fetchedSince({ hub }: Pick<World, 'hub'>, request: number): number {
  return hub.requests
    .slice(request)
    .filter(({ origin }) => origin === 'cdn')
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

export async function planText(): Promise<string> {
  return readFile(PLAN, 'utf8');
}
