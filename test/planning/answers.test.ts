import { expect, test } from 'vitest';
import { wholeNumber } from '../../src/common/option.ts';
import { answerTo } from '../../src/planning/project/answers.ts';
import { refusal } from '../support/refusal.ts';

const keep = {
  option: 'keep',
  question: 'experts',
  given: undefined,
  parser: wholeNumber(1),
  proposed: '28',
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
  expect(told).toEqual(['"many": must be a whole number', '"0": must be at least 1']);
});

test('what was given is not asked; an empty answer takes what is proposed, and so does a job', async () => {
  const { ask, asked } = somebody('');
  expect(await answerTo({ ...keep, given: 20 }, ask, expect.fail)).toBe(20);
  expect(asked).toEqual([]);
  expect(await answerTo(keep, ask, expect.fail)).toBe(28);
  expect(await answerTo(keep, undefined, expect.fail)).toBe(28);
  expect(await refusal(answerTo({ ...keep, proposed: undefined }, undefined, expect.fail))).toBe(
    'usage: init needs keep, and there is no terminal to ask on',
  );
});
