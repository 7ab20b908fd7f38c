import { formatCount, formatPoints } from '../../common/index.ts';
import { costText } from '../../engines/index.ts';
import {
  BASE,
  type BenchmarkResult,
  CANDIDATE,
  claimsNothing,
  type ModelResult,
  type ModelUnderTest,
  type OverallPair,
  ofModel,
  type Paired,
  reachAt,
  type TrialResult,
  type VerdictKind,
  wilson,
} from '../../evaluation/index.ts';
import {
  code,
  counted,
  forestRows,
  integer,
  join,
  link,
  type Markdown,
  md,
  modelWord,
  ours,
  parseDatasetSource,
  pointsWithInterval,
  pValue,
  type Report,
  rateWithInterval,
  ratioPercent,
  repoUrl,
  sentence,
  share,
  shortRevision,
  text,
} from '../kit/index.ts';
import { countView } from './count.ts';
import { effortsView } from './efforts.ts';
import { kldView } from './kld.ts';
import { kldCategoriesView } from './kld-categories.ts';
import { sequentialView } from './sequential.ts';
import { gpuRows, memoryView, speedView } from './speed.ts';

/** The only words for a verdict; "lossless" is said of none but the first (see the design's rule 3). */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, Markdown>> = {
  identical: ours('identical'),
  'non-inferior': ours('non-inferior'),
  better: ours('better'),
  worse: ours('worse'),
  'no-difference-detected': ours('no difference detected'),
  withheld: ours('withheld'),
  'base-at-floor': ours('base at floor'),
};

/** Everything the card says about a trial. */
export function trialView(report: Report) {
  const { trial } = report;
  if (trial === undefined) return null;
  const { conditions, overall, benchmarks, models } = trial;
  const { paired, verdict } = overall.pairs[0];
  const loaded = (id: string) => parameters(models.find((model) => model.id === id)?.loaded.parameters ?? 0);
  return {
    verdict: VERDICT_WORDS[verdict.kind],
    sentence: sentence(verdict.sentence),
    withheld: [overall, ...benchmarks].some(({ pairs: [{ verdict }] }) => verdict.kind === 'withheld'),
    questions: integer(overall.questions),
    margin: ours(`${Number((trial.margin * 100).toFixed(2))} pp`),
    sequential: sequentialView(trial),
    count: countView(report),
    rows: benchmarks.map(accuracyRow),
    overall: {
      questions: integer(overall.questions),
      ...claimView(verdict.kind, paired, {
        base: overallRate(overall, paired.lost),
        candidate: overallRate(overall, paired.gained),
      }),
      recovery: recoveryWords(overall.pairs[0]),
      ...countsView(paired, overall.questions),
    },
    efforts: effortsView(trial),
    sentences: benchmarks.map(({ title, pairs: [{ verdict }] }) => ({
      title: text(title),
      sentence: sentence(verdict.sentence),
    })),
    answers: benchmarks.flatMap((benchmark) =>
      models.map((model) => answersRow(benchmark, model, ofModel(benchmark.results, model.id))),
    ),
    data: benchmarks.map(dataRow),
    precision: benchmarks.map(precisionRow),
    kld: kldView(trial.kld),
    /** Whether there is a picture of the differences. */
    forest: forestRows(trial).length > 0,
    kldCategories: kldCategoriesView(trial.kldCategories),
    speed: speedView(trial.speed),
    memory: memoryView(trial),
    gpus: gpuRows(trial),
    sandboxes: benchmarks.flatMap(sandboxRow),
    skipped: (trial.skipped ?? []).map(({ title, reason }) => ({
      title: text(title),
      reason: sentence(reason),
    })),
    conditions: {
      engine: text(conditions.engine),
      build:
        conditions.origin === undefined
          ? code(conditions.build)
          : md`${code(conditions.build)} (${text(conditions.origin)})`,
      flags: conditions.flags.length === 0 ? ours('none') : join(conditions.flags.map(code), ' '),
      temperature: ours(String(conditions.temperature)),
      seed: ours(String(conditions.seed)),
      reasoningEffort:
        trial.efforts === undefined
          ? conditions.reasoningEffort === undefined
            ? ours("the chat template's own")
            : text(conditions.reasoningEffort)
          : ours(`${trial.efforts.map(({ effort }) => effort).join(', ')}; every benchmark at each`),
      slots: integer(conditions.slots),
      contextTokens: integer(conditions.contextTokens),
      asked:
        trial.asked === undefined
          ? null
          : md`${ours(formatCount(trial.asked.slots, 'slot'))} of ${integer(trial.asked.contextTokens)} tokens`,
      concurrent: trial.concurrent === true,
      reused: reusedWords(trial),
      jobs: report.jobs === undefined ? null : text(costText(report.jobs)),
      machine: report.machine === undefined ? ours('not recorded') : text(report.machine),
      baseParameters: loaded(BASE),
      candidateParameters: loaded(CANDIDATE),
    },
  };
}

function reusedWords({ reused }: TrialResult): Markdown | null {
  if (reused === undefined) return null;
  const [from, to] = [reused.from.slice(0, 10), reused.to.slice(0, 10)];
  return md`${counted(reused.questions, 'question')} (given ${ours(from === to ? from : `${from} to ${to}`)})`;
}

function parameters(count: number): Markdown {
  return count === 0 ? ours('not stated') : integer(count);
}

