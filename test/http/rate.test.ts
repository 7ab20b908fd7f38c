import { expect, test } from 'vitest';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { steadily, TransferStalled } from '../../src/http/rate.ts';
import { patternBytes } from '../hub/fixture.ts';
import { refusal } from '../support/refusal.ts';
import { serve } from './fixture.ts';

const bytes = patternBytes(5_000);
const rate = { bytesPerSecond: 100_000, windowMs: 50 };

function source(pieces: number, slow: (piece: number) => Promise<void>): ReadableStream<Uint8Array> {
  let piece = 0;
  return new ReadableStream({
    async pull(controller) {
      if (piece === pieces) return controller.close();
      await slow(piece);
      piece += 1;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
}

test('what comes fast enough comes whole, however long its reader takes', async () => {
  let total = 0;
  // Two windows pass between pieces, none of it waited for.
  for await (const piece of steadily(
    source(5, async () => {}),
    rate,
  )) {
    await new Promise((resolve) => setTimeout(resolve, 2 * rate.windowMs));
    total += piece.length;
  }
  expect(total).toBe(5_000);
});

test('silence, and a trickle, are given up and the sender is told', async () => {
  let cancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    cancel() {
      cancelled = true;
    },
  });
  await expect(Array.fromAsync(steadily(silent, rate))).rejects.toThrow(new TransferStalled(0, rate).message);
  expect(cancelled).toBe(true);
  const trickle = source(1_000, () => new Promise((resolve) => setTimeout(resolve, 20)));
  // A thousand bytes in 20 ms are 50 kB/s.
  await expect(Array.fromAsync(steadily(trickle, rate))).rejects.toBeInstanceOf(TransferStalled);
});

test('a window that brings exactly what is needed is none of a stall, and the next one counts from nothing', async () => {
  const exact = { bytesPerSecond: 20_000, windowMs: 50 };
  const [one, silence] = [new Uint8Array(1_000), new Promise<never>(() => {})];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(one),
    pull: () => silence,
  });
  await expect(Array.fromAsync(steadily(body, exact))).rejects.toThrow(
    '0 bytes in 0.05 s, at least 1000 were expected',
  );
});

test('a failure of the sender is passed on', async () => {
  const broken = source(3, async (piece) => {
    if (piece === 1) throw new Error('reset');
  });
  await expect(Array.fromAsync(steadily(broken, rate))).rejects.toThrow('reset');
});

/** Says that it sends a range, and sends `first` bytes of it at once and then one byte now and then. */
function trickling(first: number, until: number) {
  return serve((request, response, n) => {
    const [, from, to] = request.headers.range?.match(/^bytes=(\d+)-(\d+)$/) ?? [];
    const [start, end] = [Number(from), Number(to) + 1];
    response.writeHead(206, {
      'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
      'content-length': end - start,
      etag: '"one"',
    });
    if (n === 0 || n >= until) return response.end(bytes.subarray(start, end));
    response.write(bytes.subarray(start, start + first));
    let at = start + first;
    const timer = setInterval(() => {
      response.write(bytes.subarray(at, at + 1));
      at += 1;
    }, 20);
    return response.on('close', () => clearInterval(timer));
  });
}

const options = {
  name: 'the file',
  fetch: createFetch({ retries: 0 }),
  backoffMs: 1,
  retries: 2,
  minimumRate: rate,
};

test('a range that trickles is taken up again where it is', async () => {
  await using server = await trickling(1_000, 3);
  const resumed: string[] = [];
  const onResume = (at: number, reason: string) => resumed.push(`${at > 1_000}: ${reason}`);
  await using source = await openHttpSource({ ...options, url: server.url, onResume });
  expect(await source.read(0, bytes.length)).toEqual(bytes);
  expect(resumed).toHaveLength(2);
  expect(resumed[0]).toMatch(/^true: \d+ bytes in 0\.05 s, at least 5000 were expected$/);
});

test('a server that only ever trickles is given up', async () => {
  await using server = await trickling(10, Number.POSITIVE_INFINITY);
  await using source = await openHttpSource({ ...options, url: server.url });
  expect(await refusal(source.read(0, bytes.length))).toMatch(
    /^hub-unavailable: the file broke off at byte \d+ of 5000: \d+ bytes in 0\.05 s, at least 5000 were expected/,
  );
  expect(server.requests).toHaveLength(4);
});
