import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { SpliceList } from '../../src/bytes/splice.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { recording } from '../support/source.ts';
import { openModel, planOf, randomKeep, splicedBytes } from '../support/surgery.ts';

const tiny = new Uint8Array(await readFile(tinyGptOss));
const { source: base, model } = await openModel(tiny);
const plan = planOf(model, randomKeep(model, seeded(61), 28));
const { list, header } = candidateList(model, plan, PROVENANCE);
const wanted = await splicedBytes(base, list);

let temporary: TemporaryFolder;
let path: string;
beforeEach(async () => {
  temporary = await temporaryFolder();
  path = join(temporary.path, 'candidate.gguf');
});
afterEach(() => temporary[Symbol.asyncDispose]());
const left = () => readdir(temporary.path);

test('the file is the list, with its SHA-256, and only kept bytes of the base are read', async () => {
  await using file = await openFileSource(tinyGptOss);
  const source = recording(file);
  const events: ProgressEvent[] = [];
  const written = await writeSpliced(source, list, path, { progress: (event) => events.push(event) });
  const onDisk = await readFile(path);
  expect(Buffer.compare(onDisk, wanted)).toBe(0);
  expect(written).toEqual({
    path,
    bytes: header.fileSize,
    sha256: createHash('sha256').update(onDisk).digest('hex'),
  });
  const dropped = 4 * 4 * ((3 * 128 * 64 * 17) / 32 + 4 * (64 + 64 + 128) + 4 * 128 + 4);
  const copied = model.header.tensors.reduce((sum, { byteLength }) => sum + byteLength, 0) - dropped;
  expect(source.reads.reduce((sum, { length }) => sum + length, 0)).toBe(copied);
  expect(events.at(-1)).toEqual({ type: 'bytes', label: 'prune', done: onDisk.length, total: onDisk.length });
  expect(await left()).toEqual(['candidate.gguf']);
});

test('a full disk is refused with both numbers, before the base is read', async () => {
  const source = recording(base);
  expect(await refusal(writeSpliced(source, list, path, { free: async () => 1_000_000 }))).toBe(
    `disk-full: writing ${path} needs 2.47 MB (${header.fileSize} bytes); its disk has 1.00 MB (1000000 bytes) free`,
  );
  expect(source.reads).toEqual([]);
  expect(await left()).toEqual([]);
});

test('an abort leaves no file of a base that another run could not know again', async () => {
  const controller = new AbortController();
  const reason = new Error('stop');
  let growing: string[] = [];
  const progress = () => {
    growing = readdirSync(temporary.path);
    controller.abort(reason);
  };
  await expect(writeSpliced(base, list, path, { signal: controller.signal, progress })).rejects.toBe(reason);
  expect(growing).toEqual(['candidate.gguf.partial', 'candidate.gguf.partial.lock']);
  expect(await left()).toEqual([]);
});

test('an abort keeps what was cut out of a file, until the file is touched', async () => {
  const copy = join(temporary.path, 'base.gguf');
  await writeFile(copy, tiny);
  const stopped = async () => {
    await using file = await openFileSource(copy);
    const controller = new AbortController();
    const progress = () => controller.abort(new Error('stop'));
    await expect(writeSpliced(file, list, path, { signal: controller.signal, progress })).rejects.toThrow(
      'stop',
    );
  };
  const copied = async () => {
    await using file = await openFileSource(copy);
    const source = recording(file);
    await writeSpliced(source, list, path);
    expect(Buffer.compare(await readFile(path), wanted)).toBe(0);
    return source.reads.length;
  };
  await stopped();
  expect(await copied()).toBe(0);
  await stopped();
  await utimes(copy, 1, 1);
  expect(await copied()).toBeGreaterThan(0);
});

test('a base that shrinks meanwhile leaves no file, and says so', async () => {
  const copy = join(temporary.path, 'base.gguf');
  await writeFile(copy, tiny);
  await using file = await openFileSource(copy);
  await truncate(copy, 1_500_000);
  expect(await refusal(writeSpliced(file, list, path))).toBe(
    `base-changed: ${copy} was changed while it was read: its size was ${tiny.length} and is now 1500000`,
  );
  expect(await left()).toEqual(['base.gguf']);
});

test('a list that does not lie inside the base leaves no file', async () => {
  const beyond: SpliceList = [...list, { kind: 'copy', offset: tiny.length - 1, length: 2 }];
  await expect(writeSpliced(base, beyond, path)).rejects.toThrow(RangeError);
  expect(await left()).toEqual([]);
});

test('an empty list is an empty file', async () => {
  const written = await writeSpliced(memorySource('none', new Uint8Array()), [], path);
  expect(written.bytes).toBe(0);
  expect((await readFile(path)).length).toBe(0);
});
