import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/engines/reply.ts';
import { readAnswer, recordOf } from '../../../src/evaluation/answering/score-answer.ts';
import { compareModels } from '../../../src/evaluation/comparison/compare-models.ts';
import { overallOf } from '../../../src/evaluation/comparison/overall.ts';
import { assertDifferentModels, assertSameConditions } from '../../../src/evaluation/conditions.ts';
import type { PreparedBenchmark } from '../../../src/evaluation/questions/prepare.ts';
import type { Role } from '../../../src/evaluation/results/models.ts';
import { benchmarkResultSchema, type ItemRecord } from '../../../src/evaluation/results/trial-result.ts';
import { refusal } from '../../support/refusal.ts';
import { PAIRS, tinyBenchmark } from '../support.ts';

let mmlu: PreparedBenchmark;
beforeAll(async () => {
  mmlu = await tinyBenchmark('mmlu:20');
});

/** One model's records, from what it would have replied to each question. */
function answers(
  reply: (expected: string, index: number) => Partial<Reply>,
  prepared: PreparedBenchmark = mmlu,
): ItemRecord[] {
  return prepared.questions.map((question, index) => {
    const whole: Reply = {
      content: '',
      reasoning: '',
      finishReason: 'stop',
      promptTokens: 70,
      answerTokens: 20,
      promptTokensPerSecond: 1000,
      answerTokensPerSecond: 100 + index,
      ...reply(question.expected, index),
    };
    return recordOf(question, whole, readAnswer(prepared.benchmark, question, whole));
  });
}

const right = () => answers((expected) => ({ content: `Answer: ${expected}` }));

describe('counting', () => {
  test('the ways to be wrong are told apart, and a cut answer is never read', () => {
    const candidate = answers((expected, index) => {
      if (index === 0) return { content: `Answer: ${expected}`, finishReason: 'length' };
      if (index === 1) return { content: 'It is hard to say.' };
      if (index === 2) return { finishReason: 'error', answerTokens: 0, answerTokensPerSecond: 0 };
      if (index === 3) return { content: `Answer: ${expected === 'A' ? 'B' : 'A'}` };
      return { content: expected };
    });
    const result = compareModels(mmlu, { base: right(), candidate }, PAIRS, { margin: 0.02 });
    expect(benchmarkResultSchema.parse(result)).toEqual(result);
    expect(result.results.candidate!).toMatchObject({
      correct: 16,
      accuracy: 0.8,
      truncated: 1,
      truncationRate: 0.05,
      unparsed: 1,
      formatFailures: 1,
      meanAnswerTokens: 20,
    });
    expect(result.results.base!).toMatchObject({ correct: 20, truncated: 0, unparsed: 0, formatFailures: 0 });
    expect(result.pairs[0].paired).toMatchObject({
      bothRight: 16,
      lost: 4,
      gained: 0,
      bothWrong: 0,
      sameAnswers: 1,
    });
    expect(result.pairs[0].verdict.kind).toBe('withheld');
  });

  test('a loss that truncation alone explains is not said to be one', () => {
    const half = (finishReason: Reply['finishReason']) =>
      answers((expected, index) =>
        index % 2 === 0 ? { content: `Answer: ${expected}` } : { content: 'Answer:', finishReason },
      );
    const verdict = (candidate: ItemRecord[]) =>
      compareModels(mmlu, { base: right(), candidate }, PAIRS, { margin: 0.02 }).pairs[0].verdict.kind;
    expect(verdict(half('length'))).toBe('withheld');
    expect(verdict(half('stop'))).toBe('worse');
    expect(verdict(half('error'))).toBe('worse');
  });

  test('the same letters in the same words are identical; with other thoughts they are not', () => {
    expect(
      compareModels(mmlu, { base: right(), candidate: right() }, PAIRS, { margin: 0.02 }).pairs[0].verdict
        .kind,
    ).toBe('identical');
    const thoughtful = answers((expected) => ({ content: `Answer: ${expected}`, reasoning: 'Hm.' }));
    const result = compareModels(mmlu, { base: right(), candidate: thoughtful }, PAIRS, { margin: 0.02 });
    expect(result.pairs[0].paired.sameAnswers).toBe(20);
    expect(result.pairs[0].verdict.kind).toBe('no-difference-detected');
  });

  test('two lost outputs are not the same output', () => {
    const lost = () => answers(() => ({ finishReason: 'error' }));
    const result = compareModels(mmlu, { base: lost(), candidate: lost() }, PAIRS, { margin: 0.02 });
    expect(result.pairs[0].paired.sameAnswers).toBe(0);
    expect(result.pairs[0].verdict.kind).not.toBe('identical');
  });

  test('the digest of the questions is of ids, words and order', async () => {
    const digest = (prepared: PreparedBenchmark, records: ItemRecord[]) =>
      compareModels(prepared, { base: records, candidate: records }, PAIRS, { margin: 0.02 }).questionsSha256;
    const turned = { ...mmlu, questions: mmlu.questions.toReversed() };
    expect(digest(mmlu, right())).toBe(digest(await tinyBenchmark('mmlu:20'), right()));
    expect(digest(turned, right().toReversed())).not.toBe(digest(mmlu, right()));
  });
});

