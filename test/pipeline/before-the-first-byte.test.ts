import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { fetchedSince, startWorld, type World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const SENTENCE = 'The river was high that spring, and nobody crossed it. ';

/** What a run with this text is refused with; whether it came before the first byte of the weights. */
async function refused(words: number, dryRun: boolean, more = {}): Promise<string> {
  const path = join(world.folder.path, 'held out.txt');
  await writeFile(path, SENTENCE.repeat(words));
  const from = world.hub.requests.length;
  const said = await refusal(world.run({ dryRun, options: { kld: path, ...more } }));
  expect(fetchedSince(world, from)).toBeLessThan(200_000);
  return said.replaceAll(world.folder.path, '');
}

test('a text that is too short is refused before the first byte, on a dry run too', async () => {
  // 220 bytes: too few in every vocabulary.
  expect(await refused(4, false)).toBe(
    'dataset-invalid: held out.txt has at most 223 tokens, KL divergence needs 1024: two chunks of 512',
  );
  // 5,500 bytes: the vocabulary in the base's header decides.
  expect(await refused(20, true, { 'kld-chunks': '2' })).toMatch(
    /^dataset-invalid: held out\.txt has \d{3} tokens, KL divergence needs 1024: two chunks of 512$/,
  );
  expect(await refused(600, true, { 'kld-chunks': '5000' })).toBe(
    'dataset-invalid: held out.txt holds at most 64 of the 5000 chunks of 512 tokens that were requested',
  );
  expect(await refused(600, false, { 'kld-chunks': '60' })).toMatch(
    /^dataset-invalid: held out\.txt holds \d+ of the 60 chunks of 512 tokens that were requested$/,
  );
});

const MISSING = `mmlu:4=hf://datasets/demo/none/none.jsonl`;

test('a stream that needs a trial says so before the data sets of the trial are looked for', async () => {
  // A dry run too: it would else tell of no disk, for what the run refuses.
  for (const more of [{}, { 'dry-run': 'true' }])
    expect(await refusal(world.run({ options: { stream: 'true', benchmarks: MISSING, ...more } }))).toMatch(
      /^usage: a trial needs the candidate on disk, and stream does not write it/,
    );
});

test.each([
  ['questions', { benchmarks: MISSING }, /^hub-repo-not-found: /],
  ['a text', { kld: 'none.txt' }, /^file-unreadable: cannot read none\.txt/],
])('%s that is not there is known before a local base is hashed', async (name, options, message) => {
  const runDir = new RunDirectory(join(world.folder.path, name));
  const running = world.run({
    base: TINY_MODEL,
    options: { ...options, 'any-base': 'true' },
    runDir: runDir.path,
  });
  expect(await refusal(running)).toMatch(message);
  expect(existsSync(runDir.stage('resolve'))).toBe(false);
});
