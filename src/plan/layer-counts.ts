import { EspalierError, formatCount } from '../common/index.ts';

/**
 * How many experts each layer should lose so that the summed loss is least, for a total: exact, by dynamic programming
 * over layers and totals. The loss of layers is taken as additive, which a measurement of the joint plan must confirm.
 *
 * @param losses by layer: `losses[l][n]` is the loss when layer `l` loses `n` experts, `n` from 0; a layer can lose at
 *   most as many as it has entries beyond the first
 * @param total experts that all layers lose together
 * @returns experts lost by layer; of equally good ways the one that takes fewer from the last layers
 * @throws EspalierError `usage` when the layers cannot lose so many
 */
export function leastLoss(losses: readonly (readonly number[])[], total: number): number[] {
  const most = losses.reduce((sum, row) => sum + row.length - 1, 0);
  if (!Number.isInteger(total) || total < 0 || total > most) {
    throw new EspalierError(
      'usage',
      `cannot remove ${formatCount(total, 'expert')}: losses were measured for up to ${most}`,
    );
  }
  /** Least loss of the layers so far, by experts lost; and the last layer's part of it. */
  let best = [0];
  const choices: number[][] = [];
  for (const row of losses) {
    const next: number[] = [];
    const choice: number[] = [];
    const reach = Math.min(total, best.length - 1 + row.length - 1);
    for (let lost = 0; lost <= reach; lost++) {
      let [least, chosen] = [Number.POSITIVE_INFINITY, -1];
      for (let own = 0; own < row.length && own <= lost; own++) {
        const before = best[lost - own];
        if (before === undefined || before + row[own]! >= least) continue;
        [least, chosen] = [before + row[own]!, own];
      }
      next.push(least);
      choice.push(chosen);
    }
    best = next;
    choices.push(choice);
  }
  const counts: number[] = [];
  let left = total;
  for (const choice of choices.toReversed()) {
    const own = choice[left]!;
    counts.unshift(own);
    left -= own;
  }
  return counts;
}
