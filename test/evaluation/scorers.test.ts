import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import { BENCHMARKS, benchmarkNames } from '../../src/evaluation/benchmarks/registry.ts';
import { loadDataset } from '../../src/evaluation/dataset/load.ts';
import { sourceParts } from '../../src/evaluation/dataset/pattern.ts';
import { parseHubUri } from '../../src/hub/index.ts';
import { benchmarksOf, parseGate } from '../../src/plan/gate-clauses.ts';
import { ROOT } from '../support/llama.ts';
import { DEMO, SCORED, tool, WRITTEN } from './scored.ts';
import { SANDBOX } from './support.ts';

test('every benchmark has a name that a gate may bound, and a scorer that is tried here', () => {
  const names = BENCHMARKS.map(({ name }) => name);
  for (const name of names) expect(benchmarksOf(parseGate(`${name}>=-1pp@95`))).toEqual([name]);
  expect(Object.keys(SCORED).toSorted()).toEqual(benchmarkNames().toSorted());
});

test.each(BENCHMARKS.filter(({ defaultSource }) => defaultSource?.startsWith('hf://')))(
  'the data of $name are pinned to a commit, and their licence is known',
  ({ defaultSource, license }) => {
    for (const { source } of sourceParts(defaultSource!)) {
      expect(parseHubUri(source).revision).toMatch(/^[0-9a-f]{40}$/);
    }
    expect(license).toMatch(/^(MIT|Apache-2\.0|CC-BY(-SA)?-4\.0)$/);
  },
);

describe.each(BENCHMARKS)('$name', (benchmark) => {
  const scored = SCORED[benchmark.family ?? benchmark.name];
  if (scored === undefined) throw new Error(`test/evaluation/scored.ts has no answers to ${benchmark.name}`);
  const { files, gold, wrong } = scored;
  const present = files.filter((path, index) => index === 0 || existsSync(join(ROOT, path)));

  test.each(present)('gold answers to %s score 100 %%, wrong ones 0 %%', async (path) => {
    const rowsOf = WRITTEN[path];
    const written =
      typeof rowsOf === 'string' ? rowsOf : rowsOf?.map((row) => JSON.stringify(row)).join('\n');
    await using source =
      written === undefined
        ? await openFileSource(join(ROOT, path))
        : memorySource(path, new TextEncoder().encode(written));
    const { rows } = await loadDataset({ benchmark, files: [{ source }] });
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const read = (row: Row, answer: string) => benchmark.extract(answer, row.key);
    // What a program answers is known only when it has run: here, that it is found. humaneval.test.ts runs them.
    const isRight = (row: Row, answer: string) =>
      benchmark.program === undefined
        ? read(row, answer) === row.expected
        : read(row, answer)?.includes(`def ${row.key!.entryPoint}`) === true;
    expect(rows.filter((row) => !isRight(row, gold(row)))).toEqual([]);
    expect(rows.filter((row) => isRight(row, wrong(row)))).toEqual([]);
    // Silence and babble are never right.
    const silence = benchmark.usesTools ? tool([]) : '';
    expect(rows.filter((row) => isRight(row, silence))).toEqual([]);
  });
});

test.skipIf(SANDBOX === undefined)('a program that only looks right does not pass', async () => {
  const humaneval = BENCHMARKS.find(({ name }) => name === 'humaneval')!;
  await using source = await openFileSource(join(ROOT, DEMO, 'humaneval.jsonl'));
  const { rows } = await loadDataset({ benchmark: humaneval, files: [{ source }] });
  const [row] = rows;
  const code = humaneval.extract(SCORED.humaneval!.gold(row!), row!.key)!;
  expect(await SANDBOX!.run(humaneval.program!(code, row!.key!))).not.toBe('passed');
});
