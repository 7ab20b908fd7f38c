import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import type { TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import type { ImportanceMethod } from '../../src/search/importance/importance-method.ts';
import { random } from '../../src/search/importance/random.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { cutTiny, NO_SANDBOX, SAMPLING, SANDBOX, tinyBenchmark, tinyServer, twoModels } from './support.ts';

/** Another draw than the first: what is dropped at random loops in one of 16 answers, or in four. */
const draw: ImportanceMethod = { ...random, score: (model, base) => random.score(model, base, { seed: 4 }) };

test('a candidate with 8 of 32 experts left at random loops, and takes several times the tokens of its base', async () => {
  await using folder = await temporaryFolder();
  const model = await cutTiny(folder.path, 8, draw);
  const trial = await runTrial({
    models: twoModels({
      base: { modelId: 'base', start: () => tinyServer(folder.path) },
      candidate: { modelId: '8x', start: () => tinyServer(folder.path, { model }) },
    }),
    benchmarks: [await tinyBenchmark('mmlu:10', 300), await tinyBenchmark('gsm8k:10', 300)],
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder: folder.path,
  });
  const loops = (id: string) => trial.benchmarks.reduce((sum, { results }) => sum + results[id]!.loops!, 0);
  expect(loops('base')).toBe(0);
  expect(loops('candidate')).toBeGreaterThan(2);
  for (const { pairs } of trial.benchmarks) {
    // Also where the server could not read what it said.
    expect(pairs[0].tokens!.ratio).toBeGreaterThan(2);
    expect(pairs[0].tokens!.interval[0]).toBeGreaterThan(1.2);
  }
});

/** rare-domain without the expert of layer 0 that writes its code. @returns the path */
async function withoutCode(base: string, folder: string): Promise<string> {
  await using source = await openFileSource(base);
  const model = describeMoe(await readHeader(source));
  const all = Array.from({ length: model.expertCount }, (_, id) => id);
  const [first] = model.layers;
  const plan = checkPlan(
    {
      name: 'without-code',
      architecture: model.architecture,
      experts: { total: model.expertCount, used: model.expertUsedCount },
      keep: Object.fromEntries(
        model.layers.map(({ index }) => [index, all.filter((id) => index !== first?.index || id !== 26)]),
      ),
      layers: 'mask',
      router: { bias: 'keep' },
    },
    model,
  );
  const list = candidateList(model, plan, PROVENANCE).list;
  return (await writeSpliced(source, list, join(folder, 'without-code.gguf'))).path;
}

describe.skipIf(SANDBOX === undefined)(`a battery${NO_SANDBOX}`, () => {
  let trial: TrialResult;

  test('finds that code is lost where the mean of all questions says little', async () => {
    await using folder = await temporaryFolder();
    const base = join(ROOT, 'demo/rare-domain/rare-domain.gguf');
    const model = await withoutCode(base, folder.path);
    trial = await runTrial({
      models: twoModels({
        base: { modelId: 'base', start: () => tinyServer(folder.path, { model: base }) },
        candidate: { modelId: 'cut', start: () => tinyServer(folder.path, { model }) },
      }),
      benchmarks: [
        await tinyBenchmark('mmlu:100'),
        await tinyBenchmark('gsm8k:60'),
        await tinyBenchmark('humaneval:12', undefined, SANDBOX),
      ],
      margin: 0.05,
      sampling: SAMPLING,
      recordsFolder: folder.path,
      // One expert of one layer is switched off: the servers count the same parameters.
      sameModel: true,
    });
    const kinds = trial.benchmarks.map(({ benchmark, pairs: [{ verdict }] }) => [benchmark, verdict.kind]);
    expect(Object.fromEntries(kinds)).toMatchObject({ humaneval: 'worse' });
    expect(kinds.filter(([, kind]) => kind === 'worse')).toHaveLength(1);
    const [mmlu, gsm8k, code] = trial.benchmarks.map(({ pairs: [{ paired }] }) => paired.difference);
    expect(code).toBeLessThan(-0.7);
    expect(Math.min(mmlu!, gsm8k!)).toBeGreaterThan(-0.05);
    expect(trial.overall.pairs[0].paired.difference).toBeGreaterThan(-0.12);
    // Recovery of a category says it as well.
    const recovery = trial.benchmarks.at(-1)!.pairs[0].recovery!;
    expect(recovery.interval[1]).toBeLessThan(0.6);
  });
});