/** Right answers of a model: those that both have right, and those that it alone has. */
function overallRate({ pairs, questions, analysis }: TrialResult['overall'], alone: number): Markdown {
  const correct = pairs[0].paired.bothRight + alone;
  return rateWithInterval(
    questions === 0 ? 0 : correct / questions,
    wilson(correct, questions, reachAt(analysis).twoSided),
  );
}

function accuracyRow({ title, questions, results, pairs: [pair] }: BenchmarkResult) {
  const { paired, verdict } = pair;
  const rate = (id: string) => {
    const { accuracy, interval } = ofModel(results, id);
    return rateWithInterval(accuracy, interval);
  };
  return {
    title: text(title),
    questions: integer(questions),
    ...claimView(verdict.kind, paired, { base: rate(BASE), candidate: rate(CANDIDATE) }),
    recovery: recoveryWords(pair),
    ...countsView(paired, questions),
  };
}

function recoveryWords({ recovery, verdict }: Pick<OverallPair, 'recovery' | 'verdict'>): Markdown {
  return recovery === undefined || claimsNothing(verdict) ? DASH : ratioPercent(recovery);
}

/** Accuracies and what follows from them; a withheld verdict makes no claim, so it shows none of them. */
function claimView(kind: VerdictKind, paired: Paired, rates: { base: Markdown; candidate: Markdown }) {
  const verdict = VERDICT_WORDS[kind];
  if (kind === 'withheld') {
    return { base: DASH, candidate: DASH, difference: DASH, mcnemarP: DASH, verdict };
  }
  return {
    ...rates,
    difference: pointsWithInterval(paired.difference, paired.interval),
    mcnemarP: pValue(paired.mcnemarP),
    verdict,
  };
}

const DASH = ours('–');

function countsView(paired: Paired, questions: number) {
  return {
    bothRight: integer(paired.bothRight),
    lost: integer(paired.lost),
    gained: integer(paired.gained),
    bothWrong: integer(paired.bothWrong),
    sameAnswers: share(paired.sameAnswers, questions),
  };
}

function answersRow({ title, questions }: BenchmarkResult, model: ModelUnderTest, result: ModelResult) {
  return {
    title: text(title),
    model: modelWord(model),
    correct: ours(`${integer(result.correct)} of ${integer(questions)}`),
    truncated: share(result.truncated, questions),
    unparsed: integer(result.unparsed),
    formatFailures: integer(result.formatFailures),
    loops: result.loops === undefined ? DASH : integer(result.loops),
    meanAnswerTokens: ours(result.meanAnswerTokens.toFixed(1)),
  };
}

/** What so many questions can say; where the verdict claims nothing, neither does this. */
function precisionRow({ title, pairs: [pair] }: BenchmarkResult) {
  const { verdict, precision, clustered, bootstrap, adjustedP, paired } = pair;
  const name = text(title);
  if (claimsNothing(verdict)) return { title: name, words: ours('nothing is claimed') };
  const points = (rate: number) => ours(formatPoints(rate).replace('+', ''));
  const parts = [
    ruledOut(precision.excludedLoss, points),
    precision.detectableLoss < 1
      ? md`a true loss of ${points(precision.detectableLoss)} would have shown at least four times in five`
      : md`not even the loss of every answer would surely have shown`,
    // A number of questions is of use only where the verdict is open: none shows that a model which is worse is not.
    ...(verdict.kind === 'no-difference-detected'
      ? [
          md`about ${counted(precision.questionsForMargin, 'question')} would be needed for the margin if there is no true difference`,
        ]
      : []),
    ours(
      precision.equivalent ? 'equivalent within the margin' : 'not shown to be equivalent within the margin',
    ),
    ...(bootstrap === undefined || isPoint(bootstrap)
      ? []
      : [md`bootstrap ${pointsWithInterval(paired.difference, bootstrap)}`]),
    ...(clustered === undefined || isPoint(clustered.interval)
      ? []
      : [
          md`by its ${integer(clustered.clusters)} subjects ${pointsWithInterval(paired.difference, clustered.interval)}, design effect ${ours(clustered.designEffect.toFixed(2))}`,
        ]),
    md`p adjusted for several benchmarks ${pValue(adjustedP)}`,
  ];
  return { title: name, words: join(parts, '; ') };
}

/** Of questions that do not differ, or of groups that differ alike: it would pass for certainty. */
function isPoint([low, high]: readonly [number, number]): boolean {
  return high - low < 1e-9;
}

function ruledOut(loss: number, points: (rate: number) => Markdown): Markdown {
  if (loss >= 1) return md`no loss is ruled out (one-sided 95 %)`;
  return loss > 0
    ? md`a loss above ${points(loss)} is ruled out (one-sided 95 %)`
    : md`any loss is ruled out (one-sided 95 %)`;
}

function sandboxRow({ title, sandbox }: BenchmarkResult) {
  if (sandbox === undefined) return [];
  const where = ours(sandbox.kind === 'docker' ? 'Docker' : 'bubblewrap');
  return [
    {
      title: text(title),
      where: md`${where} ${text(sandbox.version)}`,
      python: text(sandbox.python),
      groupMemory: ours(sandbox.groupMemory),
    },
  ];
}

function dataRow(result: BenchmarkResult) {
  const { title, dataset, questions, questionsSha256, seed, prompt, maxTokens, defaultMaxTokens } = result;
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
    maxTokens:
      defaultMaxTokens === undefined
        ? integer(maxTokens)
        : md`${integer(maxTokens)} (of ${integer(defaultMaxTokens)}: the context has no room for more)`,
  };
}
