import { formatPercent } from '../../common/index.ts';
import { stratifiedMean } from '../../evaluation/index.ts';
import type { Importance } from '../../plan/index.ts';
import type { ByDomain } from './known-results.ts';
import { answerChanges } from './loss.ts';

/** A domain that pays for a plan more than the others do. */
interface WorstDomain {
  readonly domain: string;
  /** Share of its conversations whose answer likely changes, 0..1. */
  readonly loss: number;
  /** The mean of the other domains. */
  readonly others: number;
}

/** One that loses as little is no matter, whatever the others do. */
const LEAST_LOSS = 0.1;
const TIMES = 2;
const ALPHA = 0.05;

/**
 * The domain of largest loss J, where that is at least 0.1, and its lower 95 % bound is above twice the mean of the other domains. A plan
 * that makes the mean of domains small may take it all from one of them: on rare-domain code lost 27.9 % beside 4.6 and 2.7 %.
 *
 * @param domains by name, of each conversation how likely its answer changes, 0..1
 * @returns undefined where no domain stands out, or there is only one
 */
export function worstDomain(domains: ReadonlyMap<string, readonly number[]>): WorstDomain | undefined {
  const losses = [...domains].map(([domain, changes]) => ({ domain, changes, loss: meanOf(changes) }));
  const [worst, ...rest] = losses.toSorted((a, b) => b.loss - a.loss);
  if (worst === undefined || rest.length === 0 || worst.loss < LEAST_LOSS) return undefined;
  const others = meanOf(rest.map(({ loss }) => loss));
  const bounds = stratifiedMean([worst.changes], ALPHA);
  if (bounds === undefined || bounds.lower <= TIMES * others) return undefined;
  return { domain: worst.domain, loss: worst.loss, others };
}

/**
 * A note on plans that the importance of single masks leads to: the first eighth of the experts of every layer is taken out, and the
 * losses of a conversation are added up, as if experts did not stand in for each other.
 *
 * @param measured of every expert of every layer
 */
export function lopsidedNote(
  { layers }: Pick<Importance, 'layers'>,
  measured: readonly { readonly layer: number; readonly expert: number; readonly domains: ByDomain }[],
  domains: readonly string[],
): string | undefined {
  const dropped = new Set(
    layers.flatMap(({ layer, scores }) =>
      [...scores.keys()]
        .toSorted((a, b) => scores[a]! - scores[b]! || a - b)
        .slice(0, Math.floor(scores.length / 8))
        .map((id) => `${layer}:${id}`),
    ),
  );
  const gone = measured.filter(({ layer, expert }) => dropped.has(`${layer}:${expert}`));
  const changes = domains.map((domain) => {
    const each = gone.map((result) => answerChanges(result.domains[domain]!));
    const nats = (each[0] ?? []).map((_, i) => each.reduce((sum, own) => sum - Math.log1p(-own[i]!), 0));
    return [domain, nats.map((c) => -Math.expm1(-c))] as const;
  });
  const worst = worstDomain(new Map(changes));
  return worst && `without an eighth of the experts ${worstInWords(worst)}`;
}

/** What to do about it, after a beginning that says of which plan. */
export function worstInWords({ domain, loss, others }: WorstDomain): string {
  return (
    `${domain} likely changes ${formatPercent(loss)} of its answers, the other texts ${formatPercent(others)} on average; ` +
    'to protect the worst text, score again with --mix max (nothing is measured twice), and compare both scores in one sweep on other text'
  );
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
