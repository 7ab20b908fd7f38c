import { formatInteger, formatPercent, formatPoints } from '../../common/index.ts';
import { type ModelUnderTest, type VerdictKind, withSubject } from '../../evaluation/index.ts';
import {
  code,
  defineSection,
  integer,
  type Markdown,
  md,
  modelLink,
  modelWord,
  ours,
  pointsWithInterval,
  pValue,
  rateWithInterval,
  sentence,
  text,
} from '../kit/index.ts';
import { sameSizeChart, sameSizeTitle } from './same-size-chart.ts';
import { sizedModels } from './sized-models.ts';

/** The candidate is compared, so that a rival is better where the candidate is worse than it. */
const WORDS: Readonly<Record<VerdictKind, string>> = {
  identical: 'all outputs are the same text',
  'non-inferior': 'this model is not worse, within the margin',
  better: 'this model is better',
  worse: 'this model is worse',
  'no-difference-detected': 'no difference detected',
  withheld: 'withheld',
  'base-at-floor': 'base at floor',
};

const DASH = ours('–');

function fileWords({ file, repo, revision, label }: ModelUnderTest): Markdown {
  const name = file === undefined ? text(label) : code(file);
  if (repo === undefined) return name;
  const at = revision === undefined ? '' : ` at ${revision.slice(0, 10)}`;
  return md`${name} of ${modelLink(repo)}${ours(at)}`;
}

/** Base, candidate and rivals side by side: files that a reader could take in the place of this one. */
export const section = defineSection({
  name: 'sameSize',
  title: 'At the same size',
  order: 10,
  fields: [
    [
      [
        ...['rows[].model', 'rows[].file', 'rows[].bytes', 'rows[].kld', 'rows[].score'],
        ...['rows[].difference', 'rows[].p', 'rows[].verdict'],
      ],
      'base, this model and its rivals; `sameSize` is `null` where none was asked',
    ],
    [
      ['chart', 'kld'],
      'what the picture shows, or `null` where there is none; whether KL divergence was measured',
    ],
    [
      ['sentences[].model', 'sentences[].sentence', 'comparisons'],
      'the verdict against each rival, and how many comparisons the p values are adjusted for',
    ],
  ],
  card({ trial }) {
    // What its picture shows.
    const chart = sameSizeTitle(trial);
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
  },
  chart: { file: 'same-size.svg', of: 'trial', draw: ({ trial }) => sameSizeChart(trial) },
  table({ trial }) {
    const models = sizedModels(trial);
    if (models.length === 0) return undefined;
    const hasKld = models.some(({ kld }) => kld !== undefined);
    return {
      intro: "Candidate minus rival; p values adjusted by Holm's method over all comparisons.",
      head: ['Model', 'Verdict', 'Difference', 'Right', ...(hasKld ? ['Mean KLD'] : []), 'Bytes', 'File'],
      rows: models.map(({ model, score, kld, pair }) => [
        model.label,
        pair === undefined ? '' : withSubject('the candidate', pair.verdict),
        pair === undefined || score === undefined ? '' : formatPoints(pair.paired.difference),
        score === undefined ? 'withheld' : formatPercent(score.rate),
        ...(hasKld ? [kld === undefined ? '' : `${kld.mean.toFixed(4)} ± ${kld.error.toFixed(4)}`] : []),
        model.bytes === undefined ? '' : formatInteger(model.bytes),
        model.file ?? '',
      ]),
      words: [1, hasKld ? 6 : 5],
    };
  },
});
