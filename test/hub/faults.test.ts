import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FaultAction } from '../../demo/local-hub/faults.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { SpliceList } from '../../src/bytes/splice.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { openHubFile, openXetToRead, publish, xetHashOf } from '../../src/hub/index.ts';
import type { Release } from '../../src/hub/publish/publish-release.ts';
import { measureSpliced } from '../../src/xet/upload/measure-spliced.ts';
import { type HubFixture, hubFixture, patternBytes } from './fixture.ts';
import { card, commitTitles, reported } from './release-fixture.ts';

// Each request of a release, and each thing that can go wrong with one. A failure that a later attempt may cure is survived;
// any other ends with its code and no commit, and the next run sends nothing again that has arrived.

const FILE = 'model-Q4_0.gguf';
const base = patternBytes(1_600_000, 61);
const baseRepo = { type: 'model', id: 'espalier/base' } as const;

let fixture: HubFixture;
beforeAll(async () => {
  fixture = await hubFixture({ xet: {} });
  const release = { repo: baseRepo, visibility: 'public', title: 'Add it' } as const;
  await publish({ ...release, files: [await local('base.gguf', base)] }, fixture.options, fixture.progress);
});
afterAll(() => fixture[Symbol.asyncDispose]());
afterEach(() => {
  fixture.hub.faults.clear();
  Object.assign(fixture.hub.cas?.settings ?? {}, { version2: true });
});

async function local(path: string, bytes: Uint8Array) {
  const file = join(fixture.folder, path);
  await writeFile(file, bytes);
  return { path, content: { file, sha256: sha256Hex(bytes), size: bytes.length } };
}

