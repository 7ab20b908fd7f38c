import { Z_ONE_SIDED_95 } from './normal.ts';
import { gainBound, lossBound } from './paired-test.ts';
import type { PairedTable } from './pairs.ts';

/**
 * Two one-sided tests: whether the true difference is inside `-margin .. margin`, each side at 95 % unless `z` says otherwise.
 * The same as a 90 % interval inside the margin (Schuirmann, J. Pharmacokin. Biopharm. 15:657, 1987); its ends are those
 * of the paired test. Edge rule: an interval that touches the margin is not inside.
 */
export function equivalentWithin(table: PairedTable, margin: number, z: number = Z_ONE_SIDED_95): boolean {
  return lossBound(table, z) < margin && gainBound(table, z) < margin;
}
