import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';
import { parseRecords, recordsText } from '../../src/evaluation/answering/records.ts';
import { aime } from '../../src/evaluation/benchmarks/aime.ts';
import { measuresOf } from '../../src/evaluation/comparison/measures.ts';
import { overallOf } from '../../src/evaluation/comparison/overall.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import { checkGateNames } from '../../src/evaluation/gate/names.ts';
import { sampledQuestions } from '../../src/evaluation/questions/prompt.ts';

import {
  sampledInterval,
  sampledMean,
  sampledP,
  sampledRatio,
  sampledReach,
} from '../../src/evaluation/statistics/sampled.ts';
import { assertDecidable, parseWanted } from '../../src/evaluation/wanted.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { fixtureReport } from '../report/fixture.ts';
import { refusal } from '../support/refusal.ts';
import { recordFor } from './records.ts';
import { PAIRS } from './support.ts';

const question = { id: '17', prompt: 'How many?', promptSha256: '0'.repeat(64), expected: '7' };

describe('questions', () => {
  test('are asked as often as the benchmark says, each answer with an id of its own', () => {
    const asked = sampledQuestions([question, { ...question, id: '2' }], { perQuestion: 12, temperature: 1 });
    expect(asked).toHaveLength(24);
    expect(asked[11]).toEqual({
      ...question,
      id: '17.11',
      cluster: '17',
      sample: { index: 11, temperature: 1 },
    });
    expect(sampledQuestions([question], undefined)).toEqual([question]);
    // Records are put in the order of their ids as numbers.
    const records = asked.map(({ id }) => recordFor({ id, view: {}, expected: '7' }, '7'));
    const ordered = parseRecords(recordsText(records.toReversed())).map(({ id }) => id);
    expect(ordered.slice(0, 12)).toEqual(asked.slice(12).map(({ id }) => id));
  });

  test('have another seed for each answer, and the temperature of the benchmark', async () => {
    const bodies: { seed: number; temperature: number }[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (piece) => {
        text += piece;
      });
      request.on('end', () => {
        bodies.push(JSON.parse(text));
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            choices: [{ finish_reason: 'stop', message: { content: '7' } }],
            usage: { prompt_tokens: 1, completion_tokens: 1 },
          }),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const facts = { url, slots: 1, contextTokens: 100, assertAlive: () => {} };
      const last = 2 ** 32 - 2;
      await using client = openClient(
        { ...facts, engine: 'other', build: '', flags: [], model: { parameters: 0, bytes: 0 } } as never,
        { temperature: 0, seed: last },
      );
      const signal = new AbortController().signal;
      for (const asked of sampledQuestions([question], { perQuestion: 3, temperature: 0.75 })) {
        await client.ask(asked, 10, signal);
      }
      await client.ask(question, 10, signal);
    } finally {
      server.close();
      server.closeAllConnections();
    }
    expect(bodies.map(({ seed, temperature }) => [seed, temperature])).toEqual([
      [2 ** 32 - 2, 0.75],
      [0, 0.75],
      [1, 0.75],
      [2 ** 32 - 2, 0],
    ]);
  });
});

