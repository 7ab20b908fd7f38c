import { copyFile, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI } from '../../demo/seed.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { commandRunner } from '../support/commands.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { type Answered, startMirror } from './mirror.ts';
import { fetchedSince, PLAN, startWorld, type World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const AT = 1_500_000;
const NOT_CHECKED = 'the base was read by ranges; its SHA-256 was not checked';
const at = (name: string) => join(world.folder.path, name);

/** Flips a bit, and gives the file its old times back, as a disk that rots would. */
async function flip(path: string): Promise<void> {
  const { atime, mtime } = await stat(path);
  await using file = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, AT);
  await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, AT);
  await utimes(path, atime, mtime);
}

/** Commands that go to the Hub by a mirror that alters the answers about the base. */
async function behind(alter: (answered: Answered, n: number) => unknown) {
  let n = 0;
  const mirror = await startMirror(world.hub.url, ({ url = '' }, answered) => {
    if (/\/resolve\/.*\.gguf$/.test(url)) alter(answered, n++);
  });
  return { run: commandRunner({ hubUrl: mirror.url, token: world.hub.token }), mirror };
}

/** One byte of the base is wrong whenever it is sent. */
function wrongByte({ headers, body }: Answered): void {
  const start = Number(/bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1] ?? 0);
  if (AT >= start && AT < start + body.length) body[AT - start]! ^= 1;
}

test.each<[string, (answered: Answered, n: number) => unknown, string]>([
  [
    'names another object',
    ({ headers }) => Object.assign(headers, { 'x-linked-etag': '"0123"' }),
    'base-changed',
  ],
  [
    'names no object',
    (answered) => {
      const { etag: _, 'x-linked-etag': __, ...headers } = answered.headers;
      answered.headers = headers;
    },
    'base-changed',
  ],
  [
    'names another object midway',
    ({ headers }, n) => n > 1 && Object.assign(headers, { 'x-linked-etag': '"0123"' }),
    'base-changed',
  ],
  [
    'changes its own ETag midway',
    ({ headers }, n) => n > 1 && Object.assign(headers, { etag: '"other"' }),
    'base-changed',
  ],
  ['loses its ETag midway', ({ headers }, n) => n > 1 && delete headers.etag, 'base-changed'],
  [
    'has a file of another size',
    ({ headers }) =>
      Object.assign(headers, { 'content-range': headers['content-range']?.replace(/\d+$/, '9999999') }),
    'base-changed',
  ],
  [
    'ignores ranges midway',
    (answered, n) => n > 1 && Object.assign(answered, { status: 200 }),
    'hub-refused',
  ],
])('a mirror that %s is refused by every reader', async (_, alter, code) => {
  const methods = { by: 'aimer', keep: '28' };
  const readers = [
    ['prune', { base: BASE_URI, plan: PLAN, out: at('never.gguf') }],
    ['mask', { base: BASE_URI, plan: PLAN, out: at('never.gguf') }],
    ['score', { base: BASE_URI, ...methods, out: at('never.json') }],
    ['plan', { base: BASE_URI, ...methods, out: at('never.json') }],
  ] as const;
  for (const [command, inputs] of readers) {
    const { run, mirror } = await behind(alter);
    await using _mirror = mirror;
    expect(await refusal(run(command, inputs)), command).toContain(`${code}: `);
    expect(await stat(at('never.gguf')).catch(() => 'absent'), command).toBe('absent');
  }
});

test('a byte that is wrong each time is found by hash-base; without, the proof says what it does not prove', async () => {
  const { run, mirror } = await behind(wrongByte);
  await using _mirror = mirror;
  const out = at('wrong.gguf');
  const given = { base: BASE_URI, plan: PLAN };
  const pruned = await run('prune', { ...given, out });
  const proved = await run('verify', { ...given, candidate: out });
  for (const { text } of [pruned, proved]) expect(text).toContain(NOT_CHECKED);
  expect(proved.json).toMatchObject({ base: { checked: 'etag' } });
  for (const [command, inputs] of [
    ['prune', { ...given, out: at('never.gguf') }],
    ['verify', { ...given, candidate: out }],
  ] as const) {
    expect(await refusal(run(command, { ...inputs, 'hash-base': 'true' }))).toContain('download-corrupt: ');
  }
});

