import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { recordsText } from '../../src/evaluation/answering/records.ts';
import { aime } from '../../src/evaluation/benchmarks/aime.ts';
import { type Evaluation, evaluationsOf } from '../../src/report/exports/evaluation.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/report/exports/formats.ts';
import { recordFor } from '../evaluation/records.ts';
import { fixtureReport } from './fixture.ts';

/** Two questions, each asked twice: of the first both answers are right, of the second one. */
const RECORDS = ['1.00', '1.01', '2.00', '2.01'].map((id) =>
  recordFor({ id, cluster: id.replace(/\..*/, ''), view: {}, expected: '7' }, id === '2.01' ? '8' : '7'),
);

/** Base, candidate and two rivals, to one benchmark whose questions were asked several times. */
async function evaluations(): Promise<readonly Evaluation[]> {
  const report = fixtureReport({ rivals: true });
  const [first] = report.trial!.benchmarks;
  const text = recordsText(RECORDS);
  const sampled = structuredClone({ ...first!, samples: { ...aime.samples!, perQuestion: 2 } });
  for (const result of Object.values(sampled.results)) {
    Object.assign(result, { accuracy: 0.75, correct: 3, recordsSha256: sha256Hex(text) });
  }
  report.trial!.benchmarks = [sampled];
  const options = { read: async () => text, prompts: new Map(), now: new Date(0) };
  return (await evaluationsOf(report, options)).evaluations;
}

async function files(format: ExportFormat): Promise<{ path: string; values: Record<string, never>[] }[]> {
  return EXPORT_FORMATS[format](await evaluations()).map(({ path, text }) => ({
    path,
    values: path.endsWith('l')
      ? text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [JSON.parse(text)],
  }));
}

/** Over the two questions, whose shares are 1 and 0.5: their deviation over the root of two. */
const ERROR = 0.25;

test('inspect: epochs of a question, and an error over questions', async () => {
  const all = await files('inspect');
  const log = all[0]?.values[0];
  expect(all).toHaveLength(4);
  expect(log?.eval).toMatchObject({
    dataset: { samples: 2, sample_ids: ['1', '2'] },
    config: { epochs: 2, epochs_reducer: ['mean'] },
  });
  expect(log?.results).toMatchObject({ scores: [{ metrics: { stderr: { value: ERROR } } }] });
  expect(log?.samples).toMatchObject([
    { id: '1', epoch: 1 },
    { id: '1', epoch: 2 },
    { id: '2', epoch: 1 },
    { id: '2', epoch: 2, scores: { correct: { value: 'I' } } },
  ]);
});

test('lm-eval: a line a question with all of its answers, whose mean is the result', async () => {
  const all = await files('lm-eval');
  expect(all).toHaveLength(8);
  const samples = all.find(({ path }) => path.startsWith('base/samples_'))!.values;
  expect(samples).toMatchObject([
    { doc_id: 0, doc: { id: '1' }, resps: [['7', '7']], filtered_resps: ['7', '7'], exact_match: 1 },
    { doc_id: 1, doc: { id: '2' }, resps: [['7', '8']], filtered_resps: ['7', '8'], exact_match: 0.5 },
  ]);
  const [results] = all.find(({ path }) => path.startsWith('base/results_'))!.values;
  expect(results).toMatchObject({
    results: { mmlu: { 'exact_match,espalier': 0.75, 'exact_match_stderr,espalier': ERROR } },
    'n-samples': { mmlu: { effective: 2 } },
    configs: { mmlu: { repeats: 2 } },
  });
});

test('every-eval-ever: each model has an id and a folder of its own, and the interval says how it was made', async () => {
  const aggregates = (await files('every-eval-ever')).filter(({ path }) => path.endsWith('.json'));
  expect(aggregates.map(({ path }) => path.split('/').slice(0, -1).join('/'))).toEqual([
    'espalier/example-org/gpt-oss-20b-GGUF',
    'espalier/example-user/gpt-oss-20b-28x-GGUF',
    // A rival of the Hub stands under its repo, one of a disk has no owner.
    'espalier/example-org/gpt-oss-20b-GGUF',
    'espalier/unknown/other.gguf',
  ]);
  expect(new Set(aggregates.map(({ path }) => path)).size).toBe(4);
  expect(new Set(aggregates.map(({ values: [one] }) => one!.evaluation_id)).size).toBe(4);
  expect(aggregates[0]!.values[0]).toMatchObject({
    evaluation_results: [
      {
        score_details: {
          uncertainty: {
            standard_error: { value: ERROR },
            confidence_interval: { method: "Student's t over questions" },
          },
        },
      },
    ],
  });
});
