import { expect, test } from 'vitest';
import { SpliceBuilder, type SpliceList } from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { patternBytes } from '../hub/fixture.ts';
import { seeded } from '../support/random.ts';
import { collect } from '../support/source.ts';
import { serve } from './fixture.ts';

const bytes = patternBytes(60 << 20, 3);
const fetch = createFetch({ backoffMs: 1 });

/** Every other range of the file, long and short ones. */
function someList(seed: number): { list: SpliceList; wanted: Uint8Array; copied: number } {
  const random = seeded(seed);
  const splice = new SpliceBuilder();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Math.min(bytes.length - at, 1 + random.below(random.below(3) === 0 ? 12 << 20 : 500_000));
    if (random.below(2) === 0) {
      splice.copy(at, length);
      parts.push(bytes.subarray(at, at + length));
    }
    at += length;
  }
  const wanted = Buffer.concat(parts);
  return { list: splice.build(), wanted, copied: wanted.length };
}

function rangeOf(header: string | undefined): [number, number] {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? [];
  return [Number(first), Number(last) + 1];
}

const partHeaders = (start: number, end: number) => ({
  'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
  'content-length': end - start,
  etag: '"one"',
});

test.each([1, 2, 3])(
  'ranges come several at a time and in order; hardly more than them is fetched, seed %i',
  async (seed) => {
    const { list, wanted, copied } = someList(seed);
    let open = 0;
    let most = 0;
    await using server = await serve((request, response) => {
      const [start, end] = rangeOf(request.headers.range);
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => {
        open -= 1;
      });
      response.writeHead(206, partHeaders(start, end));
      // Answers overtake each other.
      setTimeout(() => response.end(bytes.subarray(start, end)), (start % 7) * 3);
    });
    await using source = await openHttpSource({ url: server.url, name: 'base', fetch });
    const result = await collect(streamSpliced(source, list));
    expect(Buffer.compare(result, wanted)).toBe(0);
    // The one byte that opens it, and gaps that are cheaper than a further request.
    expect(source.bytesFetched).toBeGreaterThan(copied);
    expect(source.bytesFetched).toBeLessThanOrEqual(1 + copied * 1.001);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(source.readsAtOnce!);
  },
);

test.each([1, 2, 3])(
  'three of ten connections reset at random bytes: the same bytes, none twice, seed %i',
  async (seed) => {
    const { list, wanted } = someList(seed);
    const random = seeded(seed);
    let resets = 0;
    await using server = await serve((request, response) => {
      const [start, end] = rangeOf(request.headers.range);
      response.writeHead(206, partHeaders(start, end));
      const cut = end - start > 1 && random.below(10) < 3;
      if (!cut) return response.end(bytes.subarray(start, end));
      resets += 1;
      const part = bytes.subarray(start, start + random.below(end - start));
      return response.write(part, () => request.socket.destroy());
    });
    await using source = await openHttpSource({ url: server.url, name: 'base', fetch, backoffMs: 1 });
    const result = await collect(streamSpliced(source, list));
    expect(Buffer.compare(result, wanted)).toBe(0);
    expect(source.bytesFetched).toBe(wanted.length + 1);
    expect(resets).toBeGreaterThan(3);
  },
);

test('a signature that expires under several ranges at once is renewed, and the token asked for it only', async () => {
  const { list, wanted } = someList(4);
  let signature = 0;
  let served = 0;
  let refused = 0;
  await using storage = await serve((request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    expect(request.headers.authorization).toBeUndefined();
    if (request.url !== `/file?signature=${signature}`) {
      refused += 1;
      // Each says it in another way: S3, CloudFront, others.
      return response.writeHead([403, 401, 400, 410, 404][refused % 5]!).end('expired');
    }
    served += 1;
    if (served % 6 === 0) signature += 1; // all that are under way find theirs too old
    return response.writeHead(206, partHeaders(start, end)).end(bytes.subarray(start, end));
  });
  let lookups = 0;
  await using hub = await serve((_request, response) => {
    lookups += 1;
    response.writeHead(302, { location: `${storage.url}/file?signature=${signature}` }).end();
  });
  const headers = { authorization: 'Bearer hf_secret' };
  await using source = await openHttpSource({ url: hub.url, name: 'base', fetch, headers });
  const result = await collect(streamSpliced(source, list));
  expect(Buffer.compare(result, wanted)).toBe(0);
  expect(signature).toBeGreaterThan(1);
  expect(refused).toBeGreaterThan(0);
  expect(lookups).toBeLessThanOrEqual(1 + refused);
});

test('of two ranges that find their signature expired, the later one uses what the earlier one looked up', async () => {
  let signature = 0;
  const gone: (() => void)[] = [];
  let hasFresh: () => void = () => {};
  const fresh = new Promise<void>((resolve) => {
    hasFresh = resolve;
  });
  await using storage = await serve((request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    if (request.url === `/file?signature=${signature}`) {
      if (signature > 0) hasFresh();
      return response.writeHead(206, partHeaders(start, end)).end(bytes.subarray(start, end));
    }
    const refuse = () => response.writeHead(403).end('expired');
    // Both are under way with the old one; the second is told so when the first has its bytes.
    if (gone.push(refuse) < 2) return undefined;
    refuse();
    return fresh.then(() => gone[0]?.());
  });
  let lookups = 0;
  await using hub = await serve((_request, response) => {
    lookups += 1;
    response.writeHead(302, { location: `${storage.url}/file?signature=${signature}` }).end();
  });
  await using source = await openHttpSource({ url: hub.url, name: 'base', fetch });
  signature += 1;
  const read = await Promise.all([source.read(0, 10), source.read(10, 10)]);
  expect(Buffer.concat(read)).toEqual(Buffer.from(bytes.subarray(0, 20)));
  expect(lookups).toBe(2);
});

test('a base that changes under several ranges is an error', async () => {
  const { list } = someList(5);
  let n = 0;
  await using server = await serve((request, response) => {
    const [start, end] = rangeOf(request.headers.range);
    n += 1;
    const etag = n > 9 ? '"two"' : '"one"';
    response.writeHead(206, { ...partHeaders(start, end), etag }).end(bytes.subarray(start, end));
  });
  await using source = await openHttpSource({ url: server.url, name: 'base', fetch });
  await expect(collect(streamSpliced(source, list))).rejects.toMatchObject({ code: 'base-changed' });
});
