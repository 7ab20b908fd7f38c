import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASET_URI } from '../../demo/seed.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { publish } from '../../src/hub/index.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { createRunner } from './runner.ts';
import { startSeededHub, TOKEN } from './support.ts';

const BASE = { type: 'model', id: 'demo/tiny-sizes-GGUF' } as const;
const REPO = 'demo/tiny-28x-sizes-GGUF';
const STEMS = ['tiny-28x-MXFP4', 'tiny-28x-Q8_0'] as const;
const GATE = 'mmlu>=-1pp@95, truncation<=1%';

test('a family through the action, to a Hub without Xet: each is tried, and what the gate refuses is one pull request', {
  timeout: 600_000,
}, async () => {
  await using hub = await startSeededHub();
  const runner = await createRunner(hub.folder);
  const models = [TINY_MODEL, await quantizeTiny(hub.folder, 'Q8_0')];
  const files = models.map(async (file, i) => {
    const bytes = await readFile(file);
    const path = ['tiny-MXFP4.gguf', 'tiny-Q8_0.gguf'][i] ?? '';
    return { path, content: { file, sha256: sha256Hex(bytes), size: bytes.length } };
  });
  const title = 'Add the sizes';
  const seed = { repo: BASE, visibility: 'public', title, files: await Promise.all(files) } as const;
  await publish(seed, { hubUrl: hub.url, token: TOKEN.writer, fetch: createFetch() }, () => {});
  const plan = JSON.parse(await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8'));
  await writeFile(join(runner.workspace, 'plan.json'), JSON.stringify({ ...plan, gate: GATE }));
  const inputs = {
    ...{ plan: 'plan.json', base: `hf://${BASE.id}/*.gguf`, primary: 'MXFP4', 'any-base': 'true' },
    ...{ repo: REPO, tag: 'v1', 'on-gate': 'draft', 'trial-each': 'true' },
    ...{ 'hf-token': TOKEN.writer, 'hub-url': hub.url, benchmarks: `mmlu:12=${DATASET_URI}/mmlu.jsonl` },
    ...{ 'max-tokens': '96', 'no-answer-cache': 'true', context: '1024', threads: '1', 'gpu-layers': '0' },
  };
  const step = await runner.main(inputs);
  expect(step.code, step.log).toBe(0);
  const page = `${hub.url}/${REPO}/discussions/1`;
  expect(step.outputs).toMatchObject({ url: page, 'pull-request': page });
  expect(step.outputs.refusals).toContain('mmlu>=-1pp@95');

  const at = (revision: string, path: string) =>
    fetch(`${hub.url}/${REPO}/resolve/${encodeURIComponent(revision)}/${path}`);
  const reports: Report[] = [];
  for (const stem of STEMS) {
    expect((await at('main', `${stem}.gguf`)).status).toBe(404);
    const report = reportSchema.parse(await (await at('refs/pr/1', `candidates/${stem}/report.json`)).json());
    const content = new Uint8Array(await (await at('refs/pr/1', `${stem}.gguf`)).arrayBuffer());
    expect(sha256Hex(content)).toBe(report.candidate.sha256);
    reports.push(report);
    // By LFS too, it leaves the disk before the next one comes.
    const folder = join(runner.workspace, '.espalier/files', stem);
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.gguf'))).toEqual([]);
  }
  expect(reports.map(({ trial }) => trial?.overall.questions)).toEqual([12, 12]);
  // The gate is for the primary one.
  expect(reports.map(({ gate }) => gate.refusals.length)).toEqual([1, 0]);
  const card = await (await at('refs/pr/1', 'README.md')).text();
  expect(card).toContain('> **The gate of this release did not pass.**');
  expect(card.match(/\(12 questions\) \|$/gm)).toHaveLength(2);
  const puts = () =>
    hub.requests.filter(({ method, path }) => method === 'PUT' && path.startsWith('/uploads/'));
  const sent = puts().length;

  const again = await runner.main(inputs);
  expect(again.code, again.log).toBe(0);
  // Nothing is made again, and all is told again.
  expect(again.outputs).toEqual(step.outputs);
  expect(puts()).toHaveLength(sent);

  const published = await runner.main({ ...inputs, 'on-gate': 'warn' });
  expect(published.code, published.log).toBe(0);
  expect(published.outputs.url).toBe(`${hub.url}/${REPO}/tree/v1`);
  for (const stem of STEMS) expect((await at('v1', `${stem}.gguf`)).status).toBe(200);
  expect(puts()).toHaveLength(sent);
});
