import { expect, test } from 'vitest';
import { evalResultFiles } from '../../src/report/eval-results.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { fixtureReport } from '../report/fixture.ts';
import { BUILTIN } from '../report/variants.ts';
import { temporaryFolder } from '../support/folder.ts';
import { officialPython, runPython } from '../support/python.ts';

const python = await officialPython();

/** What the official client makes of a card and of the files of scores. */
const PROGRAM = `
import json, os, yaml
from huggingface_hub import ModelCard, eval_result_entries_to_yaml, parse_eval_result_entries
[content] = json.loads(os.environ["FILES"])
[entry] = parse_eval_result_entries(yaml.safe_load(content))
[result] = ModelCard(os.environ["CARD"]).data.eval_results
print(json.dumps({
    "entry": {**eval_result_entries_to_yaml([entry])[0]},
    "card": [result.dataset_type, result.metric_type, result.metric_name, result.metric_value],
}))
`;

test.skipIf(python === undefined)(
  `huggingface_hub (Python)${python ? '' : ' cannot be had here'} reads scores of leaderboards and of the card`,
  async () => {
    const report = fixtureReport();
    const [mmlu, gsm8k] = report.trial!.benchmarks;
    const full = { ...gsm8k!, dataset: { ...gsm8k!.dataset, source: SOURCE, rows: gsm8k!.questions } };
    report.trial = { ...report.trial!, benchmarks: [mmlu!, full] };
    const files = evalResultFiles(report).map(({ content }) => content);
    const card = renderCard({ report, templates: await loadTemplates({ builtin: BUILTIN }) });
    await using folder = await temporaryFolder();
    const said = await runPython(python ?? '', PROGRAM, {
      hubUrl: 'http://127.0.0.1:9',
      token: '',
      folder: folder.path,
      environment: { FILES: JSON.stringify(files), CARD: card },
    });
    const accuracy = (benchmark: typeof full) => benchmark.results.candidate!.accuracy * 100;
    const { entry, card: scores } = JSON.parse(said);
    expect(entry).toMatchObject({
      dataset: { id: 'openai/gsm8k', task_id: 'gsm8k' },
      source: { name: 'Espalier report' },
      date: report.release.date,
    });
    expect(entry.value).toBeCloseTo(accuracy(full), 2);
    expect(scores.slice(0, 3)).toEqual([
      'cais/mmlu',
      'accuracy',
      'Accuracy, percent (400 of 14042 questions)',
    ]);
    expect(scores[3]).toBeCloseTo(accuracy(mmlu!), 2);
  },
);

const SOURCE =
  'hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test-00000-of-00001.parquet';
