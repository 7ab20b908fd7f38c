import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ByteSource } from '../../../src/bytes/byte-source.ts';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import type { SpliceList } from '../../../src/bytes/splice.ts';
import { streamSpliced } from '../../../src/bytes/stream-spliced.ts';
import type { ChunkTable } from '../../../src/xet/chunks/chunk-table.ts';
import { deriveChunks } from '../../../src/xet/chunks/derive.ts';
import { CHUNK_RULES } from '../../../src/xet/kernel/kernel.ts';
import { patternBytes } from '../../hub/fixture.ts';
import { chunkStream, joinTables } from './tables.ts';

const noise = patternBytes(1_400_000, 7);
/** Noise, a stretch without boundaries by content, noise that repeats, and a short rest. */
const bytes = Buffer.concat([
  noise.subarray(0, 600_000),
  new Uint8Array(500_000),
  noise.subarray(600_000),
  noise.subarray(100_000, 500_000),
]);
const tables = Object.fromEntries(
  await Promise.all(CHUNK_RULES.map(async (rule) => [rule, await chunkStream([bytes], rule)] as const)),
) as Record<(typeof CHUNK_RULES)[number], ChunkTable>;

/** A base, and how many bytes of it were read. */
function counted(content: Uint8Array): { base: ByteSource; read: () => number } {
  let sum = 0;
  const inner = memorySource('base', content);
  const read: ByteSource['read'] = (offset, length) => {
    sum += length;
    return inner.read(offset, length);
  };
  return { base: { ...inner, read }, read: () => sum };
}

const where = fc.integer({ min: 0, max: bytes.length });
const boundary = fc.constantFrom(0, bytes.length, ...tables.new.ends, ...tables.old.ends);
const copy = fc
  .tuple(fc.oneof(where, boundary), fc.oneof(where, boundary))
  .map(([a, b]) => ({ kind: 'copy', offset: Math.min(a, b), length: Math.abs(a - b) }) as const);
const literal = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 600_000 })), fc.boolean())
  .map(([length, zeros]) => ({
    kind: 'literal' as const,
    bytes: zeros ? new Uint8Array(length) : patternBytes(length, 11),
  }));
type Piece = SpliceList[number];
/** Two copies with a few bytes between them left out. */
const tinyGap = fc
  .tuple(fc.oneof(where, boundary), fc.integer({ min: 1, max: 64 }), fc.integer({ min: 0, max: 300_000 }))
  .map(([end, gap, length]): Piece[] => {
    const from = Math.min(bytes.length, end + gap);
    return [
      { kind: 'copy', offset: Math.max(0, end - length), length: Math.min(end, length) },
      { kind: 'copy', offset: from, length: Math.min(length, bytes.length - from) },
    ];
  });
const repeated = fc
  .tuple(copy, fc.integer({ min: 2, max: 4 }))
  .map(([piece, times]): Piece[] => Array<Piece>(times).fill(piece));
const one = fc.oneof({ weight: 3, arbitrary: copy }, literal).map((piece): Piece[] => [piece]);
const list: fc.Arbitrary<SpliceList> = fc
  .array(fc.oneof({ weight: 3, arbitrary: one }, tinyGap, repeated), { maxLength: 8 })
  .map((pieces) => pieces.flat());

test.each(CHUNK_RULES)('derived chunks are those of the whole file, by the %s rule', async (rule) => {
  await fc.assert(
    fc.asyncProperty(list, async (pieces) => {
      const base = memorySource('base', bytes);
      const derived = await joinTables(deriveChunks(base, tables[rule], pieces, rule));
      expect(derived).toEqual(await chunkStream(streamSpliced(base, pieces), rule));
    }),
    { numRuns: 80 },
  );
});

/** A base of one chunk, or of less than the smallest that is cut by its content, or of nothing; and copies of it. */
const small = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 150_000 })), fc.boolean())
  .chain(([length, zeros]) => {
    const at = fc.integer({ min: 0, max: length });
    const part = fc
      .tuple(at, at)
      .map(([a, b]): Piece => ({ kind: 'copy', offset: Math.min(a, b), length: Math.abs(a - b) }));
    const content = zeros ? new Uint8Array(length) : patternBytes(length, 13);
    return fc.record({
      content: fc.constant(content),
      pieces: fc.array(fc.oneof(part, literal), { maxLength: 6 }),
    });
  });

test.each(CHUNK_RULES)('also of a base that is no larger than a chunk, by the %s rule', async (rule) => {
  await fc.assert(
    fc.asyncProperty(small, async ({ content, pieces }) => {
      const base = memorySource('base', content);
      const table = await chunkStream([content], rule);
      const derived = await joinTables(deriveChunks(base, table, pieces, rule));
      expect(derived).toEqual(await chunkStream(streamSpliced(base, pieces), rule));
    }),
    { numRuns: 60 },
  );
});

test('of long ranges only what lies around the seams is read', async () => {
  const long = patternBytes(24_000_000, 3);
  const { base, read } = counted(long);
  const pieces: SpliceList = [
    { kind: 'literal', bytes: patternBytes(100_000, 5) },
    { kind: 'copy', offset: 1_000_000, length: 9_000_001 },
    { kind: 'copy', offset: 12_345_678, length: 11_000_000 },
  ];
  const table = await chunkStream([long], 'new');
  const derived = await joinTables(deriveChunks(base, table, pieces, 'new'));
  expect(derived).toEqual(await chunkStream(streamSpliced(memorySource('base', long), pieces), 'new'));
  expect(read()).toBeLessThan(3 * 4 * 131_072);
});
