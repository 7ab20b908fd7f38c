import { mcnemarTail } from './mcnemar.ts';
import { normalCdf } from './normal.ts';
import type { PairedTable } from './paired-table.ts';
import { scoreLimit, scoreOf } from './tango.ts';

/**
 * The test of two models that answered the same questions, each once. Its p and its bounds agree for every table and every level: the
 * interval of level 1 - a excludes 0 exactly where p < a.
 *
 * - Of no difference it is McNemar's exact test (Psychometrika 12:153, 1947), each tail at half the level.
 * - Of any other loss it is Tango's score test (Statistics in Medicine 17:891, 1998), which needs no more than the two counts of
 *   discordant pairs. Towards a loss the observed one is first raised by half a question (Yates' continuity correction, J. R.
 *   Stat. Soc. Suppl. 1:217, 1934): without it a candidate at the margin is called non-inferior in up to 6.8 % of trials, with it
 *   in at most 5 % (by enumeration of all outcomes; the tests repeat it).
 *
 * Below p of about 0.001 the binomial tail gets smaller than that of the score; the larger of the two counts.
 */
const CORRECTION = 0.5;

/** Two-sided p of "as many lost as gained". Edge rule: no discordant pair gives 1. */
export function tableP(table: PairedTable): number {
  return Math.min(1, 2 * Math.min(gainTail(table), gainTail(turned(table))));
}

/**
 * The largest loss (accuracy of the base minus that of the candidate) that the answers do not exclude, one-sided at `z` standard
 * errors. A candidate is non-inferior within a margin when this is below it.
 *
 * Edge rule: an empty table gives 1.
 *
 * @returns a rate; negative when the candidate is surely better
 */
export function tableLossBound(table: PairedTable, z: number): number {
  if (gainTail(table) < normalCdf(-z)) return scoreLimit(table, z);
  return Math.max(0, scoreLimit(table, z, CORRECTION));
}

/** How likely so many gained and so few lost are, where there is no difference. */
function gainTail(table: PairedTable): number {
  const { lost, gained } = table;
  if (lost >= gained) return 1;
  return Math.max(mcnemarTail(lost, lost + gained), normalCdf(scoreOf(table, 0)));
}

function turned(table: PairedTable): PairedTable {
  return { ...table, lost: table.gained, gained: table.lost };
}
