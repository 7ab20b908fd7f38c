import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BASE_URI, DATASET_URI, seedHub } from '../../demo/seed.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { parseHubUri } from '../../src/hub/index.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import type { RunConfig } from '../../src/pipeline/run-config.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { hubFixture } from '../hub/fixture.ts';
import { runOptions } from '../support/commands.ts';
import { dataSha256, TINY_28X_DATA_SHA256 } from '../support/data-section.ts';
import { CACHE_FOLDER, ROOT } from '../support/llama.ts';

const BASE_BYTES = 2_702_208;

it('needs disk for one of the two files only: the base answers and goes before the candidate is cut', async () => {
  await using fixture = await hubFixture({ tokens: { hf_demo: { user: 'demo', role: 'write' } } });
  await seedHub(join(ROOT, 'demo', 'tiny-gpt-oss'), { hub: fixture.options, progress: fixture.progress });
  const runDir = join(fixture.folder, 'run');
  const copy = join(runDir, 'base', 'tiny-gpt-oss-MXFP4.gguf');
  const events: string[] = [];
  const progress = (event: ProgressEvent) => {
    if (event.type === 'note') events.push(event.message);
    if (event.type === 'stage' && event.state === 'start') {
      events.push(`${event.stage}, base on disk: ${existsSync(copy)}`);
    }
  };
  const plan = join(ROOT, 'plans', 'tiny-gpt-oss-28x.json');
  const inputs = await runOptions({
    plan,
    benchmarks: `mmlu:12=${DATASET_URI}/mmlu.jsonl`,
    'max-tokens': '96',
    'no-answer-cache': 'true',
    context: '512',
    'gpu-layers': '0',
    threads: '1',
  });
  const context = {
    ...createContext({
      environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER },
      hubUrl: fixture.hub.url,
      token: 'hf_demo',
      progress,
      signal: undefined,
    }),
    runDir: new RunDirectory(runDir),
    freeDisk: async () => 3_000_000,
  };
  const config: RunConfig = {
    planPath: plan,
    base: { kind: 'hub', ...parseHubUri(BASE_URI) },
    fileName: undefined,
    maxShardBytes: undefined,
    templates: undefined,
    trial: inputs,
    gate: [],
    until: 'render',
    destination: undefined,
  };
  const output = await runPipeline(config, context);
  const candidate = await readFile(join(runDir, output.pruned!.file));
  expect(await dataSha256(candidate)).toBe(TINY_28X_DATA_SHA256);
  expect(output.validated?.trial.overall.questions).toBe(12);
  expect(events).toContainEqual(
    expect.stringMatching(/^3\.00 MB of disk are free, but base and candidate need 5\.17 MB/),
  );
  expect(events).toContain('prune, base on disk: false');
  expect(existsSync(copy)).toBe(false);

  const wholes = () =>
    fixture.hub.requests.filter(
      ({ origin, method, bytes }) => origin === 'cdn' && method === 'GET' && bytes === BASE_BYTES,
    );
  expect(wholes()).toHaveLength(1);

  // Again: the base's answers are there, so the base does not come again, even to compare another candidate's card.
  const again = await runPipeline(config, context);
  expect(again.validated).toEqual(output.validated);
  expect(wholes()).toHaveLength(1);
});
