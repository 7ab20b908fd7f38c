import { expect, test } from 'vitest';
import { type HubOptions, publish, readHubText, readRefs } from '../../src/hub/index.ts';
import { readRepo } from '../../src/hub/repo/repo.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { card, commitTitles, releaseOf, repo, withCard } from './release-fixture.ts';

const tokens = {
  hf_local: { user: 'espalier', role: 'write' },
  hf_outsider: { user: 'outsider', role: 'write' },
} as const;

/** README of a repo that leaves a place for the card. */
const BEFORE = '<!-- espalier:begin -->\n<!-- espalier:end -->\n';

async function visibilityOf({ options }: HubFixture): Promise<string | undefined> {
  return (await readRepo(repo, options))?.visibility;
}

test.each([
  ['Xet', { xet: {} }],
  ['LFS', {}],
] as const)(
  'anybody proposes a release to a repo of others, and cannot push it there (%s)',
  async (_name, settings) => {
    await using fixture = await hubFixture({ tokens, ...settings });
    const { hub, progress } = fixture;
    await seedRepo(fixture, repo.id, [{ path: 'README.md', content: BEFORE }]);
    const outsider: HubOptions = { ...fixture.options, token: 'hf_outsider' };
    const opened = await publish(await releaseOf(fixture, { pullRequest: true }), outsider, progress);
    expect(opened).toMatchObject({ pullRequest: true, url: `${hub.url}/${repo.id}/discussions/1` });
    expect(await commitTitles(fixture)).toEqual(['Seed', 'initial commit']);
    expect(await readHubText(repo, 'refs/pr/1', 'plan.json', outsider)).toBe('{"name":"x"}');
    await expect(publish(await releaseOf(fixture), outsider, progress)).rejects.toMatchObject({
      code: 'hub-token-read-only',
      hint: expect.stringContaining('or open a pull request with --pull-request'),
    });
  },
);

test('a pull request to a repo that others would have to make is refused at once', async () => {
  await using fixture = await hubFixture({ tokens });
  const outsider: HubOptions = { ...fixture.options, token: 'hf_outsider' };
  const failure = publish(await releaseOf(fixture, { pullRequest: true }), outsider, fixture.progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-token-read-only',
    hint: expect.stringContaining('A pull request needs an existing repo'),
  });
  expect(fixture.hub.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test.each([
  ['Xet', { xet: {} }],
  ['LFS', {}],
] as const)('a branch is made from main, and main stays as it is (%s)', async (_name, settings) => {
  await using fixture = await hubFixture(settings);
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: BEFORE }]);
  const release = await releaseOf(fixture, { branch: 'next/28x', tag: 'v1' });
  const done = await publish(release, options, progress);
  const refs = await readRefs(repo, options);
  expect(refs.branches.get('next/28x')).toBe(done.commit);
  expect(refs.tags.get('v1')).toBe(done.commit);
  expect(await commitTitles(fixture)).toEqual(['Seed', 'initial commit']);
  expect(await readHubText(repo, 'next/28x', 'plan.json', options)).toBe('{"name":"x"}');

  const again = await publish({ ...release, tag: undefined }, options, progress);
  expect(again).toMatchObject({ commit: done.commit, alreadyPublished: true });
  const files = withCard(release.files, card.replace('Pruned', 'Pruned more'));
  const next = await publish({ ...release, tag: undefined, files }, options, progress);
  expect((await readRefs(repo, options)).branches.get('next/28x')).toBe(next.commit);
});

test('what main holds already comes to a new branch as well', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture), options, progress);
  await publish(await releaseOf(fixture, { branch: 'stable' }), options, progress);
  expect(await readHubText(repo, 'stable', 'plan.json', options)).toBe('{"name":"x"}');
});

test('a branch of a repo that is still to be made', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const done = await publish(await releaseOf(fixture, { branch: 'dev' }), options, progress);
  expect(done.created).toBe(true);
  expect(await commitTitles(fixture)).toEqual(['initial commit']);
});

test('a branch and a pull request exclude each other', async () => {
  await using fixture = await hubFixture();
  const release = await releaseOf(fixture, { branch: 'dev', pullRequest: true });
  await expect(publish(release, fixture.options, fixture.progress)).rejects.toMatchObject({ code: 'usage' });
  expect(fixture.hub.requests).toEqual([]);
});

test('private first: public when all is there, and not before', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const release = await releaseOf(fixture, { visibility: 'private-first', tag: 'v1' });
  hub.faults.add({ match: /\/tag\//, times: 1, action: { status: 403, body: '{"error":"not now"}' } });
  await expect(publish(release, options, progress)).rejects.toMatchObject({ code: 'hub-token-read-only' });
  expect(await visibilityOf(fixture)).toBe('private');
  const again = await publish(release, options, progress);
  expect(again.alreadyPublished).toBe(true);
  expect(await visibilityOf(fixture)).toBe('public');
  // Public already: there is no setting to change.
  const before = hub.requests.length;
  await publish(release, options, progress);
  expect(hub.requests.slice(before).some(({ method }) => method === 'PUT')).toBe(false);
});

test('private first: a proposal stays private, and a repo that is public is said to be', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events } = fixture;
  const release = await releaseOf(fixture, { visibility: 'private-first' });
  await publish({ ...release, pullRequest: true }, options, progress);
  expect(await visibilityOf(fixture)).toBe('private');
  await publish(release, options, progress);
  const files = withCard(release.files, card.replace('Pruned', 'Pruned more'));
  await publish({ ...release, files }, options, progress);
  const notes = events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
  expect(notes).toContain('espalier/pruned is already public: uploads are visible at once');
});

test('a setting that is not there afterwards is not believed', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  hub.faults.add({ match: /\/settings$/, action: { status: 200, body: '{}' } });
  const failure = publish(await releaseOf(fixture, { visibility: 'private-first' }), options, progress);
  await expect(failure).rejects.toThrow('the Hub accepted the setting, but espalier/pruned is still private');
});