describe('statistics', () => {
  /** Answers of one model: how many of the samples of each question are right. */
  const answers = (right: readonly number[], samples: number) =>
    right.flatMap((count, cluster) =>
      Array.from({ length: samples }, (_, index) =>
        recordFor(
          { id: `${cluster}.0${index}`, cluster: String(cluster), view: {}, expected: '7' },
          index < count ? '7' : '8',
        ),
      ),
    );
  const compare = (base: readonly number[], candidate: readonly number[]) => {
    const records = { base: answers(base, 8), candidate: answers(candidate, 8) };
    const { results, pairs } = measuresOf(records, PAIRS, { margin: 0.05 }, true);
    return { ...pairs[0], results };
  };

  test('the interval is that of a t test over the means of the questions', () => {
    const [base, candidate] = [
      [8, 6, 4, 2, 0],
      [7, 6, 1, 2, 0],
    ] as const;
    const { paired, results } = compare(base, candidate);
    const differences = base.map((right, index) => (candidate[index]! - right) / 8);
    const mean = differences.reduce((sum, d) => sum + d, 0) / 5;
    const deviation = Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 4 / 5);
    // Student's t of four degrees of freedom at 97.5 %, from a table.
    expect(paired.interval[0]).toBeCloseTo(mean - 2.7764 * deviation, 2);
    expect(paired.interval[1]).toBeCloseTo(mean + 2.7764 * deviation, 2);
    expect(results.base!.correct).toBe(20);
    expect(results.base!.interval[1] - results.base!.interval[0]).toBeGreaterThan(0.7);
  });

  test('the quantile is that of Student', () => {
    const sampled = (questions: number) => ({ mean: 0, standardError: 0.01, questions });
    for (const [questions, t] of [
      [30, 2.0452],
      [10, 2.2622],
      [60, 2.001],
    ] as const) {
      expect(sampledReach(sampled(questions), 1.959964) / 0.01).toBeCloseTo(t, 3);
    }
  });

  test('what answers to one question share is not counted again', () => {
    // One question lost entirely: eight answers of 240, and of questions one of 30.
    const all = Array.from({ length: 30 }, () => 8);
    const { verdict, paired } = compare(all, all.with(3, 0));
    expect(paired.lost).toBe(8);
    expect(verdict.kind).toBe('no-difference-detected');
    expect(verdict.sentence).toContain('30 questions, 8 answers to each');
    expect(paired.mcnemarP).toBeGreaterThan(0.05);
  });

  test('where the base has nothing right, what was asked is counted in questions', () => {
    const none = Array.from({ length: 30 }, () => 0);
    const records = {
      base: answers(none, 8),
      candidate: answers(none, 8).map((one) => ({ ...one, outputSha256: 'f'.repeat(64) })),
    };
    const { verdict } = measuresOf(records, PAIRS, { margin: 0.05 }, true).pairs[0];
    expect(verdict).toEqual({
      kind: 'base-at-floor',
      sentence:
        'no claim: the base has nothing right, so that a model that knows nothing might not look worse (30 questions, 8 answers to each)',
    });
  });

  test('no difference in any of 30 questions does not exclude every loss', () => {
    const all = Array.from({ length: 30 }, () => 4);
    expect(compare(all, all).precision.excludedLoss).toBeGreaterThan(0.05);
    expect(compare(all, all).verdict.kind).toBe('identical');
  });

  test('p is below 5 % exactly where the interval excludes 0', () => {
    for (const mean of [0.0204, 0.0205]) {
      const sampled = { mean, standardError: 0.01, questions: 30 };
      expect(sampledP(sampled) < 0.05).toBe(sampledInterval(sampled, 1.959964)[0] > 0);
    }
  });

  test('recovery is of questions: the ratio of their mean shares, wider than eight times as many questions would have it', () => {
    const base = Array.from({ length: 30 }, (_, i) => 8 - (i % 4));
    const candidate = base.map((right, i) => Math.max(0, right - (i % 3)));
    const { recovery } = compare(base, candidate);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(recovery?.ratio).toBeCloseTo(sum(candidate) / sum(base), 12);
    // Fieller's interval by hand: the ratios at which the mean of candidate - ratio * base is t standard errors from 0.
    for (const ratio of recovery?.interval ?? []) {
      const left = candidate.map((right, i) => (right - ratio * base[i]!) / 8);
      const mean = sum(left) / 30;
      const error = Math.sqrt(sum(left.map((value) => (value - mean) ** 2)) / 29 / 30);
      expect(Math.abs(mean) / error).toBeCloseTo(2.0452, 3);
    }
    const [low, high] = recovery?.interval ?? [0, 0];
    expect([low < recovery!.ratio, recovery!.ratio < high]).toEqual([true, true]);
    const all = Array.from({ length: 30 }, () => 4);
    expect(compare(all, all)).not.toHaveProperty('recovery');
  });

  test('the interval of recovery holds the true one in about 95 of 100 trials', () => {
    const random = seeded(13);
    let held = 0;
    const trials = 10_000;
    for (let trial = 0; trial < trials; trial += 1) {
      const questions = Array.from({ length: 30 }, (): [number, number] => {
        const rate = 0.2 + random() * 0.8;
        const right = (share: number) => Array.from({ length: 8 }, () => Number(random() < share));
        const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / 8;
        return [mean(right(0.9 * rate)), mean(right(rate))];
      });
      const [low, high] = sampledRatio(questions, 1.959964)!.interval;
      if (low <= 0.9 && 0.9 <= high) held += 1;
    }
    // Standard error of a share of 0.95 over 10,000 trials: 0.0022.
    expect(held / trials).toBeGreaterThan(0.942);
    expect(held / trials).toBeLessThan(0.965);
  });

  test('a candidate at the margin is called non-inferior in at most 5 % of trials', () => {
    const random = seeded(7);
    let claims = 0;
    const trials = 2000;
    for (let trial = 0; trial < trials; trial += 1) {
      const items = Array.from({ length: 30 }, (_, cluster) => {
        const rate = random() < 0.5 ? 0.05 + random() * 0.9 : 0.9;
        const worse = Math.max(0, rate - 2 * 0.05 * random());
        return Array.from({ length: 8 }, () => ({
          difference: Number(random() < worse) - Number(random() < rate),
          cluster: String(cluster),
        }));
      }).flat();
      const sampled = sampledMean(items);
      if (sampledReach(sampled, 1.644854) - sampled.mean < 0.05) claims += 1;
    }
    expect(claims / trials).toBeLessThanOrEqual(0.06);
    expect(claims / trials).toBeGreaterThan(0.02);
  });
});

