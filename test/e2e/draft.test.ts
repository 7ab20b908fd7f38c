import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import { ROOT } from '../support/llama.ts';
import { createRunner } from './runner.ts';
import { espalier, onHub, SMALL_TRIAL, startSeededHub, TOKEN } from './support.ts';

const REPO = 'demo/tiny-28x-GGUF';
const GATE = 'mmlu>=-1pp@95, truncation<=1%';

test('a gate of the plan that does not hold makes a pull request, once, that says so; people may publish it', async () => {
  await using hub = await startSeededHub();
  const runner = await createRunner(hub.folder);
  const plan = JSON.parse(await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8'));
  await writeFile(join(runner.workspace, 'plan.json'), JSON.stringify({ ...plan, gate: GATE }));
  const inputs = {
    plan: 'plan.json',
    base: BASE_URI,
    repo: REPO,
    tag: 'v1',
    'on-gate': 'draft',
    'hf-token': TOKEN.writer,
    'hub-url': hub.url,
    benchmarks: `mmlu:24=${DATASET_URI}/mmlu.jsonl`,
    'max-tokens': '96',
    'no-answer-cache': 'true',
    context: '1024',
    threads: '1',
    'gpu-layers': '0',
  };
  const step = await runner.main(inputs);
  expect(step.code, step.log).toBe(0);
  const page = `${hub.url}/${REPO}/discussions/1`;
  expect(step.outputs).toMatchObject({ url: page, 'pull-request': page });
  expect(step.log).toContain(
    '::warning title=Espalier::the gate asks for mmlu>=-1pp@95, but the difference of mmlu may be as low as -',
  );
  expect(step.log).toContain(`proposed   ${page} (a pull request)`);

  const at = (revision: string, path: string) =>
    fetch(`${hub.url}/${REPO}/resolve/${encodeURIComponent(revision)}/${path}`);
  expect((await at('main', 'README.md')).status).toBe(404);
  expect((await at('v1', 'README.md')).status).toBe(404);
  const card = await (await at('refs/pr/1', 'README.md')).text();
  expect(card).toContain(
    '> **The gate of this release did not pass.** It asks for mmlu&gt;=-1pp&#64;95. The difference of mmlu may be as low as -',
  );
  const report = reportSchema.parse(await (await at('refs/pr/1', 'report.json')).json());
  expect(report.gate).toEqual({
    asked: ['mmlu>=-1pp@95', 'truncation<=1%'],
    refusals: [
      {
        clause: 'mmlu>=-1pp@95',
        reason: expect.stringContaining('the difference of mmlu may be as low as -'),
      },
    ],
  });

  const again = await runner.main(inputs);
  expect(again.outputs['pull-request']).toBe(page);
  expect(again.log).toContain('(was there already)');
  expect((await at('refs/pr/2', 'README.md')).status).toBe(404);

  // Whoever looked at it and wants it all the same.
  const publish = ['publish', '--repo', REPO, '--tag', 'v1'];
  const options = { cwd: runner.workspace, env: onHub(hub, TOKEN.writer) };
  expect(await espalier([...publish], options)).toMatchObject({ code: 80, stdout: '' });
  expect(await espalier([...publish, '--gate', 'none'], options)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`the card in .espalier was made for the gate ${GATE}`),
  });
  expect(await espalier([...publish, '--on-gate', 'warn'], options)).toMatchObject({
    code: 0,
    stdout: `published  ${hub.url}/${REPO}/tree/v1\n`,
  });
  expect(await (await at('v1', 'README.md')).text()).toBe(card);
});

test('a run that publishes nothing ends by the gate that was asked for', async () => {
  await using hub = await startSeededHub();
  const { workspace } = await createRunner(hub.folder);
  const plan = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
  const run = [
    'run',
    '--plan',
    plan,
    '--base',
    BASE_URI,
    '--benchmarks',
    `mmlu:12=${DATASET_URI}/mmlu.jsonl`,
  ];
  const options = { cwd: workspace, env: onHub(hub) };
  expect(await espalier([...run, ...SMALL_TRIAL], options)).toMatchObject({ code: 0 });
  const refused = await espalier([...run, ...SMALL_TRIAL, '--gate', 'mmlu>=-1pp@95'], options);
  expect(refused).toMatchObject({ code: 80, stdout: '' });
  expect(refused.stderr).toContain(
    'error: the gate asks for mmlu>=-1pp@95, but the difference of mmlu may be as low as -',
  );
});
