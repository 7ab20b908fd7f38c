import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, seedHub } from '../../demo/seed.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { silent } from '../../src/common/progress.ts';
import { shardNames } from '../../src/gguf/shards.ts';
import { parseHubUri } from '../../src/hub/index.ts';
import { type HubFixture, hubFixture, seedRepo } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const PLAN = join(ROOT, 'plans', 'tiny-gpt-oss-28x.json');
const REPO = 'demo/cut-GGUF';
const uri = (file: string) => `hf://${REPO}/${file}`;

let fixture: HubFixture;
let candidate: Uint8Array;
let shards: { name: string; bytes: Uint8Array }[];
let run: ReturnType<typeof commandRunner>;

beforeAll(async () => {
  fixture = await hubFixture({ tokens: { hf_demo: { user: 'demo', role: 'write' } } });
  run = commandRunner({ hubUrl: fixture.hub.url, token: fixture.hub.token });
  await seedHub(join(ROOT, 'demo', 'tiny-gpt-oss'), { hub: fixture.options, progress: silent });
  const out = join(fixture.folder, 'candidate.gguf');
  await run('prune', { base: BASE_URI, plan: PLAN, out });
  candidate = await readFile(out);
  const flipped = Uint8Array.from(candidate);
  flipped[2_000_000]! ^= 1;
  await seedRepo(fixture, REPO, [
    { path: 'right.gguf', content: candidate },
    { path: 'flipped.gguf', content: flipped },
    { path: 'longer.gguf', content: Buffer.concat([candidate, new Uint8Array(32)]) },
    { path: 'note.txt', content: 'not LFS' },
  ]);
  await run('prune', {
    base: BASE_URI,
    plan: PLAN,
    out: join(fixture.folder, 'set.gguf'),
    'max-shard-size': '900kB',
  });
  shards = await Promise.all(
    shardNames('set.gguf', 3).map(async (name) => ({
      name,
      bytes: await readFile(join(fixture.folder, name)),
    })),
  );
  const damaged = shards.map(({ bytes }) => Uint8Array.from(bytes));
  damaged[1]![700_000]! ^= 1;
  await seedRepo(fixture, REPO, [
    ...shards.map(({ name, bytes }) => ({ path: name, content: bytes })),
    ...shards.map(({ name }, i) => ({ path: `damaged/${name}`, content: damaged[i]! })),
  ]);
});
afterAll(() => fixture[Symbol.asyncDispose]());

/** Bytes of an object that the second origin has sent since some request. */
function fetched(bytes: Uint8Array, since: number): number {
  const oid = sha256Hex(bytes);
  return fixture.hub.requests
    .slice(since)
    .filter(({ origin, method, path }) => origin === 'cdn' && method === 'GET' && path.includes(oid))
    .reduce((sum, request) => sum + request.bytes, 0);
}

test('a published file is proved by its hash: of it only the header is fetched, of the base what is kept', async () => {
  const since = fixture.hub.requests.length;
  const out = join(fixture.folder, 'proof.json');
  const result = await run('verify', {
    base: BASE_URI,
    candidate: uri('right.gguf'),
    plan: PLAN,
    'by-hash': 'true',
    out,
  });
  const sha256 = sha256Hex(candidate);
  expect(result.outputs).toEqual({ 'candidate-sha256': sha256 });
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(result.json);
  expect(result.json).toEqual({
    bytesHashed: candidate.length,
    sha256: [sha256],
    ...{ tensors: 79, expertTensors: 32, literalBytes: 67_648 },
    claims: expect.arrayContaining(['espalier.version']),
    binding: 'bound',
    base: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), checked: 'etag' },
  });
  expect(result.text).toContain('the base was read by ranges; its SHA-256 was not checked');
  expect(fetched(candidate, since)).toBeLessThan(200_000);
  const base = await readFile(join(ROOT, 'demo', 'tiny-gpt-oss', 'tiny-gpt-oss.gguf'));
  expect(fetched(base, since)).toBeLessThan(base.length);
});

