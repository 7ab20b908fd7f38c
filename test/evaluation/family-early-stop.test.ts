import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { familyOf } from '../../src/evaluation/comparison/comparison-family.ts';
import { pairedOf } from '../../src/evaluation/comparison/evidence.ts';
import { verdictOf } from '../../src/evaluation/comparison/verdict.ts';
import { decide } from '../../src/evaluation/gate/decide.ts';
import type { NonEmpty } from '../../src/evaluation/results/pairs.ts';
import type { TrialResult } from '../../src/evaluation/results/trial-result.ts';
import type { InterimAnalysis } from '../../src/evaluation/statistics/interim-analysis.ts';
import type { PairedTable } from '../../src/evaluation/statistics/paired-table.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';

const TRIALS = 10_000;
const MARGIN = 0.05;
const PLANNED = [60, 120, 180];
const ANALYSES = PLANNED.map((_, index): InterimAnalysis => ({ planned: PLANNED, number: index + 1 }));
const GATE = parseGate('not-worse');
/** What 10,000 trials of an error of 5 % may show: three standard errors more. */
const ALLOWED = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / TRIALS);

type Pair = ReturnType<typeof pairOf>;
const known = new Map<string, Pair>();

/** The candidate against one model at an interim analysis; the same counts give the same. */
function pairOf(against: string, table: PairedTable, analysis: InterimAnalysis) {
  const truncated = { of: 0, against: 0, ofOnly: 0, againstOnly: 0 };
  const evidence = {
    table,
    bestCase: table,
    truncated,
    identical: false,
    unread: 0,
    sameAnswers: 0,
    analysis,
  };
  return { of: 'candidate', against, paired: pairedOf(evidence), verdict: verdictOf(evidence, MARGIN) };
}

function pairAt(against: string, table: PairedTable, analysis: InterimAnalysis): Pair {
  const key = `${against} ${analysis.number} ${Object.values(table).join()}`;
  const pair = known.get(key) ?? pairOf(against, { ...table }, analysis);
  known.set(key, pair);
  return pair;
}

const families = new Map<string, readonly string[]>();

/** Words of all comparisons at the analysis that ended the trial. */
function kindsOf(pairs: Readonly<NonEmpty<Pair>>, analysis: InterimAnalysis): readonly string[] {
  const key = `${analysis.number} ${pairs.map(({ paired }) => [paired.lost, paired.gained].join('-')).join()}`;
  const kinds =
    families.get(key) ?? familyOf(pairs, { margin: MARGIN, analysis }).map(({ verdict }) => verdict.kind);
  families.set(key, kinds);
  return kinds;
}

/** How many of the questions each model gets right: those it gets wrong are dealt out one by one. */
interface Truth {
  readonly candidate: number;
  readonly base: number;
  readonly rival: number;
}

/**
 * Shares of trials of base, candidate and rival with a word about the candidate. A trial ends when its gate on candidate and base is
 * decided, and the rival is asked what the others were: an end that the rival had no part in.
 */
function simulate({ candidate, base, rival }: Truth) {
  const random = seededRandom(Math.round(1000 * (candidate + 2 * base + 3 * rival)));
  const found = { base: new Map<string, number>(), rival: new Map<string, number>(), early: 0 };
  const count = (of: Map<string, number>, word: string) => of.set(word, (of.get(word) ?? 0) + 1);
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const tables = [0, 1].map(() => ({ bothRight: 0, lost: 0, gained: 0, bothWrong: 0 }));
    let asked = 0;
    for (const analysis of ANALYSES) {
      for (; asked < PLANNED[analysis.number - 1]!; asked += 1) {
        // Nine of ten questions are easy for all: the comparisons of one candidate go together.
        const easy = random.uniform() < 0.9;
        const own = easy || random.uniform() < candidate;
        for (const [index, share] of [base, rival].entries()) {
          const other = easy || random.uniform() < share;
          tables[index]![own ? (other ? 'bothRight' : 'gained') : other ? 'lost' : 'bothWrong'] += 1;
        }
      }
      const first = pairAt('base', tables[0]!, analysis);
      const one = { benchmark: 'mmlu', pairs: [first], analysis };
      const outcome = decide(
        { margin: MARGIN, benchmarks: [one], overall: one } as unknown as TrialResult,
        GATE,
      );
      if (outcome === 'undecided' && analysis.number < PLANNED.length) continue;
      if (analysis.number < PLANNED.length) found.early += 1;
      const [toBase = '', toRival = ''] = kindsOf([first, pairAt('rival-1', tables[1]!, analysis)], analysis);
      count(found.base, toBase);
      count(found.rival, toRival);
      break;
    }
  }
  const share = (of: Map<string, number>, ...words: string[]) =>
    words.reduce((sum, word) => sum + (of.get(word) ?? 0), 0) / TRIALS;
  return {
    early: found.early / TRIALS,
    rival: (...words: string[]) => share(found.rival, ...words),
    base: (...words: string[]) => share(found.base, ...words),
  };
}

describe('three models and early stopping, in 10,000 seeded trials each', { timeout: 300_000 }, () => {
  test('a rival that is just as good is called better or worse in 5 % of trials at most', () => {
    const { rival, base, early } = simulate({ candidate: 0.6, base: 0.6, rival: 0.6 });
    expect(rival('better', 'worse')).toBeLessThan(ALLOWED);
    expect(base('worse')).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / TRIALS));
    // The trials do end early: else nothing would be shown.
    expect(early).toBeGreaterThan(0.1);
  });

  test('to a rival that is better by the margin, the candidate is called non-inferior in 5 % at most', () => {
    // Half of the tenth that is hard is a twentieth of all.
    const { rival, early } = simulate({ candidate: 0.3, base: 0.3, rival: 0.8 });
    expect(rival('non-inferior', 'better', 'identical')).toBeLessThan(ALLOWED);
    expect(early).toBeGreaterThan(0.1);
  });

  test('at the margin of the base, the same holds of the base, whatever a rival is', () => {
    const { base, rival } = simulate({ candidate: 0.3, base: 0.8, rival: 0.3 });
    expect(base('non-inferior', 'better', 'identical')).toBeLessThan(ALLOWED);
    // A trial that ended because the base was better says nothing false of the rival.
    expect(rival('better', 'worse')).toBeLessThan(ALLOWED);
  });
});
