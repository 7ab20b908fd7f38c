import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import {
  digestOfList,
  inBlocks,
  literalSize,
  SpliceBuilder,
  type SpliceList,
  splicedSize,
} from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { randoms, seeded } from '../support/random.ts';
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
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
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
      expect(Buffer.compare(result, Buffer.concat(wanted))).toBe(0);
      expect(splicedSize(splice.build())).toBe(result.length);
      expect(literalSize(splice.build())).toBe(result.length - copied);
      expect(source.reads.reduce((sum, { length }) => sum + length, 0)).toBe(copied);
    }),
    { numRuns: 50 },
  );
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

test('without its head, a list streams what is left of the file; its blocks are bounded and whole', async () => {
  const random = seeded(22);
  const data = random.bytes(3000);
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const splice = new SpliceBuilder();
      for (let piece = random.below(20); piece > 0; piece--) {
        const offset = random.below(data.length);
        if (random.below(2) === 0) splice.copy(offset, random.below(data.length - offset));
        else splice.literal(random.bytes(random.below(200)));
      }
      const list = splice.build();
      const size = splicedSize(list);
      const whole = await collect(streamSpliced(memorySource('base', data), list));
      const from = random.below(size + 1);
      const rest = await collect(streamSpliced(memorySource('base', data), list, { from }));
      expect(Buffer.compare(rest, whole.subarray(from))).toBe(0);

      const limit = 1 + random.below(400);
      const blocks = [...inBlocks(list, limit)];
      expect(Math.max(0, ...blocks.map(splicedSize))).toBeLessThanOrEqual(limit);
      const joined = await collect(streamSpliced(memorySource('base', data), blocks.flat()));
      expect(Buffer.compare(joined, whole)).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('lists have the same digest only when they describe the same file', () => {
  const lists: SpliceList[] = [
    [],
    [{ kind: 'copy', offset: 1, length: 2 }],
    [{ kind: 'copy', offset: 1, length: 3 }],
    [{ kind: 'copy', offset: 2, length: 2 }],
    [{ kind: 'literal', bytes: bytes(1) }],
    [{ kind: 'literal', bytes: bytes(2) }],
    [{ kind: 'literal', bytes: Buffer.from('copy 1 2\n') }],
  ];
  expect(new Set(lists.map(digestOfList)).size).toBe(lists.length);
  expect(digestOfList([...lists[1]!])).toBe(digestOfList(lists[1]!));
});
