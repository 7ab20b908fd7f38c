import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { espalier, startWorkshop } from './support.ts';

it('publishes what servers that run already answered, and refuses the wrong one behind an address', async () => {
  await using workshop = await startWorkshop();
  const { folder, options, succeed } = workshop;
  const tools = await llamaTools();
  await succeed('run', 'plan.json', '--base', BASE_URI, '--benchmarks', 'none', '--until', 'verify');
  const start = (model: string, name: string) =>
    startServer({
      ...{ tools, model, contextTokens: 1024, slots: 2, gpuLayers: 0, threads: 1, readyTimeoutMs: 60_000 },
      logFile: join(folder.path, `${name}.log`),
    });
  const candidate = join(folder.path, '.espalier', 'tiny-gpt-oss-28x-MXFP4.gguf');
  const [{ url: baseUrl, ...base }, { url: candidateUrl, ...other }] = [
    await start(join(ROOT, 'demo/tiny-gpt-oss/tiny-gpt-oss.gguf'), 'base'),
    await start(candidate, 'candidate'),
  ];
  await using stack = new AsyncDisposableStack();
  stack.use(base);
  stack.use(other);
  const run = (at: readonly string[]) => [
    ...[
      'run',
      'plan.json',
      '--base',
      BASE_URI,
      '--repo',
      'demo/at-servers-GGUF',
      '--gate',
      'none',
      '--slots',
      '2',
      ...at,
    ],
    ...['--benchmarks', `mmlu:10=${DATASET_URI}/mmlu.jsonl`, '--max-tokens', '96'],
  ];
  const swapped = await espalier(run(['--base-url', candidateUrl, '--candidate-url', baseUrl]), options);
  expect(swapped.code).toBe(71);
  expect(swapped.stderr).toMatch(
    /the server does not serve .*: expected \d+ parameters, the server reports \d+/,
  );
  const alone = await espalier(run(['--base-url', baseUrl]), options);
  expect(alone.stderr).toContain('base-url is given without candidate-url');
  const jobs = run(['--base-url', baseUrl, '--candidate-url', candidateUrl, '--runner', 'hf-jobs']);
  expect((await espalier(jobs, options)).stderr).toContain(
    'runner hf-jobs starts its own servers and cannot use http',
  );

  await succeed(...run(['--base-url', `${baseUrl}/v1`, '--candidate-url', candidateUrl]));
  const text = await readFile(join(folder.path, '.espalier', 'report.json'), 'utf8');
  const { trial, machine } = reportSchema.parse(JSON.parse(text));
  expect(trial?.overall.questions).toBe(10);
  const [first, second] = trial?.models ?? [];
  expect(first?.loaded.parameters).toBeGreaterThan(second?.loaded.parameters ?? 0);
  expect(machine).toBe('servers that were already running; their hardware is unknown');
});
