import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { type SeededHub, startSeededHub, TOKEN } from '../e2e/support.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools } from '../support/llama.ts';
import { makeRepository, makeSmall, ours, type Repository } from './repository.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
let repository: Repository;

beforeAll(async () => {
  await llamaTools();
  hub = await startSeededHub();
  folder = await temporaryFolder();
  repository = await makeRepository(hub, folder.path);
});
afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
});

const played: Repository['played'] = (name, options) => repository.played(name, options);

async function assertPublished(repo: string, revision: string): Promise<void> {
  const report = await fetch(`${hub.url}/${repo}/resolve/${revision}/report.json`);
  expect(await report.json()).toMatchObject({ candidate: { file: 'tiny-gpt-oss-28x-MXFP4.gguf' } });
}

test('publish, and again: the cache brings the answers, and no token and no model', async () => {
  const inputs = { plan: 'plans/plan.json', repo: 'demo/publish-GGUF' };
  await played('publish', { inputs });
  await assertPublished('demo/publish-GGUF', 'main');
  const again = await played('publish', { inputs: { ...inputs, repo: 'demo/publish-again-GGUF' } });
  const [step] = ours(again);
  expect(step?.result.log).not.toMatch(/base: MMLU: [1-7] of 8/);
  const caches = join(folder.path, 'publish/_caches');
  const kept = execFileSync('find', [caches, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
  expect(kept.length).toBeGreaterThan(2);
  for (const file of kept) {
    expect(file).toMatch(/\.(json|jsonl)$/);
    expect(await readFile(file, 'utf8')).not.toContain(TOKEN.writer);
  }
});

test('release: a tag publishes the plan under the same tag', async () => {
  await played('release', { github: { ref_name: 'v1.0' } });
  await assertPublished('demo/release-GGUF', 'v1.0');
});

test('split: cut, trial and publish on three machines, of which only the last has the token', async () => {
  const steps = await played('split', { inputs: { tag: 'v2' } });
  expect(ours(steps).map(({ job }) => job)).toEqual(['cut', 'trial', 'publish']);
  await assertPublished('demo/split-GGUF', 'v2');
});

/** Several jobs, each of which starts programs: on a machine that others use as well. */
const SLOW = 400_000;

/** Experts of a base whose masks a small machine can measure. */
const FEW = 8;

test('score: parts share what the base did, and their scores make a plan', { timeout: SLOW }, async () => {
  const small = await makeSmall(repository, hub, FEW);
  const inputs = {
    base: small,
    text: 'code=built-in,chat=built-in',
    benchmarks: `mmlu=${DATASET_URI}/mmlu.jsonl`,
    parts: '2',
    keep: '6',
  };
  const steps = await played('score', { inputs });
  expect(ours(steps).map(({ job }) => job)).toEqual(['split', 'base', 'measure', 'measure', 'plan', 'plan']);
  const read = (path: string) => repository.artifact('score', path);
  expect(await read('plan/scores.json')).toMatchObject({
    method: 'mask-kld',
    options: { domains: 'code,chat', loss: 'answers', 'score-tokens': 'assistant', chunks: 2 },
    experts: { total: FEW },
  });
  expect(await read('plan/plan.json')).toMatchObject({ origin: { method: 'mask-kld' } });
  for (const part of ['part-0', 'part-1'])
    expect(await read(`${part}/part.json`)).toMatchObject({ results: { length: 16 } });
  const base = artifact('score', 'base');
  // One file for each run of llama-perplexity, which both texts share.
  const runs = base.flatMap((file) => /run-(\d+)-\d+\.logits$/.exec(file)?.[1] ?? []).toSorted();
  expect(runs.length).toBeGreaterThan(0);
  expect(runs).toEqual(runs.map((_, i) => `${i}`));
  expect(base.filter((file) => file.endsWith('.gguf'))).toEqual([]);
  expect(await probabilities('score', 'measure')).toEqual(await probabilities('score', 'base'));
});

test('sweep: points share what the base did, and the smallest that passes becomes a plan', {
  timeout: SLOW,
}, async () => {
  const inputs = {
    base: BASE_URI,
    methods: 'router-norm-bias',
    points: '32,30',
    text: 'code=built-in:held-out',
    benchmarks: `mmlu:4=${DATASET_URI}/mmlu.jsonl`,
    gate: 'overall>=-90pp@95',
  };
  const steps = await played('sweep', { inputs });
  expect(ours(steps).map(({ job }) => job)).toEqual(['points', 'base', 'measure', 'measure', 'join', 'join']);
  for (const { job, result } of ours(steps)) {
    // Of the pick it answers questions that the sweep did not ask.
    if (job === 'base') expect(result.log).toContain('it answered 4 questions');
    if (job === 'measure') expect(result.log).not.toMatch(/base: MMLU: [1-3] of 4/);
  }
  const read = (path: string) => repository.artifact('sweep', `sweep/${path}`);
  expect(await read('sweep.json')).toMatchObject({
    settings: { scoreTokens: 'assistant' },
    rows: [{ keep: 32 }, { keep: 30 }],
    pick: { sentence: expect.any(String) },
  });
  expect(await read('plan.json')).toMatchObject({ experts: { total: 32 } });
});

/** Files of an artifact. */
function artifact(workflow: string, name: string): string[] {
  const from = join(folder.path, workflow, '_artifacts', name);
  return execFileSync('find', [from, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n');
}

/** Times of the probabilities of the machines of a job, which a machine that makes them itself changes. */
async function probabilities(workflow: string, job: string): Promise<string[]> {
  const from = join(folder.path, workflow);
  const found = execFileSync('find', [from, '-path', `*/${job}-*/run/*.logits`], { encoding: 'utf8' });
  const digests = await Promise.all(
    found
      .trim()
      .split('\n')
      .map(async (path) => sha256Hex(await readFile(path))),
  );
  return [...new Set(digests)].toSorted();
}

test('plan-check: each changed plan against its own base, and what changed in a comment', async () => {
  let comment = '';
  const steps = await played('plan-check', {
    github: {
      ref: 'refs/pull/1/merge',
      base_ref: 'main',
      repository: 'demo/models',
      event: { pull_request: { number: 7, head: { repo: { full_name: 'demo/models' } } } },
    },
    instead: {
      // What the step would send; gh itself needs GitHub.
      'gh pr comment': async (step, workspace) => {
        execFileSync('bash', ['-c', (step.run ?? '').replace(/^\s*gh .*$/m, '')], { cwd: workspace });
        comment = await readFile(join(workspace, 'comment.md'), 'utf8');
      },
    },
  });
  expect(ours(steps)).toHaveLength(1);
  expect(comment).toContain('28 of 32 experts in each of 4 layers, 2.70 MB to 2.47 MB');
  expect(comment).toContain('```diff');
  expect(comment).toContain('+  "name": "plan"');
});
