import { expect, test } from 'vitest';
import type { LocalHubOptions } from '../../demo/local-hub/server.ts';
import {
  checkWriteAccess,
  openHubFile,
  publish,
  resolveRevision,
  whoAmI,
  xetHashOf,
} from '../../src/hub/index.ts';
import { createTag } from '../../src/hub/repo/refs.ts';
import { serve } from '../http/fixture.ts';
import { refusal } from '../support/refusal.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { card, repo, reported } from './release-fixture.ts';

// Repos that are closed, or somewhere else: one clear sentence before the first byte, and the token goes to nobody else.

const tokens = {
  hf_ann: { user: 'ann', role: 'write', orgs: ['espalier'] },
  hf_cat: { user: 'cat', role: 'write', orgs: ['espalier'] },
  hf_bob: { user: 'bob', role: 'write' },
} as const satisfies LocalHubOptions['tokens'];

const files = reported([
  { path: 'm-Q4_0.gguf', content: 'twenty-eight' },
  { path: 'README.md', content: card },
]);
const release = { repo, visibility: 'public', files, title: 'Prune' } as const;
const bob = (fixture: HubFixture) => ({ ...fixture.options, token: 'hf_bob' });

async function call({ options }: HubFixture, method: string, path: string, json: object): Promise<void> {
  const headers = { authorization: `Bearer ${options.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${options.hubUrl}/api/${path}`, {
    ...{ method, headers, body: JSON.stringify(json) },
  });
  expect(response.status).toBe(200);
}

const seeded = async (fixture: HubFixture) =>
  await seedRepo(fixture, repo.id, [{ path: 'b-Q4_0.gguf', content: 'GGUF' }]);
const settings = (fixture: HubFixture, json: object) =>
  call(fixture, 'PUT', `models/${repo.id}/settings`, json);
const rename = (fixture: HubFixture, toRepo: string) =>
  call(fixture, 'POST', 'repos/move', { fromRepo: repo.id, toRepo, type: 'model' });

test('a disabled repo is neither read nor written, and its owner is told before anything is sent', async () => {
  await using fixture = await hubFixture({ tokens });
  const { hub, options, progress } = fixture;
  const head = await seeded(fixture);
  await settings(fixture, { disabled: true });
  const from = hub.requests.length;
  expect(await refusal(publish(release, options, progress))).toBe(
    `hub-refused: the Hub disabled ${repo.id}: nothing can be published there`,
  );
  expect(hub.requests.slice(from).filter(({ method }) => method !== 'GET')).toEqual([]);
  const reading = openHubFile(repo, head, 'b-Q4_0.gguf', options);
  await expect(reading).rejects.toMatchObject({
    code: 'hub-refused',
    message: expect.stringContaining('Access to this resource is disabled.'),
    hint: `The Hub disabled this repo: ${hub.url}/${repo.id} says why. Use another one.`,
  });
  await settings(fixture, { disabled: false });
  expect(await publish(release, options, progress)).toMatchObject({ alreadyPublished: false });
});

