import { formatInteger, formatPercent, formatPoints } from '../../common/index.ts';
import {
  BASE,
  CANDIDATE,
  type Interval,
  type ModelUnderTest,
  type OverallPair,
  ofModel,
  reachAt,
  type TrialResult,
  type VerdictKind,
  wilson,
  withSubject,
} from '../../evaluation/index.ts';
import { code, type Markdown, md, ours, text } from '../escape.ts';
import { integer, modelWord, pointsWithInterval, pValue, rateWithInterval, sentence } from '../format.ts';
import { modelLink } from '../hub-links.ts';
import type { Report } from '../report.ts';

/** A model of a trial with rivals: what it takes and what it does. */
export interface SizedModel {
  readonly model: ModelUnderTest;
  /** Absent where too many answers were cut off for a claim. */
  readonly score?: { readonly rate: number; readonly interval: Interval };
  /** Mean KL divergence from the base and its standard error, in nats; absent of the base, and without a text. */
  readonly kld?: { readonly mean: number; readonly error: number };
  /** The candidate against it; absent of the candidate itself. */
  readonly pair?: OverallPair;
}

/** Base, candidate and rivals side by side; empty where the trial had no rivals. */
export function sizedModels(trial: TrialResult | undefined): SizedModel[] {
  if (trial === undefined || !trial.models.some(({ role }) => role === 'rival')) return [];
  const { overall, kld, models } = trial;
  const { questions, accuracy, pairs, analysis } = overall;
  return models.map((model): SizedModel => {
    const { id } = model;
    const pair = pairs.find(({ of, against }) => of === CANDIDATE && against === id);
    // Of the candidate the comparison with the base says whether a claim may be made.
    const verdict = (pair ?? pairs[0]).verdict.kind;
    const rate = ofModel(accuracy, id);
    const interval = wilson(Math.round(rate * questions), questions, reachAt(analysis).twoSided);
    const measured = kld && id !== BASE ? ofModel(kld.results, id) : undefined;
    return {
      model,
      ...(verdict !== 'withheld' && { score: { rate, interval } }),
      ...(measured && { kld: { mean: measured.meanKld, error: measured.meanKldError } }),
      ...(pair && { pair }),
    };
  });
}

/** The candidate is compared, so that a rival is better where the candidate is worse than it. */
const WORDS: Readonly<Record<VerdictKind, string>> = {
  identical: 'all outputs are the same text',
  'non-inferior': 'this model is not worse, within the margin',
  better: 'this model is better',
  worse: 'this model is worse',
  'no-difference-detected': 'no difference detected',
  withheld: 'withheld',
};

/**
 * What the card says of files at the same size; null where none was asked.
 *
 * @param chart what its picture shows; undefined where there is none
 */
export function sameSizeView({ trial }: Report, chart: string | undefined) {
  const models = sizedModels(trial);
  if (trial === undefined || models.length === 0) return null;
  const rivals = models.filter(({ model }) => model.role === 'rival');
  return {
    chart: chart === undefined ? null : ours(chart),
    /** Whether it was measured. */
    kld: models.some(({ kld }) => kld !== undefined),
    rows: models.map(({ model, score, kld, pair }) => ({
      model: modelWord(model),
      file: fileWords(model),
      bytes: model.bytes === undefined ? DASH : integer(model.bytes),
      kld: kld === undefined ? DASH : ours(`${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`),
      score: score === undefined ? DASH : rateWithInterval(score.rate, score.interval),
      difference:
        pair === undefined || score === undefined
          ? DASH
          : pointsWithInterval(pair.paired.difference, pair.paired.interval),
      p: pair === undefined || score === undefined ? DASH : pValue(pair.adjustedP),
      verdict: pair === undefined ? DASH : ours(WORDS[pair.verdict.kind]),
    })),
    sentences: rivals.flatMap(({ model, pair }) =>
      pair === undefined
        ? []
        : [{ model: text(model.label), sentence: sentence(withSubject('this model', pair.verdict)) }],
    ),
    comparisons: integer(trial.overall.pairs.length),
  };
}

const DASH = ours('–');

function fileWords({ file, repo, revision, label }: ModelUnderTest): Markdown {
  const name = file === undefined ? text(label) : code(file);
  if (repo === undefined) return name;
  const at = revision === undefined ? '' : ` at ${revision.slice(0, 10)}`;
  return md`${name} of ${modelLink(repo)}${ours(at)}`;
}

/** The same as plain text, for the page. */
export function sameSizeTable(trial: TrialResult | undefined) {
  const models = sizedModels(trial);
  if (models.length === 0) return undefined;
  return models.map(({ model, score, kld, pair }) => ({
    name: model.label,
    file: model.file ?? '',
    bytes: model.bytes === undefined ? '' : formatInteger(model.bytes),
    kld: kld === undefined ? '' : `${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`,
    score: score === undefined ? 'withheld' : formatPercent(score.rate),
    difference: pair === undefined || score === undefined ? '' : formatPoints(pair.paired.difference),
    verdict: pair === undefined ? '' : withSubject('the candidate', pair.verdict),
  }));
}

/**
 * Rivals that are shown to be better than the candidate, the smallest first: what a reader should take instead.
 *
 * @returns sentences such as `A Q3_K_M of the base is smaller and better.`
 */
export function betterRivals({ trial, candidate }: Report): string[] {
  return sizedModels(trial)
    .filter(({ model, pair }) => model.role === 'rival' && pair?.verdict.kind === 'worse')
    .toSorted((a, b) => (a.model.bytes ?? 0) - (b.model.bytes ?? 0))
    .map(({ model }) => {
      const isSmaller = model.bytes !== undefined && model.bytes < candidate.bytes;
      return `${named(model.label)} is ${isSmaller ? 'smaller and better' : 'better'}`;
    });
}

/** `A Q3_K_M of the base`, `An IQ3_XS of the base`; a file is named as it is. */
function named(label: string): string {
  if (!label.endsWith(' of the base')) return label;
  return `${/^[AEFHILMNORSX]/.test(label) ? 'An' : 'A'} ${label}`;
}
