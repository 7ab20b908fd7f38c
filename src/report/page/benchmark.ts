import { formatInteger, formatPercent, formatPoints } from '../../common/units.ts';
import { ARMS, type Arm, type BenchmarkResult, type Paired } from '../../evaluation/result.ts';
import { pairedInterval } from '../../evaluation/statistics/paired-test.ts';
import { pairedDifference } from '../../evaluation/statistics/pairs.ts';
import type { Interval } from '../../evaluation/statistics/wilson.ts';
import { type AnsweredQuestion, flips, type Reply, type SubjectRow, subjectRows } from './answers.ts';

/** A benchmark in words: both arms, what differs by subject, and every question whose judgement changed. */
export function benchmarkView(result: BenchmarkResult, questions: readonly AnsweredQuestion[]) {
  const { benchmark, title, arms, paired, verdict } = result;
  const { lost, gained } = flips(questions);
  // Where no claim may be made, no rate is shown; the counts of what went wrong are.
  const claims = verdict.kind !== 'withheld';
  return {
    claims,
    anchor: benchmark,
    title,
    kind: verdict.kind,
    questions: formatInteger(result.questions),
    verdict: verdict.sentence,
    arms: ARMS.map((arm) => ({
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
    excluded: excludedText(result.precision.excludedLoss),
    lostCount: formatInteger(paired.baseOnly),
    gainedCount: formatInteger(paired.candidateOnly),
    subjects: claims ? subjectsView(subjectRows(questions)) : [],
    lost: lost.map(questionView),
    gained: gained.map(questionView),
  };
}

function excludedText(loss: number): string {
  return loss > 0 ? `a loss above ${formatPoints(loss).replace('+', '')}` : 'any loss';
}

function differenceText({ difference, interval, mcnemarP }: Paired): string {
  const [low, high] = interval.map((end) => formatPoints(end));
  const p = mcnemarP < 0.001 ? 'p < 0.001' : `p = ${mcnemarP.toFixed(3)}`;
  return `${formatPoints(difference)} (95 %: ${low} to ${high}), McNemar ${p}`;
}

/** The subjects on one scale that holds all of their intervals. */
function subjectsView(rows: readonly SubjectRow[]) {
  const measured = rows.map((row) => {
    const { questions, base, lost, gained } = row;
    const table = {
      bothRight: base - lost,
      baseOnly: lost,
      candidateOnly: gained,
      bothWrong: questions - base - gained,
    };
    return { row, difference: pairedDifference(table), interval: pairedInterval(table) };
  });
  const reach = Math.max(...measured.flatMap(({ interval }) => interval.map(Math.abs)), 0);
  /** Percent of the width, 50 is no difference. */
  const place = (value: number) => 50 + (reach === 0 ? 0 : (value / reach) * 50);
  return measured.map(({ row, difference, interval }) => ({
    subject: row.subject.replaceAll('_', ' '),
    questions: formatInteger(row.questions),
    base: row.base,
    candidate: row.candidate,
    lost: row.lost,
    gained: row.gained,
    difference: formatPoints(difference),
    interval: interval.map((end) => formatPoints(end)).join(' to '),
    ...rangeView(interval, difference, place),
  }));
}

function rangeView([low, high]: Interval, value: number, place: (value: number) => number) {
  return {
    from: place(low).toFixed(2),
    span: (place(high) - place(low)).toFixed(2),
    at: place(value).toFixed(2),
  };
}

function questionView({ id, cluster, prompt, expected, replies }: AnsweredQuestion) {
  return {
    id,
    cluster: cluster?.replaceAll('_', ' '),
    prompt,
    expected,
    replies: ARMS.map((arm) => replyView(arm, replies[arm])),
  };
}

const ENDINGS: Readonly<Record<Reply['finishReason'], string | undefined>> = {
  stop: undefined,
  length: 'cut off by the token budget',
  error: 'not valid in the model’s own format',
  failed: 'the server answered with an error',
};

function replyView(arm: Arm, { answer, extracted, correct, finishReason }: Reply) {
  return { arm, answer, read: extracted ?? 'nothing', correct, ending: ENDINGS[finishReason] };
}
