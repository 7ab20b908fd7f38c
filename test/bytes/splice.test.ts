import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory.ts';
import { literalSize, SpliceBuilder, splicedSize } from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { seeded } from '../support/random.ts';
import { collect, recording } from '../support/source.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('neighbours that continue each other become one piece, empty ones none', () => {
  const splice = new SpliceBuilder();
  splice.copy(10, 5);
  splice.copy(15, 5);
  splice.copy(15, 0);
  splice.literal(bytes());
  splice.copy(20, 1);
  splice.copy(20, 1); // the same byte again: not a continuation
  splice.literal(bytes(1));
  splice.literal(bytes(2, 3));
  splice.copy(0, 2);
  splice.copy(1, 2); // overlaps
  expect(splice.build()).toEqual([
    { kind: 'copy', offset: 10, length: 11 },
    { kind: 'copy', offset: 20, length: 1 },
    { kind: 'literal', bytes: bytes(1, 2, 3) },
    { kind: 'copy', offset: 0, length: 2 },
    { kind: 'copy', offset: 1, length: 2 },
  ]);
  expect(splicedSize(splice.build())).toBe(19);
  expect(literalSize(splice.build())).toBe(3);
});

test('merging literals leaves the caller’s bytes alone', () => {
  const first = bytes(1, 2);
  const splice = new SpliceBuilder();
  splice.literal(first);
  splice.literal(bytes(3));
  expect(first).toEqual(bytes(1, 2));
  expect(new SpliceBuilder().build()).toEqual([]);
});

test('random lists stream to what slicing the base by hand gives, reading only what is copied', async () => {
  const random = seeded(21);
  const data = random.bytes(5000);
  for (let round = 0; round < 50; round++) {
    const splice = new SpliceBuilder();
    const wanted: Uint8Array[] = [];
    let copied = 0;
    for (let piece = random.below(30); piece > 0; piece--) {
      if (random.below(3) === 0) {
        const literal = random.bytes(random.below(20));
        splice.literal(literal);
        wanted.push(literal);
      } else {
        const offset = random.below(data.length);
        const length = random.below(data.length - offset);
        splice.copy(offset, length);
        wanted.push(data.subarray(offset, offset + length));
        copied += length;
      }
    }
    const source = recording(memorySource('base', data));
    const result = await collect(streamSpliced(source, splice.build()));
    expect(Buffer.compare(result, Buffer.concat(wanted)), `round ${round}`).toBe(0);
    expect(splicedSize(splice.build())).toBe(result.length);
    expect(literalSize(splice.build())).toBe(result.length - copied);
    expect(source.reads.reduce((sum, { length }) => sum + length, 0)).toBe(copied);
  }
});

test('an abort ends the stream at the next piece', async () => {
  const controller = new AbortController();
  const reason = new Error('stop');
  const splice = new SpliceBuilder();
  splice.literal(bytes(1));
  splice.copy(0, 1);
  const stream = streamSpliced(memorySource('base', bytes(9)), splice.build(), { signal: controller.signal });
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  controller.abort(reason);
  await expect(iterator.next()).rejects.toBe(reason);
});
