import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/common/digest.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import { isWritten } from '../../../src/hub/publish/earlier.ts';
import { serve } from '../../http/fixture.ts';

const MOST = 16 * 2 ** 20;
const at = { repo: { type: 'model', id: 'ns/name' }, commit: 'a'.repeat(40) } as const;

test('a file inside git is read to compare it, up to 16 MiB', async () => {
  const bytes = Buffer.alloc(MOST + 1);
  let size = MOST;
  await using server = await serve((request, response) => {
    const [, first, last] = request.headers.range?.match(/^bytes=(\d+)-(\d+)$/) ?? [];
    const [start, end] = [Number(first), Number(last) + 1];
    response.writeHead(206, {
      'content-range': `bytes ${start}-${end - 1}/${size}`,
      'content-length': end - start,
      etag: '"x"',
    });
    response.end(bytes.subarray(start, end));
  });
  const options = { hubUrl: server.url, token: undefined, fetch: createFetch({ retries: 0 }) };
  const written = (sha256: string) => isWritten({ path: 'card.svg', size, etag: 'x' }, [sha256], at, options);
  expect(await written(sha256Hex(bytes.subarray(0, MOST)))).toBe(true);
  expect(await written(sha256Hex('another'))).toBe(false);
  const asked = server.requests.length;
  size = MOST + 1;
  expect(await written(sha256Hex(bytes))).toBe(false);
  expect(server.requests).toHaveLength(asked);
  // Of what the Hub keeps outside of git it names the digest.
  const stored = { path: 'model.gguf', size: 2 ** 40, etag: 'ab', sha256: 'ab' };
  expect([
    await isWritten(stored, ['ab'], at, options),
    await isWritten(stored, ['cd'], at, options),
  ]).toEqual([true, false]);
});
