import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { wholeNumber } from '../../src/common/option.ts';
import { answerTo } from '../../src/planning/project/answer-to.ts';
import { choicesIn, chosenFrom, namedIn, numberedChoices } from '../../src/planning/project/open-model.ts';
import { refusal } from '../support/refusal.ts';

const keep = {
  option: 'keep',
  question: 'experts',
  given: undefined,
  parser: wholeNumber(1),
  proposed: async (): Promise<string | undefined> => '28',
  use: async (count: number) => count,
};

/** Somebody who gives these answers, one after the other, and keeps what was asked. */
function somebody(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string, proposed = '') => {
    asked.push(question);
    return answers.shift() || proposed;
  };
  return { ask, asked };
}

test('asks again until the answer can be read', async () => {
  const told: string[] = [];
  const { ask, asked } = somebody('many', '0', '27');
  expect(await answerTo(keep, ask, (message) => told.push(message))).toBe(27);
  expect(asked).toEqual(['experts', 'experts', 'experts']);
  expect(told).toEqual(['keep is "many": must be a whole number', 'keep is "0": must be at least 1']);
});

test('asks again until the answer can be used, and tells what to do; what an option gave is not asked', async () => {
  const told: string[] = [];
  const use = async (count: number) => {
    if (count > 32) throw new EspalierError('hub-repo-not-found', `no ${count}`, { hint: 'Give fewer.' });
    return `${count} experts`;
  };
  expect(await answerTo({ ...keep, use }, somebody('99', '27').ask, (said) => told.push(said))).toBe(
    '27 experts',
  );
  expect(told).toEqual(['no 99\nGive fewer.']);
  const { ask, asked } = somebody('27');
  expect(await refusal(answerTo({ ...keep, use, given: 99 }, ask, expect.fail))).toBe(
    'hub-repo-not-found: no 99',
  );
  expect(asked).toEqual([]);
  const proposed = async () => '99';
  expect(await refusal(answerTo({ ...keep, use, proposed }, undefined, expect.fail))).toMatch(/no 99$/);
});

test('whoever stops at a question, and a defect, end it', async () => {
  for (const error of [new EspalierError('interrupted', 'stopped'), new TypeError('broken')]) {
    const use = () => Promise.reject(error);
    await expect(answerTo({ ...keep, use }, somebody('27').ask, expect.fail)).rejects.toBe(error);
  }
});

test('what was given is not asked; an empty answer takes what is proposed, and so does a job', async () => {
  const { ask, asked } = somebody('');
  const asksNobody = { ...keep, given: 20, proposed: expect.fail };
  expect(await answerTo(asksNobody, ask, expect.fail)).toBe(20);
  expect(asked).toEqual([]);
  expect(await answerTo(keep, ask, expect.fail)).toBe(28);
  expect(await answerTo(keep, undefined, expect.fail)).toBe(28);
  expect(await refusal(answerTo({ ...keep, proposed: undefined }, undefined, expect.fail))).toBe(
    'usage: init needs keep, and it cannot ask without a terminal',
  );
});

test('after many answers of no use it ends', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return '';
  };
  const proposed = async () => undefined;
  expect(await refusal(answerTo({ ...keep, proposed }, ask, () => {}))).toBe(
    'usage: none of 5 answers to "experts" can be used',
  );
  expect(asked).toBe(5);
});

test.each([
  ['a/b', 'b-Q4_0.gguf', 'hf://a/b/b-Q4_0.gguf'],
  ['hf://a/b', 'sub/b-Q4_0.gguf', 'hf://a/b/sub/b-Q4_0.gguf'],
  ['a/b:Q4_0,Q8_0', 'Q8_0', 'a/b:Q8_0'],
  ['a/b', 'c/d', 'c/d'],
  ['a/b', 'hf://c/d', 'hf://c/d'],
  ['a/b', './b.gguf', './b.gguf'],
  ['a/b', 'package.json', 'package.json'],
  ['b.gguf', 'c.gguf', 'c.gguf'],
  [undefined, 'c.gguf', 'c.gguf'],
])('after %s, %s is %s', (earlier, named, expected) => {
  expect(namedIn(earlier, named)).toBe(expected);
});

test('models of a repo are chosen by number, and named with their labels', async () => {
  const choices = ['hf://a/b/x-Q4_K_M.gguf', 'hf://a/b/x-Q8_0.gguf'];
  const details = { addresses: choices };
  const error = new EspalierError('usage', 'a/b has 2 GGUFs', { hint: 'Name one', details });
  expect(choicesIn(error)).toEqual(choices);
  expect(choicesIn(new EspalierError('usage', 'no'))).toEqual([]);
  expect(numberedChoices(error)).toMatchObject({
    message: 'a/b has 2 GGUFs',
    hint: [
      '  1  Q4_K_M  hf://a/b/x-Q4_K_M.gguf',
      '  2  Q8_0    hf://a/b/x-Q8_0.gguf',
      'Give a number, a label or an address.',
    ].join('\n'),
  });
  expect(chosenFrom(choices, '1')).toBe(choices[0]);
  expect(chosenFrom(choices, '2')).toBe(choices[1]);
  expect(chosenFrom(choices, 'Q8_0')).toBeUndefined();
  expect(chosenFrom([], '1')).toBeUndefined();
  for (const wrong of ['0', '3']) {
    expect(await refusal(() => chosenFrom(choices, wrong))).toBe(
      `usage: there is no choice ${wrong}: the list has 2`,
    );
  }
});
