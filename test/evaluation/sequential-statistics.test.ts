import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { verdictOf } from '../../src/evaluation/comparison/verdict.ts';
import { decide } from '../../src/evaluation/gate/decide.ts';
import type { BenchmarkResult, TrialResult } from '../../src/evaluation/results/trial-result.ts';
import {
  criticalValueAt,
  type InterimAnalysis,
  reachAt,
  repeatedP,
} from '../../src/evaluation/statistics/interim-analysis.ts';
import { normalQuantile, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import type { PairedTable } from '../../src/evaluation/statistics/paired-table.ts';
import { criticalValues, spentError } from '../../src/evaluation/statistics/spending.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';

const evenly = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) / count);

describe('critical values', () => {
  // Two-sided 5 %, spent as Lan and DeMets say: Reboussin, DeMets, Kim and Lan, Controlled Clin. Trials 21:190 (2000), and
  // gsDesign's sfLDOF.
  test.each([
    [1, [1.96]],
    [2, [2.9626, 1.9686]],
    [3, [3.7103, 2.5114, 1.993]],
    [5, [4.8769, 3.357, 2.6803, 2.2898, 2.031]],
  ])('of %i analyses are the published ones', (count, published) => {
    const values = criticalValues(0.025, evenly(count));
    for (const [index, value] of published.entries()) expect(values[index]).toBeCloseTo(value, 3);
  });

  test('a random walk crosses them with the probability that is spent', () => {
    const fractions = [0.15, 0.4, 0.55, 1];
    const values = criticalValues(0.05, fractions);
    const random = seededRandom(7);
    let crossed = 0;
    const walks = 20_000;
    for (let walk = 0; walk < walks; walk += 1) {
      let [score, last] = [0, 0];
      const over = fractions.map((at, index) => {
        score += Math.sqrt(at - last) * random.normal();
        last = at;
        return score / Math.sqrt(at) > values[index]!;
      });
      crossed += over.includes(true) ? 1 : 0;
    }
    expect(Math.abs(crossed / walks - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / walks));
  });

  test('nothing is spent on nothing, all on all, and hardly anything early', () => {
    expect([spentError(0.05, 0), spentError(0.05, 1)]).toEqual([0, 0.05]);
    expect(spentError(0.05, 0.2)).toBeLessThan(2e-5);
    expect(criticalValues(0.025, [0.01, 1])[0]).toBeGreaterThan(7.5);
  });
});

describe('intervals at an interim analysis', () => {
  const planned = [80, 160, 240, 320, 400];

  test('reach as far as usual without interim analyses, further with them, and less from one to the next', () => {
    expect(reachAt(undefined)).toEqual({ oneSided: Z_ONE_SIDED_95, twoSided: Z_TWO_SIDED_95 });
    const reach = planned.map((_, index) => reachAt({ planned, number: index + 1 }));
    expect(reach.map(({ twoSided }) => twoSided)).toEqual(
      reach.map(({ twoSided }) => twoSided).toSorted((a, b) => b - a),
    );
    expect(reach.at(-1)!.oneSided).toBeGreaterThan(Z_ONE_SIDED_95);
    expect(criticalValueAt(undefined, 0.01)).toBe(normalQuantile(0.99));
  });

  test('the repeated p is 5 % where the interval of 95 % ends', () => {
    for (const number of [2, 5]) {
      const at: InterimAnalysis = { planned, number };
      const nominal = 2 * (1 - 0.5 * (1 + erf(reachAt(at).twoSided / Math.SQRT2)));
      expect(repeatedP(nominal, at)).toBeCloseTo(0.05, 3);
    }
    expect(repeatedP(0.3, undefined)).toBe(0.3);
    expect(repeatedP(1, { planned, number: 2 })).toBe(1);
    expect(repeatedP(0, { planned, number: 1 })).toBeLessThan(0.05);
  });
});

describe('when a gate is decided', () => {
  const planned = [200, 400];
  const at = (counts: PairedTable, number: number, gate = 'not-worse', margin = 0.05) =>
    decide(trialOf(counts, { planned, number }, margin), parseGate(gate));
  const same: PairedTable = { bothRight: 180, lost: 0, gained: 0, bothWrong: 20 };
  const lossy: PairedTable = { bothRight: 100, lost: 60, gained: 5, bothWrong: 35 };
  const even: PairedTable = { bothRight: 150, lost: 20, gained: 20, bothWrong: 10 };

  test.each([
    ['not-worse', ['passes', 'refused', 'undecided']],
    ['non-inferior', ['passes', 'refused', 'undecided']],
    // Nothing that answers decide: the verdict is.
    ['none', ['passes', 'refused', 'undecided']],
    ['kld<=0.1, truncation<=1%', ['passes', 'refused', 'undecided']],
    ['mmlu>=-20pp@95', ['passes', 'undecided', 'passes']],
    ['mmlu>=-5pp', ['passes', 'refused', 'undecided']],
    ['overall>=-5pp@99', ['undecided', 'refused', 'undecided']],
    ['gsm8k>=-5pp', ['undecided', 'undecided', 'undecided']],
    ['mmlu>=-20pp, not-worse', ['passes', 'refused', 'undecided']],
  ])('%s: the same answers, a loss, as many lost as gained', (gate, outcomes) => {
    expect([same, lossy, even].map((counts) => at(counts, 1, gate))).toEqual(outcomes);
  });

  test('a benchmark that is worse decides for all; one that is not yet non-inferior holds a pass back', () => {
    const [good, bad, open] = [same, lossy, even].map((counts) =>
      trialOf(counts, { planned, number: 1 }, 0.05),
    );
    const both = (first: TrialResult, second: TrialResult): TrialResult => ({
      ...first,
      benchmarks: [first.benchmarks[0]!, second.benchmarks[0]!],
    });
    const gate = parseGate('not-worse');
    expect(decide(both(good!, bad!), gate)).toBe('refused');
    expect(decide(both(good!, open!), gate)).toBe('undecided');
    expect(decide(both(good!, good!), gate)).toBe('passes');
  });

  test('truncation that forbids a claim decides nothing', () => {
    const trial = trialOf(same, { planned, number: 1 }, 0.05);
    const withheld = { kind: 'withheld' as const, sentence: '' };
    const cut = {
      ...trial,
      benchmarks: trial.benchmarks.map(
        (one): BenchmarkResult => ({ ...one, pairs: [{ ...one.pairs[0], verdict: withheld }] }),
      ),
    };
    expect(decide(cut, parseGate('not-worse'))).toBe('undecided');
    expect(decide(cut, parseGate('mmlu>=-50pp'))).toBe('undecided');
  });
});

