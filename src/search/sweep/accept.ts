import { formatPoints } from '../../common/index.ts';
import { type StratifiedMean, stratifiedMean } from '../../evaluation/index.ts';
import { eachLoss, type Loss } from '../masks/index.ts';
import { shownPoint } from './points.ts';
import type { AcceptanceResult, SweepRow } from './sweep-schema.ts';

/** A candidate may be taken for better than the reference in this share of the choices where it is not. */
const ALPHA = 0.05;

/**
 * Whether a candidate loses less than a reference, on text that neither was made from: the paired difference of the loss (J, or the
 * mean KL divergence), by conversation, stratified by domain. It is accepted when the upper bound of the difference is below 0 and no domain's lower
 * bound is above 0. The first bound is of 95 %, shared by all tries (Bonferroni); the second is of 95 % in every domain,
 * not shared, as it only refuses.
 *
 * @param candidate a row of the same sweep as the reference
 * @param tries candidates that are compared with the reference
 */
export function acceptance(
  candidate: SweepRow,
  reference: SweepRow,
  { tries, loss }: { readonly tries: number; readonly loss: Loss },
): AcceptanceResult {
  const { method, keep, edit } = candidate;
  const level = 1 - ALPHA / tries;
  const domains = Object.entries(candidate.domains).map(([name, measured]) => {
    const others = eachLoss(loss, reference.domains[name]!);
    return [name, eachLoss(loss, measured).map((own, i) => own - others[i]!)] as const;
  });
  const all = stratifiedMean(
    domains.map(([, values]) => values),
    1 - level,
  );
  const point = { method, keep, edit, loss };
  const begin = `${shownPoint(candidate)} against ${shownPoint(reference)}`;
  if (all === undefined)
    return {
      ...point,
      level,
      accepted: false,
      worse: [],
      sentence: `${begin}: nothing can be said: each text needs at least two chunks`,
    };
  const worse = domains.flatMap(([name, values]) => {
    const own = stratifiedMean([values], ALPHA);
    return own !== undefined && own.lower > 0
      ? [{ domain: name, difference: own.mean, lower: own.lower }]
      : [];
  });
  const accepted = all.upper < 0 && worse.length === 0;
  const { mean: difference, lower, upper } = all;
  return {
    ...point,
    level,
    difference,
    lower,
    upper,
    worse,
    accepted,
    sentence: `${begin}: ${words(all, point, { level, worse, accepted })}`,
  };
}

function words(
  { mean, upper }: StratifiedMean,
  { loss }: { readonly loss: Loss },
  { level, worse, accepted }: Pick<AcceptanceResult, 'level' | 'worse' | 'accepted'>,
): string {
  const shown = loss === 'answers' ? formatPoints : formatNats;
  const what = loss === 'answers' ? 'of the answers likely change' : 'of KL divergence a token';
  const bound = `${shown(mean)} ${what} (upper ${(level * 100).toFixed(level === 0.95 ? 0 : 1)} % bound ${shown(upper)})`;
  if (accepted) return `accepted, ${bound}`;
  const domains = worse.map(({ domain, lower }) => `${domain} becomes worse by at least ${shown(lower)}`);
  return `not accepted, ${[bound, ...domains].join('; ')}`;
}

function formatNats(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)} nats`;
}

/** The candidate of one size that may meet the gate, and what it was compared with. */
export interface Choice {
  readonly chosen: SweepRow;
  readonly compared: readonly AcceptanceResult[];
}

/**
 * Chooses one of the candidates of a size by text alone. The first is the reference, which stays unless another is accepted in its
 * place (see {@link acceptance}); of several accepted ones that of the lowest loss is taken.
 *
 * @param rows candidates that keep as many experts, the one that needs no proof first
 */
export function chooseByText([reference, ...others]: readonly [SweepRow, ...SweepRow[]], loss: Loss): Choice {
  const tries = others.length;
  const compared = others.map((row) => ({ row, result: acceptance(row, reference, { tries, loss }) }));
  const accepted = compared.filter(({ result }) => result.accepted).map(({ row }) => row);
  const lossOfRow = (row: SweepRow) => (loss === 'answers' ? row.changedAnswers : row.meanKld);
  const [best] = accepted.toSorted((a, b) => lossOfRow(a) - lossOfRow(b));
  return { chosen: best ?? reference, compared: compared.map(({ result }) => result) };
}
