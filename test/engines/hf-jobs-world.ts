import { join } from 'node:path';
import { seedHub } from '../../demo/seed.ts';
import type { EngineModel } from '../../src/engines/engine.ts';
import { hfJobs } from '../../src/engines/hf-jobs.ts';
import type { ModelServer } from '../../src/engines/model-server.ts';
import { type AnyPrepared, prepareEngine } from '../../src/engines/registry.ts';
import { completeSettings, trialSettings } from '../../src/evaluation/options.ts';
import { createFetch } from '../../src/http/fetch.ts';
import type { HubOptions } from '../../src/hub/api/types.ts';
import { llamaOptions } from '../../src/llama/options.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { type HubFixture, hubFixture } from '../hub/fixture.ts';
import { llamaTools, ROOT } from '../support/llama.ts';

const tools = await llamaTools();
export const TOKEN = 'hf_jobs_test';
export const NS = 'demo';

export interface World extends AsyncDisposable {
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

export async function setUp(): Promise<World> {
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
