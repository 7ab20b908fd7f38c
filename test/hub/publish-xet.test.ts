import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { openHubFile, publish, readHubText, readRefs, statFile } from '../../src/hub/index.ts';
import { base, cut, fill } from '../xet/upload/fixture.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from './fixture.ts';
import { card, commitTitles, cutFile, cutRelease, puts, repo } from './release-fixture.ts';

const file = cutFile;
const xet = { openBases: async () => [memorySource('base', base)] };

function posts({ hub }: HubFixture, part: string) {
  return hub.requests.filter(({ method, path }) => method === 'POST' && path.includes(part));
}

test('to a Hub with Xet only what is new moves, in one commit with its tag', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { options, progress, events } = fixture;
  await fill(fixture, base, 'old');
  const published = await publish(await cutRelease(fixture, { tag: 'v1', xet }), options, progress);
  expect(published).toMatchObject({ created: true, moved: { bytes: cut.length } });
  expect(published.moved?.newBytes).toBeLessThan(2_000_000);
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  expect((await readRefs(repo, options)).tags.get('v1')).toBe(published.commit);
  expect(await readHubText(repo, published.commit, 'README.md', options)).toBe(card);
  await using source = await openHubFile(repo, published.commit, file, options);
  expect(Buffer.compare(await source.read(0, source.size), cut)).toBe(0);
  expect([...puts(fixture), ...posts(fixture, '/objects/batch')]).toEqual([]);
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'note',
      message: expect.stringMatching(/^model-Q4_0.gguf: \d+\.\d kB of 10\.10 MB were new$/),
    }),
  );
  expect(await publish(await cutRelease(fixture, { tag: 'v1' }), options, progress)).toMatchObject({
    alreadyPublished: true,
  });
});

test('a branch that moves before the commit: nothing is sent again, and what moved is told', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { options, progress } = fixture;
  await fill(fixture, base, 'new');
  let commits = 0;
  const meddling: typeof fetch = async (input, init) => {
    const isFirst = String(input).includes('/commit/') && commits++ === 0;
    if (isFirst) await seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }]);
    return await options.fetch(input, init);
  };
  const release = await cutRelease(fixture, { xet });
  const published = await publish(release, { ...options, fetch: meddling }, progress);
  expect(await commitTitles(fixture)).toEqual(['Prune', 'Seed', 'initial commit']);
  expect(published.moved?.bytes).toBe(cut.length);
  expect(published.moved?.newBytes).toBeGreaterThan(0);
  // The base's own, and one of the release.
  expect(posts(fixture, '/shards')).toHaveLength(2);
  await using source = await openHubFile(repo, published.commit, file, options);
  expect(Buffer.compare(await source.read(0, source.size), cut)).toBe(0);
});

test('a draft goes by Xet too, and its commit is sent once', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /\/commit\/main/, times: 1, action: { resetAfterBytes: 0 } });
  const published = await publish(await cutRelease(fixture, { pullRequest: true }), options, progress);
  expect(published).toMatchObject({ pullRequest: true });
  expect(posts(fixture, '/commit/main')).toHaveLength(1);
  await expect(statFile(repo, 'main', file, options)).rejects.toMatchObject({ code: 'hub-file-not-found' });
});

test('where the Hub has no Xet, or it is not wanted, the file goes by LFS', async () => {
  await using old = await hubFixture();
  expect((await publish(await cutRelease(old), old.options, old.progress)).moved).toBeUndefined();
  expect(puts(old)).toHaveLength(1);
  await using other = await hubFixture({ xet: {} });
  const options = { ...other.options, withoutXet: true };
  await publish(await cutRelease(other), options, other.progress);
  expect(puts(other)).toHaveLength(1);
  expect(posts(other, '/v1/xorbs')).toHaveLength(0);
});

test('a base that cannot be opened costs bytes, not the release', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { options, progress, events } = fixture;
  await fill(fixture, base, 'new');
  const openBases = async () => [
    await openHubFile({ type: 'model', id: 'espalier/gone' }, 'main', 'b.gguf', options),
  ];
  const { moved } = await publish(await cutRelease(fixture, { xet: { openBases } }), options, progress);
  expect(moved).toEqual({ newBytes: cut.length, bytes: cut.length });
  expect(events).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(/^the base cannot be opened/),
    }),
  );
});

test('a file that changed after it was proven is not published', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const release = await cutRelease(fixture);
  await writeFile(join(fixture.folder, file), patternBytes(cut.length, 99));
  const failure = publish(release, fixture.options, fixture.progress);
  await expect(failure).rejects.toThrow('changed on disk after it was verified');
  expect(posts(fixture, '/v1/xorbs')).toEqual([]);
});

test.each(['xet-write-token', '/preupload/', '/v1/xorbs/', '/v2/shards', '/commit/main'])(
  'an upload that ends at %s leaves no commit, and is finished by the next run',
  async (path) => {
    await using fixture = await hubFixture({ xet: {}, fetch: { retries: 0 } });
    const { options, progress, hub } = fixture;
    const journal = join(fixture.folder, 'upload.txt');
    hub.faults.add({ match: (_, at) => at.includes(path), action: { status: 503 } });
    const release = () => cutRelease(fixture, { xet: { journal } });
    await expect(publish(await release(), options, progress)).rejects.toMatchObject({
      code: 'hub-unavailable',
    });
    expect(await commitTitles(fixture)).toEqual(['initial commit']);
    hub.faults.clear();
    await publish(await release(), options, progress);
    expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
    expect(posts(fixture, '/v1/xorbs/').filter(({ status }) => status === 200)).toHaveLength(1);
  },
);

test('an abort in the middle of a xorb ends it', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { options, hub } = fixture;
  const abort = new AbortController();
  const reason = new Error('stopped by the user');
  hub.faults.add({ match: /^POST \/v1\/xorbs/, action: { stallAfterBytes: 1_000_000 } });
  const publishing = publish(
    await cutRelease(fixture),
    { ...options, signal: abort.signal },
    fixture.progress,
  );
  await vi.waitUntil(() => (posts(fixture, '/v1/xorbs')[0]?.received ?? 0) >= 1_000_000, { timeout: 60_000 });
  abort.abort(reason);
  await expect(publishing).rejects.toBe(reason);
  expect(await commitTitles(fixture)).toEqual(['initial commit']);
});