test('a published file is proved byte by byte', async () => {
  const result = await run('verify', { base: BASE_URI, candidate: uri('right.gguf'), plan: PLAN });
  expect(result.json).toMatchObject({ bytesCompared: candidate.length, sha256: sha256Hex(candidate) });
});

test('a file that differs in one bit is found: by its digest, and by the tensor, layer and expert', async () => {
  const plan = PLAN;
  expect(
    await refusal(run('verify', { base: BASE_URI, candidate: uri('flipped.gguf'), plan, 'by-hash': 'true' })),
  ).toMatch(
    /^proof-failed: .*: its SHA-256 on the Hub is [0-9a-f]{64}, but base and plan give [0-9a-f]{64}$/,
  );
  expect(await refusal(run('verify', { base: BASE_URI, candidate: uri('flipped.gguf'), plan }))).toMatch(
    /^proof-failed: .* byte 2000000, in blk\.\d+\.\w+\.\w+ \(layer \d, expert \d+ of the base\), is not byte \d+ of the base$/,
  );
});

test('a published set of shards is proved by the hash of each, and of it only the headers are fetched', async () => {
  const since = fixture.hub.requests.length;
  const set = { base: BASE_URI, candidate: uri(shards[0]!.name), plan: PLAN };
  const { json, text, outputs } = await run('verify', { ...set, 'by-hash': 'true' });
  expect(json).toMatchObject({
    bytesHashed: shards.reduce((sum, { bytes }) => sum + bytes.length, 0),
    sha256: shards.map(({ bytes }) => sha256Hex(bytes)),
  });
  expect(text).toContain('have the 3 SHA-256 that the Hub lists for the candidate');
  expect(outputs).toEqual({});
  for (const { bytes } of shards) expect(fetched(bytes, since)).toBeLessThan(200_000);

  const bad = { ...set, candidate: uri(`damaged/${shards[0]!.name}`) };
  expect(await refusal(run('verify', { ...bad, 'by-hash': 'true' }))).toMatch(
    /^proof-failed: \S+damaged\/set-00002-of-00003\.gguf is not .*: its SHA-256 on the Hub is [0-9a-f]{64}, but base/,
  );
  expect(await refusal(run('verify', bad))).toMatch(
    /^proof-failed: .*, in blk\.\d+\.\w+\.\w+ \(layer \d, expert \d+ of the base\), is not byte \d+ of the base$/,
  );
});

test('a set is proved byte by byte, here or on the Hub', async () => {
  const own = join(fixture.folder, shards[0]!.name);
  const base = join(ROOT, 'demo', 'tiny-gpt-oss', 'tiny-gpt-oss.gguf');
  const proof = { bytesCompared: candidate.length, tensors: 79 };
  for (const [one, other] of [
    [own, BASE_URI],
    [uri(shards[0]!.name), base],
  ]) {
    expect((await run('verify', { candidate: one!, base: other!, plan: PLAN })).json).toMatchObject(proof);
  }
});

test.each([
  [uri('longer.gguf'), /^proof-failed: .* it has \d+ bytes, but base and plan give \d+$/],
  [uri('note.txt'), /^usage: .*note\.txt is not an LFS file/],
  [uri('absent.gguf'), /^hub-file-not-found: /],
  ['candidate.gguf', /^usage: candidate\.gguf is not on the Hub: only the Hub knows the SHA-256 of a file$/],
])('by hash, %s is refused', async (file, message) => {
  expect(
    await refusal(run('verify', { base: BASE_URI, candidate: file, plan: PLAN, 'by-hash': 'true' })),
  ).toMatch(message);
});

test('a dry run gives the exact size, reads the header only, and writes nothing', async () => {
  const since = fixture.hub.requests.length;
  const { json, outputs } = await run('prune', { base: BASE_URI, plan: PLAN, 'dry-run': 'true' });
  expect(outputs).toEqual({ 'candidate-bytes': String(candidate.length) });
  expect(json).toMatchObject({ bytes: candidate.length, baseBytes: 2_702_208 });
  const sent = fixture.hub.requests.slice(since).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(sent).toBeLessThan(200_000);
  expect(await refusal(run('prune', { base: BASE_URI, plan: PLAN }))).toBe(
    'usage: prune needs out (the file to write)',
  );
});

