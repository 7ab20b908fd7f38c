import Handlebars from 'handlebars';
import { openQuestion } from '../../bytes/index.ts';
import {
  formatBinaryBytes,
  formatBytes,
  formatCount,
  formatInteger,
  formatParameters,
} from '../../common/index.ts';
import { costText } from '../../engines/index.ts';
import { headline, type TrialResult } from '../../evaluation/index.ts';
import { curveChart, curveNotes, curveTable } from '../../search/index.ts';
import { forestChart } from '../forest-chart.ts';
import type { Report } from '../report.ts';
import { sameSizeChart } from '../same-size-chart.ts';
import { effortTable, kldCategoryTable, sameSizeTable, sequentialWords } from '../sections/index.ts';
import type { AnsweredQuestion } from './answers.ts';
import { benchmarkView, changedView } from './benchmark.ts';
import { expertsView, type PageScores } from './experts.ts';
import { measurementTables } from './measurements.ts';

/** Everything that the page says: plain text, which the template escapes. Computed here, so that the template need not. */
export function pageView(
  report: Report,
  questions: readonly AnsweredQuestion[],
  scores: PageScores | undefined,
) {
  const { model, sizes, plan, candidate, trial, tool, base, gate } = report;
  return {
    title: `${model.name}: ${plan.perLayer ? 'up to ' : ''}${sizes.candidate.experts} of ${sizes.base.experts} experts`,
    verdict: trial && { kind: trial.overall.pairs[0].verdict.kind, sentence: headline(trial) },
    forest: forestPage(trial),
    facts: [
      ['Base', base.repo === undefined ? base.file : `${base.repo} at ${base.revision}, ${base.file}`],
      [
        'File',
        `${candidate.file}${candidate.shards ? ` and ${formatCount(candidate.shards.length - 1, 'more shard')}` : ''}, ` +
          `${formatInteger(candidate.bytes)} bytes`,
      ],
      ['Base checked', baseCheckText(report)],
      ['Size', `${sizeText(sizes.candidate.bytes)}, base ${sizeText(sizes.base.bytes)}`],
      [
        'Parameters',
        `${formatParameters(sizes.candidate.parameters)}, base ${formatParameters(sizes.base.parameters)}`,
      ],
      ...(candidate.shards ?? [candidate]).map(({ file, sha256 }) => [
        candidate.shards ? `SHA-256 of ${file}` : 'SHA-256',
        sha256,
      ]),
      ['Plan', `${plan.name}, SHA-256 ${plan.sha256}`],
      ['Made with', `${tool.name} ${tool.version}`],
    ].map(([name, value]) => ({ name, value })),
    gate: gateView(gate),
    refused: gate.refusals.length > 0,
    experts: expertsView(report, scores),
    benchmarks: trial?.benchmarks.map((benchmark) =>
      benchmarkView(
        benchmark,
        questions.filter((question) => question.benchmark === benchmark.benchmark),
      ),
    ),
    changed: trial && changedView(trial.benchmarks, questions),
    unmeasured: report.kld
      ? 'Only the KL divergence from the base was measured in this run.'
      : 'Quality was not measured in this run.',
    sameSize: sameSizePage(trial),
    efforts: trial && effortTable(trial),
    kldCategories: kldCategoryTable(trial?.kldCategories),
    ...measurementTables(trial),
    curve: curvePage(report),
    conditions: trial && conditionsView(report),
  };
}

function forestPage(trial: TrialResult | undefined) {
  // In a page the namespace is known. Not escaped: the chart escapes what came from outside itself.
  const chart = forestChart(trial).replace(/ xmlns="[^"]*"/, '');
  return chart === '' ? undefined : new Handlebars.SafeString(chart);
}

function sameSizePage(trial: TrialResult | undefined) {
  const rows = sameSizeTable(trial);
  const chart = sameSizeChart(trial);
  return (
    rows && {
      rows,
      kld: rows.some(({ kld }) => kld !== ''),
      // Not escaped: the chart escapes what came from outside itself.
      chart: chart === '' ? undefined : new Handlebars.SafeString(chart),
    }
  );
}

function baseCheckText({ base, proof }: Report): string {
  return openQuestion({ ...base, checked: proof.baseChecked }) ?? `all bytes have SHA-256 ${base.sha256}`;
}

/** What was asked for before anything is published, clause by clause; none where nothing was. */
function gateView({ asked, refusals }: Report['gate']) {
  return asked.map((clause) => ({
    clause,
    reasons: refusals.filter((refusal) => refusal.clause === clause).map(({ reason }) => reason),
  }));
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`;
}

function sequentialRows(trial: TrialResult): string[][] {
  const words = sequentialWords(trial);
  const { reused } = trial;
  return [
    ...(words === undefined ? [] : [['Interim analyses', words]]),
    ...(trial.concurrent ? [['Servers', 'all up at once, sharing the machine']] : []),
    ...(reused === undefined
      ? []
      : [
          [
            'Reused',
            `${formatInteger(reused.questions)} answers of the base, given ${reused.from} to ${reused.to}`,
          ],
        ]),
  ];
}

function conditionsView({ trial, machine, jobs }: Report) {
  const { conditions } = trial!;
  return [
    ['Engine', `${conditions.engine} ${conditions.build}`],
    ['Machine', machine ?? 'not recorded'],
    ...(jobs === undefined ? [] : [['Cost by the price list', costText(jobs)]]),
    ['Flags', conditions.flags.join(' ')],
    ['Reasoning effort', effortText(trial!)],
    ['Temperature', String(conditions.temperature)],
    ['Seed', String(conditions.seed)],
    [
      'Slots',
      `${conditions.slots}, ${formatInteger(conditions.contextTokens)} tokens each${askedText(trial!)}`,
    ],
    ...sequentialRows(trial!),
  ].map(([name, value]) => ({ name, value }));
}

function effortText({ conditions, efforts }: TrialResult): string {
  if (efforts !== undefined) return efforts.map(({ effort }) => effort).join(', ');
  return conditions.reasoningEffort ?? "the chat template's own";
}

function askedText({ asked }: TrialResult): string {
  if (asked === undefined) return '';
  return ` (memory did not suffice for ${asked.slots} of ${formatInteger(asked.contextTokens)})`;
}

/** The sweep that a release comes from: its chart, its table and what was found; undefined without one. */
function curvePage({ curve }: Report) {
  if (curve === undefined) return undefined;
  const { head, rows } = curveTable(curve);
  // Not escaped: the chart escapes what came from outside itself.
  const chart = new Handlebars.SafeString(curveChart(curve));
  return { chart, head, rows: rows.map((cells) => ({ cells })), notes: curveNotes(curve), tool: curve.tool };
}
