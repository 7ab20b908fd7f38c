import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { silent } from '../../src/common/progress.ts';
import type { CandidateEvaluator } from '../../src/pipeline/trial/evaluate-candidate.ts';
import { answerInJobs } from '../../src/planning/answer-in-jobs.ts';
import { refusal } from '../support/refusal.ts';

const died = new EspalierError('llama-died', 'the Job ended');
const tooDear = new EspalierError('usage', 'a Job could cost too much', { details: { maxUsd: 1 } });

/** Candidates whose attempts do what a list says: fail, or give so many answers before they fail, or end well. */
function evaluatorOf(attempts: Readonly<Record<string, readonly (Error | number)[]>>) {
  const done: string[] = [];
  const answers = new Map<string, number>();
  const next = async (key: string) => {
    const what = attempts[key]?.[done.filter((one) => one === key).length];
    done.push(key);
    await new Promise((resolve) => setImmediate(resolve));
    if (what instanceof Error) throw what;
    if (what === undefined) return;
    answers.set(key, (answers.get(key) ?? 0) + what);
    throw died;
  };
  const evaluator: CandidateEvaluator = {
    async answerBase() {
      await next('base');
      return 1;
    },
    async evaluate({ key }) {
      await next(key);
      return { trial: { key } as never, right: {} };
    },
    answered: async (key) => answers.get(key) ?? 0,
  };
  const stop = new AbortController();
  const inJobs = answerInJobs(evaluator, stop, { progress: silent });
  const ask = (key: string) => inJobs.evaluate({ key, place: { path: async () => '' } });
  return { ask, done, stop };
}

test('a model goes on as long as each of three Jobs in a row answers something, and the base is asked once', async () => {
  const { ask, done } = evaluatorOf({ base: [died, 1], a: [died, died, 2, died, died, 1, died] });
  await Promise.all([ask('a'), ask('b'), ask('a')]);
  expect(done.filter((key) => key === 'base')).toHaveLength(3);
  expect(done.filter((key) => key === 'a')).toHaveLength(8);
  expect(done.filter((key) => key === 'b')).toHaveLength(1);
});

test('three Jobs in a row without an answer end it, and tell the others to stop', async () => {
  const { ask, done, stop } = evaluatorOf({ a: [died, 1, died, died, died] });
  expect(await refusal(ask('a'))).toBe('llama-died: the Job ended');
  expect(done.filter((key) => key === 'a')).toHaveLength(5);
  expect(stop.signal.aborted).toBe(true);
});

test('what another Job would run into is not asked again', async () => {
  const { ask, done } = evaluatorOf({ a: [new EspalierError('trial-invalid', 'another model')] });
  expect(await refusal(ask('a'))).toBe('trial-invalid: another model');
  expect(done).toEqual(['base', 'a']);
});

test('what max-cost does not pay for yet waits for others to end; alone it is refused', async () => {
  const waiting = evaluatorOf({ a: [], b: [tooDear, tooDear] });
  await Promise.all([waiting.ask('a'), waiting.ask('c')]);
  const alone = await refusal(waiting.ask('b'));
  expect(alone).toBe('usage: a Job could cost too much');
  const beside = evaluatorOf({ a: [1, 1, 1], b: [tooDear] });
  await Promise.all([beside.ask('a'), beside.ask('b')]);
  expect(beside.done.filter((key) => key === 'b')).toHaveLength(2);
});
