import { formatInteger, formatPercent, formatPoints } from '../../common/index.ts';
import { BASE, CANDIDATE, type EffortResult, ofModel, type TrialResult } from '../../evaluation/index.ts';
import { ours, sentence } from '../kit/index.ts';

/** What all benchmarks together say at each reasoning effort as plain text, for card, page and summary; empty where there was one. */
export function effortTable({ efforts = [] }: Pick<TrialResult, 'efforts'>) {
  return efforts.map(({ effort, questions, accuracy, answers, pairs: [pair] }) => {
    const { paired, recovery, tokens, verdict } = pair;
    // Where no claim may be made, no rate is shown; what went wrong is.
    const claimed = (value: string) => (verdict.kind === 'withheld' ? '–' : value);
    const counts = (of: (model: EffortResult['answers'][string]) => number) =>
      [BASE, CANDIDATE].map((id) => formatInteger(of(ofModel(answers, id)))).join(' / ');
    return {
      effort,
      questions: formatInteger(questions),
      base: claimed(formatPercent(ofModel(accuracy, BASE))),
      candidate: claimed(formatPercent(ofModel(accuracy, CANDIDATE))),
      difference: claimed(
        `${formatPoints(paired.difference)} (${paired.interval.map((end) => (end * 100).toFixed(1)).join(' to ')})`,
      ),
      recovery: claimed(recovery === undefined ? '–' : percents(recovery)),
      truncated: counts((model) => model.truncated),
      loops: counts((model) => model.loops),
      tokens: [BASE, CANDIDATE].map((id) => ofModel(answers, id).meanAnswerTokens.toFixed(0)).join(' / '),
      longer: tokens === undefined ? '–' : longer(tokens),
      seconds: [BASE, CANDIDATE].map((id) => seconds(ofModel(answers, id).meanSeconds)).join(' / '),
      verdict: verdict.sentence,
    };
  });
}

interface Ratio {
  readonly ratio: number;
  readonly interval: readonly [number, number];
}

function percents({ ratio, interval }: Ratio): string {
  return `${formatPercent(ratio)} (${interval.map((end) => (end * 100).toFixed(1)).join(' to ')})`;
}

function longer({ ratio, interval }: Ratio): string {
  return `${ratio.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join(' to ')})`;
}

function seconds(value: number | undefined): string {
  if (value === undefined) return '–';
  return value.toFixed(value < 10 ? 2 : 0);
}

/** The same for the card; `null` where there was one effort. */
export function effortsView(trial: Pick<TrialResult, 'efforts'>) {
  if (trial.efforts === undefined) return null;
  return effortTable(trial).map(({ verdict, ...cells }) => ({
    ...Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, ours(value)])),
    sentence: sentence(verdict),
  }));
}
