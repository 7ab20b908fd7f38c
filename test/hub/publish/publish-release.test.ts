import { expect, test } from 'vitest';
import { openHubFile, publish, readHubText, readRefs } from '../../../src/hub/index.ts';
import { hubFixture, seedRepo } from '../fixture.ts';
import { card, commitTitles, model, puts, releaseOf, repo, withCard } from '../release-fixture.ts';

test('a release is one commit with everything, its tag, and progress in bytes', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events, hub } = fixture;
  const release = await releaseOf(fixture, { tag: 'v1.0', runId: 'run-7', description: 'Why' });
  const published = await publish(release, options, progress);
  expect(published).toMatchObject({
    created: true,
    alreadyPublished: false,
    url: `${hub.url}/${repo.id}/tree/v1.0`,
  });
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  expect((await readRefs(repo, options)).tags).toEqual(new Map([['v1.0', published.commit]]));
  expect(await readHubText(repo, published.commit, 'README.md', options)).toBe(card);
  await using source = await openHubFile(repo, published.commit, 'model-Q4_0.gguf', options);
  expect(Buffer.compare(await source.read(0, source.size), model)).toBe(0);

  const uploads = events.filter(
    (event) => event.type === 'bytes' && event.label === 'upload model-Q4_0.gguf',
  );
  expect(uploads.at(-1)).toMatchObject({ done: model.length, total: model.length });
  // Its SHA-256 is known.
  expect(events.filter((event) => event.type === 'bytes' && event.label.startsWith('hash'))).toEqual([]);
});

test('publishing again changes nothing; a tag can still be added', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const first = await publish(await releaseOf(fixture), options, progress);
  const again = await publish(await releaseOf(fixture), options, progress);
  expect(again).toMatchObject({ commit: first.commit, created: false, alreadyPublished: true });
  const tagged = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  expect(tagged).toMatchObject({ commit: first.commit, alreadyPublished: true });
  expect((await readRefs(repo, options)).tags.get('v1')).toBe(first.commit);
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  expect(puts(fixture)).toHaveLength(1);
});

test('a tagged release stays published when the branch has moved on', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const first = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Edited by hand' }]);
  const again = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  expect(again).toMatchObject({ commit: first.commit, alreadyPublished: true });
  expect(await readHubText(repo, 'main', 'README.md', options)).toBe('# Edited by hand');
});

test('a small change uploads only what is new', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture), options, progress);
  const release = await releaseOf(fixture);
  const files = withCard(release.files, card.replace('Pruned', 'Pruned more'));
  expect(await publish({ ...release, files }, options, progress)).toMatchObject({ alreadyPublished: false });
  expect(puts(fixture)).toHaveLength(1);
});

test('large objects go up in parts; a part that is cut is sent again', async () => {
  await using fixture = await hubFixture({ partBytes: 5_000_000 });
  const { options, progress, hub, events } = fixture;
  hub.faults.add({ match: /^PUT \/parts\/.*\/2\?/, times: 1, action: { resetAfterBytes: 2_000_000 } });
  hub.faults.add({ match: /^PUT \/parts\/.*\/3\?/, times: 1, action: { status: 503 } });
  const { commit } = await publish(await releaseOf(fixture), options, progress);
  expect(
    puts(fixture)
      .map(({ status }) => status)
      .sort(),
  ).toEqual([0, 200, 200, 200, 503]);
  await using source = await openHubFile(repo, commit, 'model-Q4_0.gguf', options);
  expect(Buffer.compare(await source.read(0, source.size), model)).toBe(0);
  expect(events.findLast((event) => event.type === 'bytes')).toMatchObject({ done: model.length });
});

test('an upload that breaks for good leaves no commit, and the next run does not send what arrived', async () => {
  await using fixture = await hubFixture({ fetch: { retries: 0 } });
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /\/commit\/main/, times: 1, action: { status: 500, body: '{"error":"Oops"}' } });
  const failure = publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-unavailable',
    message: expect.stringContaining('500: Oops'),
  });
  expect(await commitTitles(fixture)).toEqual(['initial commit']);
  expect((await readRefs(repo, options)).tags.size).toBe(0);
  await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  expect(puts(fixture)).toHaveLength(1);
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
});

test('storage that refuses is unavailable, and its signed URL is not in the error', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /^PUT/, action: { status: 403, body: '<Error>expired</Error>' } });
  const failure = publish(await releaseOf(fixture), options, progress);
  await expect(failure).rejects.toMatchObject({ code: 'hub-unavailable' });
  await expect(failure).rejects.toThrow(
    `the Hub's storage ${hub.cdnUrl} answered 403 to the upload of model-Q4_0.gguf`,
  );
});

test('a commit whose answer was lost is found, not repeated', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /\/commit\/main/, times: 1, action: { resetAfterBytes: 0 } });
  hub.faults.add({ match: /\/tag\//, times: 1, action: { resetAfterBytes: 0 } });
  const published = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  expect((await readRefs(repo, options)).tags.get('v1')).toBe(published.commit);
});
