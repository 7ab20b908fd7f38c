import { expect, test } from 'vitest';
import { openHubFile, publish, readRefs } from '../../src/hub/index.ts';
import { base, cut, fill } from '../xet/upload/fixture.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { commitTitles, cutFile, cutRelease, repo } from './release-fixture.ts';

// The Hub leads from the old name of a repo to the new one with 307, on every route: what is written arrives there.

const NOW = 'espalier/renamed';

async function rename({ options }: HubFixture): Promise<void> {
  const response = await options.fetch(`${options.hubUrl}/api/repos/move`, {
    method: 'POST',
    headers: { authorization: `Bearer ${options.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ fromRepo: repo.id, toRepo: NOW, type: 'model' }),
  });
  expect(response.status).toBe(200);
}

test.each([
  ['by Xet', { xet: {} }, {}],
  ['by LFS', {}, {}],
  ['by LFS, in parts', { partBytes: 5_000_000 }, {}],
  ['to a branch', { xet: {} }, { branch: 'next' }],
  ['as a pull request', { xet: {} }, { pullRequest: true, tag: undefined }],
])('a release to a repo that was renamed arrives: %s', async (_how, hub, more) => {
  await using fixture = await hubFixture(hub);
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }]);
  if ('xet' in hub) await fill(fixture, base, 'new');
  await rename(fixture);
  const release = await cutRelease(fixture, { tag: 'v1', ...more });
  const { commit } = await publish(release, options, progress);
  const now = { type: 'model', id: NOW } as const;
  await using source = await openHubFile(now, commit, cutFile, options);
  expect(Buffer.compare(await source.read(0, source.size), cut)).toBe(0);
  const { tags, branches } = await readRefs(now, options);
  if (!('pullRequest' in more)) {
    expect(tags.get('v1')).toBe(commit);
    expect(branches.get('branch' in more ? 'next' : 'main')).toBe(commit);
  }
  expect(await publish(release, options, progress)).toMatchObject({ alreadyPublished: true, commit });
  expect((await commitTitles(fixture, NOW)).filter((title) => title === 'Seed')).toHaveLength(1);
});
