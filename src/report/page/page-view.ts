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
import { anchorOf, forestChart, type Report, type Section } from '../kit/index.ts';
import { effortTable, kldCategoryTable, SECTIONS, sequentialWords } from '../sections/index.ts';
import { benchmarkView, changedView } from './benchmark-view.ts';
import { expertsView, type PageScores } from './experts.ts';
import { measurementTables } from './measurement-tables.ts';
import type { AnsweredQuestion } from './subject-rows.ts';

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
    forest: trial && pictureOf(forestChart(trial)),
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
    sections: SECTIONS.flatMap((section) => sectionPage(section, report)),
    efforts: trial && effortTable(trial),
    kldCategories: kldCategoryTable(trial?.kldCategories),
    ...measurementTables(trial),
    conditions: trial && conditionsView(report),
  };
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

/** A picture inside the page, where the namespace is known. Not escaped: a chart escapes what came from outside itself. */
function pictureOf(chart: string) {
  return chart === '' ? undefined : new Handlebars.SafeString(chart.replace(/ xmlns="[^"]*"/, ''));
}

/** A section as the page shows it; none where nothing of it was measured. */
function sectionPage(section: Section, report: Report) {
  const table = section.table(report);
  if (table === undefined) return [];
  const { intro, head, rows, words = [], notes = [] } = table;
  const cellsOf = (cells: readonly string[]) =>
    cells.map((value, column) => ({
      value,
      isFirst: column === 0,
      isNumber: column > 0 && !words.includes(column),
    }));
  return [
    {
      anchor: anchorOf(section),
      title: section.title,
      intro,
      chart: pictureOf(section.chart?.draw(report) ?? ''),
      head: cellsOf(head),
      rows: rows.map((cells) => ({ cells: cellsOf(cells) })),
      notes,
    },
  ];
}
