import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { nearGap, runsOf } from '../../src/bytes/runs.ts';
import { type Piece, SpliceBuilder, type SpliceList } from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { randoms } from '../support/random.ts';
import { collect, recording } from '../support/source.ts';

const copy = (offset: number, length: number): Piece => ({ kind: 'copy', offset, length });
const literal = (length: number): Piece => ({ kind: 'literal', bytes: new Uint8Array(length) });

test('near ranges are one run, across literals; far ones and those that lie before are others', () => {
  const pieces = [copy(100, 10), literal(6), copy(114, 5), copy(124, 1), copy(50, 2), copy(53, 7)];
  expect(runsOf(pieces, 4)).toEqual([
    {
      offset: 100,
      length: 19,
      parts: [
        { from: 0, at: 0, length: 10 },
        { from: 14, at: 16, length: 5 },
      ],
    },
    { offset: 124, length: 1, parts: [{ from: 0, at: 21, length: 1 }] },
    {
      offset: 50,
      length: 10,
      parts: [
        { from: 0, at: 22, length: 2 },
        { from: 3, at: 24, length: 7 },
      ],
    },
  ]);
  expect(runsOf(pieces, 0)).toHaveLength(5);
});

test('gaps are passed over up to a thousandth of what is copied', () => {
  const list: SpliceList = Array.from({ length: 10 }, (_, i) => copy(i * 10_010, 10_000));
  expect(nearGap(list, 64)).toBe(64); // 90 bytes of 100,000
  const wider: SpliceList = Array.from({ length: 10 }, (_, i) => copy(i * 10_030, 10_000));
  expect(nearGap(wider, 64)).toBe(16); // 270 would be too many
  expect(nearGap([], 64)).toBe(64);
});

test('what is streamed is the same, in fewer reads', async () => {
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const bytes = random.bytes(3_000_000);
      const splice = new SpliceBuilder();
      for (let at = 0; at < bytes.length; ) {
        const length = Math.min(
          bytes.length - at,
          1 + random.below(random.below(9) === 0 ? 400_000 : 40_000),
        );
        splice.copy(at, length);
        if (random.below(3) === 0) splice.literal(random.bytes(random.below(64)));
        at += length + (random.below(3) > 0 ? random.below(30) : random.below(50_000));
      }
      const list = splice.build();
      const far = recording(memorySource('base', bytes));
      const near = { ...recording(memorySource('base', bytes)), nearBytes: 1 << 16 };
      const wanted = await collect(streamSpliced(far, list));
      expect(Buffer.compare(await collect(streamSpliced(near, list)), wanted)).toBe(0);
      expect(near.reads.length).toBeLessThan(far.reads.length * 0.8);
      const read = (reads: typeof far.reads) => reads.reduce((sum, { length }) => sum + length, 0);
      expect(read(near.reads)).toBeLessThanOrEqual(read(far.reads) * 1.001);
    }),
    { numRuns: 30 },
  );
});
