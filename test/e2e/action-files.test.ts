import { existsSync } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { createRunner } from './runner.ts';
import { TINY_FOLDER } from './support.ts';

async function startJob() {
  await using resources = new AsyncDisposableStack();
  const { path } = resources.use(await temporaryFolder());
  const runner = await createRunner(path);
  await copyFile(join(TINY_FOLDER, 'tiny-gpt-oss.gguf'), join(runner.workspace, 'base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(runner.workspace, 'plan.json'));
  const kept = resources.move();
  return { runner, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

test('a gate that fails leaves outputs and summary, and a post step that knows the run ended', async () => {
  await using job = await startJob();
  const { runner } = job;
  const gate = 'mmlu>=-1pp@95';
  const benchmarks = `mmlu:24=${TINY_FOLDER}/benchmarks/mmlu.jsonl`;
  const inputs = { plan: 'plan.json', base: 'base.gguf', benchmarks, gate };
  const settings = [
    'max-tokens: 96',
    'context: 1024',
    'threads: 1',
    'gpu-layers: 0',
    'no-answer-cache: true',
  ];
  await writeFile(join(runner.workspace, 'espalier.yml'), settings.join('\n'));
  const step = await runner.main(inputs);
  expect(step.code, step.log).toBe(80);
  expect(step.log).toContain('::error::');
  expect(step.outputs).toMatchObject({
    'run-dir': '.espalier',
    candidate: expect.stringContaining('.gguf'),
    'candidate-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
    card: '.espalier/README.md',
    report: '.espalier/report.json',
    page: '.espalier/report.html',
    verdict: expect.any(String),
    refusals: expect.stringMatching(/^mmlu>=-1pp@95: the difference of mmlu may be as low as -/),
  });
  expect(step.summary).toContain('## Espalier run');
  expect(step.summary).toContain('**It failed:**');
  expect(step.summary).toContain('| mmlu&gt;=-1pp&#64;95 | the difference of mmlu may be');
  expect(step.state.finished).toBe('true');
});

test('a run that fails before its gate leaves what it had, and a post step that says how to go on', async () => {
  await using job = await startJob();
  const { runner } = job;
  const inputs = { plan: 'plan.json', base: 'base.gguf', benchmarks: 'none', gate: 'none' };
  const cut = await runner.main({ ...inputs, until: 'prune' });
  expect(cut.code, cut.log).toBe(0);
  // Bytes of the written candidate are damaged: the proof fails after the candidate is there.
  const path = join(runner.workspace, cut.outputs.candidate ?? '');
  const bytes = await readFile(path);
  bytes[bytes.length - 10]! ^= 1;
  await writeFile(path, bytes);
  const step = await runner.main(inputs);
  expect(step.code, step.log).not.toBe(0);
  expect(step.outputs['run-dir']).toBe('.espalier');
  expect(step.summary).toContain('**It failed:**');
  expect(step.state.finished).toBe('false');
  expect((await runner.post(step)).log).toContain('a run with the same folder continues from there');
});

test('where main could leave no state, the post step does nothing, and not the command again', async () => {
  await using job = await startJob();
  const { runner } = job;
  const inputs = { plan: 'plan.json', base: 'base.gguf', benchmarks: 'none', gate: 'none', until: 'prune' };
  const step = await runner.main(inputs, { GITHUB_STATE: join(runner.workspace, 'nowhere', 'state') });
  expect(step.code, step.log).toBe(0);
  expect(step.log).toContain('the state for the post step could not be written');
  expect(step.state).toEqual({});
  const candidate = join(runner.workspace, step.outputs.candidate ?? '');
  await rm(candidate);
  const post = await runner.post(step);
  expect(post.code, post.log).toBe(0);
  expect(post.log).toBe('');
  expect(existsSync(candidate)).toBe(false);
});

test.each([
  [
    'run',
    { plan: 'plan.json', base: 'base.gguf', keep: '28' },
    'run takes plan or keep, but both were given: plan.json and 28',
  ],
  ['inspect', { base: 'base.gguf', gate: 'none', seed: '1' }, 'inspect does not take gate, seed'],
  ['card', { report: 'r.json', out: 'o.md', slots: '2' }, 'card does not take slots'],
])('%s refuses an input that has no meaning for it', async (command, inputs, message) => {
  await using job = await startJob();
  const step = await job.runner.main({ command, ...inputs });
  expect(step.code).toBe(2);
  expect(step.log).toContain(`::error::${message}`);
  expect(step.outputs).toEqual({});
});

test('every command that reads one file writes a summary; files that cannot be written are warnings', async () => {
  await using job = await startJob();
  const { runner } = job;
  const steps = [
    [{ command: 'inspect', base: 'base.gguf' }, '| experts | parameters | active | bytes |'],
    [{ command: 'plan', base: 'base.gguf', keep: '28', out: 'p.json' }, '28 of 32 experts in each of'],
    [{ command: 'plan', base: 'base.gguf', check: 'plan.json' }, '28 of 32 experts in each of'],
    [{ command: 'score', base: 'base.gguf', out: 's.json' }, '| layer | least important experts first |'],
    [{ command: 'prune', base: 'base.gguf', plan: 'plan.json', out: 'c.gguf' }, '| file | bytes | SHA-256 |'],
    [
      { command: 'verify', base: 'base.gguf', plan: 'plan.json', candidate: 'c.gguf' },
      '| proved | the candidate is',
    ],
    [{ command: 'sweep', matrix: 'true', points: '30,28' }, '| methods | points | router-edits |'],
  ] as const;
  for (const [inputs, words] of steps) {
    const step = await runner.main(inputs);
    expect(step.code, step.log).toBe(0);
    expect(step.summary).toContain(`## Espalier ${inputs.command}`);
    expect(step.summary).toContain(words);
    expect(step.summary).not.toContain('undefined');
  }
  const bad = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: runner.workspace, GITHUB_STATE: '/dev/full' };
  const step = await runner.main({ command: 'plan', base: 'base.gguf', check: 'plan.json' }, bad);
  expect(step.code, step.log).toBe(0);
  expect(step.log.match(/^::warning title=Espalier::/gm)).toHaveLength(4);
  expect(step.log).not.toContain('    at ');
});