const page = '<!doctype html><html><title>Sign in to this network</title></html>';
const FAULTS = {
  reset: { resetAfterBytes: 0 },
  'rate limit': { status: 429, headers: { 'retry-after': '0' } },
  unavailable: { status: 503 },
  expired: { status: 403, body: '{"error":"Token expired"}' },
  truncated: { status: 200, headers: { 'content-length': '1000', connection: 'close' }, body: '{"files":[' },
  wrong: { status: 200, body: '{"hello":"world"}' },
  html: { status: 200, headers: { 'content-type': 'text/html' }, body: page },
} satisfies Record<string, FaultAction>;
type FaultName = keyof typeof FAULTS;
const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** What comes of a fault that is no matter of trying again; everything else is survived. */
type Ends = Partial<Record<FaultName, string>>;
const HUB: Ends = { expired: 'hub-token-read-only', wrong: 'hub-refused', html: 'hub-refused' };
interface Route {
  readonly match: RegExp;
  readonly ends: Ends;
  /** Of a store of before 2026. */
  readonly old?: boolean;
}
const ROUTES: Readonly<Record<string, Route>> = {
  'write token': { match: /^GET .*\/xet-write-token\//, ends: HUB },
  preupload: { match: /^POST .*\/preupload\//, ends: HUB },
  'chunk query': { match: /^GET \/v1\/chunks\//, ends: {} },
  xorb: { match: /^POST \/v1\/xorbs\//, ends: { wrong: 'hub-refused', html: 'hub-refused' } },
  'shard v2': { match: /^POST \/v2\/shards/, ends: {} },
  'shard v1': { match: /^POST \/v1\/shards/, ends: {}, old: true },
  commit: { match: /^POST .*\/commit\//, ends: HUB },
};
const cases = Object.entries(ROUTES).flatMap(([name, route]) =>
  FAULT_NAMES.map((fault) => ({ name, fault, ...route })),
);

let releases = 0;
/** A release like no other before it: 200 kB of it are new. */
async function newRelease(): Promise<{ release: () => Promise<Release>; bytes: Buffer }> {
  releases += 1;
  const bytes = Buffer.concat([patternBytes(200_000, 100 + releases), base.subarray(123_456)]);
  const repo = { type: 'model', id: `espalier/release-${releases}` } as const;
  const files = reported([await local(FILE, bytes), { path: 'README.md', content: card }]);
  const journal = join(fixture.folder, `journal-${releases}`);
  const xet = { journal, openBases: async () => [memorySource('base', base)] };
  return { release: async () => ({ repo, visibility: 'public', title: 'Prune', files, xet }), bytes };
}

function xorbsSince(request: number) {
  return fixture.hub.requests
    .slice(request)
    .filter(
      ({ path, status, received }) => path.startsWith('/v1/xorbs/') && status === 200 && received > 150_000,
    );
}

test.each(cases)('$name: $fault', async ({ match, fault, ends, old = false }) => {
  const { hub, options, progress } = fixture;
  Object.assign(hub.cas?.settings ?? {}, { version2: !old });
  const { release, bytes } = await newRelease();
  const from = hub.requests.length;
  hub.faults.add({ match, times: 1, action: FAULTS[fault] });
  const code = ends[fault];
  const wanted = await release();
  const first = publish(wanted, options, progress);
  if (code !== undefined) {
    await expect(first).rejects.toMatchObject({ code });
    expect(await commitTitles(fixture, wanted.repo.id)).toEqual(['initial commit']);
  }
  const done = code === undefined ? await first : await publish(await release(), options, progress);
  expect(hub.faults.armed).toBe(0);
  expect(done).toMatchObject({ alreadyPublished: false });
  // Of a store that does not say what it has, nothing is known.
  const asks = match.test('GET /v1/chunks/');
  const nonsense = 'status' in FAULTS[fault] && FAULTS[fault].status === 200;
  if (!(asks && nonsense)) expect(done.moved?.newBytes ?? 0).toBeLessThan(bytes.length / 2);
  expect(await commitTitles(fixture, wanted.repo.id)).toEqual(['Prune', 'initial commit']);
  await using source = await openHubFile(wanted.repo, done.commit, FILE, options);
  expect(Buffer.compare(await source.read(0, source.size), bytes)).toBe(0);
  // What a fault stands in for has not arrived; everything else arrives once.
  expect(xorbsSince(from)).toHaveLength(match.test('POST /v1/xorbs/') && nonsense ? 2 : 1);
});

const list: SpliceList = [
  { kind: 'literal', bytes: patternBytes(150_000, 62) },
  { kind: 'copy', offset: 234_567, length: base.length - 234_567 },
];

/** How much of a cut is new, as a dry run finds it out. */
async function measured(): Promise<number | undefined> {
  const { options } = fixture;
  const at = { repo: baseRepo, revision: 'main', path: 'base.gguf' };
  const file = await xetHashOf(at, options);
  const client = file === undefined ? undefined : await openXetToRead(at, options);
  if (file === undefined || client === undefined) return undefined;
  const source = memorySource('base', base);
  return (await measureSpliced(client, source, file, list, () => {}))?.newBytes;
}

const CURED: readonly FaultName[] = ['rate limit', 'reset', 'truncated', 'unavailable'];
const QUESTIONS: Readonly<Record<string, Pick<Route, 'match' | 'old'>>> = {
  'the file': { match: /^HEAD .*\/resolve\// },
  'read token': { match: /^GET .*\/xet-read-token\// },
  'chunk query': { match: /^GET \/v1\/chunks\// },
  'reconstruction v2': { match: /^GET \/v2\/reconstructions\// },
  'reconstruction v1': { match: /^GET \/v1\/reconstructions\//, old: true },
};
const questions = Object.entries(QUESTIONS).flatMap(([name, route]) =>
  FAULT_NAMES.map((fault) => ({ name, fault, ...route })),
);

test.each(questions)(
  'a dry run is right or says nothing: $name: $fault',
  async ({ match, fault, old = false }) => {
    const { hub } = fixture;
    Object.assign(hub.cas?.settings ?? {}, { version2: !old });
    const right = await measured();
    expect(right).toBeGreaterThan(150_000);
    expect(right).toBeLessThan(base.length / 2);
    hub.faults.add({ match, times: 1, action: FAULTS[fault] });
    const told = await measured().catch((error: unknown) => {
      expect(error).toMatchObject({ code: expect.stringMatching(/^hub-/) });
      return undefined;
    });
    expect(hub.faults.armed).toBe(0);
    // An answer without a body cannot break off: what it does not say is not known.
    const cured = CURED.includes(fault) && !(fault === 'truncated' && match.test('HEAD /x/resolve/'));
    if (cured || told !== undefined) expect(told).toBe(right);
    expect(await measured()).toBe(right);
  },
);
