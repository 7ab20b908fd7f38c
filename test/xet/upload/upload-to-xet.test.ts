import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { hubFixture, patternBytes } from '../../hub/fixture.ts';
import { base, clientOf, cut, fill, stored, upload, xorbsSent } from './fixture.ts';

const bases = [memorySource('base', base)];

test.each(['new', 'old'] as const)(
  'of a cut of a base that the store knows only the seams are sent (%s rule)',
  async (rule) => {
    await using fixture = await hubFixture({ xet: {} });
    await fill(fixture, base, rule);
    const before = xorbsSent(fixture).length;
    const uploaded = await upload(fixture, cut, { bases });
    expect(uploaded).toMatchObject({ rule, bytes: cut.length });
    expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
    // 300 kB are new; each of three seams costs less than four chunks of 128 kB.
    expect(uploaded.newBytes).toBeLessThan(300_000 + 3 * 4 * 131_072);
    const sent = xorbsSent(fixture).slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.received).toBeLessThan(uploaded.newBytes + 8 * 200);
  },
);

test('without a base to ask for, the whole file is sent, and again it is known', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const uploaded = await upload(fixture, cut);
  expect(uploaded).toMatchObject({ newBytes: cut.length, rule: 'new', xorbs: 1 });
  expect(await upload(fixture, cut)).toMatchObject({ newBytes: 0, xorbs: 0, fileHash: uploaded.fileHash });
});

test('a cut that was uploaded before is known whole, though its new chunks lie in short runs', async () => {
  await using fixture = await hubFixture({ xet: {} });
  await fill(fixture, base, 'new');
  const { fileHash } = await upload(fixture, cut, { bases });
  const before = xorbsSent(fixture).length;
  expect(await upload(fixture, cut, { bases })).toMatchObject({ fileHash, newBytes: 0, xorbs: 0 });
  expect(xorbsSent(fixture)).toHaveLength(before);
});

test('what repeats inside a file is sent once', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const part = patternBytes(3_000_000, 5);
  const twice = Buffer.concat([part, new Uint8Array(4_000_000), part, new Uint8Array(4_000_000)]);
  const uploaded = await upload(fixture, twice);
  expect(uploaded.newBytes).toBeLessThan(8_000_000);
  expect(Buffer.compare((await stored(fixture, twice))!, twice)).toBe(0);
});

test.each([
  ['partial', { answeredXorbs: 0 }],
  ['expired', { answerSeconds: -10 }],
  ['not keyed', { keyed: false }],
  ['never out of date', { answerSeconds: Number.POSITIVE_INFINITY }],
  ['of a store without /v2', { version2: false }],
])('an answer that is %s costs bytes at most', async (name, xet) => {
  await using fixture = await hubFixture({ xet });
  await fill(fixture, base, 'new');
  const uploaded = await upload(fixture, cut, { bases });
  expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
  const known = name !== 'partial' && name !== 'expired';
  expect(uploaded.newBytes < cut.length).toBe(known);
});

test.each([400, 403, 500])(
  'queries that are refused with %i cost bytes, never the upload',
  async (status) => {
    await using fixture = await hubFixture({ xet: {} });
    await fill(fixture, base, 'new');
    fixture.hub.faults.add({ match: /^GET \/v1\/chunks/, action: { status } });
    const notes: string[] = [];
    const uploaded = await upload(fixture, cut, {
      bases,
      onNote: (note) => notes.push(note),
      client: clientOf(fixture, { retries: 1 }),
    });
    expect(uploaded.newBytes).toBe(cut.length);
    expect(notes[0]).toContain(
      `the store does not say what it has, so more data is sent: the Hub's storage answered ${status}`,
    );
    expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
  },
);

const refusals = [
  { status: 400, body: '{"error":"no such xorb"}' },
  {
    status: 200,
    body: '{"type":"committing"}\n{"type":"error","message":"no such xorb","retryable":false}\n',
  },
];
test.each(refusals)('a list that is refused drops what was believed, and all is sent: %j', async (action) => {
  await using fixture = await hubFixture({ xet: {} });
  await fill(fixture, base, 'old');
  fixture.hub.faults.add({ match: /^POST \/v2\/shards/, times: 1, action });
  const notes: string[] = [];
  const uploaded = await upload(fixture, cut, { bases, onNote: (note) => notes.push(note) });
  expect(notes).toEqual([expect.stringMatching(/everything is sent: .*no such xorb/)]);
  expect(uploaded).toMatchObject({ newBytes: cut.length, rule: 'new' });
  expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
});

test('a list that is refused although all was sent is an error', async () => {
  await using fixture = await hubFixture({ xet: {} });
  fixture.hub.faults.add({ match: /^POST \/v2\/shards/, action: refusals[0]! });
  await expect(upload(fixture, cut)).rejects.toMatchObject({
    code: 'hub-refused',
    message: expect.stringContaining('no such xorb'),
  });
  // Nothing was believed, so there is nothing to send again.
  expect(xorbsSent(fixture)).toHaveLength(1);
});

