import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evalResultFiles, modelIndex } from '../../src/report/eval-results.ts';
import { frontMatter } from '../../src/report/frontmatter.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { fixtureReport } from './fixture.ts';

type Trial = NonNullable<Report['trial']>;
type Benchmark = Trial['benchmarks'][number];

/** The fixture's GSM8K alone, as if it had been asked so. */
function asked(changes: Partial<Benchmark> = {}, verdict?: 'withheld'): Report {
  const report = fixtureReport(verdict === undefined ? {} : { verdict });
  const gsm8k = report.trial!.benchmarks[1]!;
  const dataset = { ...gsm8k.dataset, rows: gsm8k.questions };
  return { ...report, trial: { ...report.trial!, benchmarks: [{ ...gsm8k, dataset, ...changes }] } };
}

const of = (source: string, rows = 200) => ({ ...asked().trial!.benchmarks[0]!.dataset, source, rows });
const GSM8K =
  'hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test-00000-of-00001.parquet';
const PRO = 'hf://datasets/TIGER-Lab/MMLU-Pro@b189ec765aa7ed75c8acfea42df31fdae71f97be/data/test-0.parquet';
const GPQA = 'hf://datasets/Idavidrein/gpqa@633f5ee89ab8ad4522a9f850766b73f62147ffdd/gpqa_diamond.csv';

describe('.eval_results', () => {
  test('GSM8K in full: percent, the commit of the data, and how it was asked', () => {
    const [file, ...others] = evalResultFiles(asked({ dataset: of(GSM8K) }));
    expect(others).toEqual([]);
    expect(file?.path).toBe('.eval_results/gsm8k.yaml');
    const accuracy = asked().trial!.benchmarks[0]!.results.candidate!.accuracy;
    expect(parse(file!.content)).toEqual([
      {
        dataset: {
          id: 'openai/gsm8k',
          task_id: 'gsm8k',
          revision: '740312add88f781978c0658806c59bc2815b9866',
        },
        value: accuracy * 100,
        date: '2026-11-22',
        source: {
          url: 'https://huggingface.co/example-user/gpt-oss-20b-28x-GGUF/blob/main/report.json',
          name: 'Espalier report',
        },
        notes: 'gpt-oss-20b-28x-MXFP4.gguf, prompt gsm8k, temperature 0, reasoning effort low',
      },
    ]);
  });

  test('of several reasoning efforts the highest, and says so', () => {
    const report = asked({ dataset: of(GSM8K) });
    const [one] = report.trial!.benchmarks;
    report.trial!.benchmarks = (['low', 'high'] as const).map((effort) => ({
      ...structuredClone(one!),
      ...{ benchmark: `gsm8k-${effort}`, title: `GSM8K, ${effort} effort`, effort },
    }));
    Object.assign(report.trial!.benchmarks[1]!.results.candidate!, { accuracy: 0.5 });
    const [file, ...others] = evalResultFiles(report);
    expect(others).toEqual([]);
    expect(parse(file!.content)).toMatchObject([
      { value: 50, notes: expect.stringMatching(/reasoning effort high$/) },
    ]);
  });

  test.each([
    ['mmlu-pro', PRO, 'mmlu_pro', 100],
    ['gpqa', GPQA, 'gpqa_diamond', 1],
  ])('%s as its leaderboard has it', (benchmark, source, task, full) => {
    const report = asked({ benchmark, dataset: of(source) });
    const [file] = evalResultFiles(report);
    expect(file?.path).toBe(`.eval_results/${task}.yaml`);
    const [entry] = parse(file!.content);
    expect(entry.dataset.task_id).toBe(task);
    expect(entry.value).toBeCloseTo(report.trial!.benchmarks[0]!.results.candidate!.accuracy * full, 4);
  });

  test.each<[string, Partial<Benchmark>]>([
    ['a part of the questions', { dataset: of(GSM8K, 1319) }],
    ['questions asked several times', { samples: { perQuestion: 2, temperature: 1 } }],
    ['another copy of the data', { dataset: of(GSM8K.replace('openai', 'someone')) }],
    ['the split for training', { dataset: of(GSM8K.replace('test-', 'train-')) }],
    ['questions and scoring of another benchmark', { benchmark: 'custom' }],
    ['a local file', { dataset: of('gsm8k.parquet') }],
  ])('nothing of %s', (_, changes) => {
    expect(evalResultFiles(asked({ dataset: of(GSM8K), ...changes }))).toEqual([]);
  });

  test('nothing where the verdict is withheld, and without a trial', () => {
    expect(evalResultFiles(asked({}, 'withheld'))).toEqual([]);
    expect(evalResultFiles(fixtureReport({ trial: false }))).toEqual([]);
  });
});

describe('model-index', () => {
  test('what no leaderboard takes, with how many questions it stands for', () => {
    const [model] = modelIndex(asked({ dataset: of(GSM8K, 1319) })) ?? [];
    expect(model?.name).toBe('gpt-oss-20b');
    expect(model?.results).toHaveLength(1);
    expect(model?.results[0]?.metrics[0]).toMatchObject({
      type: 'accuracy',
      name: 'Accuracy, percent (200 of 1319 questions)',
    });
    expect(model?.results[0]?.dataset.type).toBe('openai/gsm8k');
  });

  test('not what a leaderboard takes, what is withheld, or what is nowhere on the Hub', () => {
    expect(modelIndex(asked({ dataset: of(GSM8K) }))).toBeUndefined();
    expect(modelIndex(asked({}, 'withheld'))).toBeUndefined();
    expect(modelIndex(asked({ dataset: of('mine.jsonl') }))).toBeUndefined();
    expect(frontMatter(fixtureReport({ trial: false }))).not.toHaveProperty('model-index');
  });
});
