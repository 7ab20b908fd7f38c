import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/evaluation/comparison/verdict.ts';
import { mcnemarExact } from '../../src/evaluation/statistics/mcnemar.ts';
import { normalQuantile, Z_ONE_SIDED_95, Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import { type PairedTable, pairedDifference } from '../../src/evaluation/statistics/paired-table.ts';
import {
  gainBound,
  lossBound,
  pairedInterval,
  pairedP,
} from '../../src/evaluation/statistics/paired-test.ts';
import { scoreLimit } from '../../src/evaluation/statistics/tango.ts';

function table(n: number, lost: number, gained: number): PairedTable {
  const right = Math.floor((n - lost - gained) / 2);
  return { bothRight: right, lost, gained, bothWrong: n - lost - gained - right };
}

function* tables(most: number): Generator<PairedTable> {
  for (let n = 0; n <= most; n += 1)
    for (let lost = 0; lost <= n; lost += 1)
      for (let gained = 0; lost + gained <= n; gained += 1) yield table(n, lost, gained);
}

describe('one test, for every table of up to 50 questions', () => {
  // Levels of a fixed trial and of early analyses of many.
  test.each([0.1, 0.05, 0.01, 1e-3, 1e-5, 1e-8])('the interval excludes 0 exactly where p < %d', (alpha) => {
    const z = normalQuantile(1 - alpha / 2);
    for (const counts of tables(50)) {
      const [low, high] = pairedInterval(counts, z);
      if ((low > 0 || high < 0) !== pairedP(counts) < alpha)
        expect([counts, low > 0 || high < 0]).toEqual([counts, pairedP(counts) < alpha]);
    }
  });

  test('the interval holds the difference, and that of the exchanged models is the mirror image', () => {
    for (const counts of tables(30)) {
      const [low, high] = pairedInterval(counts);
      const difference = pairedDifference(counts);
      if (low > difference || difference > high) expect([low, high]).toEqual([counts, difference]);
      const turned = { ...counts, lost: counts.gained, gained: counts.lost };
      expect(pairedInterval(turned)).toEqual([-high, -low]);
    }
  });

  test('the word is that of the p: never worse or better beside 0.05 or more', () => {
    const evidence = {
      truncated: { of: 0, against: 0, ofOnly: 0, againstOnly: 0 },
      unread: 0,
      identical: false,
    };
    for (const counts of tables(50)) {
      if (counts.bothRight + counts.bothWrong + counts.lost + counts.gained === 0) continue;
      const { kind } = verdictOf({ ...evidence, table: counts, bestCase: counts, sameAnswers: 0 }, 0.02);
      const isSure = kind === 'worse' || kind === 'better';
      if (isSure !== pairedP(counts) < 0.05) expect([counts, kind]).toEqual([counts, pairedP(counts)]);
    }
  });
});

test.each([
  [5, 0, 0.0625],
  [6, 0, 0.03125],
  [1, 7, 0.0703],
  [9, 3, 0.146],
  [30, 60, 0.002],
])("%i lost, %i gained: p is McNemar's exact one", (lost, gained, p) => {
  for (const n of [100, 5000]) {
    expect(pairedP(table(n, lost, gained))).toBeCloseTo(p, 3);
    expect(pairedP(table(n, lost, gained))).toBeCloseTo(mcnemarExact(lost, gained), 12);
  }
});

test('edge rules: nothing asked knows nothing, and a bound grows with the confidence', () => {
  expect(pairedP(table(0, 0, 0))).toBe(1);
  expect(pairedInterval(table(0, 0, 0))).toEqual([-1, 1]);
  expect(lossBound(table(4, 4, 0))).toBe(1);
  const lossy = table(400, 30, 20);
  expect(lossBound(lossy)).toBeGreaterThan(-pairedDifference(lossy));
  expect(lossBound(lossy, Z_TWO_SIDED_95)).toBeGreaterThan(lossBound(lossy));
  expect(gainBound(lossy)).toBe(lossBound(table(400, 20, 30)));
});

test('of several answers to each question the bounds are those of a mean over questions', () => {
  // Eight lost and two gained of 40, that is -0.15; Student's 95 % of nine degrees of freedom end at 1.8331 and 2.2622 errors.
  const answers = { ...table(40, 8, 2), byQuestion: { questions: 10, standardError: 0.05 } };
  expect(lossBound(answers)).toBeCloseTo(0.15 + 1.8331 * 0.05, 5);
  expect(gainBound(answers)).toBeCloseTo(1.8331 * 0.05 - 0.15, 5);
  const [low, high] = pairedInterval(answers);
  expect([low, high].map((end) => end.toFixed(4))).toEqual(['-0.2631', '-0.0369']);
  // A p of t = 3 with nine degrees of freedom.
  expect(pairedP(answers)).toBeCloseTo(0.014956, 5);
  expect(lossBound({ ...answers, byQuestion: { questions: 10, standardError: 0.9 } })).toBe(1);
});

const MARGINS = [0.01, 0.02, 0.05, 0.1];
const SIZES = [20, 40, 60, 80, 100, 133, 149, 182, 200, 250, 300, 400];
/** Share of questions gained. */
const GAINED = [0, 0.001, 0.003, 0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.15];

describe('error rates, by the probabilities of all outcomes', () => {
  test.each(MARGINS)(
    'a candidate at a margin of %d is called non-inferior in at most 5 %% of trials',
    (margin) => {
      const worst = worstOf(margin, (counts) => lossBound(counts) < margin);
      expect(worst).toBeLessThanOrEqual(0.05);
      expect(worst).toBeGreaterThan(0.035);
    },
  );

  test('without the correction it would be in more', () => {
    expect(worstOf(0.02, (counts) => scoreLimit(counts, Z_ONE_SIDED_95) < 0.02)).toBeGreaterThan(0.065);
  });

  test('a candidate that lost nothing is called worse in at most 2.5 %, better in as many', () => {
    const worst = worstOf(0, (counts) => pairedInterval(counts)[0] > 0);
    expect(worst).toBeLessThanOrEqual(0.025);
    expect(worst).toBeGreaterThan(0.015);
  });

  test.each([0, 0.02, 0.1, 0.3])(
    'the 95 %% interval covers a true loss of %d in at least 94 %% of trials',
    (loss) => {
      for (const n of [20, 50, 100])
        for (const gained of [0, 0.02, 0.1]) {
          const covered = probability(n, loss + gained, gained, (counts) => {
            const [low, high] = pairedInterval(counts);
            return low <= -loss + 1e-9 && -loss <= high + 1e-9;
          });
          expect(covered).toBeGreaterThan(0.94);
        }
    },
  );

  /** The largest probability over sizes and discordances; what happens must be the likelier the fewer are lost. */
  function worstOf(loss: number, happens: (counts: PairedTable) => boolean): number {
    const found = SIZES.flatMap((n) =>
      GAINED.filter((gained) => gained * n <= 40).map((gained) =>
        probability(n, loss + gained, gained, happens),
      ),
    );
    return Math.max(...found);
  }
});

/** Probability of what `happens` over all outcomes of `n` questions that are lost and gained at these rates. */
function probability(
  n: number,
  lostRate: number,
  gainedRate: number,
  happens: (counts: PairedTable) => boolean,
): number {
  const logFactorial = [0];
  for (let i = 1; i <= n; i += 1) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
  const power = (rate: number, count: number) => (count === 0 ? 0 : count * Math.log(rate));
  let sum = 0;
  for (let lost = 0; lost <= n; lost += 1) {
    for (let gained = 0; gained + lost <= n; gained += 1) {
      const same = n - lost - gained;
      const log =
        logFactorial[n]! -
        logFactorial[lost]! -
        logFactorial[gained]! -
        logFactorial[same]! +
        power(lostRate, lost) +
        power(gainedRate, gained) +
        power(1 - lostRate - gainedRate, same);
      // Outcomes that are left out can add no more than 1e-9.
      if (log > -32 && happens(table(n, lost, gained))) sum += Math.exp(log);
    }
  }
  return sum;
}
