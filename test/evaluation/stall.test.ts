import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/common/progress.ts';
import { watchStall } from '../../src/evaluation/answering/stall.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { askModel, tinyBenchmark, tinyServer } from './support.ts';

test('a server that stands still ends the run instead of holding it for ever; what it answered is kept', async () => {
  await using folder = await temporaryFolder();
  await using server = { ...(await tinyServer(folder.path)), stallMs: 1_000 };
  const recordsFolder = join(folder.path, 'stopped');
  const counts: number[] = [];
  const progress: Progress = (event) => {
    if (event.type === 'items') counts.push(event.done);
    // Its connections stay open, and the system accepts new ones for it.
    if (event.type === 'items' && event.done === 5) process.kill(server.pid, 'SIGSTOP');
  };
  const options = { server, prepared: await tinyBenchmark('gsm8k:20'), recordsFolder };
  expect(await refusal(askModel({ ...options, progress }))).toMatch(
    /^llama-timeout: http:\/\/127\.0\.0\.1:\d+ made no progress for 1 s while answers were outstanding; its last line: \S/,
  );
  process.kill(server.pid, 'SIGCONT');
  const found = counts.at(-1)!;
  expect(found).toBeGreaterThanOrEqual(5);
  expect(found).toBeLessThan(20);
  counts.length = 0;
  const records = await askModel({
    ...options,
    progress: (event) => event.type === 'items' && counts.push(event.done),
  });
  expect(counts[0]).toBe(found);
  expect(records).toHaveLength(20);
});

test('a server that works is left alone, however long one answer takes', async () => {
  let batches = 0;
  const progress = async () => String(++batches);
  using watch = watchStall({ url: 'http://slow', progress, stallMs: 100 });
  const answer = watch.during(new AbortController().signal, async (signal) => {
    while (batches < 60) {
      signal.throwIfAborted();
      await sleep(5);
    }
    return 'answer';
  });
  expect(await answer).toBe('answer');
});

test('one that answers and computes nothing is given up, with all requests that it owes', async () => {
  const progress = async () => '7';
  using watch = watchStall({ url: 'http://stuck', progress, stallMs: 100 });
  const request = () =>
    refusal(
      watch.during(new AbortController().signal, (signal) =>
        sleep(60_000, undefined, { signal, ref: false }),
      ),
    );
  const said = 'llama-timeout: http://stuck made no progress for 0.1 s while answers were outstanding';
  expect(await Promise.all([request(), request()])).toEqual([said, said]);
});
