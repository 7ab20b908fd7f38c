import { commit } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { publish, readRefs, readRepo, resolveRevision, statFiles } from '../../src/hub/index.ts';
import { createBranch, createTag } from '../../src/hub/repo/refs.ts';
import { base, cut, fill } from '../xet/upload/fixture.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { commitTitles, cutFile, cutRelease, puts, releaseOf, repo } from './release-fixture.ts';

// Repos and Hubs as people leave them: what is not safe is refused with the reason, and nothing is done twice.

const seed = (fixture: HubFixture) =>
  seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }], { tag: 'v0' });

const other = { type: 'model', id: 'espalier/other' } as const;

/** The text and the hint of what is refused. */
async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof EspalierError ? `${error.code}: ${error.message} | ${error.hint}` : String(error);
}

test.each([
  [{ tag: 'dev' }, /^hub-conflict: espalier\/pruned has a branch dev, which should be a tag/],
  [{ branch: 'v0' }, /^hub-conflict: espalier\/pruned has a tag v0, which should be a branch/],
  [{ branch: 'next', tag: 'next' }, /^usage: the tag and the branch are both next/],
  [
    { branch: 'dev/two' },
    /^hub-conflict: espalier\/pruned has a branch dev, so that it cannot have dev\/two/,
  ],
  [{ tag: 'v0/rc' }, /^hub-conflict: espalier\/pruned has a tag v0, so that it cannot have v0\/rc/],
  [{ tag: 'a' }, /^hub-conflict: espalier\/pruned has a tag a\/b, so that it cannot have a \|/],
  [{ tag: 'v 1' }, /^usage: "v 1" cannot be the name of a tag: it has a space/],
  [{ branch: 'refs/pr/3' }, /^usage: "refs\/pr\/3" cannot be the name of a branch: it begins with refs/],
  [{ repo: other, branch: 'next', tag: 'main' }, /^hub-conflict: espalier\/other has a branch main, which/],
  [
    { repo: other, tag: 'f'.repeat(40) },
    /^usage: .* cannot be the name of a tag: it would be read as a commit/,
  ],
])(
  'a name that git cannot have, or that has two meanings, is refused before anything moves: %o',
  async (names, message) => {
    await using fixture = await hubFixture();
    const { options, progress } = fixture;
    const head = await seed(fixture);
    await createBranch(repo, 'dev', head, options);
    await createTag(repo, 'a/b', head, options);
    const sent = puts(fixture).length;
    expect(await told(publish(await releaseOf(fixture, names), options, progress))).toMatch(message);
    expect(puts(fixture)).toHaveLength(sent);
    expect(await readRepo(other, options)).toBeUndefined();
  },
);

test('a main that takes no direct commits is said, and a pull request is taken', async () => {
  await using fixture = await hubFixture();
  const { hub, options, progress } = fixture;
  await seed(fixture);
  const body = JSON.stringify({ error: 'main is protected' });
  hub.faults.add({ match: /^POST .*\/commit\/main$/, action: { status: 403, body } });
  const refused = await told(publish(await releaseOf(fixture), options, progress));
  expect(refused).toMatch(/^hub-token-read-only: .*answered 403: main is protected/);
  expect(refused).toContain('--pull-request');
  const opened = await publish(await releaseOf(fixture, { pullRequest: true }), options, progress);
  expect(opened).toMatchObject({ pullRequest: true });
  expect(await commitTitles(fixture)).toEqual(['Seed', 'initial commit']);
});

test.each([502, 504])(
  'a commit that is there although every answer was %i is found, not made again',
  async (status) => {
    await using fixture = await hubFixture();
    const { options, progress } = fixture;
    let commits = 0;
    const gateway: typeof fetch = async (input, init) => {
      const response = await options.fetch(input, init);
      if (!String(input).includes('/commit/main')) return response;
      commits += 1;
      await response.body?.cancel();
      return new Response('<title>Gateway Time-out</title>', { status });
    };
    const release = await releaseOf(fixture, { tag: 'v1' });
    const { commit: oid } = await publish(release, { ...options, fetch: gateway }, progress);
    expect(commits).toBe(1);
    expect((await readRefs(repo, options)).tags.get('v1')).toBe(oid);
    expect(await commitTitles(fixture)).toEqual(['Prune', 'initial commit']);
  },
);

test('a Hub that goes away at the commit is unavailable, in the words of the commit', async () => {
  await using fixture = await hubFixture({ fetch: { retries: 0 } });
  const { options, progress } = fixture;
  await seed(fixture);
  let isGone = false;
  const going: typeof fetch = async (input, init) => {
    isGone ||= String(input).includes('/commit/main');
    return isGone ? new Response('', { status: 503 }) : await options.fetch(input, init);
  };
  expect(await told(publish(await releaseOf(fixture), { ...options, fetch: going }, progress))).toMatch(
    /^hub-unavailable: cannot publish the release/,
  );
});

/** A Hub whose clock, or ours, is some hours off. */
function withClock(fixture: HubFixture, hours: number): typeof fetch {
  return async (input, init) => {
    const response = await fixture.options.fetch(input, init);
    const headers = new Headers([...response.headers]);
    headers.set('date', new Date(Date.now() + hours * 3_600_000).toUTCString());
    if (!String(input).includes('-token/')) {
      return new Response(response.body, { status: response.status, headers });
    }
    const access = (await response.json()) as { exp: number };
    return Response.json({ ...access, exp: access.exp + hours * 3600 }, { headers });
  };
}

