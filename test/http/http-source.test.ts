import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { patternBytes } from '../hub/fixture.ts';
import { serve } from './fixture.ts';

const fetch = createFetch({ backoffMs: 1, retries: 1 });
const options = { name: 'the file', fetch, backoffMs: 1 };
const bytes = patternBytes(200_000);

/** `bytes=2-5` → [2, 6] */
function rangeOf(header: string | undefined): [number, number] {
  const [, first, last] = header?.match(/^bytes=(\d+)-(\d+)$/) ?? [];
  return [Number(first), Number(last) + 1];
}

function partHeaders(start: number, end: number, size = bytes.length) {
  return {
    'content-range': `bytes ${start}-${end - 1}/${size}`,
    'content-length': end - start,
    etag: '"one"',
  };
}

test('any range, with the pinned ETag, and nothing but the range', async () => {
  await using server = await serve((request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end)).end(bytes.subarray(start, end));
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  expect([source.size, source.etag]).toEqual([200_000, 'one']);
  expect(await source.read(150_000, 10_000)).toEqual(bytes.slice(150_000, 160_000));
  expect(await source.read(5, 0)).toHaveLength(0);
  expect(source.bytesFetched).toBe(10_001);
  expect(server.requests.map(({ headers }) => headers['if-range'])).toEqual([undefined, '"one"']);
  await expect(source.read(199_999, 2)).rejects.toThrow(RangeError);
});

test('a body that ends early is taken up at the byte reached', async () => {
  const resumed: number[] = [];
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end));
    if (n === 0) return response.end(bytes.subarray(0, 1));
    const cut = Math.min(end, start + 70_000);
    return response.write(bytes.subarray(start, cut), () =>
      cut < end ? request.socket.destroy() : response.end(),
    );
  });
  await using source = await openHttpSource({
    ...options,
    url: server.url,
    onResume: (at) => resumed.push(at),
  });
  expect(await source.read(0, bytes.length)).toEqual(bytes);
  expect(resumed).toEqual([70_000, 140_000]);
});

test('a body that never gets further is given up, with the byte reached', async () => {
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end));
    if (n === 0) return response.end(bytes.subarray(0, 1));
    if (n === 1) return response.write(bytes.subarray(start, 1000), () => request.socket.destroy());
    return response.write('', () => setImmediate(() => request.socket.destroy()));
  });
  await using source = await openHttpSource({ ...options, url: server.url, retries: 2 });
  const failure = source.read(0, bytes.length);
  await expect(failure).rejects.toMatchObject({ code: 'hub-unavailable' });
  await expect(failure).rejects.toThrow(/^the file broke off at byte 1000 of 200000/);
  // The probe, the attempt that brought bytes, one without, and two retries.
  expect(server.requests).toHaveLength(5);
});

test('an attempt that brings bytes makes the earlier ones that brought none forgotten', async () => {
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end));
    if (n === 0) return response.end(bytes.subarray(0, 1));
    if (n === 2) return response.write(bytes.subarray(start, 1000), () => request.socket.destroy());
    if (n === 5) return response.end(bytes.subarray(start, end));
    return response.write('', () => setImmediate(() => request.socket.destroy()));
  });
  await using source = await openHttpSource({ ...options, url: server.url, retries: 2 });
  expect(await source.read(0, bytes.length)).toEqual(bytes);
});

test('a connection that goes silent inside the body is taken up again', async () => {
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end));
    if (n === 1) response.write(bytes.subarray(start, start + 50));
    else response.end(bytes.subarray(start, end));
  });
  const patient = createFetch({ stallMs: 300 });
  await using source = await openHttpSource({ ...options, fetch: patient, url: server.url });
  expect(await source.read(10, 1000)).toEqual(bytes.slice(10, 1010));
});

