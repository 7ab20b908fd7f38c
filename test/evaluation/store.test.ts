import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { factsOf, type ModelSource, type Sampling } from '../../src/engines/model-server.ts';
import { openSession } from '../../src/evaluation/answering/model-session.ts';
import { openAnswerStore } from '../../src/evaluation/answering/store.ts';
import type { PreparedBenchmark } from '../../src/evaluation/questions/prepare.ts';
import type { ItemRecord } from '../../src/evaluation/results/trial-result.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { SAMPLING, type TinyServer, timeless, tinyBenchmark, tinyServer } from './support.ts';

let folder: TemporaryFolder;
let server: TinyServer;
let gsm8k: PreparedBenchmark;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await tinyServer(folder.path);
  gsm8k = await tinyBenchmark('gsm8k:16');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const HARDWARE = { cpu: 'a', gpus: [] };
let runs = 0;

interface Changes {
  modelId?: string;
  serverId?: string;
  hardware?: unknown;
  sampling?: Sampling;
  prepared?: PreparedBenchmark;
}

/** One run with a folder of its own: its records, how many it asked, and whether it started the server. */
async function run(cache: string, changes: Changes = {}) {
  const {
    modelId = 'sha',
    serverId = 's',
    hardware = HARDWARE,
    sampling = SAMPLING,
    prepared = gsm8k,
  } = changes;
  let starts = 0;
  const source: ModelSource = {
    modelId,
    serverId,
    async start() {
      starts += 1;
      return { ...server, async [Symbol.asyncDispose]() {} };
    },
  };
  const notes: string[] = [];
  const events: ProgressEvent[] = [];
  await using arm = openSession({
    model: 'base',
    source,
    benchmarks: [prepared],
    sampling,
    recordsFolder: join(folder.path, `run-${runs++}`),
    store: openAnswerStore(join(folder.path, cache), hardware, (reason) => notes.push(reason)),
    progress: (event) => (event.type === 'note' ? notes.push(event.message) : events.push(event)),
  });
  const ready = await arm.hasAnswered();
  const [records] = await arm.ask([prepared.questions]);
  const asked = records!.filter(({ reusedFrom }) => reusedFrom === undefined).length;
  return { records: records!, asked, starts, notes, ready };
}

/** The file of answers in a cache. */
async function answersIn(cache: string): Promise<string> {
  const files = await readdir(join(folder.path, cache), { recursive: true });
  const [file] = files.filter((name) => name.endsWith('.jsonl'));
  return join(folder.path, cache, file!);
}

const bare = ({ reusedFrom: _, ...record }: ItemRecord) => timeless(record);

test('what one run asked another one knows, and needs no server for', async () => {
  const first = await run('plain');
  expect(first).toMatchObject({ asked: 16, starts: 1, notes: [], ready: false });
  const second = await run('plain');
  expect(second).toMatchObject({ asked: 0, starts: 0, ready: true });
  const today = new Date().toISOString().slice(0, 10);
  expect(second.notes).toHaveLength(1);
  expect(second.notes[0]).toContain('base: GSM8K: 16 of 16 answers are reused, given ');
  expect(second.records.every(({ reusedFrom }) => reusedFrom! <= `${today}T99`)).toBe(true);
  expect(second.records.map(bare)).toEqual(first.records.map(bare));
  // More questions of the same kind: only the others are asked.
  const more = await run('plain', { prepared: await tinyBenchmark('gsm8k:20') });
  expect(more.asked).toBeLessThan(20);
  expect(more.records.filter(({ reusedFrom }) => reusedFrom !== undefined).length).toBeGreaterThan(8);
});

test.each<[string, Changes]>([
  ['other weights', { modelId: 'other' }],
  ['another server', { serverId: 'other' }],
  ['other hardware', { hardware: { cpu: 'b', gpus: [] } }],
  ['another seed', { sampling: { temperature: 0, seed: 1 } }],
  ['another effort', { sampling: { ...SAMPLING, reasoningEffort: 'low' } }],
])('%s: everything is asked', async (_, changes) => {
  const few = await tinyBenchmark('gsm8k:4');
  await run('others', { prepared: few });
  expect(await run('others', { prepared: few, ...changes })).toMatchObject({ asked: 4 });
  expect(await run('others', { prepared: few })).toMatchObject({ asked: 0 });
});

test('entries that are torn or were changed are asked again; the others are used', async () => {
  await run('corrupt');
  const file = await answersIn('corrupt');
  const lines = (await readFile(file, 'utf8')).split('\n');
  expect(lines).toHaveLength(17);
  lines[3] = lines[3]!.replace('####', '###!'); // A block of the disk that came back otherwise.
  lines[7] = lines[7]!.slice(0, 90);
  lines[9] = 'nothing of ours';
  await writeFile(file, lines.join('\n'));
  await appendFile(file, '\n{"sha256":"torn');
  expect(await run('corrupt')).toMatchObject({ asked: 3, starts: 1 });
  expect(await run('corrupt')).toMatchObject({ asked: 0, starts: 0 });
});

test('two runs at once harm each other in nothing', async () => {
  const both = await Promise.all([run('both'), run('both')]);
  expect(both.map(({ asked }) => asked)).toEqual([16, 16]);
  expect(await run('both')).toMatchObject({ asked: 0, starts: 0 });
});

test('a store that is taken away while it is used costs only what it saves', async () => {
  await run('gone');
  await rm(join(folder.path, 'gone'), { recursive: true });
  expect(await run('gone')).toMatchObject({ asked: 16 });
  expect(await run('gone')).toMatchObject({ asked: 0 });
});

test('fifty servers are kept, those that were used last', async () => {
  const store = openAnswerStore(join(folder.path, 'many'), HARDWARE, () => {});
  const source = (n: number): ModelSource => ({ modelId: `m${n}`, serverId: 's', start: async () => server });
  const facts = factsOf(server);
  for (let n = 0; n < 50; n += 1) await store.keepFacts(source(n), facts);
  expect(await store.facts(source(0))).toEqual(facts);
  for (let n = 50; n < 60; n += 1) await store.keepFacts(source(n), facts);
  expect(await readdir(join(folder.path, 'many'))).toHaveLength(50);
  expect(await store.facts(source(0))).toEqual(facts);
  expect(await store.facts(source(1))).toBe(undefined);
});

test('a store that cannot be written costs nothing but a note', async () => {
  await writeFile(join(folder.path, 'file'), '');
  const { asked, notes } = await run('file');
  expect(asked).toBe(16);
  expect(notes.filter((note) => note.includes('ENOTDIR'))).toHaveLength(1);
});
