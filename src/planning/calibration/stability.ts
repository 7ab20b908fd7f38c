import { seededRandom } from '../../common/index.ts';
import { type ChartLine, lineChart } from '../../search/index.ts';

/** What of a plan was seen on a text: its loss, and how far random halves of the text disagree about it. */
interface PlanStability {
  /** Experts kept in every layer. */
  readonly keep: number;
  /** J: share of conversations whose answer likely changes, mean over domains, 0..1. */
  readonly loss: number;
  /** Mean of |J of one half - J of the other|. */
  readonly difference: number;
}

/** A text as far as it had grown. */
export interface GrowthRound {
  readonly conversations: number;
  readonly plans: readonly PlanStability[];
}

/** How a text was grown. */
export interface Growth {
  /** Halves may differ by this much. */
  readonly tolerance: number;
  readonly stable: boolean;
  readonly rounds: readonly GrowthRound[];
}

/** Random halvings whose differences are averaged: one halving agrees by luck in a small text. */
const HALVINGS = 200;

/**
 * How far two halves of a text disagree about a plan: the mean of |J of one half - J of the other| over 200 random halvings of
 * every domain. The same values give the same number. Pure.
 *
 * Edge rule: infinite where a domain has fewer than two conversations.
 *
 * @param domains of every domain, how likely the answer of each conversation changes, 0..1
 */
export function halvesDifference(domains: readonly (readonly number[])[]): number {
  if (domains.length === 0 || domains.some(({ length }) => length < 2)) return Infinity;
  const { uniform } = seededRandom(1);
  let sum = 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const differences = domains.map((values) => {
      const mixed = values.map((value) => [uniform(), value] as const).toSorted(([a], [b]) => a - b);
      const half = mixed.length >> 1;
      return (
        meanOf(mixed.slice(0, half).map(([, value]) => value)) -
        meanOf(mixed.slice(half).map(([, value]) => value))
      );
    });
    sum += Math.abs(meanOf(differences));
  }
  return sum / HALVINGS;
}

/** J of a plan on every domain, mixed by the mean. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The loss of every plan, and how far halves of the text disagree about it, over the conversations. */
export function stabilityChart({ rounds, tolerance }: Growth): string {
  const plans = rounds[0]?.plans.map(({ keep }) => keep) ?? [];
  const lines: ChartLine<PlanStability & { conversations: number }>[] = plans.map((keep) => ({
    name: `${keep} experts kept`,
    points: rounds.flatMap(({ conversations, plans: own }) =>
      own.flatMap((plan) => (plan.keep === keep ? [{ ...plan, conversations }] : [])),
    ),
  }));
  const finite = rounds.flatMap(({ plans: own }) => own.map(({ difference }) => difference));
  const most = Math.max(tolerance, ...finite.filter(Number.isFinite));
  const show = (value: number) => `${Number((value * 100).toPrecision(2))} %`;
  return lineChart({
    id: 'stability',
    panels: [
      {
        title: 'Halves of the text differ by',
        valueOf: ({ difference }) => (Number.isFinite(difference) ? { value: difference } : undefined),
        show,
        most,
        mark: { value: tolerance, meaning: 'the limit' },
      },
      {
        title: 'Conversations whose answer likely changes',
        valueOf: ({ loss }) => ({ value: loss }),
        show,
        most: Math.max(0.01, ...rounds.flatMap(({ plans: own }) => own.map(({ loss }) => loss))),
      },
    ],
    lines,
    axis: {
      title: 'by conversations of the text',
      label: 'conversations',
      of: ({ conversations }) => conversations,
    },
  });
}
