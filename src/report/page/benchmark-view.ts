import { formatCount, formatInteger, formatPercent, formatPoints } from '../../common/index.ts';
import {
  BASE,
  type BenchmarkResult,
  CANDIDATE,
  type Interval,
  type ModelResult,
  ofModel,
  type Paired,
  pairedDifference,
  pairedInterval,
} from '../../evaluation/index.ts';
import { ratioPercent } from '../kit/index.ts';
import { fitQuestions } from './fit-questions.ts';
import { type AnsweredQuestion, flips, type Reply, type SubjectRow, subjectRows } from './subject-rows.ts';

/** A benchmark in words: base and candidate, and what differs by subject. */
export function benchmarkView(result: BenchmarkResult, questions: readonly AnsweredQuestion[]) {
  const { benchmark, title, results } = result;
  const { paired, verdict, precision, recovery } = result.pairs[0];
  // Where no claim may be made, no rate is shown; the counts of what went wrong are.
  const claims = verdict.kind !== 'withheld';
  return {
    claims,
    anchor: benchmark,
    title,
    kind: verdict.kind,
    questions: formatCount(result.questions, 'question'),
    verdict: verdict.sentence,
    models: [BASE, CANDIDATE].map((model) => modelView(model, ofModel(results, model))),
    difference: differenceText(paired),
    recovery: recovery && ratioPercent(recovery),
    excluded: excludedText(precision.excludedLoss),
    lostCount: formatInteger(paired.lost),
    gainedCount: formatInteger(paired.gained),
    subjects: claims ? subjectsView(subjectRows(questions)) : [],
  };
}

/** Questions of all benchmarks whose judgement changed, lost ones first, as many as the page holds; undefined without any. */
export function changedView(benchmarks: readonly BenchmarkResult[], questions: readonly AnsweredQuestion[]) {
  const { lost, gained } = flips(questions);
  const { questions: shown, leftOut } = fitQuestions([...lost, ...gained]);
  if (shown.length === 0) return undefined;
  const titles = new Map(benchmarks.map(({ benchmark, title }) => [benchmark, title]));
  return {
    total: formatCount(lost.length + gained.length, 'question'),
    leftOut: leftOut === 0 ? undefined : formatInteger(leftOut),
    items: shown.map((question, index) => ({
      ...questionView(question),
      title: titles.get(question.benchmark) ?? question.benchmark,
      kind: index < lost.length ? 'lost' : 'gained',
    })),
  };
}

function modelView(model: string, result: ModelResult) {
  const { accuracy, interval } = result;
  return {
    model,
    accuracy: formatPercent(accuracy),
    interval: interval.map((end) => formatPercent(end)).join(' to '),
    // Where a bar of this accuracy ends, and its interval: percent of the width.
    width: (accuracy * 100).toFixed(2),
    from: (interval[0] * 100).toFixed(2),
    span: ((interval[1] - interval[0]) * 100).toFixed(2),
    tokens: result.meanAnswerTokens.toFixed(1),
    truncated: formatInteger(result.truncated),
    unparsed: formatInteger(result.unparsed),
    formatFailures: formatInteger(result.formatFailures),
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
      lost,
      gained,
      bothWrong: questions - base - gained,
    };
    return { row, difference: pairedDifference(table), interval: pairedInterval(table) };
  });
  const reach = Math.max(...measured.flatMap(({ interval }) => interval.map(Math.abs)), 0);
  /** Percent of the width, 50 is no difference. */
  const place = (value: number) => 50 + (reach === 0 ? 0 : (value / reach) * 50);
  return measured.map(({ row, difference, interval }) => ({
    subject: row.subject.replaceAll('_', ' '),
    questions: formatCount(row.questions, 'question'),
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
    replies: [BASE, CANDIDATE].map((model) => replyView(model, ofModel(replies, model))),
  };
}

const ENDINGS: Readonly<Record<Reply['finishReason'], string | undefined>> = {
  stop: undefined,
  length: 'cut off by the token budget',
  error: 'not valid in the model’s own format',
  failed: 'the server answered with an error',
};

function replyView(model: string, { answer, extracted, correct, finishReason }: Reply) {
  return { model, answer, read: extracted ?? 'nothing', correct, ending: ENDINGS[finishReason] };
}
