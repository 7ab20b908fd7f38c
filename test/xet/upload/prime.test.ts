import { afterEach, expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import type { ChunkTable } from '../../../src/xet/chunks/chunk-table.ts';
import { chunkHash, isEligible } from '../../../src/xet/hashes.ts';
import { ruleOfStore, Scout } from '../../../src/xet/upload/prime.ts';
import { type HubFixture, hubFixture, patternBytes } from '../../hub/fixture.ts';
import { chunkStream } from '../chunks/tables.ts';
import { clientOf, fill } from './fixture.ts';

const MIB = 1 << 20;
const fixture = await hubFixture({ xet: {} });
afterEach(() => fixture.hub.faults.clear());

const asked = ({ hub }: HubFixture) =>
  hub.requests.filter(({ path }) => path.startsWith('/v1/chunks/')).length;

/** Chunks that a store may be asked for, one behind the other, after one that it may not be asked for. */
function eligibleChunks(count: number, bytes: number): ChunkTable {
  const hashes = Array.from({ length: count + 1 }, (_, i) => {
    const hash = chunkHash(Buffer.from(`eligible ${i}`));
    if (i > 0) hash.fill(0, 24, 26);
    return hash;
  });
  expect(hashes.filter(isEligible)).toHaveLength(count);
  const ends = Float64Array.from(hashes, (_, i) => (i + 1) * bytes);
  return { start: 4096, ends: ends.map((end) => end + 4096), hashes: Buffer.concat(hashes) };
}

test('of many chunks that a store may answer for, one in 4 MiB is asked for', async () => {
  const scout = new Scout(clientOf(fixture), () => {});
  const before = asked(fixture);
  await scout.askAlong(eligibleChunks(65, MIB / 8));
  expect(asked(fixture) - before).toBe(3);
});

test('a store that fails three times is not asked any more', async () => {
  fixture.hub.faults.add({ match: /^GET \/v1\/chunks/, action: { status: 400 } });
  const notes: string[] = [];
  const scout = new Scout(clientOf(fixture), (note) => notes.push(note));
  const before = asked(fixture);
  for (let i = 0; i < 6; i++) await scout.askForFile(memorySource('base', patternBytes(1000, 400 + i)));
  expect(asked(fixture) - before).toBe(3);
  expect(notes).toHaveLength(3);
});

test('what is known is not asked for', async () => {
  const bytes = patternBytes(2_000_000, 51);
  await fill(fixture, bytes, 'new');
  const scout = new Scout(clientOf(fixture), () => {});
  await scout.askForFile(memorySource('base', bytes));
  const before = asked(fixture);
  await scout.askAlong(await chunkStream([bytes], 'new'));
  expect(asked(fixture)).toBe(before);
});

/** Noise of which the first chunk ends elsewhere by the old rule. */
async function otherFirstChunk(): Promise<Buffer> {
  for (let seed = 60; ; seed++) {
    const bytes = patternBytes(1_000_000, seed);
    const [first, old] = [await chunkStream([bytes], 'new'), await chunkStream([bytes], 'old')];
    if (first.ends[0] !== old.ends[0]) return Buffer.from(bytes);
  }
}

test('a base is asked for by its first chunk by either rule', async () => {
  const bytes = await otherFirstChunk();
  await fill(fixture, bytes, 'old');
  const scout = new Scout(clientOf(fixture), () => {});
  await scout.askForFile(memorySource('base', bytes));
  expect(scout.known.isEmpty).toBe(false);
});

test('where the store knows nothing of the base, the file is not read for its rule', async () => {
  const unread = {
    ...memorySource('cut', Buffer.alloc(1000)),
    read: () => Promise.reject(new Error('it was read')),
  };
  expect(await ruleOfStore(clientOf(fixture), unread, [], () => {})).toBe('new');
});

test('the rule is found by what lies in the middle of a file; where nothing is found, it is the present one', async () => {
  const base = patternBytes(3_000_000, 71);
  await fill(fixture, base, 'old');
  const bases = [memorySource('base', base)];
  const rule = (bytes: Uint8Array) =>
    ruleOfStore(clientOf(fixture), memorySource('cut', bytes), bases, () => {});
  const head = patternBytes(17 * MIB, 72);
  expect(await rule(Buffer.concat([head, base, head]))).toBe('old');
  expect(await rule(patternBytes(2_000_000, 73))).toBe('new');
});
