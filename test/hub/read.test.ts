import { expect, test } from 'vitest';
import { createFetch } from '../../src/http/fetch.ts';
import { openHubFile, readCardMetadata, resolveRevision, statFile } from '../../src/hub/index.ts';
import { parseCardMetadata } from '../../src/hub/repo/card-metadata.ts';
import { serve } from '../http/fixture.ts';
import { hubFixture, patternBytes, seedRepo } from './fixture.ts';

const repo = { type: 'model', id: 'espalier/base' } as const;
const model = patternBytes(2_000_000);
const card = '---\nlicense: other\nlicense_name: nice\ntags:\n- gguf\nbase_model: a/b\n---\n# Base\n';
const files = [
  { path: 'README.md', content: card },
  { path: 'sub dir/model.gguf', content: model },
];

test('a revision becomes a commit, a file has size and digest', async () => {
  await using fixture = await hubFixture();
  const { options } = fixture;
  const commit = await seedRepo(fixture, repo.id, files, { tag: 'v/1' });
  for (const revision of ['main', 'v/1', commit]) {
    expect(await resolveRevision(repo, revision, options)).toBe(commit);
  }
  const file = await statFile(repo, commit, 'sub dir/model.gguf', options);
  expect(file).toMatchObject({ size: model.length, etag: file.sha256 });
  expect(await statFile(repo, commit, 'README.md', options)).toMatchObject({
    size: Buffer.byteLength(card),
    etag: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
});

test('a file is read in ranges, and the token never leaves the Hub', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const commit = await seedRepo(fixture, repo.id, files, { visibility: 'private' });
  const before = hub.requests.length;
  await using source = await openHubFile(repo, commit, 'sub dir/model.gguf', options);
  expect(await source.read(1_000_000, 500_000)).toEqual(model.slice(1_000_000, 1_500_000));
  expect(await source.read(0, 10)).toEqual(model.slice(0, 10));
  expect(source.name).toBe(`hf://espalier/base@${commit}/sub%20dir/model.gguf`);
  expect(source.bytesFetched).toBe(500_011);
  expect(
    hub.requests.slice(before).map(({ origin, status, authorized }) => [origin, status, authorized]),
  ).toEqual([
    ['hub', 200, true],
    ['hub', 302, true],
    ['cdn', 206, false],
    ['cdn', 206, false],
    ['cdn', 206, false],
  ]);
});

test('an expired signature is renewed in the middle of a file', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const commit = await seedRepo(fixture, repo.id, files);
  await using source = await openHubFile(repo, commit, 'sub dir/model.gguf', options);
  hub.expireSignedUrls();
  expect(await source.read(500, 500)).toEqual(model.slice(500, 1000));
  expect(hub.requests.slice(-3).map(({ origin, status }) => [origin, status])).toEqual([
    ['cdn', 403],
    ['hub', 302],
    ['cdn', 206],
  ]);
});

test('a stream survives a cut and a failing storage', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const commit = await seedRepo(fixture, repo.id, files);
  await using source = await openHubFile(repo, commit, 'sub dir/model.gguf', options);
  hub.faults.add({ match: /^GET \/objects/, times: 1, action: { resetAfterBytes: 123_456 } });
  hub.faults.add({ match: /^GET \/objects/, times: 2, action: { status: 503 } });
  expect(await source.read(0, model.length)).toEqual(model);
});

test('a branch that moves while its file is read is noticed', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  await seedRepo(fixture, repo.id, files);
  await using source = await openHubFile(repo, 'main', 'sub dir/model.gguf', options);
  await seedRepo(fixture, repo.id, [{ path: 'sub dir/model.gguf', content: patternBytes(2_000_000, 7) }]);
  hub.expireSignedUrls();
  await expect(source.read(0, 10)).rejects.toMatchObject({ code: 'base-changed' });
});

test('what does not exist is named', async () => {
  await using fixture = await hubFixture();
  const { options } = fixture;
  const commit = await seedRepo(fixture, repo.id, files);
  const nowhere = { type: 'model', id: 'espalier/nowhere' } as const;
  const cases = [
    ['hub-repo-not-found', () => resolveRevision(nowhere, 'main', options), 'espalier/nowhere at main'],
    ['hub-revision-not-found', () => resolveRevision(repo, 'v9', options), 'espalier/base at v9'],
    ['hub-file-not-found', () => statFile(repo, commit, 'no.gguf', options), 'no.gguf'],
    [
      'hub-file-not-found',
      () => openHubFile(repo, commit, 'no.gguf', options),
      `espalier/base at ${commit} has no file no.gguf`,
    ],
    ['hub-revision-not-found', () => openHubFile(repo, 'v9', 'README.md', options), 'espalier/base at v9'],
  ] as const;
  for (const [code, ask, text] of cases) {
    const failure = ask();
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure).rejects.toThrow(text);
  }
});