test.each([
  ['reset', { resetAfterBytes: 0 }],
  ['429', { status: 429, headers: { 'retry-after': '0' } }],
  ['503', { status: 503 }],
  ['403', { status: 403, body: 'Token expired' }],
])('each request survives one %s', async (_, action) => {
  await using fixture = await hubFixture({ xet: {} });
  await fill(fixture, base, 'new');
  for (const match of [/^GET \/v1\/chunks/, /^POST \/v1\/xorbs/, /^POST \/v2\/shards/]) {
    fixture.hub.faults.add({ match, times: 1, action });
  }
  const uploaded = await upload(fixture, cut, { bases });
  expect(uploaded.newBytes).toBeLessThan(2_000_000);
  expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
});

test('a streamed answer that breaks off, or asks for it, is waited for again', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const body = '{"type":"committing","stage":"uploading"}\n';
  const retry = `${body}{"type":"error","message":"busy","retryable":true}\n`;
  fixture.hub.faults.add({ match: /shards/, times: 1, action: { status: 200, body } });
  fixture.hub.faults.add({ match: /shards/, times: 1, action: { status: 200, body: retry } });
  await upload(fixture, cut);
  expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
});

test('a list that a store never takes is given up after three more attempts', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const body = '{"type":"error","message":"busy","retryable":true}\n';
  fixture.hub.faults.add({ match: /shards/, action: { status: 200, body } });
  await expect(upload(fixture, cut)).rejects.toMatchObject({
    code: 'hub-unavailable',
    message: "the Hub's storage did not register the upload: busy",
  });
  expect(fixture.hub.requests.filter(({ path }) => path === '/v2/shards')).toHaveLength(4);
});

test('tokens that end midway are replaced', async () => {
  await using fixture = await hubFixture({ xet: {} });
  let sent = 0;
  const client = clientOf(fixture);
  const ending = new Proxy(client, {
    get: (target, name) => {
      if (name === 'putXorb' || name === 'putShard') {
        sent += 1;
        fixture.hub.cas!.expireTokens();
      }
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await upload(fixture, cut, { client: ending });
  expect(sent).toBeGreaterThan(1);
  expect(fixture.hub.requests.filter(({ status }) => status === 403).length).toBeGreaterThan(1);
  // Short-lived ones are replaced before each use.
  fixture.hub.cas!.settings.tokenSeconds = 30;
  await upload(fixture, patternBytes(500_000, 77));
});

test('what has arrived is not sent again, unless the journal is of another store or torn', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const journal = join(fixture.folder, 'journal', 'xet.txt');
  fixture.hub.faults.add({ match: /shards/, action: { status: 503 } });
  const client = () => clientOf(fixture, { retries: 0 });
  await expect(upload(fixture, cut, { journal, client: client() })).rejects.toMatchObject({
    code: 'hub-unavailable',
  });
  expect(xorbsSent(fixture)).toHaveLength(1);
  const kept = await readFile(journal, 'utf8');

  fixture.hub.faults.clear();
  await writeFile(journal, kept.slice(0, -20));
  fixture.hub.faults.add({ match: /shards/, action: { status: 503 } });
  await expect(upload(fixture, cut, { journal, client: client() })).rejects.toMatchObject({
    code: 'hub-unavailable',
  });
  expect(xorbsSent(fixture)).toHaveLength(2);

  fixture.hub.faults.clear();
  expect(await upload(fixture, cut, { journal })).toMatchObject({ xorbs: 0, resumedXorbs: 1 });
  expect(xorbsSent(fixture)).toHaveLength(2);
  expect(await readFile(journal, 'utf8').catch(() => 'gone')).toBe('gone');
  expect(Buffer.compare((await stored(fixture, cut))!, cut)).toBe(0);
});

test('a journal that lies is found out', async () => {
  await using first = await hubFixture({ xet: {} });
  const journal = join(first.folder, 'xet.txt');
  first.hub.faults.add({ match: /shards/, action: { status: 503 } });
  await expect(upload(first, cut, { journal, client: clientOf(first, { retries: 0 }) })).rejects.toThrow();
  const [, hash] = (await readFile(journal, 'utf8')).split('\n');
  await using second = await hubFixture({ xet: {} });
  await writeFile(journal, `${JSON.stringify({ key: { store: second.hub.cas?.url } })}\n${hash}`);
  const uploaded = await upload(second, cut, { journal });
  expect(uploaded).toMatchObject({ xorbs: 1, resumedXorbs: 0 });
  expect(Buffer.compare((await stored(second, cut))!, cut)).toBe(0);
});

test('a dry run sends nothing and says how much would be sent', async () => {
  await using fixture = await hubFixture({ xet: {} });
  await fill(fixture, base, 'new');
  const requests = fixture.hub.requests.filter(({ method }) => method === 'POST').length;
  const told = await upload(fixture, cut, { bases, dryRun: true });
  expect(fixture.hub.requests.filter(({ method }) => method === 'POST')).toHaveLength(requests);
  expect((await upload(fixture, cut, { bases })).newBytes).toBe(told.newBytes);
});
