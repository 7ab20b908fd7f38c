import { type Markdown, md, ours, text } from '../escape.ts';
import { sentence } from '../format.ts';
import type { Report } from '../report.ts';

/** What nobody may overlook, for the top of the card; none when the trial found nothing of the kind. */
export function alertsView({ trial }: Report): Markdown[] {
  if (trial === undefined) {
    return [md`**Quality was not measured.** Nothing is known about how much this model lost.`];
  }
  const { verdict } = trial.overall;
  const alerts: Markdown[] = [];
  if (verdict.kind === 'worse') {
    alerts.push(md`**This model is worse than its base.** ${sentence(verdict.sentence)}`);
  }
  if (verdict.kind === 'withheld') {
    alerts.push(md`**Verdict withheld.** ${sentence(verdict.sentence)}`);
  }
  for (const benchmark of trial.benchmarks) {
    const title = text(benchmark.title);
    const words = sentence(benchmark.verdict.sentence);
    if (benchmark.verdict.kind === 'worse') alerts.push(md`**Worse on ${title}.** ${words}`);
    if (benchmark.verdict.kind === 'withheld') alerts.push(md`**Withheld for ${title}.** ${words}`);
  }
  if (trial.kld?.band === 'damaged') {
    const mean = ours(trial.kld.meanKld.toFixed(3));
    alerts.push(
      md`**Its next-token probabilities are far from the base's:** a mean KL divergence of ${mean} nats.`,
    );
  }
  for (const { title, reason } of trial.skipped ?? []) {
    alerts.push(md`**${text(title)} was not run.** ${sentence(reason)}`);
  }
  return alerts;
}
