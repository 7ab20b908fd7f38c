/**
 * Holm's step-down adjustment: p values that may each be compared with alpha as if it were the only test, so that the chance
 * of one false claim among all stays below alpha.
 *
 * Holm, Scand. J. Statist. 6:65 (1979): the i-th smallest of m times `m - i + 1`, not below the one before, at most 1. Edge
 * rules: none gives none, one stays as it is, equal ones stay equal.
 *
 * @returns adjusted values in the order given
 */
export function holm(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const adjusted = new Array<number>(values.length);
  let least = 0;
  for (const [rank, { value, index }] of order.entries()) {
    least = Math.max(least, Math.min(1, value * (values.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}
