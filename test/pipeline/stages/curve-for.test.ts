import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { describeMoe } from '../../../src/moe/moe-model.ts';
import type { Report } from '../../../src/report/kit/report-schema.ts';
import { readBiases } from '../../../src/search/masks/biases.ts';
import { baseId } from '../../../src/search/masks/fingerprint.ts';
import { curveChart } from '../../../src/search/sweep/chart.ts';
import { curveOf } from '../../../src/search/sweep/sweep-curve.ts';
import type { Sweep } from '../../../src/search/sweep/sweep-schema.ts';
import { rowOf } from '../../search/sweep/rows.ts';
import { TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';
import { startWorld, type World } from '../support.ts';

let world: World;
let sweep: Sweep;
beforeAll(async () => {
  world = await startWorld();
  await using base = await openFileSource(TINY_MODEL);
  const model = describeMoe(await readHeader(base));
  const row = (method: string, keep: number, kld: number) => rowOf({ method, keep, edit: 'keep' }, [[kld]]);
  sweep = {
    base: {
      name: 'tiny-gpt-oss.gguf',
      bytes: base.size,
      id: await baseId(model, base, await readBiases(model, base)),
    },
    by: 'mask',
    inputs: [{ name: 'held-out.txt', sha256: 'b'.repeat(64) }],
    settings: { chunks: 'all', chunkTokens: 256 },
    rows: [row('aimer', 30, 0.1), row('aimer', 28, 0.4), row('random:0', 28, 0.5), row('random:1', 28, 0.9)],
    tool: 'espalier 0.1.0',
  };
});
afterAll(() => world[Symbol.asyncDispose]());

test('the curve of a sweep of the same base stands in report, card and release', async () => {
  const path = join(world.folder.path, 'sweep.json');
  await writeFile(path, JSON.stringify(sweep));
  const repo = 'demo/with-a-curve';
  const { output } = await world.run({
    options: { sweep: path, benchmarks: 'none' },
    until: 'publish',
    repo,
  });
  const read = (name: string) => readFile(join(output.runDir, name), 'utf8');
  const { curve } = JSON.parse(await read('report.json')) as Report;
  expect(curve).toEqual(curveOf(sweep));
  const card = await read('README.md');
  expect(card).toContain('| random, 2 draws | keep | 28 | 28,000 | 0.7000 (0.5000 to 0.9000) |');
  expect(card).toContain('](sweep.svg)');
  const published = await fetch(`${world.hub.url}/${repo}/resolve/main/sweep.svg`);
  expect(await published.text()).toBe(curveChart(curve!));
});

test('a sweep of another base is refused before anything is cut', async () => {
  const path = join(world.folder.path, 'other.json');
  await writeFile(
    path,
    JSON.stringify({ ...sweep, base: { ...sweep.base, name: 'other.gguf', id: 'c'.repeat(64) } }),
  );
  const run = world.run({ options: { sweep: path, benchmarks: 'none' } });
  expect(await refusal(run)).toBe(
    `usage: ${path} is a sweep of other.gguf with ${sweep.base.bytes} bytes, not of the base of this run (${sweep.base.bytes} bytes)`,
  );
});