test.each([-5, 5])('a clock that is %i hours off costs neither tokens nor bytes', async (hours) => {
  // What the store says is known for an hour, by its clock.
  await using fixture = await hubFixture({ xet: { answerSeconds: 3600 + hours * 3600 } });
  const { options, progress, hub } = fixture;
  await fill(fixture, base, 'new');
  const from = hub.requests.length;
  const xet = { openBases: async () => [memorySource('base', base)] };
  const release = await cutRelease(fixture, { xet });
  const { moved } = await publish(release, { ...options, fetch: withClock(fixture, hours) }, progress);
  expect(moved?.newBytes).toBeLessThan(cut.length / 4);
  const tokens = hub.requests.slice(from).filter(({ path }) => path.includes('xet-write-token'));
  expect(tokens).toHaveLength(1);
});

test('a repo whose .gitattributes keep models inside git is refused, and what to put back', async () => {
  await using fixture = await hubFixture();
  const { hub, options, progress } = fixture;
  const release = await releaseOf(fixture);
  const files = release.files.map(({ path }) => ({ path, uploadMode: 'regular' }));
  hub.faults.add({ match: /preupload/, action: { status: 200, body: JSON.stringify({ files }) } });
  expect(await told(publish(release, options, progress))).toMatch(
    /^hub-refused: the Hub would store model-Q4_0\.gguf \(12\.\d+ MB\) inside git, .*\*\.gguf filter=lfs/,
  );
});

test('what people renamed or deleted on the Hub is put back, and theirs stays', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture), options, progress);
  const [model] = await statFiles(repo, 'main', [cutFile], options);
  await commit({
    ...{ repo, hubUrl: options.hubUrl, accessToken: options.token, fetch: options.fetch, useXet: false },
    ...{ repo: repo.id, title: 'Rename it' },
    operations: [
      { operation: 'addOrUpdate', path: 'renamed.txt', content: new Blob(['theirs']) },
      { operation: 'delete', path: cutFile },
      { operation: 'delete', path: 'report.json' },
    ],
  });
  const sent = puts(fixture).length;
  const again = await publish(await releaseOf(fixture), options, progress);
  expect(again.alreadyPublished).toBe(false);
  expect(puts(fixture)).toHaveLength(sent);
  const there = await statFiles(repo, again.commit, [cutFile, 'report.json', 'renamed.txt'], options);
  expect(there).toHaveLength(3);
  expect(there.find(({ path }) => path === cutFile)?.sha256).toBe(model?.sha256);
});

test('a tag that was moved to something else is not moved back', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  const elsewhere = await seed(fixture);
  const { commit: oid } = await publish(await releaseOf(fixture, { tag: 'v1' }), options, progress);
  const route = `${options.hubUrl}/api/models/${repo.id}/tag`;
  const headers = { authorization: `Bearer ${options.token}`, 'content-type': 'application/json' };
  await options.fetch(`${route}/v1`, { method: 'DELETE', headers });
  await options.fetch(`${route}/${elsewhere}`, { method: 'POST', headers, body: '{"tag":"v1"}' });
  expect(await told(publish(await releaseOf(fixture, { tag: 'v1' }), options, progress))).toMatch(
    new RegExp(`^hub-conflict: the tag v1 .* is on ${elsewhere}`),
  );
  expect(await resolveRevision(repo, 'main', options)).toBe(oid);
});

const BATCH = /objects\/batch/;
const batchOf = (fixture: HubFixture, object: (oid: string, size: number) => object): typeof fetch => {
  return async (input, init) => {
    if (!BATCH.test(String(input))) return await fixture.options.fetch(input, init);
    const { objects } = JSON.parse(String(init?.body)) as { objects: { oid: string; size: number }[] };
    return Response.json({ objects: objects.map(({ oid, size }) => ({ oid, size, ...object(oid, size) })) });
  };
};

test('an object that the storage does not take is said with its reason', async () => {
  await using fixture = await hubFixture();
  const fetch = batchOf(fixture, () => ({ error: { code: 507, message: 'Storage quota exceeded' } }));
  expect(
    await told(publish(await releaseOf(fixture), { ...fixture.options, fetch }, fixture.progress)),
  ).toMatch(/^hub-refused: the Hub refused model-Q4_0\.gguf: Storage quota exceeded \| .*quota/);
});

test('parts that do not make up the file are refused, and none is sent', async () => {
  await using fixture = await hubFixture();
  const header = { chunk_size: '5000000', '00001': 'http://127.0.0.1:9/1', '00002': 'http://127.0.0.1:9/2' };
  const fetch = batchOf(fixture, () => ({
    actions: { upload: { href: 'http://127.0.0.1:9/done', header } },
  }));
  expect(
    await told(publish(await releaseOf(fixture), { ...fixture.options, fetch }, fixture.progress)),
  ).toMatch(
    /^hub-refused: cannot upload model-Q4_0\.gguf: the Hub named 2 parts of 5000000 bytes for 12345678 bytes, expected 3/,
  );
});

test('storage gets the headers that the Hub names, and the token never', async () => {
  await using fixture = await hubFixture();
  const { options, progress, hub } = fixture;
  const asked: [url: string, authorization: string | null, own: string | null][] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(hub.url) || url.includes('/verify/')) {
      const headers = new Headers(init?.headers);
      asked.push([
        url.includes('/verify/') ? 'verify' : 'storage',
        headers.get('authorization'),
        headers.get('x-own'),
      ]);
    }
    const response = await options.fetch(input, init);
    if (!BATCH.test(url)) return response;
    const text = (await response.text()).replaceAll(/"upload":\{/g, '"upload":{"header":{"x-own":"yes"},');
    return new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
  };
  await publish(await releaseOf(fixture), { ...options, fetch }, progress);
  expect(asked).toEqual([
    ['storage', null, 'yes'],
    ['verify', `Bearer ${options.token}`, null],
  ]);
});
