import { afterEach, expect, test, vi } from 'vitest';
import { type GithubOidc, startGithubOidc } from '../../../demo/github-oidc/server.ts';
import type { TrustSettings } from '../../../demo/local-hub/trusted-publishers.ts';
import { findIdentity, readingOptions, writingOptions } from '../../../src/hub/identity/find-identity.ts';
import { checkWriteAccess, publish, readHubText } from '../../../src/hub/index.ts';
import { type HubFixture, hubFixture, patternBytes, seedRepo } from '../fixture.ts';
import { releaseOf, repo } from '../release-fixture.ts';

const CLAIMS = {
  repository: 'owner/models',
  ref: 'refs/heads/main',
  job_workflow_ref: 'owner/models/.github/workflows/release.yml@refs/heads/main',
};
const publisher = { resource: repo.id, claims: { repository: 'owner/models' } } as const;

interface World extends AsyncDisposable {
  readonly fixture: HubFixture;
  readonly github: GithubOidc;
  /** What is hidden in the log. */
  readonly secrets: string[];
  /** Options of the job, which has no token. */
  readonly writing: ReturnType<typeof writingOptions>;
}

async function trustedWorld(trust: Partial<TrustSettings> = {}, withRepo = true): Promise<World> {
  await using resources = new AsyncDisposableStack();
  const github = resources.use(await startGithubOidc(CLAIMS));
  const settings = { issuer: github.url, publishers: [publisher], ...trust };
  const fixture = resources.use(await hubFixture({ trust: settings, xet: {} }));
  if (withRepo) await seedRepo(fixture, repo.id, [{ path: 'base.txt', content: 'x' }]);
  const environment = {
    ...github.environment,
    HF_TOKEN_PATH: `${fixture.folder}/none`,
    GITHUB_REPOSITORY: 'owner/models',
    GITHUB_WORKFLOW_REF: CLAIMS.job_workflow_ref,
    GITHUB_REF: CLAIMS.ref,
  };
  const secrets: string[] = [];
  const identity = await findIdentity(environment, undefined, () => {});
  const hub = { ...fixture.options, token: undefined };
  const onSecret = (secret: string) => void secrets.push(secret);
  const writing = writingOptions(repo, hub, identity, { trustedPublishing: false, onSecret });
  const kept = resources.move();
  return { fixture, github, secrets, writing, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

const exchanges = ({ fixture }: World) => fixture.hub.requests.filter(({ path }) => path === '/oauth/token');

afterEach(() => void vi.useRealTimers());

test('a workflow without a token publishes to the repo that trusts it', async () => {
  await using world = await trustedWorld();
  const { fixture, github, secrets, writing } = world;
  const release = await releaseOf(fixture, { tag: 'v1' });
  const done = await publish(release, writing, fixture.progress);
  expect(done).toMatchObject({ created: false, alreadyPublished: false });
  expect(await readHubText(repo, 'v1', 'plan.json', fixture.options)).toBe('{"name":"x"}');
  // The audience is the Hub, as its own client has it; one exchange serves the whole release.
  expect(github.asked).toEqual([fixture.hub.url]);
  expect(exchanges(world)).toHaveLength(1);
  expect(secrets).toHaveLength(2);
  expect(secrets[0]).toMatch(/^eyJ/);
  expect(secrets[1]).toMatch(/^hf_jwt_/);
  // It is nobody's token.
  expect(fixture.hub.requests.some(({ path }) => path.startsWith('/api/whoami'))).toBe(false);
});

test('after 50 minutes another token is taken, before that none', async () => {
  await using world = await trustedWorld();
  const { writing } = world;
  vi.useFakeTimers({ toFake: ['performance'] });
  await checkWriteAccess(repo, writing);
  vi.advanceTimersByTime(50 * 60_000 - 1);
  await checkWriteAccess(repo, writing);
  expect(exchanges(world)).toHaveLength(1);
  vi.advanceTimersByTime(1);
  await Promise.all([checkWriteAccess(repo, writing), checkWriteAccess(repo, writing)]);
  expect(exchanges(world)).toHaveLength(2);
});

test('a token that lives shorter is used for five sixths of its life', async () => {
  await using world = await trustedWorld({ expiresIn: 60 });
  vi.useFakeTimers({ toFake: ['performance'] });
  await checkWriteAccess(repo, world.writing);
  vi.advanceTimersByTime(49_999);
  await checkWriteAccess(repo, world.writing);
  expect(exchanges(world)).toHaveLength(1);
  vi.advanceTimersByTime(1);
  await checkWriteAccess(repo, world.writing);
  expect(exchanges(world)).toHaveLength(2);
});

test('a token that is taken back in the middle of a release is replaced, once for all requests', async () => {
  await using world = await trustedWorld();
  const { fixture, writing, secrets } = world;
  const release = await releaseOf(fixture, { tag: 'v1' });
  // At the first byte of the upload, when several requests are under way.
  let taken = false;
  const fetch: typeof writing.fetch = async (input, init) => {
    if (!taken && String(input).includes('/preupload/')) {
      taken = true;
      fixture.hub.revokeTrusted();
    }
    return await writing.fetch(input, init);
  };
  const done = await publish(release, { ...writing, fetch }, fixture.progress);
  expect([taken, done.alreadyPublished]).toEqual([true, false]);
  expect(exchanges(world)).toHaveLength(2);
  expect(secrets.filter((secret) => secret.startsWith('hf_jwt_'))).toHaveLength(2);
  expect(await readHubText(repo, 'v1', 'plan.json', fixture.options)).toBe('{"name":"x"}');

  fixture.hub.revokeTrusted();
  await Promise.all([checkWriteAccess(repo, writing), checkWriteAccess(repo, writing)]);
  expect(exchanges(world)).toHaveLength(3);
});

test('tokens that the Hub never takes, or takes back at once, end in a sentence', async () => {
  for (const works of [0, 1]) {
    await using world = await trustedWorld();
    for (let n = 0; n < works; n += 1) await checkWriteAccess(repo, world.writing);
    const body = '{"error":"Invalid credentials in Authorization header"}';
    world.fixture.hub.faults.add({ match: /\/api\//, action: { status: 401, body } });
    await expect(checkWriteAccess(repo, world.writing)).rejects.toMatchObject({
      code: 'hub-token-invalid',
      hint: expect.stringContaining('revoked the tokens of this workflow'),
    });
    expect(exchanges(world)).toHaveLength(1 + works);
  }
});

test('what a trusted publisher lacks is said before anything is written', async () => {
  const refusal = async (trust: Partial<TrustSettings>, withRepo = true) => {
    await using world = await trustedWorld(trust, withRepo);
    const release = await releaseOf(world.fixture);
    const error: unknown = await publish(release, world.writing, world.fixture.progress).catch(
      (caught: unknown) => caught,
    );
    const { message, code, hint } = error as { message: string; code: string; hint: string };
    for (const secret of world.secrets) expect(`${message}${hint}`).not.toContain(secret);
    return `${code}: ${message}\n${hint}`.replaceAll(world.fixture.hub.url, 'HUB');
  };
  expect(await refusal({ publishers: [] })).toBe(
    `hub-token-invalid: the Hub does not accept this workflow (owner/models, release.yml, refs/heads/main) as a trusted publisher of espalier/pruned: it answered 400: invalid_grant: No trusted publisher of espalier/pruned matches
The repo must exist: a trusted publisher cannot create it. Create it, and add this workflow under "Trusted Publishers" in HUB/espalier/pruned/settings; or give a token as HF_WRITE_TOKEN.`,
  );
  expect(await refusal({}, false)).toContain(
    'espalier/pruned does not exist, and a trusted publisher cannot create it',
  );
  expect(await refusal({ publishers: [{ ...publisher, readOnly: true }] })).toContain(
    'may be read-only: let it write',
  );
});

test('a refusal is not kept: the next request asks again', async () => {
  await using world = await trustedWorld();
  world.fixture.hub.faults.add({
    match: /oauth/,
    times: 1,
    action: { status: 400, body: '{"error":"invalid_grant"}' },
  });
  await expect(checkWriteAccess(repo, world.writing)).rejects.toMatchObject({ code: 'hub-token-invalid' });
  await checkWriteAccess(repo, world.writing);
});

test('GitHub gives no token', async () => {
  await using world = await trustedWorld();
  world.github.refuse(403);
  await expect(checkWriteAccess(repo, world.writing)).rejects.toThrow(
    "GitHub answered 403 to the job's request for an OIDC token: no token for this job",
  );
});

test('who reads may be another than who writes', async () => {
  await using fixture = await hubFixture({
    tokens: { hf_reads: { user: 'ann', role: 'read' }, hf_writes: { user: 'ann', role: 'write' } },
  });
  const given = { token: 'hf_reads', from: 'hf-token' };
  const environment = { HF_TOKEN: 'hf_other', HF_WRITE_TOKEN: 'hf_writes' };
  const identity = await findIdentity(environment, given, () => {});
  const settings = { trustedPublishing: false };
  expect(readingOptions(fixture.options, identity, settings)).toMatchObject({ token: 'hf_reads' });
  const target = { type: 'model', id: 'ann/x' } as const;
  const writing = writingOptions(target, fixture.options, identity, settings);
  expect(await checkWriteAccess(target, writing)).toMatchObject({ role: 'write' });
  const alone = writingOptions(target, fixture.options, { ...identity, writeToken: undefined }, settings);
  await expect(checkWriteAccess(target, alone)).rejects.toMatchObject({
    code: 'hub-token-read-only',
    hint: expect.stringContaining('(this one is from hf-token)'),
  });
});

test('HF_OIDC_RESOURCE means what it means to the official client', async () => {
  await using world = await trustedWorld({ publishers: [{ resource: 'espalier', claims: {} }, publisher] });
  const { fixture, github } = world;
  const hub = { ...fixture.options, token: undefined };
  const settings = { trustedPublishing: false };
  const find = (HF_OIDC_RESOURCE: string, more = {}) =>
    findIdentity(
      { HF_TOKEN: 'hf_reads', HF_OIDC_RESOURCE, ...github.environment, ...more },
      undefined,
      () => {},
    );
  // A user: gated repos are read in their name.
  await seedRepo(fixture, 'espalier/gated', [{ path: 'a.txt', content: 'let in' }]);
  const gate = {
    method: 'PUT',
    headers: { authorization: `Bearer ${fixture.options.token}` },
    body: '{"gated":"auto"}',
  };
  await fetch(`${hub.hubUrl}/api/models/espalier/gated/settings`, gate);
  const gated = { type: 'model', id: 'espalier/gated' } as const;
  await expect(readHubText(gated, 'main', 'a.txt', hub)).rejects.toMatchObject({ code: 'hub-repo-gated' });
  const reading = readingOptions(hub, await find('espalier'), settings);
  expect(await readHubText(gated, 'main', 'a.txt', reading)).toBe('let in');
  // A repo: it is published to, although there is a token.
  const writing = writingOptions(repo, hub, await find(repo.id), settings);
  expect(await checkWriteAccess(repo, writing)).toMatchObject({
    name: expect.stringContaining('the workflow'),
  });
  const other = await find('espalier/other');
  expect(() => writingOptions(repo, hub, other, settings)).toThrow('HF_OIDC_RESOURCE is espalier/other');
  const nobody = await findIdentity({ HF_OIDC_RESOURCE: repo.id }, undefined, () => {});
  expect(() => writingOptions(repo, hub, nobody, settings)).toThrow(
    'trusted publishing needs an OIDC token of the workflow, and there is none',
  );
  // Another provider's token is given; it is taken as it is.
  const [token = ''] = [await (await find(repo.id)).workflow?.idToken(hub.hubUrl, hub)];
  const elsewhere = await findIdentity({ HF_OIDC_ID_TOKEN: token }, undefined, () => {});
  await checkWriteAccess(repo, writingOptions(repo, hub, { ...elsewhere, token: undefined }, settings));
});

test('a gated repo names the page on which its terms are accepted', async () => {
  await using fixture = await hubFixture({
    tokens: { hf_local: { user: 'espalier', role: 'write' }, hf_other: { user: 'other', role: 'read' } },
  });
  await seedRepo(fixture, 'espalier/gated', [{ path: 'm.gguf', content: patternBytes(1000) }]);
  const gate = {
    method: 'PUT',
    headers: { authorization: `Bearer ${fixture.options.token}` },
    body: '{"gated":"auto"}',
  };
  await fetch(`${fixture.hub.url}/api/models/espalier/gated/settings`, gate);
  const gated = { type: 'model', id: 'espalier/gated' } as const;
  const hintFor = async (token: string | undefined) =>
    await readHubText(gated, 'main', 'm.gguf', {
      ...fixture.options,
      token,
      tokenFrom: token && 'HF_TOKEN',
    }).catch((error: unknown) => (error as { hint: string }).hint.replace(fixture.hub.url, 'HUB'));
  expect(await hintFor(undefined)).toContain('Open HUB/espalier/gated, log in and accept its terms there');
  expect(await hintFor('hf_other')).toContain(
    'Open HUB/espalier/gated, accept its terms there as the owner of the token (from HF_TOKEN)',
  );
});
