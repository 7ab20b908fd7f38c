import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { checkWriteAccess, parseRepoId, publish, resolveRevision } from '../../../src/hub/index.ts';
import { hubFixture } from '../fixture.ts';

const tokens = {
  hf_writer: { user: 'ann', role: 'write', orgs: ['garden'] },
  hf_reader: { user: 'ann', role: 'read', orgs: ['garden'] },
  hf_fine: { user: 'ann', role: 'fineGrained', orgs: [] },
} as const;

test('who may write is known before any work', async () => {
  await using fixture = await hubFixture({ tokens });
  const check = (token: string | undefined, id: string) =>
    checkWriteAccess(parseRepoId(id), { ...fixture.options, token });
  expect(await check('hf_writer', 'ann/x')).toMatchObject({ name: 'ann', orgs: ['garden'], role: 'write' });
  expect(await check('hf_writer', 'garden/x')).toMatchObject({ name: 'ann' });
  expect(await check('hf_fine', 'ann/x')).toMatchObject({ role: 'fineGrained' });
  const refused = [
    [undefined, 'ann/x', 'hub-token-missing'],
    ['hf_nobody', 'ann/x', 'hub-token-invalid'],
    ['"hf_writer"', 'ann/x', 'hub-token-invalid'],
    ['hf_reader', 'ann/x', 'hub-token-read-only'],
    ['hf_writer', 'outsider/x', 'hub-token-read-only'],
    ['hf_fine', 'garden/x', 'hub-token-read-only'],
  ] as const;
  for (const [token, id, code] of refused) {
    await expect(check(token, id), `${token} on ${id}`).rejects.toMatchObject({
      code,
      hint: expect.any(String),
    });
  }
});

test('a member of an organisation who may only read there is refused before any work, as the Hub would refuse it', async () => {
  const owner = { user: 'owner', role: 'write', orgs: ['orchard'] } as const;
  const member = { user: 'ann', role: 'write', orgs: ['garden'], readOrgs: ['Orchard', 'orchard'] } as const;
  await using fixture = await hubFixture({ tokens: { hf_owner: owner, hf_member: member } });
  const { hub, progress } = fixture;
  const of = (token: string) => ({ ...fixture.options, token });
  const repo = parseRepoId('orchard/x');
  const files = [{ path: 'a.txt', content: 'x' }];
  const release = { repo, visibility: 'private', files, title: 'x' } as const;
  await publish(release, of('hf_owner'), progress);
  // They see it, and may propose.
  expect(await resolveRevision(repo, 'main', of('hf_member'))).toMatch(/^[0-9a-f]{40}$/);
  await checkWriteAccess(repo, of('hf_member'), { pullRequest: true });

  const from = hub.requests.length;
  const said = { ...release, files: [{ path: 'b.txt', content: 'y' }] };
  for (const id of ['orchard/x', 'Orchard/new']) {
    await expect(
      publish({ ...said, repo: parseRepoId(id) }, of('hf_member'), progress),
    ).rejects.toMatchObject({
      code: 'hub-token-read-only',
      message: `ann may not write to ${id.split('/')[0]}: ann has only the role "read" there`,
      hint: expect.stringContaining(`Publish to ann/`),
    });
  }
  const asked = hub.requests.slice(from).map(({ path }) => path);
  const repos = ['/api/models/orchard/x', '/api/models/Orchard/new'];
  expect(asked).toEqual(repos.flatMap((path) => ['/api/whoami-v2', path]));
  // The Hub itself says no, to whoever asks it.
  const headers = { authorization: 'Bearer hf_member', 'content-type': 'application/json' };
  const create = { method: 'POST', headers, body: '{"name":"new","organization":"orchard"}' };
  expect((await fetch(`${hub.url}/api/repos/create`, create)).status).toBe(403);
  const commit = { method: 'POST', headers, body: '{"key":"header","value":{"summary":"x"}}' };
  expect((await fetch(`${hub.url}/api/models/orchard/x/commit/main`, commit)).status).toBe(403);
});

test('a Hub that takes the right back later is believed', async () => {
  await using fixture = await hubFixture({ tokens });
  const { hub, options, progress } = fixture;
  hub.faults.add({
    match: /repos\/create/,
    action: { status: 403, body: '{"error":"You have been banned"}' },
  });
  const files = [{ path: 'a.txt', content: 'x' }];
  const release = { repo: parseRepoId('ann/x'), visibility: 'public', files, title: 'x' } as const;
  const failure = publish(release, options, progress);
  await expect(failure).rejects.toMatchObject({ code: 'hub-token-read-only' });
  await expect(failure).rejects.toThrow(
    'cannot create the repo (ann/x): the Hub answered 403: You have been banned',
  );
});

test('no error holds the token, even if the Hub repeats it', async () => {
  await using fixture = await hubFixture({ tokens, fetch: { retries: 0 } });
  const { hub, progress } = fixture;
  const options = { ...fixture.options, token: 'hf_writer' };
  const repo = parseRepoId('ann/x');
  const release = {
    repo,
    visibility: 'public',
    files: [{ path: 'a.gguf', content: 'x' }],
    title: 'x',
  } as const;
  const routes = [
    'whoami',
    'api/models/ann/x',
    'repos/create',
    'preupload',
    'objects/batch',
    'PUT',
    'commit/main',
  ];
  const echo = { 'content-type': 'application/json' };
  for (const route of routes) {
    for (const action of [
      { status: 401, headers: echo, body: '{"error":"hf_writer is wrong"}' },
      { status: 500, body: 'Bearer hf_writer' },
      { resetAfterBytes: 0 },
    ]) {
      hub.faults.clear();
      hub.faults.add({ match: new RegExp(route), action });
      const error: unknown = await publish(release, options, progress).catch((caught: unknown) => caught);
      // A commit whose answer was lost is found.
      const isThere = route === 'commit/main' && 'resetAfterBytes' in action;
      const expected = isThere ? { alreadyPublished: false } : { code: expect.stringMatching(/^hub-/) };
      expect(error, `${route} ${inspect(action)}`).toMatchObject(expected);
      expect(inspect(error, { depth: 12, showHidden: true })).not.toContain('hf_writer');
      expect(JSON.stringify(error)).not.toContain('hf_writer');
    }
  }
  hub.faults.clear();
  await hub[Symbol.asyncDispose]();
  const gone: unknown = await resolveRevision(repo, 'main', options).catch((caught: unknown) => caught);
  expect(inspect(gone, { depth: 12, showHidden: true })).not.toContain('hf_writer');
});
