import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { jobsWorld, REPO, TOKEN } from '../support/jobs-world.ts';
import { CACHE_FOLDER, ROOT } from '../support/llama.ts';
import { TINY_MASKABLE } from '../support/tiny-moe.ts';
import { installAction } from './runner.ts';

const MEASURING = {
  ...{ base: `${REPO}/base.gguf`, runner: 'hf-jobs:t4-small', 'parallel-jobs': '2', 'hf-token': TOKEN },
  ...{ text: `code=${ROOT}/plans/data/tiny-gpt-oss/code.txt`, chunks: '40', 'chunk-tokens': '64' },
  ...{ threads: '1', 'gpu-layers': '0' },
};

test.each<[string, string, Record<string, string>]>([
  ['score', 'actions/score', { by: 'mask-kld', benchmarks: 'none', out: 'scores.json' }],
  ['sensitivity', '.', { command: 'sensitivity', benchmarks: 'none', out: 'losses.json' }],
  ['sweep', 'actions/sweep', { methods: 'router-norm-bias,random', points: '7,6,5', out: 'sweep.json' }],
])('%s that was killed: its post step ends its Jobs and removes its staging repo', async (_, action, own) => {
  await using world = await jobsWorld({ 'base.gguf': TINY_MASKABLE });
  const { hub } = world.fixture;
  const workspace = world.path('work');
  await mkdir(workspace);
  const actions = await installAction(world.fixture.folder, {
    workspace,
    environment: { ESPALIER_CACHE: CACHE_FOLDER, HF_ENDPOINT: hub.url },
  });
  const step = await actions.start(action, { ...MEASURING, ...own });
  let isOver = false;
  void step.finished.then(() => (isOver = true));
  while (!world.stages().includes('RUNNING')) {
    if (isOver) throw new Error(`ended too early:\n${step.log()}`);
    await sleep(10);
  }
  step.child.kill('SIGKILL');
  const killed = await step.finished;
  expect(world.stages()).toContain('RUNNING');
  const post = await actions.post(action, killed);
  expect(post.code, post.log).toBe(0);
  expect(post.log).toContain('cleaned up what the run had left on the Hub');
  expect(post.log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  await world.expectNothingLeft();
});
