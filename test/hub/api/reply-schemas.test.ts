import { expect, test } from 'vitest';
import { publish, readCardMetadata, readRefs, whoAmI } from '../../../src/hub/index.ts';
import { type HubFixture, hubFixture, seedRepo } from '../fixture.ts';
import { commitTitles, releaseOf, repo } from '../release-fixture.ts';

const PAGE = '<!doctype html><html><head><title>Sign in to WiFi</title></head><body>Hello</body></html>';
const HTML = { 'content-type': 'text/html' };
const COMMIT = 'c'.repeat(40);

async function publishing(fixture: HubFixture, pullRequest = false) {
  const release = await releaseOf(fixture, { tag: 'v1', pullRequest });
  return await publish(release, fixture.options, fixture.progress);
}

/** Answers of another form, each with what the error says of it. */
const ANSWERS: [what: string, match: RegExp, body: string, said: string][] = [
  ['commit', /\/commit\/main/, '{}', 'commitOid'],
  ['commit', /\/commit\/main/, '', 'is empty'],
  ['commit', /\/commit\/main/, 'null', 'expected an object'],
  ['commit', /\/commit\/main/, '{"commitOid":"undefined"}', 'must be a commit'],
  ['commit', /\/commit\/main/, PAGE, 'is not JSON'],
  ['preupload', /\/preupload\/main/, '{}', 'files'],
  ['preupload', /\/preupload\/main/, '{"files":[{"path":"x","uploadMode":"later"}]}', 'files.0.uploadMode'],
  ['preupload', /\/preupload\/main/, PAGE, 'is not JSON'],
  ['LFS batch', /objects\/batch/, '{}', 'objects'],
  ['LFS batch', /objects\/batch/, '{"objects":[]}', 'must name the objects that were asked for'],
  ['LFS batch', /objects\/batch/, PAGE, 'is not JSON'],
  ['creation', /\/repos\/create/, '{}', 'url'],
  ['creation', /\/repos\/create/, PAGE, 'is not JSON'],
  ['card check', /validate-yaml/, PAGE, 'is not JSON'],
  ['whoami', /whoami/, PAGE, 'is not JSON'],
  ['whoami', /whoami/, '[]', 'expected an object'],
  ['file list', /paths-info/, '{"error":0}', 'expected a list'],
  ['file list', /paths-info/, '[{"type":"file","path":"m","oid":"x","size":1e300}]', 'size'],
];

test.each(ANSWERS)('%s: 200 with another body (%s, %s)', async (_, match, body, said) => {
  await using fixture = await hubFixture();
  fixture.hub.faults.add({ match, action: { status: 200, body, headers: HTML } });
  const failure = publishing(fixture);
  await expect(failure).rejects.toMatchObject({ code: 'hub-refused' });
  await expect(failure).rejects.toThrow(said);
  await expect(failure).rejects.toThrow(/: status 200, text\/html, request id Root=/);
  await expect(failure).rejects.not.toThrow('hf_local');
});

test('a page in place of a refusal is named by its title', async () => {
  await using fixture = await hubFixture({ fetch: { retries: 0 } });
  const { hub, options } = fixture;
  hub.faults.add({ match: /whoami/, action: { status: 502, body: PAGE, headers: HTML } });
  await expect(whoAmI(options)).rejects.toThrow('the Hub answered 502: a page "Sign in to WiFi"');
});

test('a commit that the Hub names and does not have is not published', async () => {
  await using fixture = await hubFixture();
  const body = JSON.stringify({ commitOid: COMMIT, commitUrl: 'x', success: true });
  fixture.hub.faults.add({ match: /\/commit\/main/, action: { status: 200, body } });
  const failure = publishing(fixture);
  await expect(failure).rejects.toMatchObject({ code: 'hub-refused' });
  await expect(failure).rejects.toThrow(
    `named the commit ${COMMIT} of ${repo.id}, but it is not in the repo`,
  );
  expect((await readRefs(repo, fixture.options)).tags.size).toBe(0);
});

test('a commit that exists and lacks the files is not published', async () => {
  await using fixture = await hubFixture();
  const head = await seedRepo(fixture, repo.id, [{ path: 'OLD.md', content: 'old' }]);
  const body = JSON.stringify({ commitOid: head, commitUrl: 'x', success: true });
  fixture.hub.faults.add({ match: /\/commit\/main/, action: { status: 200, body } });
  const missing = 'it lacks model-Q4_0.gguf, lacks README.md, lacks plan.json, lacks report.json';
  await expect(publishing(fixture)).rejects.toThrow(missing);
  expect(await commitTitles(fixture)).toEqual(['Seed', 'initial commit']);
});

test('a tag that the Hub took and does not list is not set; the next run sets it', async () => {
  await using fixture = await hubFixture();
  fixture.hub.faults.add({ match: /\/tag\//, times: 1, action: { status: 200, body: '{}' } });
  await expect(publishing(fixture)).rejects.toThrow(`accepted the tag v1 of ${repo.id} but does not list it`);
  expect(await publishing(fixture)).toMatchObject({ alreadyPublished: true });
  expect((await readRefs(repo, fixture.options)).tags.size).toBe(1);
});

test('a pull request that nobody lists is not opened', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const refs = { branches: [], tags: [], converts: [], pullRequests: [] };
  const body = JSON.stringify(refs);
  hub.faults.add({ match: /\/refs\?include_prs=1/, action: { status: 200, body } });
  await expect(publishing(fixture, true)).rejects.toThrow('no pull request is at it (http');
  hub.faults.clear();
  expect((await readRefs(repo, options)).pullRequests.size).toBe(1);
});

test('a part without an ETag stops the upload', async () => {
  await using fixture = await hubFixture({ partBytes: 5_000_000 });
  fixture.hub.faults.add({ match: /^PUT \/parts\//, action: { status: 200 } });
  const failure = publishing(fixture);
  await expect(failure).rejects.toMatchObject({ code: 'hub-refused' });
  await expect(failure).rejects.toThrow('the answer has no ETag (PUT http');
});

test('a README of 2^53 bytes is refused, not read', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '# Old' }]);
  const headers = { 'content-range': `bytes 0-0/${2 ** 53}`, etag: '"x"' };
  hub.faults.add({ match: /\/resolve\/.*README/, action: { status: 206, headers, body: '#' } });
  await expect(readCardMetadata(repo, 'main', options, () => {})).rejects.toMatchObject({
    code: 'hub-refused',
  });
});

test('an answer without end is cut off', async () => {
  await using fixture = await hubFixture();
  const endless: typeof fetch = async () =>
    new Response(
      new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20).fill(32)) }),
    );
  const failure = whoAmI({ ...fixture.options, fetch: endless });
  await expect(failure).rejects.toThrow(`has more than ${64 * 2 ** 20} bytes`);
});
