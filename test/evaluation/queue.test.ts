import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inSlots } from '../../src/evaluation/answering/queue.ts';

const items = Array.from({ length: 40 }, (_, index) => index);

/** Some turns of the event loop, as many as the item says. */
async function work(item: number): Promise<void> {
  for (let left = (item * 7) % 5; left >= 0; left -= 1) await turn();
}

test.each([1, 4, 8])('%i slots are all at work until the queue is empty', async (slots) => {
  let [asking, started] = [0, 0];
  const seen: number[] = [];
  await inSlots(items, slots, undefined, {
    async ask(item) {
      started += 1;
      asking += 1;
      await work(item);
      // Whenever something ends and more is waiting, all slots are busy.
      if (started < items.length) seen.push(asking);
      asking -= 1;
    },
    async finish() {},
  });
  expect(started).toBe(items.length);
  expect(Math.max(...seen)).toBe(slots);
  expect(seen.filter((busy) => busy === slots).length / seen.length).toBeGreaterThan(
    slots === 1 ? 0.99 : 0.4,
  );
});

test('a slot does not wait for its judge, and fewer than twice as many replies wait for one as there are slots', async () => {
  let [waiting, most, beside] = [0, 0, 0];
  let asking = 0;
  await inSlots(items, 3, undefined, {
    async ask() {
      asking += 1;
      await turn();
      asking -= 1;
    },
    async finish() {
      waiting += 1;
      most = Math.max(most, waiting);
      for (let left = 0; left < 9; left += 1) {
        await turn();
        if (asking > 0) beside += 1;
      }
      waiting -= 1;
    },
  });
  expect(most).toBeGreaterThanOrEqual(3);
  expect(most).toBeLessThan(6);
  expect(beside).toBeGreaterThan(0);
});

test.each(['ask', 'finish'] as const)(
  'the first failure, in %s, ends what is under way and is thrown',
  async (where) => {
    const begun: number[] = [];
    const aborted: boolean[] = [];
    const step = (name: 'ask' | 'finish') => async (item: number, signal: AbortSignal) => {
      if (name === 'ask') begun.push(item);
      await turn();
      if (name === where && item === 5) throw new Error('broken');
      for (let left = 0; left < 20 && item === 4; left += 1) await turn();
      if (item === 4 && name === 'ask') aborted.push(signal.aborted);
    };
    const [ask, finish] = [step('ask'), step('finish')];
    const running = inSlots(items, 2, undefined, {
      ask,
      finish: (item, _, signal) => finish(item, signal),
    });
    await expect(running).rejects.toThrow('broken');
    expect(begun.length).toBeLessThan(12);
    expect(aborted).toEqual([true]);
  },
);

test('no items, no work', async () => {
  const nothing = async () => expect.unreachable();
  await inSlots([], 4, undefined, { ask: nothing, finish: nothing });
});
