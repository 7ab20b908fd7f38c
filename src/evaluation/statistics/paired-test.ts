import { type Interval, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from './normal.ts';
import { type PairedTable, pairedDifference } from './paired-table.ts';
import { type Sampled, sampledP, sampledReach } from './sampled.ts';
import { tableLossBound, tableP } from './table-test.ts';

/** Answers of two models to the same questions. */
export interface ComparedAnswers extends PairedTable {
  /** Where answers to one question go together: over how many questions the mean difference is, and its standard error. */
  readonly byQuestion?: Pick<Sampled, 'questions' | 'standardError'> | undefined;
}

/**
 * The one test of two models that answered the same questions. Its p, its interval and its bounds agree at every level: the interval
 * of level 1 - a excludes 0 exactly where p < a. Of answers that are independent it is that of table-test.ts, of answers to the same
 * questions under several conditions that of a mean over questions (sampled.ts).
 *
 * Edge rule: no discordant pair gives 1.
 *
 * @returns the two-sided p of "as many lost as gained"
 */
export function pairedP(answers: ComparedAnswers): number {
  const { byQuestion } = answers;
  return byQuestion === undefined ? tableP(answers) : sampledP(meanOf(answers, byQuestion));
}

/**
 * The largest loss (accuracy of the base minus that of the candidate) that the answers do not exclude, one-sided at 95 % unless `z`
 * says otherwise. A candidate is non-inferior within a margin when this is below it.
 *
 * Edge rule: an empty table gives 1.
 *
 * @returns a rate; negative when the candidate is surely better
 */
export function lossBound(answers: ComparedAnswers, z: number = Z_ONE_SIDED_95): number {
  const { byQuestion } = answers;
  if (byQuestion === undefined) return tableLossBound(answers, z);
  const sampled = meanOf(answers, byQuestion);
  return Math.min(1, sampledReach(sampled, z) - sampled.mean);
}

/** The largest gain, by the same rule. */
export function gainBound(answers: ComparedAnswers, z: number = Z_ONE_SIDED_95): number {
  return lossBound({ ...answers, lost: answers.gained, gained: answers.lost }, z);
}

/**
 * The interval of the difference, candidate minus base; 95 % unless `z` says otherwise.
 *
 * @returns differences of rates, -1..1
 */
export function pairedInterval(answers: ComparedAnswers, z: number = Z_TWO_SIDED_95): Interval {
  return [-lossBound(answers, z), gainBound(answers, z)];
}

function meanOf(answers: ComparedAnswers, byQuestion: NonNullable<ComparedAnswers['byQuestion']>): Sampled {
  return { mean: pairedDifference(answers), ...byQuestion };
}

/**
 * Two one-sided tests: whether the true difference is inside `-margin .. margin`, each side at 95 % unless `z` says otherwise.
 * The same as a 90 % interval inside the margin (Schuirmann, J. Pharmacokin. Biopharm. 15:657, 1987); its ends are those
 * of the paired test. Edge rule: an interval that touches the margin is not inside.
 */
export function equivalentWithin(table: PairedTable, margin: number, z: number = Z_ONE_SIDED_95): boolean {
  return lossBound(table, z) < margin && gainBound(table, z) < margin;
}
