import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCommits } from '@huggingface/hub';
import { expect, test, vi } from 'vitest';
import {
  openHubFile,
  publish,
  type Release,
  type ReleaseFile,
  readHubText,
  readRefs,
  resolveRevision,
  statFile,
} from '../../src/hub/index.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from './fixture.ts';

const repo = { type: 'model', id: 'espalier/pruned' } as const;
const model = patternBytes(12_345_678);
const card = '---\nlicense: apache-2.0\n---\n# Pruned\n';

async function localModel(fixture: HubFixture, bytes = model): Promise<ReleaseFile> {
  const file = join(fixture.folder, 'model-Q4_0.gguf');
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: 'model-Q4_0.gguf', content: { file, sha256, size: bytes.length } };
}

async function releaseOf(fixture: HubFixture, more: Partial<Release> = {}): Promise<Release> {
  const small = { path: 'plan.json', content: new TextEncoder().encode('{"name":"x"}') };
  const files = [await localModel(fixture), { path: 'README.md', content: card }, small];
  return { repo, visibility: 'public', files, title: 'Prune', ...more };
}

async function commitTitles({ options }: HubFixture): Promise<string[]> {
  const { hubUrl, fetch } = options;
  const commits = await Array.fromAsync(
    listCommits({ repo: repo.id, hubUrl, fetch, accessToken: options.token }),
  );
  return commits.map(({ title }) => title);
}

function puts({ hub }: HubFixture) {
  return hub.requests.filter(({ method }) => method === 'PUT');
}

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
  expect(events).toContainEqual({
    type: 'bytes',
    label: 'hash model-Q4_0.gguf',
    done: model.length,
    total: model.length,
  });
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

test('a tag on other content is refused before anything is uploaded', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const seed = await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Old' }], { tag: 'v1' });
  const failure = publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining(seed),
  });
  expect(puts(fixture)).toHaveLength(0);
  expect(await resolveRevision(repo, 'main', options)).toBe(seed);
});

test('a small change uploads only what is new', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture), options, progress);
  const release = await releaseOf(fixture);
  const files = release.files.map((file) =>
    file.path === 'README.md' ? { ...file, content: `${card}More.` } : file,
  );
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
  await expect(failure).rejects.toThrow(`the Hub's storage ${hub.cdnUrl} answered 403 to an upload`);
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

test('someone else commits meanwhile: a conflict, and their commit stays', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Old' }]);
  const other = { path: 'notes.txt', content: 'theirs' };
  const meddling: typeof fetch = async (input, init) => {
    if (init?.method === 'PUT') await seedRepo(fixture, repo.id, [other]);
    return await options.fetch(input, init);
  };
  const failure = publish(await releaseOf(fixture), { ...options, fetch: meddling }, progress);
  await expect(failure).rejects.toMatchObject({ code: 'hub-conflict' });
  expect(await commitTitles(fixture)).toEqual(['Seed', 'Seed', 'initial commit']);
  expect(hub.requests.at(-1)?.status).toBe(200);
});

test('a parent that is not the head is refused before anything is uploaded', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const head = await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Old' }]);
  const wrong = 'f'.repeat(40);
  const failure = publish(await releaseOf(fixture, { parentCommit: wrong }), options, progress);
  await expect(failure).rejects.toThrow(`should be ${wrong}, it is ${head}`);
  expect(puts(fixture)).toHaveLength(0);
  const published = await publish(await releaseOf(fixture, { parentCommit: head }), options, progress);
  expect(published).toMatchObject({ created: false, alreadyPublished: false });
});

test('a private release never lands in a public repo; a private repo stays private', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Old' }]);
  const failure = publish(await releaseOf(fixture, { visibility: 'private' }), options, progress);
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining('is public'),
  });

  const hidden = { ...repo, id: 'espalier/hidden' };
  await publish(await releaseOf(fixture, { repo: hidden, visibility: 'private' }), options, progress);
  const stranger = resolveRevision(hidden, 'main', { ...options, token: undefined });
  await expect(stranger).rejects.toMatchObject({ code: 'hub-repo-not-found' });
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
  await expect(failure).rejects.toThrow('changed on disk after it was proven');
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
    [[one, one], 'has a twice'],
    [[{ path: '../a', content: 'x' }], '"../a" is not a path inside a repo'],
  ] as const;
  for (const [files, message] of cases) {
    const failure = publish({ repo, visibility: 'public', files, title: 'x' }, options, progress);
    await expect(failure).rejects.toThrow(message);
  }
  expect(hub.requests).toHaveLength(0);
});
