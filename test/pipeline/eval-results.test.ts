import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publish } from '../../src/hub/index.ts';
import { ROOT } from '../support/llama.ts';
import { startWorld, type World } from './support.ts';

const REPO = 'demo/scored';
const ROWS = 4;
const DATA = 'main/test-00000-of-00001.jsonl';

let world: World;
let commit: string;
beforeAll(async () => {
  world = await startWorld();
  // The registered data set, with the few rows that a tiny model can be asked in full.
  const rows = await readFile(join(ROOT, 'demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl'), 'utf8');
  const { hub, progress } = world.context;
  const published = await publish(
    {
      repo: { type: 'dataset', id: 'openai/gsm8k' },
      visibility: 'public',
      files: [{ path: DATA, content: `${rows.split('\n').slice(0, ROWS).join('\n')}\n` }],
      title: 'Add rows',
    },
    hub,
    progress,
  );
  commit = published.commit;
});
afterAll(() => world[Symbol.asyncDispose]());

async function read(path: string): Promise<string> {
  const response = await fetch(`${world.hub.url}/${REPO}/resolve/main/${path}`);
  expect(response.status).toBe(200);
  return await response.text();
}

test('a benchmark in full reaches the leaderboard file of the repo, one in part the card', async () => {
  const scored = `gsm8k=hf://datasets/openai/gsm8k/${DATA}`;
  await world.run({ repo: REPO, until: 'publish', options: { benchmarks: scored } });
  const { trial, release } = JSON.parse(await read('report.json'));
  const [{ results, dataset }] = trial.benchmarks;
  expect(dataset.rows).toBe(ROWS);
  expect(parse(await read('.eval_results/gsm8k.yaml'))).toMatchObject([
    {
      dataset: { id: 'openai/gsm8k', task_id: 'gsm8k', revision: commit },
      value: results.candidate.accuracy * 100,
    },
  ]);
  const paths = release.written.files.map(({ path }: { path: string }) => path);
  expect(paths).toContain('.eval_results/gsm8k.yaml');
  expect(await read('README.md')).not.toContain('model-index');

  // The next release asks a part: the file goes, and the card has the score.
  const part = scored.replace('gsm8k=', 'gsm8k:2=');
  const runDir = join(world.folder.path, 'part');
  await world.run({ runDir, repo: REPO, until: 'publish', options: { benchmarks: part } });
  expect(await read('README.md')).toContain('Accuracy, percent (2 of 4 questions)');
  const gone = await fetch(`${world.hub.url}/${REPO}/resolve/main/.eval_results/gsm8k.yaml`);
  expect(gone.status).toBe(404);
});
