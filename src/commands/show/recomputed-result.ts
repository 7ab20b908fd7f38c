import { formatInteger } from '../../common/index.ts';
import { CANDIDATE, ofModel } from '../../evaluation/index.ts';
import { LEDGER_PATH } from '../../hub/index.ts';
import type { RecomputedFile } from '../../pipeline/index.ts';
import { KLD_FILE } from '../../state/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { trialSummary } from './trial-summary.ts';
import { trialOutputs, trialText } from './trial-text.ts';

/** A trial or a KL divergence as its records say it, and which files agree. */
export function recomputedResult(found: RecomputedFile): CommandResult {
  if (found.kind === 'kld') {
    const { meanKld } = ofModel(found.kld.results, CANDIDATE);
    const follows = `Every number of the KL divergence in ${found.path} (mean ${meanKld.toFixed(5)} nats) follows from ${KLD_FILE}. No questions were asked.`;
    const text = [follows, ...comparedText(found)].join('\n');
    return { json: found.kld, text, outputs: {}, summary: text };
  }
  const { trial } = found;
  const lines = [followsText(found), ...comparedText(found)];
  const withLines = (shown: string) => [shown, '', ...lines].join('\n');
  return {
    json: trial,
    text: withLines(trialText(trial)),
    outputs: trialOutputs(trial),
    summary: withLines(trialSummary(trial)),
  };
}

type RecomputedTrial = Extract<RecomputedFile, { kind: 'trial' }>;

function followsText({ path, trial, withheld }: RecomputedTrial): string {
  const of = trial.benchmarks.filter(({ benchmark }) => !withheld.includes(benchmark));
  const answers = of.reduce((sum, { questions }) => sum + questions, 0) * trial.models.length;
  const what =
    withheld.length === 0
      ? 'Every number of the trial'
      : `Every number except those of ${withheld.join(', ')} and of all together`;
  const measured = [trial.kld && 'KL divergence', trial.speed && 'speed', trial.memory && 'memory'].filter(
    Boolean,
  );
  const beside = measured.length === 0 ? '' : `, ${measured.join(', ')} among them,`;
  return `${what} in ${path}${beside} follows from ${formatInteger(answers)} records and the facts beside them.`;
}

function comparedText({
  compared,
  open,
  count,
}: Pick<RecomputedFile, 'compared' | 'open'> & Pick<RecomputedTrial, 'count'>): string[] {
  return [
    ...(compared.length === 0 ? [] : [`The report agrees with ${listed(compared)}.`]),
    ...(count ? [`It is trial ${count.trial} of ${count.of} on these questions, by ${LEDGER_PATH}.`] : []),
    ...open,
  ];
}

/** `a, b and c` */
function listed(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
