import { expect, test } from 'vitest';
import { inOrder } from '../../src/bytes/in-order.ts';
import { seeded } from '../support/random.ts';

/** Tasks that end when they are told to, and how many of them are at work. */
function controlled(count: number) {
  const ends: { resolve: (value: number) => void; reject: (reason: unknown) => void }[] = [];
  const aborted: number[] = [];
  const tasks = Array.from({ length: count }, (_, i) => (signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    signal.addEventListener('abort', () => {
      aborted.push(i);
      reject(signal.reason);
    });
    ends.push({ resolve, reject });
    return promise;
  });
  return { tasks, ends, aborted };
}

test('results come in order however the tasks end, and only so many tasks are ever at work', async () => {
  const random = seeded(71);
  let working = 0;
  let most = 0;
  const tasks = Array.from({ length: 60 }, (_, i) => async () => {
    working += 1;
    most = Math.max(most, working);
    for (let turns = random.below(20); turns > 0; turns--) await new Promise(setImmediate);
    working -= 1;
    return i;
  });
  expect(await Array.fromAsync(inOrder(tasks, 5))).toEqual(tasks.map((_, i) => i));
  expect(most).toBe(5);
  expect(await Array.fromAsync(inOrder([], 5))).toEqual([]);
});

test('a task that fails is told in its turn, after the results before it; the others are aborted', async () => {
  const { tasks, ends, aborted } = controlled(6);
  const results = inOrder(tasks, 3);
  const first = results.next();
  ends[1]!.reject(new Error('the second failed'));
  ends[0]!.resolve(10);
  expect((await first).value).toBe(10);
  await expect(results.next()).rejects.toThrow('the second failed');
  expect(aborted).toContain(2);
  expect(ends).toHaveLength(4); // the last two were never begun
});

test('a consumer that stops aborts what is under way', async () => {
  const { tasks, ends, aborted } = controlled(6);
  const results = inOrder(tasks, 3);
  const first = results.next();
  ends[0]!.resolve(1);
  await first;
  await results.return(undefined);
  expect(aborted).toEqual([0, 1, 2, 3]);
});

test('an abort from outside reaches every task', async () => {
  const { tasks, aborted } = controlled(6);
  const stop = new AbortController();
  const first = inOrder(tasks, 2, stop.signal).next();
  const reason = new Error('stop');
  stop.abort(reason);
  await expect(first).rejects.toBe(reason);
  expect(aborted).toEqual([0, 1]);
});
