import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { publish, type ReleaseFile, resolveRevision, statFile, statFiles } from '../../src/hub/index.ts';
import { createTag } from '../../src/hub/repo/refs.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from './fixture.ts';
import { card, commitTitles, cutFile, model, puts, releaseOf, repo, withCard } from './release-fixture.ts';

test('a tag on other content is refused before anything is uploaded', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const seed = await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }], { tag: 'v1' });
  const failure = publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining(seed),
  });
  expect(puts(fixture)).toHaveLength(0);
  expect(await resolveRevision(repo, 'main', options)).toBe(seed);
});

/** Before each request that a route matches, so many times, somebody else commits to the repo. */
function meddling(fixture: HubFixture, files: (n: number) => ReleaseFile[], times = 1): typeof fetch {
  let n = 0;
  return async (input, init) => {
    if (String(input).includes('/commit/') && n < times) await seedRepo(fixture, repo.id, files(n++));
    return await fixture.options.fetch(input, init);
  };
}

test('someone else commits other files meanwhile: the release lands on their commit, sent once', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const other = (n: number) => [{ path: `notes-${n}.txt`, content: 'theirs' }];
  const fetch = meddling(fixture, other, 2);
  const published = await publish(await releaseOf(fixture), { ...options, fetch }, progress);
  expect(published).toMatchObject({ alreadyPublished: false, created: false });
  expect(await commitTitles(fixture)).toEqual(['Prune', 'Seed', 'Seed', 'Seed', 'initial commit']);
  const paths = ['notes-0.txt', 'notes-1.txt', 'OLD.md', 'plan.json', cutFile];
  expect(await statFiles(repo, published.commit, paths, options)).toHaveLength(paths.length);
  const parts = puts(fixture).map(({ path }) => path);
  expect(new Set(parts).size).toBe(parts.length);
  expect(events).toContainEqual(expect.objectContaining({ message: expect.stringContaining('meanwhile') }));
});

test('a branch that moves each time is given up, and nothing of the release is there', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const fetch = meddling(fixture, (n) => [{ path: 'notes.txt', content: String(n) }], 100);
  const failure = publish(await releaseOf(fixture), { ...options, fetch }, progress);
  await expect(failure).rejects.toMatchObject({ code: 'hub-conflict' });
  expect(await statFiles(repo, 'main', [cutFile, 'plan.json', 'report.json'], options)).toEqual([]);
});

test('someone else releases the same candidate meanwhile: a conflict that names it, and theirs stays', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const mine = await releaseOf(fixture);
  await publish(mine, options, progress);
  const theirs = withCard(mine.files, card.replace('# Pruned', '# Theirs'));
  const small = theirs.filter(({ path }) => path !== cutFile);
  const fetch = meddling(fixture, () => small);
  const again = { ...mine, files: withCard(mine.files, card.replace('# Pruned', '# Mine')) };
  const failure = publish(again, { ...options, fetch }, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining('another release wrote report.json'),
  });
  expect(await commitTitles(fixture)).toEqual(['Seed', 'Prune', 'initial commit']);
});

test.each([
  ['by Xet', { xet: {} }],
  ['by LFS', {}],
])('a branch that somebody deletes meanwhile is told, and made again by the next run: %s', async (_, hub) => {
  await using fixture = await hubFixture(hub);
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const release = await releaseOf(fixture, { branch: 'next', tag: 'v1' });
  const route = `${options.hubUrl}/api/models/${repo.id}/branch/next`;
  for (const when of ['/preupload/', '-write-token/', '/commit/']) {
    if (when === '-write-token/' && !('xet' in hub)) continue;
    let gone = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(input).includes(when) && !gone) {
        gone = true;
        const headers = { authorization: `Bearer ${options.token}` };
        await options.fetch(route, { method: 'DELETE', headers });
      }
      return await options.fetch(input, init);
    };
    const failure = publish(release, { ...options, fetch }, progress);
    await expect(failure, when).rejects.toMatchObject({
      code: 'hub-revision-not-found',
      message: expect.stringContaining(`(${repo.id} at next)`),
      hint: 'Somebody deleted it in the meantime. Run again: it is made again from main, and uploaded data is not sent again.',
    });
    expect(gone).toBe(true);
    if (when !== '/commit/') expect(puts(fixture)).toHaveLength(0);
  }
  expect(await publish(release, options, progress)).toMatchObject({ alreadyPublished: false });
  expect(await statFiles(repo, 'next', ['OLD.md', 'plan.json', cutFile], options)).toHaveLength(3);
  expect(await statFiles(repo, 'main', ['plan.json', cutFile], options)).toEqual([]);
});

test('a tag that somebody sets meanwhile is theirs, and where the release is, is told', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const seed = await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await options.fetch(input, init);
    if (String(input).includes('/commit/')) await createTag(repo, 'v1', seed, options);
    return answer;
  };
  const failure = publish(await releaseOf(fixture, { tag: 'v1' }), { ...options, fetch }, progress);
  const error = await failure.catch((thrown: unknown) => thrown);
  const head = await resolveRevision(repo, 'main', options);
  expect(error).toMatchObject({
    code: 'hub-conflict',
    message: `the tag v1 of ${repo.id} exists and is on ${seed}, not on commit ${head}`,
    hint: expect.stringMatching(
      /^The release is published at that commit, without a tag\. Choose another tag/,
    ),
  });
  const again = await publish(await releaseOf(fixture, { tag: 'v2' }), options, progress);
  expect(again).toMatchObject({ alreadyPublished: true, commit: head });
});

