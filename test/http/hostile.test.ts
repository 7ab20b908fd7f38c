import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BodyTooLong, readBytes } from '../../src/http/body.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { TransferStalled } from '../../src/http/rate.ts';
import { followRedirects } from '../../src/http/redirect.ts';
import { refusal } from '../support/refusal.ts';
import { serve } from './fixture.ts';
import {
  type Answer,
  answer,
  bytes,
  coded,
  fetch,
  first,
  later,
  rangeOf,
  readTwice,
  serveRaw,
  status,
} from './hostile-server.ts';

const ASKED = 'hub-refused: F: the request was for bytes';
const CHANGED = 'base-changed: F is not the file that was resolved:';
const ANSWERS: readonly [what: string, answer: Answer, outcome: string][] = [
  [
    'another range',
    first(206, { 'content-range': 'bytes 5-5/9' }, 'x'),
    `${ASKED} 0..1, but the server sent bytes 5..6`,
  ],
  [
    'a longer range',
    first(206, { 'content-range': 'bytes 0-4/9' }, 'xxxxx'),
    `${ASKED} 0..1, but the server sent bytes 0..5`,
  ],
  ['no range', first(206, {}, 'x'), `${ASKED} 0..1, but the server sent status 206 without a range`],
  [
    'an unknown total',
    first(206, { 'content-range': 'bytes 0-0/*' }, 'x'),
    `${ASKED} 0..1, but the server sent status 206 with the range "bytes 0-0/*"`,
  ],
  [
    'a total that is no count of bytes',
    first(206, { 'content-range': 'bytes 0-0/90000000000000000' }, 'x'),
    `${ASKED} 0..1, but the server sent status 206 with the range "bytes 0-0/90000000000000000"`,
  ],
  [
    'two ranges',
    first(206, { 'content-range': ['bytes 0-0/9', 'bytes 3-4/9'] }, 'x'),
    `${ASKED} 0..1, but the server sent status 206 with the range "bytes 0-0/9, bytes 3-4/9"`,
  ],
  [
    '200 of unknown length',
    first(200, {}, 'x'),
    'hub-refused: F: the server does not say how long the file is',
  ],
  ['204', first(204, {}), 'hub-refused: F: the server does not say how long the file is'],
  ['304', first(304, {}), 'hub-refused: F: the server answered 304'],
  [
    '416 for a file that has bytes',
    first(416, { 'content-range': 'bytes */9' }),
    'hub-refused: F: the server answered 416',
  ],
  ['a choice of addresses', first(300, {}), 'hub-refused: F: the server answered 300'],
  ['a redirect to nowhere', first(302, {}), 'hub-refused: F: the server answered 302'],
  [
    'a redirect to itself',
    first(302, { location: '/f' }),
    'hub-refused: http://HOST/f redirects more than 20 times',
  ],
  [
    'a redirect to a file',
    first(302, { location: 'file:///etc/passwd' }),
    'hub-refused: http://HOST/f redirects to an address of file:, expected https:',
  ],
  [
    'a redirect to a text',
    first(307, { location: 'data:text/plain,aaaaaaaaa' }),
    'hub-refused: http://HOST/f redirects to an address of data:, expected https:',
  ],
  [
    'a redirect to a broken address',
    first(301, { location: 'http://[' }),
    'hub-refused: http://HOST/f redirects to an address that cannot be read',
  ],
  [
    'a redirect with a password',
    first(308, { location: 'http://me:secret@127.0.0.1/' }),
    'hub-refused: http://HOST/f redirects to an address with a user name or password',
  ],
  [
    'a range that is shifted later',
    later((request, response) => {
      const [start, end] = rangeOf(request);
      answer(request, response, { 'content-range': `bytes ${start + 1}-${end}/${bytes.length}` });
    }),
    `${ASKED} 100..150, but the server sent bytes 101..151`,
  ],
  [
    'another total later',
    later((request, response) => {
      const [start, end] = rangeOf(request);
      answer(request, response, { 'content-range': `bytes ${start}-${end - 1}/20001` });
    }),
    `${CHANGED} its size was 20000, now it is 20001`,
  ],
  [
    'the whole file later',
    later(first(200, { etag: '"one"' }, 'x')),
    `${ASKED} 100..150, but the server sent status 200 without a range`,
  ],
  ['304 later', status(304), 'hub-refused: F: the server answered 304'],
  ['204 later', status(204), `${ASKED} 100..150, but the server sent status 204 without a range`],
  [
    '416 of a shorter file',
    status(416, { 'content-range': 'bytes */50' }),
    `${CHANGED} its size was 20000, now it is 50`,
  ],
  [
    'several ranges in parts',
    status(206, { 'content-type': 'multipart/byteranges; boundary=x' }),
    `${ASKED} 100..150, but the server sent status 206 without a range`,
  ],
  [
    'gzip',
    coded('gzip', gzipSync),
    'hub-refused: F: the server sent it with the encoding gzip, although plain bytes were requested',
  ],
  // Of the right length when it is decoded, and other bytes.
  [
    'br',
    coded('br', (plain) => brotliCompressSync(plain.toReversed())),
    'hub-refused: F: the server sent it with the encoding br, although plain bytes were requested',
  ],
  [
    'an ETag that changes',
    (request, response, n) => answer(request, response, { etag: `"${n}"` }),
    `${CHANGED} its etag was "0", now it is "1"`,
  ],
  [
    'a weak ETag that changes',
    (request, response, n) => answer(request, response, { etag: `W/"${n}"` }),
    `${CHANGED} its etag was W/"0", now it is W/"1"`,
  ],
  [
    'a weak ETag that stays',
    (request, response) => answer(request, response, { etag: 'W/"a"' }),
    'the bytes',
  ],
  [
    'an ETag that goes',
    later((request, response) => answer(request, response, { etag: [] })),
    `${CHANGED} its etag was "one", now it is not known`,
  ],
  [
    'no ETag, and another date',
    (request, response, n) =>
      answer(request, response, { etag: [], 'last-modified': `Thu, 01 Jan 2026 00:00:0${n} GMT` }),
    `${CHANGED} its lastModified was Thu, 01 Jan 2026 00:00:00 GMT, now it is Thu, 01 Jan 2026 00:00:01 GMT`,
  ],
  [
    'a length that is too short, each time',
    later((request, response) =>
      answer(request, response, {}, bytes.subarray(rangeOf(request)[0], rangeOf(request)[0] + 10)),
    ),
    'the bytes',
  ],
  [
    'a length that is too long',
    later((request, response) => {
      const [start, end] = rangeOf(request);
      const length = end - start;
      response.writeHead(206, {
        'content-range': `bytes ${start}-${end - 1}/20000`,
        etag: '"one"',
        'content-length': length + 9,
      });
      response.write(bytes.subarray(start, end), () => request.socket.destroy());
    }),
    'the bytes',
  ],
  [
    'no body',
    later((request, response) => answer(request, response, { connection: 'close' }, new Uint8Array())),
    'hub-unavailable: F broke off at byte 100 of 20000: the body ended 50 bytes early',
  ],
  [
    '429 for a year',
    status(429, { 'retry-after': 31_536_000 }),
    'hub-unavailable: F: the server answered 429',
  ],
  [
    '429 until a year ago',
    status(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    'hub-unavailable: F: the server answered 429',
  ],
  ['503 for ever', status(503), 'hub-unavailable: F: the server answered 503'],
  ['401 after a redirect that held', status(401), 'hub-refused: F: the server answered 401'],
];

test.each(ANSWERS)('%s', async (_what, answering, outcome) => {
  await using server = await serve(answering);
  expect(await readTwice(`${server.url}/f`)).toBe(outcome);
});

describe('a server that keeps its reader waiting', () => {
  const impatient = createFetch({ stallMs: 300, retries: 0 });

  test.each([
    ['interim answers', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', ''],
    ['headers', 'X-A: a\r\n', 'HTTP/1.1 200 OK\r\n'],
  ])('with %s', async (_what, piece, opening) => {
    await using server = await serveRaw((socket) => {
      socket.write(opening);
      const timer = setInterval(() => socket.write(piece), 50);
      socket.on('close', () => clearInterval(timer));
    });
    await expect(impatient(server.url)).rejects.toMatchObject({ cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
  });

  test('with one byte after another of a small answer', async () => {
    await using server = await serve((_request, response) => {
      response.write('[');
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const rate = { bytesPerSecond: 1_000, windowMs: 200 };
    await expect(readBytes(await fetch(server.url), 2 ** 20, rate)).rejects.toThrow(TransferStalled);
    await expect(readBytes(await fetch(server.url), 3, rate)).rejects.toThrow(BodyTooLong);
  });
});

test.each([
  ['http://hub.example/a', 'https://hub.example redirects to http://hub.example, without TLS'],
  ['https://127.0.0.1/a', 'https://hub.example redirects to this machine (127.0.0.1)'],
  ['https://localhost/a', 'https://hub.example redirects to this machine (localhost)'],
  ['https://[::1]/a', 'https://hub.example redirects to this machine ([::1])'],
])('from TLS, a redirect to %s is not followed', async (location, said) => {
  let asked = 0;
  const redirecting: typeof globalThis.fetch = async () => {
    asked += 1;
    return new Response(null, { status: 302, headers: { location } });
  };
  const outcome = await refusal(followRedirects(redirecting, 'https://hub.example/f', {}));
  expect([outcome, asked]).toEqual([`hub-refused: ${said.replace('.example r', '.example/f r')}`, 1]);
});
