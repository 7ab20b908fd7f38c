import { formatInteger } from '../../common/index.ts';
import { costText } from '../../engines/index.ts';
import { headline, type TrialResult } from '../../evaluation/index.ts';
import type { Judged, JudgedTrial } from '../../pipeline/index.ts';
import {
  effortTable,
  forestText,
  kldCategoryTable,
  markdownTable,
  sectionSummaries,
  text,
} from '../../report/index.ts';
import type { Finished } from '../definition/index.ts';
import { timeLimitText, trialOutputs, trialRows } from './trial-text.ts';

/** What the trial says, and whether the gate holds: what a reader sees first. */
export function verdictSummary(trial: TrialResult | undefined, judged: Judged | undefined): string {
  const verdict = trial === undefined ? [] : [`**${text(headline(trial))}**`];
  const gate = judged === undefined ? '' : gateSummary(judged);
  return [...verdict, ...(gate === '' ? [] : [gate])].join('\n\n');
}

/** What a trial without a release has to show, whether or not its gate holds. */
export function judgedTrialFinished({ trial, judged, jobs, machine }: JudgedTrial): Finished {
  return {
    outputs: { ...trialOutputs(trial), ...refusalOutput(judged) },
    summary: [
      verdictSummary(trial, judged),
      trialSummary(trial),
      text(`Machine: ${machine}`),
      ...(jobs ? [`Jobs: ${costText(jobs)}`] : []),
    ].join('\n\n'),
  };
}

/** A trial for the summary of a job: a row a benchmark, the whole, what was left out. */
export function trialSummary(trial: TrialResult): string {
  const head = ['Benchmark', 'N', 'Base', 'Candidate', 'Verdict'];
  const plot = forestText(trial);
  return [
    markdownTable([head, ...trialRows(trial, 'All', formatInteger)], [4]),
    ...(plot === ''
      ? []
      : [
          `Pruned minus base, \`[\`…\`]\` the 95 % interval, \`:\` the margin:\n\n\`\`\`text\n${plot.replaceAll('`', "'")}\n\`\`\``,
        ]),
    ...besideSummary({ trial }),
  ].join('\n\n');
}

/** What a trial has beside the table of its benchmarks: the time limit, rivals, efforts, KL divergence, what was left out. */
export function besideSummary(measured: Parameters<typeof sectionSummaries>[0]): string[] {
  const { trial } = measured;
  return [
    ...(trial?.timeLimit === undefined ? [] : [text(timeLimitText(trial).trim())]),
    ...sectionSummaries(measured),
    ...(trial === undefined ? [] : [...effortSummary(trial), ...kldSummary(trial)]),
    ...(trial?.skipped ?? []).map(({ title, reason }) => text(`${title} was not run: ${reason}`)),
  ];
}

function effortSummary(trial: TrialResult): string[] {
  const rows = effortTable(trial).map((row) => [
    ...[row.effort, row.questions, row.base, row.candidate, row.difference],
    ...[row.loops, row.tokens, row.longer, row.seconds, row.verdict],
  ]);
  const head = [
    ...['Effort', 'Answers', 'Base', 'Candidate', 'Difference (95 %)'],
    ...['Loops', 'Tokens', 'Ratio (95 %)', 'Seconds', 'Verdict'],
  ];
  return rows.length === 0 ? [] : [markdownTable([head, ...rows], [9])];
}

function kldSummary({ kldCategories }: TrialResult): string[] {
  if (kldCategories === undefined) return [];
  const rows = kldCategoryTable(kldCategories).map(({ title, mean, p99, p999, sameTop }) => [
    title,
    mean,
    p99,
    p999,
    sameTop,
  ]);
  return [
    markdownTable(
      [['KL divergence', 'Mean (95 %)', '99 %', '99.9 %', 'Same top token (95 %)'], ...rows],
      [0],
    ),
  ];
}

/** What a gate asked for, and what of it does not hold; empty without a gate. */
function gateSummary({ asked, refusals }: Judged): string {
  if (asked.length === 0) return '';
  if (refusals.length === 0) return `The gate passed: ${text(asked.join(', '))}`;
  const rows = refusals.map(({ clause, reason }) => [clause, reason]);
  return `**The gate did not pass.**\n\n${markdownTable([['It asks for', 'but'], ...rows], [1])}`;
}

/** The output that names what a gate refuses, a line each; none where it holds. */
export function refusalOutput({ refusals }: Judged): { refusals?: string } {
  if (refusals.length === 0) return {};
  return { refusals: refusals.map(({ clause, reason }) => `${clause}: ${reason}`).join('\n') };
}
