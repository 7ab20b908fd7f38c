import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASET_URI } from '../../demo/seed.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { fetchedSince, planText, startWorld } from './support.ts';

const BASE_BYTES = 2_702_208;
const options = { 'no-answer-cache': 'false' };

test('another candidate in another run directory asks the base nothing, and does not even download it', async () => {
  await using world = await startWorld();
  const first = await world.run({ options });
  expect(first.output.validated!.trial).not.toHaveProperty('reused');

  const other = JSON.parse(await planText());
  other.keep['0'] = other.keep['0'].map((id: number) => (id === 4 ? 5 : id));
  const plan = join(world.folder.path, 'plan.json');
  await writeFile(plan, JSON.stringify(other));
  const runDir = join(world.folder.path, 'other');
  const before = world.hub.requests.length;
  const second = await world.run({ options, plan, runDir });
  expect(second.notes).toContainEqual(
    expect.stringMatching(/^base: MMLU: 6 of 6 answers are reused, given \d{4}-\d\d-\d\d$/),
  );
  const { trial } = second.output.validated!;
  expect(trial.reused).toMatchObject({ questions: 6 });
  expect(trial.reused!.from <= trial.reused!.to).toBe(true);
  expect(trial.benchmarks[0]!.results.base!.correct).toBe(
    first.output.validated!.trial.benchmarks[0]!.results.base!.correct,
  );
  expect(existsSync(join(runDir, 'base'))).toBe(false);
  expect(existsSync(join(runDir, 'logs', 'base.log'))).toBe(false);
  const wholes = world.hub.requests
    .slice(before)
    .filter(({ origin, method, bytes }) => origin === 'cdn' && method === 'GET' && bytes === BASE_BYTES);
  expect(wholes).toEqual([]);
  expect(fetchedSince(world, before)).toBeLessThan(2 * BASE_BYTES);

  // Where nobody wants that, or a condition is another, the base is asked.
  for (const [name, changes] of Object.entries({
    off: { 'no-answer-cache': 'true' },
    seed: { ...options, seed: '1' },
  })) {
    const asked = await world.run({ options: changes, plan, runDir: join(world.folder.path, name) });
    expect(asked.output.validated!.trial).not.toHaveProperty('reused');
  }
});

test('fewer questions in the same run directory: its records are those of the report, and it can be published', async () => {
  await using world = await startWorld();
  await world.run({ options });
  const { output } = await world.run({
    options: { ...options, benchmarks: `mmlu:3=${DATASET_URI}/mmlu.jsonl` },
  });
  expect(output.validated!.trial.overall.questions).toBe(3);
  const { report } = output.rendered!;
  const trial = (JSON.parse(await readFile(report, 'utf8')) as Report).trial!;
  const read = (name: string) => readFile(world.context.runDir.at(join('records', name)), 'utf8');
  expect(differences(trial, await recompute(trial, read))).toEqual([]);
});
