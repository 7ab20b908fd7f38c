import { newcombePaired, type PairedTable } from './newcombe.ts';
import { Z_ONE_SIDED_95 } from './normal.ts';

/**
 * Two one-sided tests: whether the true difference is inside `-margin .. margin`, each side at 95 %. The same as a 90 %
 * interval inside the margin (Schuirmann, J. Pharmacokin. Biopharm. 15:657, 1987); the interval is Newcombe's. Edge rule: an
 * interval that touches the margin is not inside.
 */
export function equivalentWithin(table: PairedTable, margin: number): boolean {
  const [lower, upper] = newcombePaired(table, Z_ONE_SIDED_95);
  return lower > -margin && upper < margin;
}
