import { expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { sendAll } from '../../../src/xet/upload/send.ts';
import { openUploadJournal } from '../../../src/xet/upload/upload-journal.ts';
import { UploadPlan } from '../../../src/xet/upload/upload-plan.ts';
import { hubFixture, patternBytes } from '../../hub/fixture.ts';
import { chunkStream } from '../chunks/tables.ts';
import { clientOf, xorbsSent } from './fixture.ts';

const bytes = patternBytes(6_000_000, 91);
const plan = new UploadPlan({ find: () => undefined, maxXorbBytes: 400_000 });
const xorbs = [...plan.add(await chunkStream([bytes], 'new')), ...plan.finish()];
const total = xorbs.reduce((sum, { packedBytes }) => sum + packedBytes, 0);

async function* all() {
  yield* xorbs;
}

async function sending(onBytes: (sent: number) => void = () => {}, signal?: AbortSignal) {
  const fixture = await hubFixture({ xet: {}, fetch: { retries: 0 } });
  const journal = await openUploadJournal(undefined, 'store');
  const source = memorySource('candidate', bytes);
  const client = clientOf(fixture, { retries: 0 });
  return { fixture, send: () => sendAll(all(), { source, client, journal, signal, onBytes }) };
}

const asked = ({ hub }: Awaited<ReturnType<typeof hubFixture>>) =>
  hub.requests.filter(({ path }) => path.startsWith('/v1/xorbs/')).length;

test('what is under way and what has arrived are counted once', async () => {
  const counts: number[] = [];
  const { fixture, send } = await sending((sent) => counts.push(sent));
  await using _ = fixture;
  await send();
  expect(xorbs.length).toBeGreaterThan(12);
  expect(xorbsSent(fixture)).toHaveLength(xorbs.length);
  expect(Math.max(...counts)).toBe(total);
});

test('after one that was refused, no further one is begun', async () => {
  const { fixture, send } = await sending();
  await using _ = fixture;
  fixture.hub.faults.add({ match: /^POST \/v1\/xorbs/, action: { status: 400 } });
  await expect(send()).rejects.toMatchObject({ code: 'hub-refused' });
  expect(asked(fixture)).toBeLessThan(xorbs.length / 2);
});

test('a run that is told to stop begins no further one, and waits for those that are under way', async () => {
  const stop = new AbortController();
  const { fixture, send } = await sending(() => stop.abort(new Error('stopped')), stop.signal);
  await using _ = fixture;
  await expect(send()).rejects.toThrow('stopped');
  const begun = asked(fixture);
  expect(begun).toBeLessThan(xorbs.length / 2);
  expect(xorbsSent(fixture)).toHaveLength(begun);
});
