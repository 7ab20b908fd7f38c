import { formatInteger, formatPercent } from '../../common/index.ts';
import type { Verdict } from '../results/index.ts';
import {
  type ComparedAnswers,
  type InterimAnalysis,
  type Interval,
  lossBound,
  mcnemarExact,
  type PairedTable,
  pairedDifference,
  pairedInterval,
  pairsIn,
  reachAt,
} from '../statistics/index.ts';
import type { Evidence } from './evidence.ts';

/** Loss that still counts as non-inferior, when nobody declares another: 2 pp. */
export const DEFAULT_MARGIN = 0.02;

/** More truncated answers of a model than this, and its accuracy is that of its token budget. */
const MAX_TRUNCATION_RATE = 0.01;

/** The models differ in truncation when the exact McNemar test of "as many cut in one as in the other" is below this. */
const TRUNCATION_ALPHA = 0.05;

/** From this share of the base's answers that say nothing on, agreement with it says nothing either. */
const NEARLY_ALL_UNREAD = 0.9;

/**
 * The verdict that the evidence supports; the first rule that holds decides:
 *
 * 0. Nearly all answers of the base could not be read: `withheld`. Two models that say nothing are not "identical".
 * 1. Truncation: above 1 % of a model's answers, or different between the models (exact McNemar p < 0.05 over the same
 *    questions). Then `worse` if the 95 % interval excludes 0 even with every truncated answer of the candidate
 *    counted as right, else `withheld`.
 * 2. `identical`: all outputs are the same text.
 * 3. `worse`, `better`: the two-sided 95 % interval of the paired test excludes 0, that is p < 0.05. Before `non-inferior`: a loss
 *    that is sure is said, however small.
 * 4. `non-inferior`: the one-sided 95 % upper bound of the loss is below `margin`.
 * 5. `no-difference-detected`, with the loss that this N could not exclude.
 *
 * At an interim analysis "95 %" is that of repeated confidence intervals: they reach further, and hold at all analyses jointly.
 *
 * @param margin as a rate: 0.02 = 2 pp
 * @param problem why a claim is forbidden; the evidence's own unless a part of it has one
 */
export function verdictOf(evidence: Evidence, margin: number, problem = claimProblem(evidence)): Verdict {
  const { table, bestCase, analysis } = evidence;
  const { oneSided, twoSided } = reachAt(analysis);
  const n = countText(table, analysis);
  if (problem !== null) {
    const interval = pairedInterval(bestCase, twoSided);
    if (interval[1] >= 0) return { kind: 'withheld', sentence: `no claim: ${problem} (${n})` };
    return {
      kind: 'worse',
      sentence: `worse by at least ${loss(bestCase)} (95 % CI ${lossInterval(interval)}, ${n}), with every truncated answer of the candidate counted as right: ${problem}`,
    };
  }
  if (evidence.identical) {
    return {
      kind: 'identical',
      sentence: `identical: all ${pairsIn(table)} outputs are the same text, lossless on these questions${analysis ? ` (${n})` : ''}`,
    };
  }
  const interval = pairedInterval(table, twoSided);
  if (interval[1] < 0) {
    return { kind: 'worse', sentence: `worse by ${loss(table)} (95 % CI ${lossInterval(interval)}, ${n})` };
  }
  if (interval[0] > 0) {
    return {
      kind: 'better',
      sentence: `better by ${pointsOf(pairedDifference(table))} (95 % CI ${pointsOf(interval[0], '')} to ${pointsOf(interval[1])}, ${n})`,
    };
  }
  const bound = lossBound(table, oneSided);
  if (bound < margin) {
    return {
      kind: 'non-inferior',
      sentence: `non-inferior within ${pointsOf(margin).replace('.0 ', ' ')} (95 %: loss below ${pointsOf(Math.max(0, bound))}, ${n})`,
    };
  }
  return {
    kind: 'no-difference-detected',
    sentence: `no difference detected (${n}: a loss of up to ${pointsOf(bound)} is not excluded, 95 %)`,
  };
}

/** Why answers forbid a claim, or null when they do not. */
export function claimProblem(evidence: Evidence): string | null {
  const { table, unread } = evidence;
  const pairs = pairsIn(table);
  const said = `nothing could be read from ${formatPercent(unread / pairs)} of the base's answers`;
  if (unread >= NEARLY_ALL_UNREAD * pairs) return said;
  return truncationProblem(evidence);
}

/** Why truncated answers forbid a claim (rule 1 of {@link verdictOf}), or null when they do not. */
function truncationProblem({ table, truncated }: Evidence): string | null {
  const pairs = pairsIn(table);
  const rates = `${formatPercent(truncated.of / pairs)} of the candidate's answers and ${formatPercent(truncated.against / pairs)} of the base's were truncated`;
  if (Math.max(truncated.of, truncated.against) / pairs > MAX_TRUNCATION_RATE) {
    return `${rates}; the limit is ${formatPercent(MAX_TRUNCATION_RATE, 0)}`;
  }
  const p = mcnemarExact(truncated.againstOnly, truncated.ofOnly);
  return p < TRUNCATION_ALPHA ? `${rates}, and the models differ in this (p = ${p.toFixed(3)})` : null;
}

/** `N = 400`, `N = 1,200 answers to 400 questions`, or `N = 160 of 400, interim analysis 2 of 5`. */
function countText(table: ComparedAnswers, analysis: InterimAnalysis | undefined): string {
  const { byQuestion } = table;
  const of = analysis === undefined ? '' : ` of ${formatInteger(analysis.planned.at(-1)!)}`;
  const answers = byQuestion && ` answers to ${formatInteger(byQuestion.questions)} questions`;
  const at = analysis && `, interim analysis ${analysis.number} of ${analysis.planned.length}`;
  return `N = ${formatInteger(pairsIn(table))}${of}${answers ?? ''}${at ?? ''}`;
}

/** A rate in percentage points; two digits below 1 pp: a sure loss must not read `0.0`. */
export function pointsOf(rate: number, unit = ' pp'): string {
  return `${(rate * 100).toFixed(Math.abs(rate) < 0.01 && rate !== 0 ? 2 : 1)}${unit}`;
}

function loss(table: PairedTable): string {
  return pointsOf(-pairedDifference(table));
}

/** A difference's interval as a loss: signs and ends turned. */
function lossInterval([lower, upper]: Interval): string {
  return `${pointsOf(-upper, '')} to ${pointsOf(-lower)}`;
}
