import { formatPercent } from '../../common/index.ts';
import {
  BASE,
  type BenchmarkResult,
  CANDIDATE,
  chanceOf,
  isAtFloor,
  ofModel,
  type TrialResult,
} from '../../evaluation/index.ts';
import {
  code,
  counted,
  integer,
  join,
  type Markdown,
  md,
  ours,
  type Report,
  rateWithInterval,
  sentence,
  text,
  times,
} from '../kit/index.ts';

const NOT_LOADED = md`**llama.cpp does not load this file.** Its layers hold different numbers of experts.`;

const UNKNOWN = md`**Quality was not measured.** Nothing is known about how much this model lost.`;
const ONLY_KLD = md`**Only the KL divergence from the base was measured.** Nothing is known about its answers.`;

/** What nobody may overlook, for the top of the card; none when the trial found nothing of the kind. */
export function alertsView({ trial, kld, gate, plan }: Report): Markdown[] {
  const unloadable = plan.perLayer ? [NOT_LOADED] : [];
  if (trial === undefined) {
    return [...unloadable, kld ? ONLY_KLD : UNKNOWN, ...kldAlerts(kld), ...gateAlerts(gate)];
  }
  const { verdict } = trial.overall.pairs[0];
  const alerts = [...unloadable, ...gateAlerts(gate)];
  const isWorse = verdict.kind === 'worse';
  if (isWorse) alerts.push(worseAlert(trial));
  if (verdict.kind === 'withheld') {
    alerts.push(md`**Verdict withheld.** ${sentence(verdict.sentence)}`);
  }
  for (const benchmark of trial.benchmarks) {
    const title = text(benchmark.title);
    const { verdict } = benchmark.pairs[0];
    const words = sentence(verdict.sentence);
    if (verdict.kind === 'worse' && !isWorse) alerts.push(md`**Worse on ${title}.** ${words}`);
    if (verdict.kind === 'withheld') alerts.push(md`**Withheld for ${title}.** ${words}`);
  }
  alerts.push(...trial.benchmarks.flatMap(floorAlerts), ...trial.benchmarks.flatMap(lengthAlerts));
  alerts.push(...kldAlerts(trial.kld));
  for (const { title, reason } of trial.skipped ?? []) {
    alerts.push(md`**${text(title)} was not run.** ${sentence(reason)}`);
  }
  return alerts;
}

function kldAlerts(result: Report['kld']): Markdown[] {
  const kld = result && ofModel(result.results, CANDIDATE);
  if (kld?.band !== 'damaged') return [];
  const mean = ours(kld.meanKld.toFixed(3));
  return [
    md`**Its next-token probabilities are far from the base's:** a mean KL divergence of ${mean} nats.`,
  ];
}

/** Where the base knows nothing, that nothing was lost says nothing. Of a withheld verdict no rate is shown. */
function floorAlerts(benchmark: BenchmarkResult): Markdown[] {
  const { verdict } = benchmark.pairs[0];
  if (!isAtFloor(benchmark) || verdict.kind === 'withheld') return [];
  const title = text(benchmark.title);
  const { accuracy, interval } = ofModel(benchmark.results, BASE);
  const nothing = ours('A model that knows nothing might not look worse there.');
  if (accuracy === 0) return [md`**The base has nothing right on ${title}.** ${nothing}`];
  const chance = ours(formatPercent(chanceOf(benchmark), 0));
  return [
    md`**The base is not shown to be better than guessing on ${title}:** it has ${rateWithInterval(accuracy, interval)} right, and guessing gives ${chance} or more. ${nothing}`,
  ];
}

/** By how much stands in the line above. */
function worseAlert({ benchmarks }: Pick<TrialResult, 'benchmarks'>): Markdown {
  const worse = benchmarks.filter(({ pairs: [{ verdict }] }) => verdict.kind === 'worse');
  if (worse.length === 0) return md`**This model is worse than its base.**`;
  const titles = worse.map(({ title }) => text(title));
  return md`**This model is worse than its base**, on ${join(titles, ', ')}.`;
}

/** Lower end of the interval from which longer answers are worth a warning. */
const LONGER = 1.1;
/** Share of the answers from which loops are, where they are at least twice as many as the base's. */
const LOOPING = 0.01;

function lengthAlerts({ title, questions, results, pairs: [{ tokens }] }: BenchmarkResult): Markdown[] {
  const [base = 0, candidate = 0] = [BASE, CANDIDATE].map((id) => ofModel(results, id).loops);
  const alerts: Markdown[] = [];
  if (candidate >= questions * LOOPING && candidate >= 2 * base && candidate > 0) {
    alerts.push(
      md`**It loops on ${text(title)}.** ${integer(candidate)} of ${counted(questions, 'answer')} ${ours(candidate === 1 ? 'ends' : 'end')} in the same passage again and again, of the base's ${integer(base)}.`,
    );
  }
  if (tokens !== undefined && tokens.interval[0] > LONGER) {
    const slower = formatPercent(tokens.ratio - 1, 0);
    alerts.push(
      md`**It is ${ours(slower)} slower on ${text(title)}** at the same tokens a second: its answers have ${times(tokens)} the tokens of the base's.`,
    );
  }
  return alerts;
}

/** A model that was published, or proposed, although it is not what its publisher asked for. */
function gateAlerts({ refusals }: Report['gate']): Markdown[] {
  const byClause = Map.groupBy(refusals, ({ clause }) => clause);
  return [...byClause].map(([clause, refused]) => {
    const reasons = join(
      refused.map(({ reason }) => sentence(reason)),
      ' ',
    );
    return md`**The gate of this release did not pass.** It asks for ${code(clause)}. ${reasons}`;
  });
}
