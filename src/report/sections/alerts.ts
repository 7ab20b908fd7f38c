import { CANDIDATE, ofModel } from '../../evaluation/models.ts';
import { code, join, type Markdown, md, ours, text } from '../escape.ts';
import { sentence } from '../format.ts';
import type { Report } from '../report.ts';

const NOT_LOADED = md`**llama.cpp does not load this file.** Its layers hold different numbers of experts.`;

/** What nobody may overlook, for the top of the card; none when the trial found nothing of the kind. */
export function alertsView({ trial, gate, plan }: Report): Markdown[] {
  const unloadable = plan.perLayer ? [NOT_LOADED] : [];
  if (trial === undefined) {
    const unknown = md`**Quality was not measured.** Nothing is known about how much this model lost.`;
    return [...unloadable, unknown, ...gateAlerts(gate)];
  }
  const { verdict } = trial.overall.pairs[0];
  const alerts = [...unloadable, ...gateAlerts(gate)];
  if (verdict.kind === 'worse') {
    alerts.push(md`**This model is worse than its base.** ${sentence(verdict.sentence)}`);
  }
  if (verdict.kind === 'withheld') {
    alerts.push(md`**Verdict withheld.** ${sentence(verdict.sentence)}`);
  }
  for (const benchmark of trial.benchmarks) {
    const title = text(benchmark.title);
    const { verdict } = benchmark.pairs[0];
    const words = sentence(verdict.sentence);
    if (verdict.kind === 'worse') alerts.push(md`**Worse on ${title}.** ${words}`);
    if (verdict.kind === 'withheld') alerts.push(md`**Withheld for ${title}.** ${words}`);
  }
  const kld = trial.kld && ofModel(trial.kld.results, CANDIDATE);
  if (kld?.band === 'damaged') {
    const mean = ours(kld.meanKld.toFixed(3));
    alerts.push(
      md`**Its next-token probabilities are far from the base's:** a mean KL divergence of ${mean} nats.`,
    );
  }
  for (const { title, reason } of trial.skipped ?? []) {
    alerts.push(md`**${text(title)} was not run.** ${sentence(reason)}`);
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
    return md`**The gate of this release does not hold.** It asks for ${code(clause)}. ${reasons}`;
  });
}
