import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curveSummary } from '../../src/commands/show/curve-summary.ts';
import { measuredResult } from '../../src/commands/show/measured-result.ts';
import { releaseSummary } from '../../src/commands/show/release-summary.ts';
import { runFinished } from '../../src/commands/show/run-result.ts';
import { scoresResult } from '../../src/commands/show/scores-result.ts';
import { stringifyJson } from '../../src/common/files.ts';
import type { RunOutput } from '../../src/pipeline/run-config.ts';
import { parseScores } from '../../src/plan/scores.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { quickTrialTable } from '../../src/report/quick-table.ts';
import type { SweepCurve } from '../../src/search/sweep/sweep-curve.ts';
import { CURVE } from '../report/fixture/curve.ts';
import { digest } from '../report/fixture/digest.ts';
import { VARIANTS } from '../report/variants.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';

/** What jobs show, as their readers see it: read the difference before it is accepted. */
const golden = (summary: string, name: string) =>
  expect(`${summary}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'summaries', `${name}.md`));

const COST = { jobs: 3, minutes: 41, usd: 0.55 };
const RELEASED = {
  repo: 'your-name/gpt-oss-20b-28x-GGUF',
  commit: digest('c').slice(0, 40),
  url: 'https://huggingface.co/your-name/gpt-oss-20b-28x-GGUF/tree/v1.0',
  pullRequest: false,
  moved: { bytes: 10_836_532_736, newBytes: 61_000_000 },
} as unknown as NonNullable<RunOutput['released']>;

function variant(name: string): Report {
  const report = VARIANTS[name];
  if (report === undefined) throw new Error(`there is no report ${name}`);
  return report;
}

/** What a run has, by the report that it makes. */
function outputOf({ candidate, base, trial, gate, machine }: Report, more: Partial<RunOutput>): RunOutput {
  return {
    runDir: '.espalier',
    resolved: { candidate, base },
    pruned: { file: candidate.file, bytes: candidate.bytes, files: [candidate] },
    validated: { trial, machine: machine ?? 'a machine', jobs: COST, ended: '' },
    judged: gate,
    ...more,
  } as unknown as RunOutput;
}

test.each(['worse', 'no-difference-detected', 'rivals', 'measured'])('run: %s', async (name) => {
  await using folder = await temporaryFolder();
  const report = variant(name);
  const path = join(folder.path, 'report.json');
  await writeFile(path, stringifyJson(report));
  const rendered = { card: 'README.md', report: path, page: 'report.html' };
  const { summary } = await runFinished(outputOf(report, { rendered, released: RELEASED }));
  expect(summary.match(/gpt-oss-20b-28x-GGUF\/tree/g)).toHaveLength(1);
  await golden(summary, `run-${name}`);
});

test('run: before its card', async () => {
  await golden((await runFinished(outputOf(variant('interim'), {}))).summary, 'run-before-its-card');
});

test('run: one whose Job failed has what all Jobs cost', async () => {
  const output = outputOf(variant('worse'), { validated: undefined, judged: undefined, jobs: COST } as never);
  await golden((await runFinished(output)).summary, 'run-failed-in-jobs');
});

test('publish', async () => {
  const { trial, gate, ...report } = variant('non-inferior');
  const measured = [quickTrialTable({ ...report, gate, ...(trial && { trial }) })];
  await golden(releaseSummary({ trial, judged: gate, released: RELEASED, measured, facts: [] }), 'publish');
});

test('plan-check', async () => {
  const check = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
  const { summary } = await commandRunner()('plan', { base: TINY_MODEL, check });
  await golden(summary.replaceAll(ROOT, ''), 'plan-check');
});

test('score', async () => {
  const { summary } = await commandRunner()('score', { base: TINY_MODEL, by: 'router-norm-bias' });
  await golden(summary, 'score');
});

test('sweep', async () => {
  await golden(curveSummary(CURVE), 'sweep');
});

test('a sweep and scores in Jobs end with what they cost', async () => {
  const inJobs = <T>(result: T) => ({ kind: 'result', result, jobsCost: COST }) as const;
  const shown = (curve: SweepCurve) => ({
    json: {},
    text: 'table',
    outputs: {},
    summary: curveSummary(curve),
  });
  const swept = measuredResult(inJobs(CURVE), shown);
  expect(swept.text).toBe('table\nJobs of this run: 3 Jobs, 41 minutes, 0.55 USD');
  await golden(swept.summary, 'sweep-in-jobs');
  const path = join(ROOT, 'plans/data/tiny-gpt-oss/mask-kld.json');
  const { scores } = parseScores(await readFile(path, 'utf8'), path);
  const scored = measuredResult(inJobs(scores), (found) =>
    scoresResult(found, 'read all of the base', undefined),
  );
  await golden(scored.summary, 'score-in-jobs');
});
