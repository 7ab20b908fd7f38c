import { expect, test } from 'vitest';
import { publish, readHubText, readRefs } from '../../src/hub/index.ts';
import { hubFixture, seedRepo } from './fixture.ts';
import { card, commitTitles, puts, releaseOf, repo, withCard } from './release-fixture.ts';

/** A README with a place for the card. */
const BEFORE = '<!-- espalier:begin -->\n<!-- espalier:end -->\n';

test('a release in a pull request leaves main as it is, sets no tag, and is there for who asks for it', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: BEFORE }]);
  const release = await releaseOf(fixture, { pullRequest: true, tag: 'v1', description: 'Look first.' });
  const opened = await publish(release, options, progress);
  const url = `${hub.url}/${repo.id}/discussions/1`;
  expect(opened).toMatchObject({ url, pullRequest: true, created: false, alreadyPublished: false });

  expect(await commitTitles(fixture)).toEqual(['Seed', 'initial commit']);
  expect(await readHubText(repo, 'main', 'README.md', options)).toBe(BEFORE);
  expect(await readHubText(repo, 'refs/pr/1', 'README.md', options)).toBe(card);
  const refs = await readRefs(repo, options);
  expect(refs.pullRequests).toEqual(new Map([[1, opened.commit]]));
  expect(refs.tags.size).toBe(0);
  const page = await fetch(url);
  expect(await page.text()).toContain('Pruned</h1>');
});

test('proposed again, it is the same pull request; other content is another one', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const propose = async (content = card) => {
    const release = await releaseOf(fixture, { pullRequest: true });
    return await publish({ ...release, files: withCard(release.files, content) }, options, progress);
  };
  const first = await propose();
  expect(first).toMatchObject({ created: true, alreadyPublished: false });
  expect(await propose()).toEqual({ ...first, created: false, alreadyPublished: true });
  const other = await propose(card.replace('Pruned', 'Pruned more'));
  expect(other).toMatchObject({ url: `${hub.url}/${repo.id}/discussions/2`, alreadyPublished: false });
  expect(await propose()).toMatchObject({ url: first.url, alreadyPublished: true });
  expect((await readRefs(repo, options)).pullRequests.size).toBe(2);
  // The model went up once.
  expect(puts(fixture)).toHaveLength(1);
});

test('what is on main already is not proposed, and what was proposed can still be published', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture, { pullRequest: true }), options, progress);
  const published = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  expect(published).toMatchObject({ pullRequest: false, alreadyPublished: false });
  expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  const again = await publish(await releaseOf(fixture, { pullRequest: true }), options, progress);
  expect(again).toMatchObject({
    commit: published.commit,
    pullRequest: false,
    alreadyPublished: true,
  });
});

test('a pull request whose answer was lost is found, not opened twice', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /\/commit\/main\?create_pr=1/, times: 1, action: { resetAfterBytes: 0 } });
  const opened = await publish(await releaseOf(fixture, { pullRequest: true }), options, progress);
  expect(opened.url).toBe(`${hub.url}/${repo.id}/discussions/1`);
  expect((await readRefs(repo, options)).pullRequests).toEqual(new Map([[1, opened.commit]]));
});

test('a pull request that the Hub refuses is not asked for again', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const match = /\/commit\/main\?create_pr=1/;
  hub.faults.add({ match, action: { status: 503, body: '{"error":"Busy"}' } });
  const failure = publish(await releaseOf(fixture, { pullRequest: true }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-unavailable',
    message: expect.stringContaining('503: Busy'),
  });
  expect(hub.requests.filter(({ path }) => match.test(path))).toHaveLength(1);
  expect((await readRefs(repo, options)).pullRequests.size).toBe(0);
});

test('a tag that is taken is nothing to a pull request, and what is on main already is not tagged for it', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  const release = await releaseOf(fixture, { tag: 'v1', pullRequest: true });
  const files = withCard(release.files, card.replace('Pruned', 'Pruned more'));
  const opened = await publish({ ...release, files }, options, progress);
  expect(opened).toMatchObject({ pullRequest: true, alreadyPublished: false });

  const again = await publish({ ...release, tag: 'v2' }, options, progress);
  expect(again).toMatchObject({ alreadyPublished: true });
  expect([...(await readRefs(repo, options)).tags.keys()]).toEqual(['v1']);
});
