import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import type { EspalierError } from '../../src/common/errors.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormat } from '../../src/report/exports/formats.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { evaluationPython } from '../support/python.ts';
import { refusal } from '../support/refusal.ts';

const MMLU = new URL('../../demo/tiny-gpt-oss/benchmarks/mmlu.jsonl', import.meta.url).pathname;
const N = 8;

let folder: TemporaryFolder;
const run = commandRunner({});
const at = (...parts: string[]) => join(folder.path, ...parts);
const exported = (format: ExportFormat, out: string, more: Record<string, string> = {}) =>
  run('export', { report: at('run', 'report.json'), format, out: at(out), ...more });

beforeAll(async () => {
  folder = await temporaryFolder();
  await run('run', {
    base: TINY_MODEL,
    keep: '28',
    benchmarks: `mmlu:${N}=${MMLU}`,
    gate: 'none',
    'max-tokens': '64',
    'run-dir': at('run'),
    until: 'render',
  });
  for (const format of EXPORT_FORMAT_NAMES) await exported(format, format, { questions: `mmlu=${MMLU}` });
});
afterAll(() => folder[Symbol.asyncDispose]());

const report = async () => JSON.parse(await readFile(at('run', 'report.json'), 'utf8')) as Report;
/** The log of a model, whose name holds a time. */
const inspectLog = async (id: string, out = 'inspect') =>
  at(out, (await readdir(at(out))).find((name) => name.includes(`_mmlu-${id}_`)) ?? '');
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const lines = async (path: string) =>
  (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('inspect: a log a model, with the questions, the answers and the accuracy of the report', async () => {
  // Names that Inspect lists begin with a time; `_` parts time, task and id.
  const names = (await readdir(at('inspect'))).toSorted();
  expect(names).toEqual(
    ['base', 'candidate'].map((id) =>
      expect.stringMatching(
        new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\+00-00_mmlu-${id}_[0-9a-f]{22}\\.json$`),
      ),
    ),
  );
  const { trial } = await report();
  for (const id of ['base', 'candidate']) {
    const log = await json(await inspectLog(id));
    expect(log.samples).toHaveLength(N);
    expect(log.results.scores[0].metrics.accuracy.value).toBe(trial!.benchmarks[0]!.results[id]!.accuracy);
    for (const { input, metadata, scores, target } of log.samples) {
      expect(sha256Hex(input)).toBe(metadata.promptSha256);
      expect(scores.correct.value === 'C').toBe(scores.correct.answer === target);
    }
  }
});

test('lm-eval: results and samples, whose mean is the result', async () => {
  for (const id of ['base', 'candidate']) {
    const names = (await readdir(at('lm-eval', id))).toSorted();
    expect(names).toEqual([
      expect.stringMatching(/^results_.*\.json$/),
      expect.stringMatching(/^samples_mmlu_.*\.jsonl$/),
    ]);
    const { results } = await json(at('lm-eval', id, names[0]!));
    const samples = await lines(at('lm-eval', id, names[1]!));
    const right = samples.filter(({ exact_match: match }) => match === 1).length;
    expect(results.mmlu['exact_match,espalier']).toBe(right / N);
  }
});

test('every-eval-ever: an aggregate that names the samples beside it by their SHA-256', async () => {
  const names = (await readdir(at('every-eval-ever'), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  expect(names).toHaveLength(2);
  for (const name of names) {
    const { detailed_evaluation_results: details } = await json(at('every-eval-ever', name));
    const samples = await readFile(at('every-eval-ever', details.file_path.replace(/^data\//, '')), 'utf8');
    expect(sha256Hex(samples)).toBe(details.checksum);
    expect(samples.trim().split('\n')).toHaveLength(details.total_rows);
  }
});

test('without the data set a prompt is named by its SHA-256; a folder with files in it is left alone', async () => {
  await exported('inspect', 'unnamed');
  const log = await json(await inspectLog('base', 'unnamed'));
  expect(log.samples[0].input).toMatch(/^\(prompt with SHA-256 [0-9a-f]{64}\)$/);
  expect(await refusal(() => exported('lm-eval', 'unnamed'))).toContain('is not empty');
  expect((await readdir(at('unnamed'))).length).toBe(2);
});

describe('what is not the report, or not its records, is refused, and no folder is made', () => {
  const refused = async (more: Record<string, string>) => {
    const said = await refusal(() => exported('lm-eval', 'refused', more));
    expect(await readdir(folder.path)).not.toContain('refused');
    return said;
  };

  test('records of other answers', async () => {
    await cp(at('run', 'records'), at('edited'), { recursive: true });
    const name = at('edited', 'candidate-mmlu.jsonl');
    await writeFile(name, (await readFile(name, 'utf8')).replace(/"answerTokens":\d+/, '"answerTokens":1'));
    expect(await refused({ records: at('edited') })).toMatch(
      /^trial-invalid: candidate-mmlu\.jsonl is not the file of the report: it has SHA-256 [0-9a-f]{64}, but the report says [0-9a-f]{64}$/,
    );
  });

  test('records that are not published: why, and what to type', async () => {
    // Of a data set of this disk no license is known.
    await writeFile(at('report-alone.json'), await readFile(at('run', 'report.json')));
    const alone = { report: at('report-alone.json') };
    const words =
      /^file-unreadable: there is no records\/base-mmlu\.jsonl: the answers to MMLU are not published/;
    expect(await refused(alone)).toMatch(words);
    const error = await run('report', { ...alone, recompute: '' }).catch((error: EspalierError) => error);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^there is no records\/facts\.json: the answers to MMLU are not/),
      hint: expect.stringContaining('--records all'),
    });
  });

  test('no report, no records, a release without a trial, and a file in place of a folder', async () => {
    expect(await refused({ report: at('nothing.json') })).toMatch(/^file-unreadable: /);
    expect(await refused({ report: at('run', 'plan.json') })).toMatch(
      /plan\.json is a plan, expected a report$/,
    );
    expect(await refused({ records: at('nowhere') })).toMatch(/^file-unreadable: /);
    const { trial: _, ...rest } = await report();
    await writeFile(at('no-trial.json'), JSON.stringify(rest));
    expect(await refused({ report: at('no-trial.json') })).toBe(
      'trial-invalid: the report holds no answers to export',
    );
    expect(await refused({ out: at('no-trial.json') })).toMatch(
      /^usage: out is .*no-trial\.json, which is not a folder$/,
    );
  });
});

test('of several benchmarks those are exported whose answers are published, and the others are named', async () => {
  const whole = await report();
  const [mmlu] = whole.trial!.benchmarks;
  const other = { ...mmlu!, benchmark: 'gpqa', title: 'GPQA' };
  const partly = (records: string[]) => ({
    ...whole,
    trial: { ...whole.trial!, benchmarks: [other, mmlu!] },
    release: { ...whole.release, records },
  });
  await cp(at('run', 'records'), at('partly', 'records'), { recursive: true });
  await writeFile(at('partly', 'report.json'), JSON.stringify(partly(['mmlu'])));
  const { json: said, text } = await exported('lm-eval', 'part', { report: at('partly', 'report.json') });
  expect(said).toMatchObject({ answers: 2 * N, leftOut: ['gpqa'] });
  expect(text).toContain('left out: GPQA, as their answers are not published');
  expect((await readdir(at('part', 'base'))).some((name) => name.includes('gpqa'))).toBe(false);
  // Published and not there is another thing.
  await writeFile(at('partly', 'report.json'), JSON.stringify(partly(['mmlu', 'gpqa'])));
  expect(await refusal(() => exported('lm-eval', 'none', { report: at('partly', 'report.json') }))).toMatch(
    /^file-unreadable: /,
  );
});

test('questions of another data set are refused', async () => {
  const gsm8k = MMLU.replace('mmlu.jsonl', 'gsm8k.jsonl');
  expect(await refusal(() => exported('inspect', 'other', { questions: `gsm8k=${gsm8k}` }))).toContain(
    'the report has no answers to gsm8k',
  );
});

const python = await evaluationPython();
describe.skipIf(python === undefined)(
  `read by others${python ? '' : ': inspect_ai cannot be had here'}`,
  () => {
    test('inspect_ai reads the logs', async () => {
      const program = `
import os, sys
from inspect_ai.log import list_eval_logs, read_eval_log
assert len(list_eval_logs(os.path.dirname(sys.argv[1]))) == 2
log = read_eval_log(sys.argv[1])
right = sum(1 for sample in log.samples if sample.scores['correct'].value == 'C')
print(log.eval.task, len(log.samples), right, log.results.scores[0].metrics['accuracy'].value)
`;
      const said = await python!(['-c', program, await inspectLog('candidate')]);
      const { accuracy, correct } = (await report()).trial!.benchmarks[0]!.results.candidate!;
      expect(said.trim().split(' ').map(String)).toEqual([
        'mmlu',
        String(N),
        String(correct),
        pythonFloat(accuracy),
      ]);
    });

    test('both schemas of Every Eval Ever accept every file and line', async () => {
      const program = `
import glob, json, sys, zipfile, jsonschema
folder, wheel = sys.argv[1:]
package = zipfile.ZipFile(wheel)
schema = lambda name: json.loads(package.read('every_eval_ever/schemas/' + name))
aggregate, instance = schema('eval.schema.json'), schema('instance_level_eval.schema.json')
count = 0
for path in glob.glob(folder + '/**/*.json', recursive=True):
    jsonschema.validate(json.load(open(path)), aggregate); count += 1
for path in glob.glob(folder + '/**/*.jsonl', recursive=True):
    for line in open(path):
        jsonschema.validate(json.loads(line), instance); count += 1
print(count)
`;
      const wheel = await python!.wheel('every-eval-ever');
      expect((await python!(['-c', program, at('every-eval-ever'), wheel])).trim()).toBe(String(2 + 2 * N));
    });
  },
);

/** As Python prints it. */
function pythonFloat(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
