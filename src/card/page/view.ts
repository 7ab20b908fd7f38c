import {
  formatBinaryBytes,
  formatBytes,
  formatInteger,
  formatParameters,
  formatPercent,
  formatPoints,
} from '../../common/units.ts';
import type { Arm, BenchmarkResult, Paired, TrialResult } from '../../trial/result.ts';
import type { Report } from '../report.ts';
import { type AnsweredQuestion, flips, type Reply, subjectRows } from './answers.ts';
import { measurementTables } from './measurements.ts';

/** Everything that the page says: plain text, which the template escapes. Computed here, so that the template need not. */
export function pageView(report: Report, questions: readonly AnsweredQuestion[]) {
  const { model, sizes, plan, candidate, trial, tool, base } = report;
  return {
    title: `${model.name}: ${sizes.candidate.experts} of ${sizes.base.experts} experts`,
    verdict: trial && { kind: trial.overall.verdict.kind, sentence: trial.overall.verdict.sentence },
    facts: [
      ['Base', base.repo === undefined ? base.file : `${base.repo} at ${base.revision}, ${base.file}`],
      ['File', `${candidate.file}, ${formatInteger(candidate.bytes)} bytes`],
      ['Size', `${sizeText(sizes.candidate.bytes)}, base ${sizeText(sizes.base.bytes)}`],
      [
        'Parameters',
        `${formatParameters(sizes.candidate.parameters)}, base ${formatParameters(sizes.base.parameters)}`,
      ],
      ['SHA-256', candidate.sha256],
      ['Plan', `${plan.name}, SHA-256 ${plan.sha256}`],
      ['Made with', `${tool.name} ${tool.version}`],
    ].map(([name, value]) => ({ name, value })),
    layers: Object.entries(plan.removed).map(([layer, ids]) => ({
      layer,
      cells: cellsOf(ids, sizes.base.experts),
    })),
    benchmarks: trial?.benchmarks.map((benchmark) =>
      benchmarkView(
        benchmark,
        questions.filter((question) => question.benchmark === benchmark.benchmark),
      ),
    ),
    ...measurementTables(trial),
    conditions: trial && conditionsView(report),
  };
}

/** One row of the map of experts: which stayed and which went. */
function cellsOf(removed: readonly number[], experts: number) {
  return Array.from({ length: experts }, (_, id) => ({ id, removed: removed.includes(id) }));
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`;
}

function benchmarkView(result: BenchmarkResult, questions: readonly AnsweredQuestion[]) {
  const { title, arms, paired, verdict } = result;
  const { lost, gained } = flips(questions);
  const claims = verdict.kind !== 'withheld';
  return {
    // Where no claim may be made, no rate is shown; the counts of what went wrong are.
    claims,
    title,
    questions: formatInteger(result.questions),
    verdict: verdict.sentence,
    arms: (['base', 'candidate'] as const).map((arm) => ({
      arm,
      accuracy: formatPercent(arms[arm].accuracy),
      interval: arms[arm].interval.map((end) => formatPercent(end)).join(' to '),
      // Where a bar of this accuracy ends, and its interval: percent of the width.
      width: (arms[arm].accuracy * 100).toFixed(2),
      from: (arms[arm].interval[0] * 100).toFixed(2),
      span: ((arms[arm].interval[1] - arms[arm].interval[0]) * 100).toFixed(2),
      tokens: arms[arm].meanAnswerTokens.toFixed(1),
      truncated: formatInteger(arms[arm].truncated),
      unparsed: formatInteger(arms[arm].unparsed),
      formatFailures: formatInteger(arms[arm].formatFailures),
    })),
    difference: differenceText(paired),
    lostCount: formatInteger(paired.baseOnly),
    gainedCount: formatInteger(paired.candidateOnly),
    subjects: subjectRows(questions).map((row) => ({
      ...row,
      difference: formatPoints((row.candidate - row.base) / row.questions),
    })),
    lost: lost.map(questionView),
    gained: gained.map(questionView),
  };
}

function differenceText({ difference, interval, mcnemarP }: Paired): string {
  const [low, high] = interval.map((end) => formatPoints(end));
  const p = mcnemarP < 0.001 ? 'p < 0.001' : `p = ${mcnemarP.toFixed(3)}`;
  return `${formatPoints(difference)} (95 %: ${low} to ${high}), McNemar ${p}`;
}

function questionView({ id, cluster, prompt, expected, replies }: AnsweredQuestion) {
  return {
    id,
    cluster,
    prompt,
    expected,
    replies: (['base', 'candidate'] as const).map((arm) => replyView(arm, replies[arm])),
  };
}

const ENDINGS: Readonly<Record<Reply['finishReason'], string | undefined>> = {
  stop: undefined,
  length: 'cut off by the token budget',
  error: 'not valid in the model’s own format',
};

function replyView(arm: Arm, { answer, extracted, correct, finishReason }: Reply) {
  return { arm, answer, read: extracted ?? 'nothing', correct, ending: ENDINGS[finishReason] };
}

function conditionsView({ trial, machine }: Report) {
  const { conditions } = trial!;
  return [
    ['Engine', `${conditions.engine} ${conditions.build}`],
    ['Machine', machine ?? 'not recorded'],
    ['Flags', conditions.flags.join(' ')],
    ['Temperature', String(conditions.temperature)],
    ['Seed', String(conditions.seed)],
    [
      'Slots',
      `${conditions.slots}, ${formatInteger(conditions.contextTokens)} tokens each${askedText(trial!)}`,
    ],
  ].map(([name, value]) => ({ name, value }));
}

function askedText({ asked }: TrialResult): string {
  if (asked === undefined) return '';
  return ` (memory did not suffice for ${asked.slots} of ${formatInteger(asked.contextTokens)})`;
}