test('a repo that is disabled in the middle is no matter of the token', async () => {
  await using fixture = await hubFixture({ tokens });
  const { hub, options, progress } = fixture;
  const error = 'Access to this resource is disabled.';
  hub.faults.add({ match: /^POST .*\/commit\//, action: { status: 403, body: JSON.stringify({ error }) } });
  expect(await refusal(publish(release, options, progress))).toMatch(/^hub-refused: .*answered 403: Access/);
});

test('a gated repo takes releases of its owner; of others it shows neither files nor takes a proposal on them', async () => {
  await using fixture = await hubFixture({ tokens });
  const { options, progress } = fixture;
  await publish(release, options, progress);
  await settings(fixture, { gated: 'manual' });
  const next = { ...release, files: reported([...files.slice(0, 1), { path: 'n.txt', content: 'n' }]) };
  expect(await publish({ ...next, overwrite: true }, options, progress)).toMatchObject({ created: false });
  const proposal = { ...release, pullRequest: true };
  await expect(publish(proposal, bob(fixture), progress)).rejects.toMatchObject({
    code: 'hub-repo-gated',
    hint: expect.stringContaining('accept its terms there'),
  });
});

test('a private repo of others is as one that is not there', async () => {
  await using fixture = await hubFixture({ tokens });
  const { options, progress } = fixture;
  await seeded(fixture);
  await settings(fixture, { visibility: 'private' });
  expect(await refusal(publish({ ...release, pullRequest: true }, bob(fixture), progress))).toBe(
    'hub-token-read-only: bob may not write to espalier: bob has no organisation to write to',
  );
  for (const token of ['hf_bob', undefined]) {
    const asked = { ...options, token };
    expect(await refusal(resolveRevision(repo, 'main', asked))).toMatch(/^hub-repo-not-found: /);
    expect(await refusal(openHubFile(repo, 'main', 'b-Q4_0.gguf', asked))).toMatch(/^hub-repo-not-found: /);
  }
});

test('who may write to a repo that was renamed is asked of its name now', async () => {
  await using fixture = await hubFixture({ tokens });
  const { options } = fixture;
  await seeded(fixture);
  const cat = { ...options, token: 'hf_cat' };
  expect(await checkWriteAccess(repo, cat)).toMatchObject({ name: 'cat' });
  await rename(fixture, 'ann/theirs');
  expect(await checkWriteAccess(repo, options)).toMatchObject({ name: 'ann' });
  expect(await refusal(checkWriteAccess(repo, cat))).toBe(
    'hub-token-read-only: cat may not write to ann: cat may write to espalier',
  );
  const former = { type: 'model', id: 'ann/former' } as const;
  await seedRepo(fixture, former.id, [{ path: 'a.txt', content: 'a' }]);
  await call(fixture, 'POST', 'repos/move', { fromRepo: former.id, toRepo: 'espalier/now', type: 'model' });
  expect(await checkWriteAccess(former, cat)).toMatchObject({ name: 'cat' });
});

test('the chunks of a base that was renamed are found by its old name', async () => {
  await using fixture = await hubFixture({ tokens, xet: {} });
  const { options } = fixture;
  await publish(release, options, fixture.progress);
  const at = { repo, revision: 'main', path: 'm-Q4_0.gguf' };
  const hash = await xetHashOf(at, options);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await rename(fixture, 'ann/theirs');
  expect(await xetHashOf(at, options)).toBe(hash);
});

/** A server that sends everybody to the Hub at its own address. */
async function leading({ hub }: HubFixture, status: number) {
  return await serve((request, response) =>
    response.writeHead(status, { location: `${hub.url}${request.url}` }).end(),
  );
}

test.each([301, 302, 303, 307, 308])(
  'the token and the release stay here when a Hub leads elsewhere: %i',
  async (status) => {
    await using fixture = await hubFixture({ tokens });
    const { hub, progress } = fixture;
    await using server = await leading(fixture, status);
    const options = { ...fixture.options, hubUrl: server.url };
    for (const asked of [
      whoAmI(options),
      publish(release, options, progress),
      resolveRevision(repo, 'main', options),
    ]) {
      await expect(asked).rejects.toMatchObject({
        code: 'hub-refused',
        message: `${server.url}/ redirects to ${hub.url}, where the token is not sent`,
        hint: expect.stringContaining(`--hub-url ${hub.url}`),
      });
    }
    await expect(createTag(repo, 'v1', 'f'.repeat(40), options)).rejects.toMatchObject({
      code: 'hub-refused',
      hint: expect.stringMatching(status < 307 ? /proxy or a login page/ : `--hub-url ${hub.url}`),
    });
    expect(hub.requests.filter(({ authorized, method }) => authorized || method !== 'GET')).toEqual([]);
    // What everybody may read is read.
    await seeded(fixture);
    expect(await resolveRevision(repo, 'main', options)).toMatch(/^[0-9a-f]{40}$/);
  },
);

test('a Hub that leads round in a circle is given up at once', async () => {
  await using server = await serve((request, response) =>
    response.writeHead(307, { location: `${request.url}` }).end(),
  );
  await using fixture = await hubFixture();
  const options = { ...fixture.options, hubUrl: server.url };
  expect(await refusal(whoAmI(options))).toBe(
    `hub-refused: ${server.url}/api/whoami-v2 redirects more than 20 times`,
  );
  expect(server.requests).toHaveLength(21);
});
