import { expect, test } from 'vitest';
import type { FaultAction } from '../../demo/local-hub/faults.ts';
import { publish, resolveRevision, statFiles } from '../../src/hub/index.ts';
import { refusal } from '../support/refusal.ts';
import { hubFixture, seedRepo } from './fixture.ts';
import { cutFile, cutRelease, repo } from './release-fixture.ts';

// What a Hub refuses in the middle of a release: nothing of it is there, the error says what to do, and run again it is published.

const json = (error: string) => JSON.stringify({ error });
const COMMIT = /^POST .*\/commit\//;
const code = (name: string): FaultAction => ({
  status: 404,
  headers: { 'x-error-code': name },
  body: json(name),
});

interface Refusal {
  readonly match: RegExp;
  readonly action: FaultAction;
  readonly withoutXet?: true;
  readonly skip?: number;
  /** How it ends; published all the same without it. */
  readonly error?: RegExp;
}
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'a conflict, and the branch is where it was': {
    match: COMMIT,
    action: { status: 409, body: json('Conflict') },
    error: /^hub-conflict: .*answered 409: Conflict/,
  },
  'a precondition, and the branch is where it was': {
    match: COMMIT,
    action: { status: 412, body: json('A commit has happened since') },
    error: /^hub-conflict: .*answered 412/,
  },
  'a commit that is too large': {
    match: COMMIT,
    action: { status: 413, body: '<html><title>413 Request Entity Too Large</title></html>' },
    error: /^hub-refused: .*answered 413: a page "413 Request Entity Too Large"/,
  },
  'a commit that is not understood': {
    match: COMMIT,
    action: { status: 422, body: json('lfsFile.oid is invalid') },
    error: /^hub-refused: .*answered 422: lfsFile\.oid is invalid/,
  },
  'a repo that is gone at the commit': {
    match: COMMIT,
    action: code('RepoNotFound'),
    error: /^hub-repo-not-found: .*answered 404/,
  },
  'a repo that was gated meanwhile': {
    match: /xet-write-token/,
    action: { ...code('GatedRepo'), status: 403 } as FaultAction,
    error: /^hub-repo-gated: /,
  },
  'no more tokens for the store when one is replaced': {
    match: /xet-write-token/,
    skip: 1,
    action: { status: 404, body: json('Not Found') },
    error: /^hub-unavailable: the Hub no longer issues a token for the storage of/,
  },
  'a limit of requests that is told by RateLimit alone': {
    match: COMMIT,
    action: { status: 429, headers: { ratelimit: '"api";r=0;t=1' }, body: json('Too many requests') },
  },
  'a part that the storage has lost': {
    match: /^POST .*complete/,
    action: { status: 400, body: json('part 2 is missing') },
    withoutXet: true,
    error: /^hub-refused: .*answered 400: part 2 is missing/,
  },
};

test.each(Object.entries(REFUSALS))('%s', async (_name, { match, action, skip = 0, withoutXet, error }) => {
  await using fixture = await hubFixture({ xet: {}, partBytes: 5_000_000 });
  const { hub, progress } = fixture;
  const options = { ...fixture.options, ...(withoutXet && { withoutXet }) };
  const seed = await seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }]);
  const release = await cutRelease(fixture, { tag: 'v1' });
  // The store asks for another token.
  if (skip > 0) hub.faults.add({ match: /^POST \/v1\/xorbs/, times: 1, action: { status: 401 } });
  hub.faults.add({ match, skip, ...(error === undefined ? { times: 1 } : {}), action });
  if (error !== undefined) {
    expect(await refusal(publish(release, options, progress))).toMatch(error);
    hub.faults.clear();
    expect(await resolveRevision(repo, 'main', options)).toBe(seed);
    expect(await statFiles(repo, 'main', [cutFile, 'README.md', 'report.json'], options)).toEqual([]);
  }
  const { commit } = await publish(release, options, progress);
  expect(hub.faults.armed).toBe(0);
  expect(await statFiles(repo, commit, [cutFile, 'report.json', 'notes.txt'], options)).toHaveLength(3);
});