test('hash-base with a right server says that all bytes were hashed', async () => {
  const run = commandRunner({ hubUrl: world.hub.url, token: world.hub.token });
  const given = { base: BASE_URI, plan: PLAN, 'hash-base': 'true' };
  const pruned = await run('prune', { ...given, out: at('hashed.gguf') });
  const proved = await run('verify', { ...given, candidate: at('hashed.gguf') });
  expect(pruned.text + proved.text).not.toContain('was not checked');
  expect(proved.json).toMatchObject({ base: { checked: 'sha256' } });
});

test('a run with hash-base fetches the whole base once, also when it is started again', async () => {
  const runDir = at('hashed once');
  const start = () => world.run({ runDir, options: { benchmarks: 'none', 'hash-base': 'true' } });
  const fetched: number[] = [];
  for (let i = 0; i < 2; i++) {
    const before = world.hub.requests.length;
    expect((await start()).output.proof?.base.checked).toBe('sha256');
    fetched.push(fetchedSince(world, before));
  }
  const size = (await stat(TINY_MODEL)).size;
  expect(fetched[0]).toBeGreaterThan(size);
  // The header, in whole blocks.
  expect(fetched[1]).toBeLessThan(size);
  // What is read later must be what was hashed then.
  const [name] = await readdir(join(runDir, 'base-digests'));
  const path = join(runDir, 'base-digests', name ?? '');
  const kept = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...kept, value: kept.value.toReversed() }));
  await rm(join(runDir, 'pruned.json'));
  await rm(join(runDir, 'tiny-gpt-oss-28x-MXFP4.gguf'));
  expect(await refusal(start())).toMatch(/^base-changed: .*are not the bytes that were hashed before$/);
});

test('the same base and plan give the same bytes, by prune and by run, here and on the Hub', async () => {
  const run = commandRunner({ hubUrl: world.hub.url, token: world.hub.token });
  await copyFile(TINY_MODEL, at('another name.gguf'));
  await run('prune', { base: BASE_URI, plan: PLAN, out: at('1.gguf') });
  await run('prune', { base: at('another name.gguf'), plan: PLAN, out: at('2.gguf') });
  const bytes = await readFile(at('1.gguf'));
  expect(await readFile(at('2.gguf'))).toEqual(bytes);
  for (const base of [BASE_URI, at('another name.gguf')]) {
    const { output } = await world.run({ base, until: 'prune', runDir: at(`run ${base.length}`) });
    expect(await readFile(join(output.runDir, output.pruned?.file ?? ''))).toEqual(bytes);
  }
});

test('a local base that rots between two starts is found, whatever was on record', async () => {
  const base = at('rotting.gguf');
  const runDir = at('rot');
  await copyFile(TINY_MODEL, base);
  const start = () => world.run({ base, runDir, options: { benchmarks: 'none' } });
  const { output } = await start();
  expect(output.proof?.base.checked).toBe('sha256');
  await flip(base);
  expect(await refusal(start())).toMatch(
    /^base-changed: .* has SHA-256 [0-9a-f]{64}; it was [0-9a-f]{64} before$/,
  );
});

test('a damaged copy of a Hub base is noticed, said, and downloaded again', async () => {
  const runDir = at('copy');
  const first = await world.run({ runDir });
  expect(first.output.proof?.base.checked).toBe('sha256');
  const copy = join(runDir, 'base', 'tiny-gpt-oss-MXFP4.gguf');
  await flip(copy);
  const { notes, output } = await world.run({ runDir });
  expect(notes.join('\n')).toMatch(/tiny-gpt-oss-MXFP4\.gguf is damaged: .*; it is downloaded again/);
  expect(await readFile(copy)).toEqual(await readFile(TINY_MODEL));
  expect(output.proof?.base.checked).toBe('sha256');
});

test.each<[string, (path: string) => Promise<unknown>]>([
  ['written in place, its old time given back', flip],
  ['replaced', async (path) => rename(at('other.gguf'), path)],
])('a file that is %s while it is read gives no more bytes', async (_, change) => {
  await copyFile(TINY_MODEL, at('read.gguf'));
  await copyFile(TINY_MODEL, at('other.gguf'));
  // Whole seconds: what is given back later is exactly this.
  await utimes(at('read.gguf'), 1_700_000_000, 1_700_000_000);
  await using source = await openFileSource(at('read.gguf'));
  await source.read(0, 10);
  await change(at('read.gguf'));
  const ways = [
    () => source.read(0, 10),
    () => source.readInto?.(new Uint8Array(10), 0),
    () => source.stream(0, 10)[Symbol.asyncIterator]().next(),
    () => source.assertUnchanged?.(),
  ];
  for (const way of ways) expect(await refusal(way)).toContain('base-changed: ');
});
