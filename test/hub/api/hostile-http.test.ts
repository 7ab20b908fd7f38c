import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createFetch } from '../../../src/http/fetch.ts';
import { resolveRevision } from '../../../src/hub/index.ts';
import { serve } from '../../http/fixture.ts';
import { refusal } from '../../support/refusal.ts';

// Answers of the API that are odd below JSON: what the ranges of a file meet in test/http.

const repo = { type: 'model', id: 'espalier/base' } as const;
const sha = 'c'.repeat(40);
const json = JSON.stringify({ sha });
const type = { 'content-type': 'application/json' };
const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString();

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;
const cut: Answer = (request, response) => {
  response.writeHead(200, { ...type, 'content-length': json.length + 9 });
  response.write(json, () => request.socket.destroy());
};
const cannot = 'cannot resolve the revision (espalier/base at main)';

test.each<[what: string, first: Answer, always: string, attempts: number]>([
  ['304', (_, response) => response.writeHead(304).end(), `hub-refused: ${cannot}: the Hub answered 304`, 1],
  ['204', (_, response) => response.writeHead(204).end(), `hub-refused: ${cannot}: the answer is empty`, 1],
  [
    'gzip that nobody asked for',
    (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(json)),
    sha,
    1,
  ],
  [
    'gzip that is none',
    (_, response) => response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(json),
    `hub-unavailable: ${cannot}: HOST/ did not answer`,
    3,
  ],
  ['a body that is shorter than its length', cut, `hub-unavailable: ${cannot}: HOST/ did not answer`, 3],
  [
    '429 until a time that is past',
    (_, response) => response.writeHead(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }).end(),
    `hub-unavailable: ${cannot}: the Hub answered 429`,
    3,
  ],
  [
    '429 until an hour from now',
    (_, response) => response.writeHead(429, { 'retry-after': inAnHour() }).end(),
    `hub-unavailable: ${cannot}: the Hub answered 429`,
    1,
  ],
])('%s', async (_what, first, always, attempts) => {
  const fetch = createFetch({ backoffMs: 1, retries: 2 });
  await using server = await serve(first);
  const asked = resolveRevision(repo, 'main', { hubUrl: server.url, fetch });
  const outcome = await asked.catch(() => refusal(asked));
  expect(outcome.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'HOST').slice(0, always.length)).toBe(always);
  expect(server.requests).toHaveLength(attempts);
  await using once = await serve((request, response, n) =>
    n === 0 ? first(request, response) : response.writeHead(200, type).end(json),
  );
  const again = resolveRevision(repo, 'main', { hubUrl: once.url, fetch });
  const recovers = attempts === 3 || always === sha;
  expect(await again.catch(() => undefined)).toBe(recovers ? sha : undefined);
});
