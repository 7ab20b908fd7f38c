import { EspalierError } from '../../common/index.ts';

/**
 * How the scores that an expert has in several domains become one: their mean; their maximum (an expert matters as in
 * the domain that needs it most; a minimax by expert, near that over sets of experts, see docs/plan-measurements.md); the maximum of their shares of the layer's sum, for scores whose sizes differ from
 * domain to domain; or a mean with weights by domain.
 */
export type Mix = 'mean' | 'max' | 'normalised-max' | ReadonlyMap<string, number>;

/**
 * Reads `mean`, `max`, `normalised-max` or `math=2,code=1`.
 *
 * @throws EspalierError `usage`
 */
export function parseMix(text: string): Mix {
  if (text === 'mean' || text === 'max' || text === 'normalised-max') return text;
  const weights = text.split(',').map((part) => /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part));
  const entries = weights.map((match) => [match?.[1] ?? '', Number(match?.[2])] as const);
  const map = new Map(entries);
  if (weights.includes(null) || map.size < entries.length || [...map.values()].every((w) => w === 0)) {
    throw new EspalierError('usage', `mix is "${text}": must be mean, max, normalised-max or weights`, {
      hint: 'Weights are one number for each domain, not all 0: math=2,code=1',
    });
  }
  return map;
}

/**
 * Reads weights of phases, `think=1,answer=1`.
 *
 * @throws EspalierError `usage`
 */
export function parsePhases(text: string): ReadonlyMap<string, number> {
  const weights = parseMix(text);
  if (typeof weights !== 'string') return weights;
  throw new EspalierError('usage', `phases is "${text}": must be weights, for example think=1,answer=1`);
}

/** The text that {@link parseMix} reads; part of how a plan was made. */
export function formatMix(mix: Mix): string {
  return typeof mix === 'string' ? mix : [...mix].map(([name, weight]) => `${name}=${weight}`).join(',');
}

/**
 * One layer's scores from those of its domains.
 *
 * @param domains scores by expert, by the domain's name
 * @throws EspalierError `usage` when weights do not name exactly the domains, and as {@link sharesOf} for `normalised-max`
 */
export function mixDomains(mix: Mix, domains: ReadonlyMap<string, readonly number[]>): number[] {
  const rows = [...domains.values()];
  const over = (scores: readonly (readonly number[])[], combine: (values: number[]) => number) =>
    Array.from(scores[0] ?? [], (_, expert) => combine(scores.map((row) => row[expert]!)));
  if (mix === 'max') return over(rows, (values) => Math.max(...values));
  if (mix === 'normalised-max') return over(rows.map(sharesOf), (values) => Math.max(...values));
  const weights = mix === 'mean' ? rows.map(() => 1) : weightsOf(mix, [...domains.keys()]);
  const total = weights.reduce((a, b) => a + b, 0);
  return over(rows, (values) => values.reduce((sum, value, i) => sum + (value * weights[i]!) / total, 0));
}

function weightsOf(mix: ReadonlyMap<string, number>, domains: readonly string[]): number[] {
  const unexpected = [...mix.keys()].find((name) => !domains.includes(name));
  const missing = domains.find((name) => !mix.has(name));
  if (unexpected === undefined && missing === undefined) return domains.map((name) => mix.get(name)!);
  const problem =
    unexpected === undefined
      ? `has no weight for ${missing}`
      : `names ${unexpected}, which is not one of the domains`;
  throw new EspalierError('usage', `mix ${problem}`, {
    hint: `Domains: ${domains.join(', ')}. Give each a weight, 0 to leave it out.`,
  });
}

/**
 * Scores as shares of their sum; all zero stays all zero.
 *
 * @throws EspalierError `usage` for a negative score: as a share of a negative sum the least would become the most
 */
function sharesOf(scores: readonly number[]): number[] {
  const negative = scores.findIndex((score) => score < 0);
  if (negative !== -1) {
    throw new EspalierError(
      'usage',
      `expert ${negative} has the score ${scores[negative]}: only scores of 0 or more have shares of their sum`,
      { hint: 'Give --mix mean or --mix max, which take scores as they are.' },
    );
  }
  const sum = scores.reduce((a, b) => a + b, 0);
  return scores.map((score) => (sum === 0 ? 0 : score / sum));
}