test('a large benchmark does not hide the truncation of a small one', async () => {
  const gsm8k = await tinyBenchmark('gsm8k');
  const solved = () => answers((expected) => ({ content: `#### ${expected}` }), gsm8k);
  const cut = answers((expected, index) => ({
    content: `Answer: ${expected}`,
    finishReason: index === 0 ? 'length' : 'stop',
  }));
  const records = [
    { base: right(), candidate: cut },
    { base: solved(), candidate: solved() },
  ];
  const results = [
    compareModels(mmlu, records[0]!, PAIRS, { margin: 0.02 }),
    compareModels(gsm8k, records[1]!, PAIRS, { margin: 0.02 }),
  ];
  const overall = overallOf(results, records, PAIRS, 0.02);
  expect(overall).toMatchObject({ questions: 220, accuracy: { base: 1, candidate: 219 / 220 } });
  // One of 220 is below the limit of 1 %, one of 20 is not.
  expect(results.map((result) => result.pairs[0].verdict.kind)).toEqual(['withheld', 'identical']);
  expect(overall.pairs[0].verdict).toEqual({
    kind: 'withheld',
    sentence:
      "no claim: MMLU: 5.0 % of the candidate's answers and 0.0 % of the base's were truncated; the limit is 1 % (N = 220)",
  });
});

test('of a base that is not shown to be better than guessing, nothing is claimed, of a benchmark or of the whole', () => {
  // One in four is guessed: of 20 the interval of 8 reaches down to 22 %, that of 12 to 39 %.
  const knows = (count: number, reasoning = '') =>
    answers((expected, index) => ({
      content: `Answer: ${index < count ? expected : expected === 'A' ? 'B' : 'A'}`,
      reasoning,
    }));
  const compared = (count: number) => {
    const records = { base: knows(count), candidate: knows(count, 'Hm.') };
    const result = compareModels(mmlu, records, PAIRS, { margin: 0.02 });
    const overall = overallOf([result], [records], PAIRS, 0.02);
    return [result, overall].map(({ pairs: [{ verdict }] }) => verdict.kind);
  };
  expect(compared(12)).toEqual(['no-difference-detected', 'no-difference-detected']);
  expect(compared(8)).toEqual(['base-at-floor', 'base-at-floor']);
});

describe('models that did not answer the same questions', () => {
  test.each<[string, (records: ItemRecord[]) => ItemRecord[], string]>([
    ['one missing', (r) => r.slice(1), 'MMLU, candidate: expected 20 answers, got 19'],
    ['one too many', (r) => [...r, r[0]!], 'MMLU, candidate: expected 20 answers, got 21'],
    [
      'two swapped',
      (r) => [r[1]!, r[0]!, ...r.slice(2)],
      'MMLU, candidate: answer 1: expected one to question ',
    ],
    [
      'one in other words',
      (r) => [...r.slice(0, 5), { ...r[5]!, promptSha256: '0'.repeat(64) }, ...r.slice(6)],
      'expected a prompt with SHA-256 ',
    ],
    [
      'one with another right answer',
      (r) => [{ ...r[0]!, expected: 'E' }, ...r.slice(1)],
      'expected the right answer ',
    ],
  ])('%s', async (_, sabotage, message) => {
    const text = await refusal(() =>
      compareModels(mmlu, { base: right(), candidate: sabotage(right()) }, PAIRS, { margin: 0.02 }),
    );
    expect(text).toMatch(/^trial-invalid: /);
    expect(text).toContain(message);
  });

  test('nothing at all', async () => {
    const empty = { ...mmlu, questions: [] };
    expect(
      await refusal(() => compareModels(empty, { base: [], candidate: [] }, PAIRS, { margin: 0.02 })),
    ).toBe('trial-invalid: MMLU, base: expected at least one question, got none');
  });
});

describe('conditions', () => {
  const conditions = {
    engine: 'llama.cpp',
    build: 'b11669-Debian',
    flags: ['-c', '1024'],
    temperature: 0,
    seed: 0,
    slots: 2,
    contextTokens: 512,
  };

  test('must be the same, and every difference is named', async () => {
    assertSameConditions(conditions, { ...conditions, flags: ['-c', '1024'] }, 'candidate');
    const other = { ...conditions, build: 'b11700', flags: ['-c', '2048'], reasoningEffort: 'low' };
    expect(await refusal(() => assertSameConditions(conditions, other, 'rival-1'))).toBe(
      'trial-invalid: the models ran under different conditions: build: base "b11669-Debian", rival-1 "b11700"; ' +
        'flags: base ["-c","1024"], rival-1 ["-c","2048"]; reasoningEffort: base none, rival-1 "low"',
    );
  });

  test('two models must be two models', async () => {
    const model = { parameters: 100, bytes: 50 };
    const other = { id: 'candidate', role: 'candidate' } as const;
    assertDifferentModels(model, { ...other, parameters: 90, bytes: 45 });
    const refused = (parameters: number, bytes: number, role: Role) =>
      refusal(() => assertDifferentModels(model, { id: 'other', role, parameters, bytes }));
    expect(await refused(100, 50, 'rival')).toContain(
      'trial-invalid: base and other both loaded a model of 100 parameters and 50 bytes',
    );
    expect(await refused(101, 50, 'candidate')).toContain('more than the 100 of its base');
    // A lower quantization has the same parameters; a rival of another family may have more.
    assertDifferentModels(model, { id: 'rival-1', role: 'rival', parameters: 100, bytes: 40 });
    assertDifferentModels(model, { id: 'rival-1', role: 'rival', parameters: 120, bytes: 40 });
  });
});