test('a parent that was demanded is demanded of every attempt', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const parentCommit = await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const fetch = meddling(fixture, () => [{ path: 'notes.txt', content: 'theirs' }]);
  const release = await releaseOf(fixture, { parentCommit });
  const failure = publish(release, { ...options, fetch }, progress);
  await expect(failure).rejects.toThrow(`should be ${parentCommit}`);
});

test('a parent that is not the head is refused before anything is uploaded', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const head = await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const wrong = 'f'.repeat(40);
  const failure = publish(await releaseOf(fixture, { parentCommit: wrong }), options, progress);
  await expect(failure).rejects.toThrow(`should be ${wrong}, but it is ${head}`);
  expect(puts(fixture)).toHaveLength(0);
  const published = await publish(await releaseOf(fixture, { parentCommit: head }), options, progress);
  expect(published).toMatchObject({ created: false, alreadyPublished: false });
});

test('a private release never lands in a public repo; a private repo stays private', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: '# Old' }]);
  const failure = publish(await releaseOf(fixture, { visibility: 'private' }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining('is public'),
  });

  const hidden = { ...repo, id: 'espalier/hidden' };
  await publish(await releaseOf(fixture, { repo: hidden, visibility: 'private' }), options, progress);
  const anonymous = resolveRevision(hidden, 'main', { ...options, token: undefined });
  await expect(anonymous).rejects.toMatchObject({ code: 'hub-repo-not-found' });
  await publish(await releaseOf(fixture, { repo: hidden }), options, progress);
  expect(events).toContainEqual(expect.objectContaining({ type: 'note', level: 'warning' }));
});

test('a card that the Hub refuses stops everything; a Hub that cannot tell does not', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const bad = { path: 'README.md', content: '---\nbase_model_relation: pruned\n---\n' };
  const release = await releaseOf(fixture);
  const failure = publish({ ...release, files: [bad] }, options, progress);
  await expect(failure).rejects.toMatchObject({ code: 'hub-refused' });
  await expect(failure).rejects.toThrow(
    '"base_model_relation" must be one of [adapter, merge, quantized, finetune]',
  );
  expect(hub.requests.some(({ path }) => path.includes('create'))).toBe(false);
  hub.faults.add({ match: /validate-yaml/, action: { status: 404, body: '{}' } });
  await publish(release, options, progress);
});

test('a file that changed after it was proven is not published', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const release = await releaseOf(fixture);
  await writeFile(join(fixture.folder, 'model-Q4_0.gguf'), patternBytes(model.length, 99));
  const failure = publish(release, options, progress);
  await expect(failure).rejects.toMatchObject({ code: 'file-unreadable' });
  await expect(failure).rejects.toThrow('changed on disk after it was verified');
  expect(puts(fixture)).toHaveLength(0);
});

test('an abort in the middle of an upload leaves no commit and no object', async () => {
  await using fixture = await hubFixture();
  const { options, hub } = fixture;
  const abort = new AbortController();
  const reason = new Error('stopped by the user');
  hub.faults.add({ match: /^PUT/, action: { stallAfterBytes: 1_000_000 } });
  const release = await releaseOf(fixture);
  const publishing = publish(release, { ...options, signal: abort.signal }, fixture.progress);
  await vi.waitUntil(() => (puts(fixture)[0]?.received ?? 0) >= 1_000_000, { timeout: 60_000 });
  abort.abort(reason);
  await expect(publishing).rejects.toBe(reason);
  expect(await commitTitles(fixture)).toEqual(['initial commit']);
  hub.faults.clear();
  const disk = join(fixture.folder, 'hub');
  await vi.waitUntil(async () => (await readdir(join(disk, 'uploads'))).length === 0, { timeout: 60_000 });
  expect(await readdir(join(disk, 'repos', 'models', repo.id, 'lfs'))).toEqual([]);
  await expect(statFile(repo, 'main', 'model-Q4_0.gguf', options)).rejects.toMatchObject({
    code: 'hub-file-not-found',
  });
});

test('a release that makes no sense is refused', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const one = { path: 'a', content: 'x' };
  const cases = [
    [[], 'at least one file'],
    [[one, one], 'holds a twice'],
    [[one, { ...one, path: 'A' }], 'the release holds a and A'],
    [[{ path: '../a', content: 'x' }], '"../a" is not a path inside a repo'],
    [[{ path: 'a/./b', content: 'x' }], '"a/./b" is not a path inside a repo'],
    [[{ path: 'a\nb', content: 'x' }], 'has a control character'],
    [[{ path: 'x/.Git/config', content: 'x' }], 'has the part ".Git", which git keeps for itself'],
    [[{ path: 'git~1', content: 'x' }], 'which git keeps for itself'],
    [[{ path: `a/${'ü'.repeat(128)}`, content: 'x' }], 'has a part of 256 bytes, at most 255 are allowed'],
  ] as const;
  for (const [files, message] of cases) {
    const failure = publish({ repo, visibility: 'public', files, title: 'x' }, options, progress);
    await expect(failure).rejects.toThrow(message);
  }
  expect(hub.requests).toHaveLength(0);
});
