import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { downloadHubFile } from '../../src/hub/index.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from './fixture.ts';

const repo = { type: 'dataset', id: 'espalier/questions' } as const;
const content = patternBytes(3_000_000);

async function seeded(fixture: HubFixture) {
  const files = [
    { path: 'data/test.parquet', content },
    { path: 'notes.txt', content: 'small' },
  ];
  const commit = await seedRepo(fixture, repo.id, files, { type: repo.type });
  fixture.events.length = 0;
  const destination = join(fixture.folder, 'downloads', 'test.parquet');
  return { repo, commit, path: 'data/test.parquet', destination };
}

async function partials(fixture: HubFixture): Promise<string[]> {
  const names = await readdir(join(fixture.folder, 'downloads'));
  return names.filter((name) => name.endsWith('.partial'));
}

test('a file arrives whole, with progress, and is not fetched twice', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events, hub } = fixture;
  const download = await seeded(fixture);
  expect(await downloadHubFile(download, options, progress)).toBe(download.destination);
  expect(await readFile(download.destination)).toEqual(Buffer.from(content));
  expect(events.at(-1)).toEqual({
    type: 'bytes',
    label: 'download data/test.parquet',
    done: 3e6,
    total: 3e6,
  });
  expect(await partials(fixture)).toEqual([]);
  const before = hub.requests.length;
  await downloadHubFile(download, options, progress);
  expect(hub.requests.slice(before).map(({ method }) => method)).toEqual(['POST']);

  const small = {
    ...download,
    path: 'notes.txt',
    destination: join(fixture.folder, 'downloads', 'notes.txt'),
  };
  await downloadHubFile(small, options, progress);
  expect(await readFile(small.destination, 'utf8')).toBe('small');
});

test('what arrived before an abort is kept, and only the rest is fetched', async () => {
  await using fixture = await hubFixture();
  const { options, hub } = fixture;
  const download = await seeded(fixture);
  hub.faults.add({ match: /^GET \/objects/, skip: 1, times: 1, action: { stallAfterBytes: 1_000_000 } });
  const abort = new AbortController();
  const downloading = downloadHubFile(download, { ...options, signal: abort.signal }, fixture.progress);
  const keptBytes = async () => {
    const [partial] = await partials(fixture).catch(() => []);
    return partial === undefined ? 0 : (await stat(join(fixture.folder, 'downloads', partial))).size;
  };
  await vi.waitUntil(async () => (await keptBytes()) > 0, { timeout: 60_000 });
  abort.abort(new Error('stopped'));
  await expect(downloading).rejects.toThrow('stopped');
  const kept = await keptBytes();

  await downloadHubFile(download, options, fixture.progress);
  expect(await readFile(download.destination)).toEqual(Buffer.from(content));
  expect(hub.requests.at(-1)).toMatchObject({ range: `bytes=${kept}-2999999`, bytes: 3_000_000 - kept });
});

test('damaged bytes are noticed and removed', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const download = await seeded(fixture);
  await expect(
    downloadHubFile(download, { ...options, fetch: damaging(options.fetch) }, progress),
  ).rejects.toMatchObject({
    code: 'download-corrupt',
    message: expect.stringMatching(/has the SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}/),
  });
  expect(await readdir(join(fixture.folder, 'downloads'))).toEqual([]);
});

/** A proxy that flips one bit of long bodies. */
function damaging(fetch_: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await fetch_(input, init);
    if (Number(response.headers.get('content-length')) < 1000 || !String(input).includes('/objects/'))
      return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    bytes[12_345] = (bytes[12_345] ?? 0) ^ 1;
    return new Response(bytes, { status: response.status, headers: response.headers });
  };
}

test('a disk without room is refused before the first byte, with both numbers', async () => {
  await using fixture = await hubFixture();
  const download = await seeded(fixture);
  const failure = downloadHubFile({ ...download, free: async () => 1000 }, fixture.options, fixture.progress);
  await expect(failure).rejects.toMatchObject({ code: 'disk-full' });
  await expect(failure).rejects.toThrow(/3000000 bytes.*1000 bytes\) free/);
  expect(fixture.hub.requests.some(({ origin, method }) => origin === 'cdn' && method === 'GET')).toBe(false);
});

test('another file under the name is replaced, one that cannot be written is named', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const download = await seeded(fixture);
  const inTheWay = join(fixture.folder, 'file');
  await writeFile(inTheWay, new Uint8Array(content.length));
  await downloadHubFile({ ...download, destination: inTheWay }, options, progress);
  expect(await readFile(inTheWay)).toEqual(Buffer.from(content));
});