/**
 * 10,000 trials each of `n` questions and five interim analyses, decided by the rules that a real one is decided by. Errors are held
 * against their level plus three standard errors of the simulation.
 */
describe('false verdicts, in 10,000 simulated trials', () => {
  const TRIALS = 10_000;
  const allowed = (level: number) => level + 3 * Math.sqrt((level * (1 - level)) / TRIALS);

  test.each([
    // n, margin, discordance
    [400, 0.05, 0.05],
    [400, 0.05, 0.1],
    [1000, 0.02, 0.1],
    [100, 0.1, 0.15],
  ])(
    '%i questions, a true loss at the margin of %d, discordance %d: called non-inferior once in twenty at most',
    (n, margin, discordance) => {
      const { passes, refused, questions } = simulate({ n, margin, discordance, loss: margin });
      expect(passes).toBeLessThan(allowed(0.05));
      expect(refused).toBeGreaterThan(0.45);
      expect(questions).toBeLessThan(n * 0.92);
    },
  );

  test.each([
    [400, 0.05, 0.05, 0.98, 0.65],
    [400, 0.05, 0.1, 0.89, 0.75],
    [1000, 0.02, 0.1, 0.58, 0.88],
  ])(
    '%i questions, no true loss, margin %d, discordance %d: called worse once in forty at most; shares of non-inferior and of questions asked: %d, %d',
    (n, margin, discordance, power, share) => {
      const { passes, refused, questions } = simulate({ n, margin, discordance, loss: 0 });
      expect(refused).toBeLessThan(allowed(0.025));
      expect(passes).toBeGreaterThan(power);
      expect(questions / n).toBeLessThan(share);
    },
  );

  test('a loss of five times the margin is refused always, after two fifths of the questions', () => {
    const { passes, refused, questions } = simulate({ n: 400, margin: 0.05, discordance: 0.3, loss: 0.25 });
    expect([passes, refused]).toEqual([0, 1]);
    expect(questions).toBeLessThan(0.4 * 400);
  });

  test('without the adjustment for the analyses the error would be well above its level', () => {
    const { passes } = simulate({ n: 400, margin: 0.05, discordance: 0.1, loss: 0.05, adjusted: false });
    expect(passes).toBeGreaterThan(0.09);
  });

  interface Truth {
    readonly n: number;
    readonly margin: number;
    readonly discordance: number;
    readonly loss: number;
    readonly adjusted?: boolean;
  }

  /** Shares of trials by outcome, and the mean number of questions asked. */
  function simulate({ n, margin, discordance, loss, adjusted = true }: Truth) {
    const planned = evenly(5).map((fraction) => Math.round(fraction * n));
    const analyses = planned.map((_, index): InterimAnalysis => ({ planned, number: index + 1 }));
    const gate = parseGate('not-worse');
    const random = seededRandom(n + Math.round(1000 * discordance));
    const ended = { passes: 0, refused: 0, undecided: 0 };
    let questions = 0;
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const counts: PairedTable = { bothRight: 0, lost: 0, gained: 0, bothWrong: 0 };
      let outcome: keyof typeof ended = 'undecided';
      let asked = 0;
      for (const analysis of analyses) {
        for (; asked < planned[analysis.number - 1]!; asked += 1) {
          const u = random.uniform();
          if (u < (discordance + loss) / 2) counts.lost += 1;
          else if (u < discordance) counts.gained += 1;
          else if (u < discordance + (1 - discordance) * 0.8) counts.bothRight += 1;
          else counts.bothWrong += 1;
        }
        outcome = decide(trialOf(counts, adjusted ? analysis : undefined, margin), gate);
        if (outcome !== 'undecided') break;
      }
      ended[outcome] += 1;
      questions += asked;
    }
    return { passes: ended.passes / TRIALS, refused: ended.refused / TRIALS, questions: questions / TRIALS };
  }
});

/** What of a trial with one benchmark decides, from the counts of its pairs. */
function trialOf(counts: PairedTable, analysis: InterimAnalysis | undefined, margin: number): TrialResult {
  const truncated = { of: 0, against: 0, ofOnly: 0, againstOnly: 0 };
  const evidence = {
    table: counts,
    bestCase: counts,
    truncated,
    unread: 0,
    identical: false,
    sameAnswers: 0,
  };
  const verdict = verdictOf({ ...evidence, ...(analysis && { analysis }) }, margin);
  const pairs = [{ of: 'candidate', against: 'base', paired: counts, verdict }];
  const one = { benchmark: 'mmlu', pairs, analysis };
  return { margin, benchmarks: [one], overall: one } as unknown as TrialResult;
}

/** Abramowitz and Stegun 7.1.26, within 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - poly * Math.exp(-x * x);
}
