import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { checkWriteAccess, parseRepoId, publish, resolveRevision } from '../../src/hub/index.ts';
import { hubFixture } from './fixture.ts';

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
