import { openAsBlob } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createFetch, type RetryInfo } from '../../src/http/fetch.ts';
import { retriesFor } from '../../src/http/retry.ts';
import { temporaryFolder } from '../support/folder.ts';
import { serve } from './fixture.ts';

test('an answer that comes at the third attempt is the answer', async () => {
  await using server = await serve((_request, response, n) =>
    response.writeHead(n < 2 ? 503 : 200).end('ok'),
  );
  const retries: RetryInfo[] = [];
  const fetch = createFetch({ backoffMs: 1, onRetry: (info) => retries.push(info) });
  const response = await fetch(`${server.url}/file?signature=secret`);
  expect(await response.text()).toBe('ok');
  expect(retries.map(({ attempt, reason, url }) => [attempt, reason, url])).toEqual([
    [1, '503', `${server.url}/file`],
    [2, '503', `${server.url}/file`],
  ]);
});

test('the last answer is handed over when attempts run out', async () => {
  await using server = await serve((_request, response) => response.writeHead(502).end('still broken'));
  const response = await createFetch({ backoffMs: 1, retries: 2 })(server.url);
  expect([response.status, await response.text()]).toEqual([502, 'still broken']);
  expect(server.requests).toHaveLength(3);
});

test.each([400, 401, 404, 409, 412, 501])('%d is an answer, not a failure', async (status) => {
  await using server = await serve((_request, response) => response.writeHead(status).end());
  expect((await createFetch({ backoffMs: 1 })(server.url)).status).toBe(status);
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['seconds', () => ({ 'retry-after': '1' })],
  ['a date', () => ({ 'retry-after': new Date(Date.now() + 2000).toUTCString() })],
  [
    'a date by a clock that is an hour ahead',
    () => {
      const now = Date.now() + 3_600_000;
      return { date: new Date(now).toUTCString(), 'retry-after': new Date(now + 2000).toUTCString() };
    },
  ],
  ["the Hub's window", () => ({ ratelimit: '"api";r=0;t=1' })],
  ['both, the longer', () => ({ 'retry-after': '0', ratelimit: '"api";r=0;t=1' })],
])('429 waits for what the server asks for, in %s', async (_form, headers) => {
  await using server = await serve((_request, response, n) =>
    n === 0 ? response.writeHead(429, headers()).end() : response.end('ok'),
  );
  const delays: number[] = [];
  const fetch = createFetch({ backoffMs: 60_000, onRetry: ({ delayMs }) => delays.push(delayMs) });
  expect(await (await fetch(server.url)).text()).toBe('ok');
  // Less than the first backoff would be, so it was the server's own wish.
  expect(delays[0]).toBeLessThanOrEqual(2000);
  expect(delays[0]).toBeGreaterThan(100);
});

test('a name that cannot be resolved is asked for once more', async () => {
  const retries: string[] = [];
  const fetch = createFetch({ backoffMs: 1, onRetry: ({ reason }) => retries.push(reason) });
  // No label of a name has 64 characters (RFC 1035, 2.3.4), so no name server is asked.
  await expect(fetch(`http://${'a'.repeat(64)}.invalid/`)).rejects.toThrow('fetch failed');
  expect(retries).toEqual(['ENOTFOUND']);
});

test.each([
  ['ENOTFOUND', 5, 1],
  ['ENOTFOUND', 0, 0],
  ['EAI_AGAIN', 5, 5],
  ['503', 5, 5],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 5, 0],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 5, 0],
  ['CERT_HAS_EXPIRED', 5, 0],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 5, 0],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 5, 0],
  ['ECONNRESET', 5, 5],
])('%s of %d retries has %d', (reason, most, expected) => {
  expect(retriesFor(reason, most)).toBe(expected);
});

test('a server that asks for more patience than there is gets no second attempt', async () => {
  await using server = await serve((_request, response) =>
    response.writeHead(429, { 'retry-after': '3600' }).end(),
  );
  expect((await createFetch({ maxWaitMs: 1000 })(server.url)).status).toBe(429);
  expect(server.requests).toHaveLength(1);
});

test('a connection cut before the answer is tried again, and named when it stays cut', async () => {
  await using server = await serve((request, response, n) =>
    n === 0 ? request.socket.destroy() : response.end('ok'),
  );
  expect(await (await createFetch({ backoffMs: 1 })(server.url)).text()).toBe('ok');
  await using dead = await serve((request) => request.socket.destroy());
  await expect(createFetch({ backoffMs: 1, retries: 1 })(dead.url)).rejects.toThrow('fetch failed');
  expect(dead.requests).toHaveLength(2);
});

test('a silent server is given up', async () => {
  await using server = await serve(() => {});
  const failure = createFetch({ stallMs: 300, retries: 0 })(server.url);
  await expect(failure).rejects.toMatchObject({ cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
});

test('text, bytes and files are sent again whole; a stream is not sent again', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  await writeFile(path, 'x'.repeat(300_000));
  const bodies: number[] = [];
  await using server = await serve(async (request, response, n) => {
    bodies.push((await buffer(request)).length);
    response.writeHead(n % 2 === 0 ? 500 : 200).end();
  });
  const fetch = createFetch({ backoffMs: 1 });
  for (const body of ['x'.repeat(10), new Uint8Array(20), await openAsBlob(path)]) {
    expect((await fetch(server.url, { method: 'PUT', body })).status).toBe(200);
  }
  expect(bodies).toEqual([10, 10, 20, 20, 300_000, 300_000]);
  const stream = new Blob(['once']).stream();
  const init = { method: 'PUT', body: stream, duplex: 'half' } as RequestInit;
  expect((await fetch(server.url, init)).status).toBe(500);
});

test('an abort ends the pause between attempts, with its own reason', async () => {
  await using server = await serve((_request, response) => response.writeHead(503).end());
  const abort = new AbortController();
  const reason = new Error('the user had enough');
  const onRetry = () => abort.abort(reason);
  const whole = createFetch({ backoffMs: 600_000, maxWaitMs: 1e9, signal: abort.signal, onRetry });
  await expect(whole(server.url)).rejects.toBe(reason);
  await expect(createFetch()(server.url, { signal: abort.signal })).rejects.toBe(reason);
});

test('requests say who asks, unless told otherwise; a Request object works too', async () => {
  await using server = await serve(async (request, response) => {
    response.end(`${request.method} ${request.headers['user-agent']} ${await buffer(request)}`);
  });
  const fetch = createFetch({ userAgent: 'espalier/1.2.3' });
  const text = async (input: string | Request) => await (await fetch(input)).text();
  expect(await text(server.url)).toBe('GET espalier/1.2.3 ');
  const request = new Request(server.url, { method: 'POST', body: 'hi', headers: { 'user-agent': 'other' } });
  expect(await text(request)).toBe('POST other hi');
});

test('a file is sent without being held in memory', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  const size = 320 * 2 ** 20;
  await writeFile(path, '');
  await truncate(path, size);
  let received = 0;
  let peak = 0;
  await using server = await serve(async (request, response) => {
    for await (const block of request) {
      received += block.length;
      peak = Math.max(peak, process.memoryUsage().arrayBuffers);
    }
    response.end();
  });
  await createFetch()(server.url, { method: 'PUT', body: await openAsBlob(path) });
  expect(received).toBe(size);
  expect(peak).toBeLessThan(size / 2);
});

test.each([401, 403])('storage that answers %d to a file is heard', async (status) => {
  await using server = await serve(async (request, response) => {
    await buffer(request);
    response.writeHead(status).end();
  });
  expect((await createFetch()(server.url, { method: 'PUT', body: new Blob(['x']) })).status).toBe(status);
});