test.each([
  ['ETag', { ...partHeaders(5, 10), etag: '"two"' }, 'its etag was "one", now it is "two"'],
  ['size', partHeaders(5, 10, 300_000), 'its size was 200000, now it is 300000'],
])('another %s is another file', async (_what, headers, message) => {
  await using server = await serve((_request, response, n) => {
    if (n === 0) response.writeHead(206, partHeaders(0, 1)).end('x');
    else response.writeHead(206, headers).end('xxxxx');
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  const failure = source.read(5, 5);
  await expect(failure).rejects.toMatchObject({ code: 'base-changed' });
  await expect(failure).rejects.toThrow(message);
});

test('a server without ranges serves whole files only, and says so', async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': bytes.length, etag: '"one"' }).end(bytes);
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  expect(await source.read(0, bytes.length)).toEqual(bytes);
  const failure = source.read(0, 10);
  await expect(failure).rejects.toMatchObject({ code: 'hub-refused' });
  await expect(failure).rejects.toThrow(
    'the request was for bytes 0..10, but the server sent status 200 without a range',
  );
});

test('an empty file has nothing to read', async () => {
  await using server = await serve((_request, response) =>
    response.writeHead(416, { 'content-range': 'bytes */0', etag: '"none"' }).end(),
  );
  await using source = await openHttpSource({ ...options, url: server.url });
  expect([source.size, await source.read(0, 0)]).toEqual([0, new Uint8Array(0)]);
});

test('the token stays with its origin, and only the first request of many asks it', async () => {
  const seen: (string | undefined)[] = [];
  await using storage = await serve((request, response) => {
    seen.push(request.headers.authorization);
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end)).end(bytes.subarray(start, end));
  });
  await using hub = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response
      .writeHead(302, { location: `${storage.url}/x?signed`, 'x-linked-etag': '"sha"', 'x-repo-commit': 'c' })
      .end();
  });
  const headers = { authorization: 'Bearer hf_secret' };
  await using source = await openHttpSource({ ...options, url: hub.url, headers });
  await source.read(7, 7);
  expect(seen).toEqual(['Bearer hf_secret', undefined, undefined]);
  expect([source.etag, source.commit]).toEqual(['sha', 'c']);
});

test('a redirect within one origin takes the token along, each time', async () => {
  await using server = await serve((request, response) => {
    if (request.url === '/file') return response.writeHead(302, { location: '/stored' }).end();
    const [start, end] = rangeOf(request.headers.range);
    return response.writeHead(206, partHeaders(start, end)).end(bytes.subarray(start, end));
  });
  const headers = { authorization: 'Bearer hf_secret' };
  await using source = await openHttpSource({ ...options, url: `${server.url}/file`, headers });
  expect(await source.read(10, 20)).toEqual(bytes.slice(10, 30));
  expect(server.requests.map(({ url, headers: { authorization } }) => [url, authorization])).toEqual(
    ['/file', '/stored', '/file', '/stored'].map((url) => [url, 'Bearer hf_secret']),
  );
});

test('each answer of the address must name the file that was expected, also one that was named by less at first', async () => {
  let linked: string | undefined;
  await using server = await serve((request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    const named = linked === undefined ? {} : { 'x-linked-etag': linked };
    response.writeHead(206, { ...partHeaders(start, end), ...named }).end(bytes.subarray(start, end));
  });
  const expected = { size: bytes.length, etag: 'one' };
  await using source = await openHttpSource({ ...options, url: server.url, expected });
  expect(await source.read(0, 9)).toEqual(bytes.slice(0, 9));
  linked = '"another"';
  await expect(source.read(0, 9)).rejects.toMatchObject({
    code: 'base-changed',
    message: 'the file is not the file that was resolved: its etag was one, now it is another',
  });
});

test('reading waits for the reader', async () => {
  const big = 64 * 2 ** 20;
  let sent = 0;
  await using server = await serve(async (request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end, big));
    async function* blocks() {
      for (let at = start; at < end; at += 65_536) {
        const length = Math.min(65_536, end - at);
        sent += length;
        yield new Uint8Array(length);
      }
    }
    // The reader goes away in the middle, which is the point.
    await pipeline(blocks(), response).catch(() => {});
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  for await (const piece of source.stream(0, big)) {
    expect(piece.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    break;
  }
  // Whatever fits into the buffers of two sockets, but far from everything.
  expect(sent).toBeLessThan(big / 2);
});

test('an abort stops a read at once', async () => {
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    response.writeHead(206, partHeaders(start, end));
    if (n === 0) response.end('x');
    else response.write('only this');
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  const abort = new AbortController();
  const reading = source.read(0, 1000, abort.signal);
  setTimeout(() => abort.abort(new Error('enough')), 50);
  await expect(reading).rejects.toThrow('enough');
});

test('a body of one byte more than was asked for is refused, and the byte is not passed on', async () => {
  await using server = await serve((request, response, n) => {
    const [start, end] = rangeOf(request.headers.range);
    const { 'content-length': _, ...headers } = partHeaders(start, end);
    response.writeHead(206, headers);
    response.write(bytes.subarray(start, end));
    if (n > 0) response.write(Buffer.of(0));
    response.end();
  });
  await using source = await openHttpSource({ ...options, url: server.url });
  let got = 0;
  const reading = (async () => {
    for await (const piece of source.stream(10, 100)) got += piece.length;
  })();
  await expect(reading).rejects.toMatchObject({ code: 'download-corrupt' });
  expect(got).toBeLessThanOrEqual(100);
});
