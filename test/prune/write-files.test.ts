import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ByteSource } from '../../src/bytes/byte-source.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { splicedSize } from '../../src/bytes/splice.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { candidateHeaders, listsOf } from '../../src/prune/candidate-headers.ts';
import { NO_BIASES } from '../../src/prune/router.ts';
import { writeFiles } from '../../src/prune/write-files.ts';
import type { WriteSplicedOptions } from '../../src/prune/write-spliced.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { recording } from '../support/source.ts';
import { openModel, planOf, randomKeep, splicedBytes } from '../support/surgery.ts';

const { source: whole, model } = await openModel(new Uint8Array(await readFile(tinyGptOss)));
const plan = planOf(model, randomKeep(model, seeded(71), 28));
const lists = listsOf(candidateHeaders(model, plan, PROVENANCE, 900_000), model, plan, NO_BIASES);
const wanted = await Promise.all(lists.map((list) => splicedBytes(whole, list)));
const total = lists.reduce((sum, list) => sum + splicedSize(list), 0);
const NAMES = [1, 2, 3].map((shard) => `c-0000${shard}-of-00003.gguf`);

let temporary: TemporaryFolder;
let path: string;
beforeEach(async () => {
  temporary = await temporaryFolder();
  path = join(temporary.path, 'c.gguf');
});
afterEach(() => temporary[Symbol.asyncDispose]());
const left = () => readdir(temporary.path);

/** Writes the set out of the file; says how many bytes of the base it read. */
async function write(options: WriteSplicedOptions = {}, change = (source: ByteSource) => source) {
  await using file = await openFileSource(tinyGptOss);
  const source = recording(file);
  const files = await writeFiles(change(source), lists, path, options);
  for (const [i, name] of NAMES.entries()) {
    expect(files[i]!.path).toBe(join(temporary.path, name));
    expect(Buffer.compare(await readFile(files[i]!.path), wanted[i]!)).toBe(0);
  }
  expect(await left()).toEqual(NAMES);
  return source.reads.reduce((sum, { length }) => sum + length, 0);
}

async function stopAfter(bytes: number): Promise<void> {
  const stop = new AbortController();
  const progress: WriteSplicedOptions['progress'] = (event) => {
    if (event.type === 'bytes' && event.done >= bytes) stop.abort(new Error('stop'));
  };
  await expect(write({ signal: stop.signal, progress })).rejects.toThrow('stop');
}

test('progress is that of the whole set', async () => {
  const seen: number[] = [];
  await write({
    progress: (event) => {
      if (event.type !== 'bytes') return;
      expect(event.total).toBe(total);
      seen.push(event.done);
    },
  });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(total);
});

test('a run that was stopped in the second shard keeps the first, and what there is of the second', async () => {
  const all = await write();
  for (const name of NAMES) await writeFile(join(temporary.path, name), 'of another run');
  await stopAfter(wanted[0]!.length + 1);
  expect(await left()).toContain('c.gguf.partial.json');
  expect(await write()).toBeLessThan(all - wanted[0]!.length / 2);
});

test('a shard that was changed meanwhile is written again', async () => {
  await stopAfter(wanted[0]!.length + 1);
  const damaged = Uint8Array.from(wanted[0]!);
  damaged[damaged.length - 1]! ^= 1;
  await writeFile(join(temporary.path, NAMES[0]!), damaged);
  await write();
});

test('free disk is checked for what is missing of all shards, before the first byte', async () => {
  expect(await refusal(write({ free: async () => total - 1 }))).toMatch(
    new RegExp(`^disk-full: .*\\(${total} bytes\\); its disk has .* \\(${total - 1} bytes\\) free$`),
  );
  expect(await left()).toEqual([]);
  await stopAfter(wanted[0]!.length + 1);
  await write({ free: async () => total - wanted[0]!.length });
});

test('after a failure that running again does not get past, no shard stays', async () => {
  const changed = new EspalierError('base-changed', 'the base is another one now');
  let reads = 0;
  const fails = (source: ByteSource): ByteSource => ({
    ...source,
    read: (...range) => {
      reads += range[1];
      return reads > wanted[0]!.length ? Promise.reject(changed) : source.read(...range);
    },
  });
  await expect(write({}, fails)).rejects.toBe(changed);
  expect(await left()).toEqual([]);
});
