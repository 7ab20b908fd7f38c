import { readdir, readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { fetchedSince, startWorld, type World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => rm(world.context.runDir.path, { recursive: true, force: true }));

const BASE_BYTES = 2_702_208;
const CANDIDATE_BYTES = 2_470_464;
const free = (bytes: number) => async () => bytes;
const inRun = () => readdir(world.context.runDir.path, { recursive: true });

test('where base and candidate fit, the base is downloaded once and cut, proved and asked from there', async () => {
  const asked = world.hub.requests.length;
  const { output } = await world.run({ freeDisk: free(BASE_BYTES + CANDIDATE_BYTES) });
  expect(output.validated?.trial.overall.questions).toBe(6);
  const copy = await readFile(world.context.runDir.baseCopy('tiny-gpt-oss-MXFP4.gguf'));
  expect(copy.length).toBe(BASE_BYTES);
  // The header, to resolve, and the file.
  expect(fetchedSince(world, asked)).toBeLessThan(BASE_BYTES + 200_000);
});

test('a run without a trial needs room for the candidate alone', async () => {
  const options = { benchmarks: 'none' };
  const { output } = await world.run({ options, freeDisk: free(CANDIDATE_BYTES) });
  expect(output.pruned?.bytes).toBe(CANDIDATE_BYTES);
  expect(await inRun()).not.toContain('base');
});

test.each([
  ['the candidate', 'none', CANDIDATE_BYTES, 'tiny-gpt-oss-28x-MXFP4.gguf'],
  ['the base', undefined, BASE_BYTES, 'tiny-gpt-oss-MXFP4.gguf'],
])('a disk too small for %s is refused with both numbers', async (_name, benchmarks, needed, file) => {
  const options = benchmarks === undefined ? {} : { benchmarks };
  const run = world.run({ options, freeDisk: free(needed - 1) });
  const message = await refusal(run);
  expect(message).toMatch(/^disk-full: writing /);
  expect(message).toContain(file);
  expect(message).toContain(`(${needed} bytes)`);
  expect(message).toContain(`(${needed - 1} bytes) free`);
  expect((await inRun()).filter((name) => /gguf|lock/.test(name))).toEqual([]);
});

test('a disk too small for the candidate of a local base is known before the base is read for its SHA-256', async () => {
  const notes: string[] = [];
  const run = world.run({
    base: TINY_MODEL,
    options: { benchmarks: 'none' },
    freeDisk: free(CANDIDATE_BYTES - 1),
    notes,
  });
  expect(await refusal(run)).toContain('disk-full: ');
  expect(notes).toEqual([]);
});