test('a release is checked by what its own repo says: plan, report and base, by hash', async () => {
  const plan = await readFile(PLAN, 'utf8');
  const base = parseHubUri(BASE_URI);
  const reportOf = (file: string, bytes: Uint8Array, planText = plan) =>
    JSON.stringify({
      tool: { name: 'espalier', version: '0.0.9' },
      base: { repo: base.repo.id, revision: base.revision, file: base.path },
      plan: { sha256: sha256Hex(planText) },
      candidate: { file, sha256: sha256Hex(bytes) },
    });
  const release = async (name: string, content: Uint8Array, report: string, planText = plan) =>
    await seedRepo(fixture, `demo/${name}`, [
      { path: 'cut-28x-MXFP4.gguf', content },
      { path: 'candidates/cut-28x-MXFP4/plan.json', content: planText },
      { path: 'candidates/cut-28x-MXFP4/report.json', content: report },
    ]);
  const file = 'cut-28x-MXFP4.gguf';
  const commit = await release('own', candidate, reportOf(file, candidate));
  for (const given of ['hf://demo/own', 'demo/own', `${fixture.hub.url}/demo/own`, `demo/own:MXFP4`]) {
    const since = fixture.hub.requests.length;
    const { text, json } = await run('verify', { candidate: given });
    expect(text).toContain(
      `hf://demo/own@${commit}/${file} is exactly the base minus the experts of the plan`,
    );
    expect(text).toContain(
      `the plan "tiny-gpt-oss-28x" and the report were read from demo/own at ${commit.slice(0, 10)}`,
    );
    expect(text).toContain('each layer keeps 28 of 32 experts');
    expect(json).toMatchObject({ sha256: [sha256Hex(candidate)] });
    // Of the candidate no more than its header.
    expect(fetched(candidate, since)).toBeLessThan(candidate.length / 2);
  }
  const { text } = await run('verify', {
    candidate: `demo/own`,
    plan: 'hf://demo/own/candidates/cut-28x-MXFP4/plan.json',
    base: BASE_URI,
  });
  expect(text).toContain('bytes compared');

  await expect(run('verify', { candidate: 'demo/own:Q2_K' })).rejects.toThrow('has no GGUF of Q2_K');
  const out = join(fixture.folder, 'own.proof.json');
  await run('verify', { candidate: 'demo/own', out });
  expect(await readFile(out, 'utf8')).toContain(sha256Hex(candidate));
  const local = JSON.parse(reportOf(file, candidate));
  await release('local-base', candidate, JSON.stringify({ ...local, base: { file: 'disk.gguf' } }));
  await expect(run('verify', { candidate: 'demo/local-base' })).rejects.toThrow('there is no base');

  const flipped = Uint8Array.from(candidate);
  flipped[2_000_000]! ^= 1;
  await release('swapped', flipped, reportOf(file, candidate));
  await expect(run('verify', { candidate: 'hf://demo/swapped' })).rejects.toMatchObject({
    code: 'proof-failed',
    message: expect.stringContaining(`the report says ${sha256Hex(candidate)}`),
  });
  await release('forged', flipped, reportOf(file, flipped));
  await expect(run('verify', { candidate: 'hf://demo/forged' })).rejects.toMatchObject({
    code: 'proof-failed',
  });
  await release('other-plan', candidate, reportOf(file, candidate), `${plan}\n`);
  await expect(run('verify', { candidate: 'demo/other-plan' })).rejects.toThrow(
    'plan.json is not the file of',
  );
  await release('renamed', candidate, reportOf('other.gguf', candidate));
  await expect(run('verify', { candidate: `demo/renamed:MXFP4` })).rejects.toThrow(
    'the report of other.gguf',
  );
  await expect(run('verify', { candidate: 'local.gguf' })).rejects.toThrow(
    'local.gguf is a local file, and plan is not given',
  );
  await expect(run('verify', { candidate: `hf://${REPO}` })).rejects.toThrow('holds no candidate');
  await expect(run('verify', { candidate: `hf://${REPO}/${file}` })).rejects.toMatchObject({
    code: 'hub-file-not-found',
  });
});
