import { formatPercent } from '../../common/units.ts';
import type { Arm, ArmResult, BenchmarkResult, Paired, VerdictKind } from '../../trial/result.ts';
import { code, join, link, type Markdown, md, ours, text } from '../escape.ts';
import { integer, pointsWithInterval, pValue, rateWithInterval, sentence, share } from '../format.ts';
import { parseDatasetSource, repoUrl, shortRevision } from '../hub-links.ts';
import type { Report } from '../report.ts';

/** The only words for a verdict; "lossless" is said of none but the first (see the design's rule 3). */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, Markdown>> = {
  identical: ours('identical'),
  'non-inferior': ours('non-inferior'),
  better: ours('better'),
  worse: ours('worse'),
  'no-difference-detected': ours('no difference detected'),
  withheld: ours('withheld'),
};

const ARM_WORDS: Readonly<Record<Arm, Markdown>> = { base: ours('base'), candidate: ours('pruned') };

/** Everything the card says about a trial. */
export function trialView(report: Report) {
  const { trial } = report;
  if (trial === undefined) return null;
  const { conditions, overall, benchmarks } = trial;
  return {
    kind: overall.verdict.kind as string,
    lossless: overall.verdict.kind === 'identical',
    verdict: VERDICT_WORDS[overall.verdict.kind],
    sentence: sentence(overall.verdict.sentence),
    questions: integer(overall.questions),
    margin: ours(`${Number((trial.margin * 100).toFixed(2))} pp`),
    rows: benchmarks.map(accuracyRow),
    overall: {
      questions: integer(overall.questions),
      base: md`${ours(formatPercent(overall.accuracy.base))}`,
      candidate: md`${ours(formatPercent(overall.accuracy.candidate))}`,
      verdict: VERDICT_WORDS[overall.verdict.kind],
      ...pairedView(overall.paired, overall.questions),
    },
    sentences: benchmarks.map((benchmark) => ({
      title: text(benchmark.title),
      sentence: sentence(benchmark.verdict.sentence),
    })),
    answers: benchmarks.flatMap((benchmark) =>
      (['base', 'candidate'] as const).map((arm) => answersRow(benchmark, arm, benchmark.arms[arm])),
    ),
    data: benchmarks.map(dataRow),
    conditions: {
      engine: text(conditions.engine),
      build: code(conditions.build),
      flags: conditions.flags.length === 0 ? ours('none') : join(conditions.flags.map(code), ' '),
      temperature: ours(String(conditions.temperature)),
      seed: ours(String(conditions.seed)),
      slots: integer(conditions.slots),
      contextTokens: integer(conditions.contextTokens),
      machine: report.machine === undefined ? ours('not recorded') : text(report.machine),
      baseParameters: integer(trial.models.base.parameters),
      candidateParameters: integer(trial.models.candidate.parameters),
    },
  };
}

function accuracyRow({ title, questions, arms, paired, verdict }: BenchmarkResult) {
  return {
    title: text(title),
    questions: integer(questions),
    base: rateWithInterval(arms.base.accuracy, arms.base.interval),
    candidate: rateWithInterval(arms.candidate.accuracy, arms.candidate.interval),
    verdict: VERDICT_WORDS[verdict.kind],
    ...pairedView(paired, questions),
  };
}

function pairedView(paired: Paired, questions: number) {
  return {
    difference: pointsWithInterval(paired.difference, paired.interval),
    mcnemarP: pValue(paired.mcnemarP),
    bothRight: integer(paired.bothRight),
    lost: integer(paired.baseOnly),
    gained: integer(paired.candidateOnly),
    bothWrong: integer(paired.bothWrong),
    sameAnswers: share(paired.sameAnswers, questions),
  };
}

function answersRow({ title, questions }: BenchmarkResult, arm: Arm, result: ArmResult) {
  return {
    title: text(title),
    arm: ARM_WORDS[arm],
    correct: ours(`${integer(result.correct)} of ${integer(questions)}`),
    truncated: share(result.truncated, questions),
    unparsed: integer(result.unparsed),
    formatFailures: integer(result.formatFailures),
    meanAnswerTokens: ours(result.meanAnswerTokens.toFixed(1)),
    promptTokensPerSecond: ours(result.promptTokensPerSecond.toFixed(1)),
    answerTokensPerSecond: ours(result.answerTokensPerSecond.toFixed(1)),
  };
}

function dataRow({ title, dataset, questions, questionsSha256, seed, prompt, maxTokens }: BenchmarkResult) {
  const hub = parseDatasetSource(dataset.source);
  return {
    title: text(title),
    source:
      hub === undefined
        ? code(dataset.source)
        : md`${link(text(hub.repo), repoUrl(hub.repo, 'datasets'))} at ${shortRevision(hub.revision)}, ${code(hub.file)}`,
    license: dataset.license === undefined ? ours('not recorded') : text(dataset.license),
    sha256: code(dataset.sha256),
    asked: ours(`${integer(questions)} of ${integer(dataset.rows)}`),
    picked: ours(seed === undefined ? 'all rows' : `seed ${seed}`),
    questionsSha256: code(questionsSha256),
    prompt: code(prompt.template),
    promptSha256: code(prompt.sha256),
    maxTokens: integer(maxTokens),
  };
}