test('a private repo and a missing one look the same without a token, and the hint says so', async () => {
  await using fixture = await hubFixture();
  const { options } = fixture;
  await seedRepo(fixture, repo.id, files, { visibility: 'private' });
  for (const id of [repo.id, 'espalier/nowhere']) {
    const failure = resolveRevision({ type: 'model', id }, 'main', { ...options, token: undefined });
    await expect(failure).rejects.toMatchObject({
      code: 'hub-repo-not-found',
      hint: expect.stringMatching(/token/),
    });
  }
  const wrong = resolveRevision(repo, 'main', { ...options, token: 'hf_unknown' });
  await expect(wrong).rejects.toMatchObject({ code: 'hub-token-invalid' });
});

test('a Hub that fails or is not there is unavailable', async () => {
  await using fixture = await hubFixture({ fetch: { retries: 1 } });
  const { hub, options } = fixture;
  hub.faults.add({ match: /revision/, action: { status: 500, body: '{"error":"Internal Error"}' } });
  const failing = resolveRevision(repo, 'main', options);
  await expect(failing).rejects.toMatchObject({ code: 'hub-unavailable' });
  await expect(failing).rejects.toThrow('the Hub answered 500: Internal Error');
  await hub[Symbol.asyncDispose]();
  const gone = resolveRevision(repo, 'main', options);
  await expect(gone).rejects.toMatchObject({ code: 'hub-unavailable' });
  await expect(gone).rejects.toThrow(`${hub.url}/ did not answer (ECONNREFUSED)`);
});

test('license and kin come from the card; no card, or keys of another form, are no failure', async () => {
  await using fixture = await hubFixture();
  const commit = await seedRepo(fixture, repo.id, files);
  const reasons: string[] = [];
  const unusable = (reason: string) => reasons.push(reason);
  expect(await readCardMetadata(repo, commit, fixture.options, unusable)).toEqual({
    license: 'other',
    license_name: 'nice',
    tags: ['gguf'],
    base_model: ['a/b'],
  });
  const bare = await seedRepo(fixture, 'espalier/bare', [{ path: 'x.txt', content: 'x' }]);
  expect(
    await readCardMetadata({ type: 'model', id: 'espalier/bare' }, bare, fixture.options, unusable),
  ).toEqual({});
  expect(reasons).toEqual([]);
  expect(parseCardMetadata('---\nlicense:\n- mit\nlanguage: en\n---\n', 'x')).toEqual({ language: ['en'] });
  expect(parseCardMetadata('---\n---\n# Empty', 'x')).toEqual({});
  expect(parseCardMetadata('# No front matter\n---\na: b\n---\n', 'x')).toEqual({});
  expect(() => parseCardMetadata('---\na: [\n---\n', 'README.md of x/y')).toThrow(
    'README.md of x/y is not YAML',
  );
});

test.each([
  ['a key twice', '---\nlicense: mit\nlicense: mit\n---\n'],
  ['an unquoted colon', '---\nlicense_name: my "own": x\n---\n'],
  ['a list at the top', '---\n- a\n---\n'],
  ['a byte-order mark and CRLF', '\uFEFF---\r\na: [\r\n---\r\n'],
  ['an open bracket before 10 MB', `---\na: [\n---\n${'x'.repeat(10_000_000)}`],
])('a card with %s is told and left out', async (_, content) => {
  const bytes = Buffer.from(content);
  const oid = 'b'.repeat(40);
  // A Hub refuses such a card today; older ones are there.
  await using server = await serve((request, response) => {
    if (request.method === 'POST') {
      const file = { type: 'file', path: 'README.md', oid, size: bytes.length };
      return response.end(JSON.stringify([file]));
    }
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from), Math.min(Number(to) + 1, bytes.length)];
    const range = `bytes ${start}-${end - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': end - start, etag: '"of-a-mirror"' });
    return response.end(bytes.subarray(start, end));
  });
  const reasons: string[] = [];
  const options = { hubUrl: server.url, fetch: createFetch() };
  const card = await readCardMetadata(repo, 'a'.repeat(40), options, (reason) => reasons.push(reason));
  expect(card).toEqual({});
  expect(reasons).toEqual([expect.stringContaining(`README.md of ${repo.id}`)]);
});