test('the whole of a trial counts questions that were asked once, and others only where there are no such', () => {
  const [first] = fixtureReport({}).trial!.benchmarks;
  const record = (id: number, right: boolean) =>
    recordFor({ id: String(id), view: {}, expected: '7' }, right ? '7' : '8');
  const records = (base: boolean) => ({ base: [record(1, base)], candidate: [record(1, true)] });
  const once = { ...first!, analysis: undefined, samples: undefined };
  const often = { ...first!, analysis: undefined, samples: aime.samples };
  const results = [once, often] as unknown as Parameters<typeof overallOf>[0];
  expect(overallOf(results, [records(true), records(false)], PAIRS, 0.02)).toMatchObject({
    questions: 1,
    accuracy: { base: 1, candidate: 1 },
  });
  expect(overallOf(results.slice(1), [records(false)], PAIRS, 0.02).questions).toBe(1);
});

describe('no gate is decided by it alone', () => {
  test('a trial of it alone is refused, beside another it is not', async () => {
    expect(await refusal(() => assertDecidable(parseWanted(['aime'])))).toBe(
      'usage: a trial of aime alone cannot decide anything: it asks few questions, each several times',
    );
    expect(() => assertDecidable(parseWanted(['aime', 'mmlu']))).not.toThrow();
    expect(() => assertDecidable(parseWanted([]))).not.toThrow();
  });

  test('a gate cannot bound it', async () => {
    expect(await refusal(() => checkGateNames(parseGate('mmlu>=-1pp, aime>=-3pp')))).toContain(
      'usage: the gate cannot bound aime: it has few questions, asked several times',
    );
  });

  test('it refuses a candidate that it shows to be worse, and asks for no more', () => {
    const measured = fixtureReport({}).trial!;
    const [first] = measured.benchmarks;
    const verdictOf = (kind: 'worse' | 'no-difference-detected') => {
      const changed = structuredClone(measured);
      changed.overall.pairs[0].verdict = { kind: 'non-inferior', sentence: '' };
      const one = { ...structuredClone(first!), title: 'AIME', samples: { ...aime.samples! } };
      one.pairs[0].verdict = { kind, sentence: kind };
      return { ...changed, benchmarks: [one] };
    };
    const gate = parseGate('non-inferior');
    expect(gateRefusals(verdictOf('no-difference-detected'), gate)).toEqual([]);
    expect(gateRefusals(verdictOf('worse'), gate).map(({ reason }) => reason)).toEqual(['AIME: worse']);
  });
});

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
