import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  formatAddress,
  locateModel,
  openHubFile,
  publish,
  readRefs,
  repoPaths,
  resolveRevision,
  statFiles,
  xetHashOf,
} from '../../src/hub/index.ts';
import { refusal } from '../support/refusal.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from './fixture.ts';
import { card, repo, reported } from './release-fixture.ts';

// Branches and tags of every form that git takes: each call of a release names them, and so does each that reads.

const ODD = [
  'release/v1',
  'a%2Fb',
  '100%',
  'a#b',
  'q&x=1+2;c',
  "it's",
  'größe/名前-🙂',
  'a@b',
  '"a"',
  'refs',
];
const model = 'model-Q4_0.gguf';
const bytes = patternBytes(5_000);

const fixtures: HubFixture[] = [];
beforeAll(async () => {
  for (const settings of [{ xet: {} }, { partBytes: 2_000 }]) {
    const fixture = await hubFixture(settings);
    fixtures.push(fixture);
    await seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }]);
  }
});
afterAll(async () => {
  for (const fixture of fixtures) await fixture[Symbol.asyncDispose]();
});

test.each(ODD)('a release goes to %s, is tagged, and is read from both, by Xet and by LFS', async (name) => {
  const tag = `tag-${name}`;
  const files = reported([
    { path: model, content: bytes },
    { path: 'README.md', content: card },
  ]);
  for (const { options, progress, hub } of fixtures) {
    const release = { repo, visibility: 'public', files, title: 'Prune', branch: name, tag } as const;
    const { commit, url } = await publish(release, options, progress);
    const { branches, tags } = await readRefs(repo, options);
    expect([branches.get(name), tags.get(tag)]).toEqual([commit, commit]);
    expect(new URL(url).pathname).toBe(`/${repo.id}/tree/${encodeURIComponent(tag)}`);
    for (const revision of [name, tag, `refs/heads/${name}`, commit]) {
      expect(await resolveRevision(repo, revision, options)).toBe(commit);
      expect(await repoPaths({ repo, revision }, options)).toContain(model);
      const [listed] = await statFiles(repo, revision, [model], options);
      expect(listed).toMatchObject({ size: bytes.length });
      const there = { kind: 'hub', repo, revision, path: model } as const;
      expect(await locateModel(formatAddress(there), options)).toEqual(there);
      expect(await locateModel(formatAddress({ kind: 'repo', repo, revision }), options)).toEqual(there);
      await using source = await openHubFile(repo, revision, model, options);
      expect(Buffer.compare(await source.read(0, source.size), bytes)).toBe(0);
      expect((await xetHashOf({ repo, revision, path: model }, options)) !== undefined).toBe(
        hub.cas !== undefined,
      );
    }
    expect(await publish(release, options, progress)).toMatchObject({ alreadyPublished: true, commit });
  }
});

test.each(['abc1234', 'nothing', 'a b?', 'refs/pr/3', 'refs/heads/none', 'HEAD~1'])(
  'a revision that is not there is told: %s',
  async (revision) => {
    const options = fixtures[0]?.options;
    if (options === undefined) throw new Error('no Hub');
    const asked = [
      resolveRevision(repo, revision, options),
      repoPaths({ repo, revision }, options),
      statFiles(repo, revision, ['x'], options),
      openHubFile(repo, revision, 'x', options, 'unlisted'),
    ];
    for (const said of await Promise.all(asked.map((one) => refusal(one)))) {
      expect(said).toMatch(/^hub-revision-not-found: /);
      expect(said).toContain(revision);
    }
  },
);

test('a commit is named by all of its digits: that is said of one that is cut off', async () => {
  const options = fixtures[0]?.options;
  if (options === undefined) throw new Error('no Hub');
  const commit = await resolveRevision(repo, 'main', options);
  await expect(resolveRevision(repo, commit.slice(0, 10), options)).rejects.toMatchObject({
    hint: `If ${commit.slice(0, 10)} is a commit, give all of its 40 digits.`,
  });
});

test('a slash in a revision that is not written as one is told how to write', async () => {
  const options = fixtures[0]?.options;
  if (options === undefined) throw new Error('no Hub');
  await expect(locateModel(`${repo.id}@release/v1`, options)).rejects.toMatchObject({
    code: 'file-unreadable',
    hint: `For a repo of the Hub, write the slashes in the revision as %2F: ${repo.id}@release%2Fv1`,
  });
});
