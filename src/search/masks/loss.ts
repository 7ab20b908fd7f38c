import { type Mix, mixDomains } from '../importance/mix.ts';
import type { ByDomain, KldEvaluator } from './kld-evaluator.ts';

/** What a mask costs in all: its mean KL divergence on each domain, mixed. */
export function lossOf(mix: Mix, { domains }: Pick<KldEvaluator, 'domains'>, measured: ByDomain): number {
  return mixDomains(mix, new Map(domains.map((domain) => [domain, [measured[domain]!.meanKld]])))[0]!;
}
