import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { expect } from 'vitest';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { patternBytes } from '../hub/fixture.ts';
import { refusal } from '../support/refusal.ts';

export const bytes = patternBytes(20_000);
export const fetch = createFetch({ backoffMs: 1, retries: 2 });

export function rangeOf(request: IncomingMessage): [number, number] {
  const [, first, last] = request.headers.range?.match(/^bytes=(\d+)-(\d+)$/) ?? [];
  return [Number(first), Number(last) + 1];
}

export type Headers = Record<string, string | number | string[]>;

/** The right answer, with some headers that are not. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers = {},
  body?: Uint8Array,
) {
  const [start, end] = rangeOf(request);
  const plain = { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}`, etag: '"one"', ...headers };
  const sent = body ?? bytes.subarray(start, end);
  response.writeHead(206, { 'content-length': sent.length, ...plain }).end(sent);
}

/** Reads two ranges of what a server says is the file. */
export async function readTwice(url: string): Promise<string> {
  const reading = async () => {
    await using source = await openHttpSource({ url, name: 'F', fetch, backoffMs: 1, retries: 2 });
    return [await source.read(100, 50), await source.read(300, 50)];
  };
  const outcome = await reading().catch(async (error: unknown) => refusal(Promise.reject(error)));
  if (typeof outcome === 'string') return outcome.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST');
  expect(outcome).toEqual([bytes.slice(100, 150), bytes.slice(300, 350)]);
  return 'the bytes';
}

export type Answer = (request: IncomingMessage, response: ServerResponse, n: number) => unknown;
export const first = (status: number, headers: Headers, body = '') => {
  return ((_, response) => response.writeHead(status, headers).end(body)) satisfies Answer;
};
/** The first answer is right. */
export const later = (then: Answer): Answer => {
  return (request, response, n) => (n === 0 ? answer(request, response) : then(request, response, n));
};
export const status = (code: number, headers: Headers = {}) =>
  later(first(code, { etag: '"one"', ...headers }));
export const coded = (coding: string, code: (plain: Uint8Array) => Uint8Array) =>
  later((request, response) => {
    const [start, end] = rangeOf(request);
    answer(request, response, { 'content-encoding': coding }, code(bytes.subarray(start, end)));
  });

/** What no HTTP library would send. */
export async function serveRaw(send: (socket: Socket, start: number, end: number) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', (data) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(data.toString('latin1')) ?? [];
      send(socket, Number(from), Number(to) + 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
