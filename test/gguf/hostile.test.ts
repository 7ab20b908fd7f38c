import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/bytes/byte-source.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { buildGguf, type TestValue, tinyGptOss } from '../support/gguf.ts';
import { randoms, seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { recording } from '../support/source.ts';

const tiny = new Uint8Array(await readFile(tinyGptOss));
const headerEnd = (await readHeader(memorySource('tiny', tiny))).dataStart;

const str = (value: string): TestValue => ({ type: 'string', value });
const everyType = buildGguf({
  metadata: [
    ...(['u8', 'i8', 'u16', 'i16', 'u32', 'i32', 'f32', 'bool', 'u64', 'i64', 'f64'] as const).map(
      (type) => [`a ${type}`, { type, value: 1 }] as const,
    ),
    ['text', str('abc')],
    ['words', { type: 'array', of: 'string', values: [str('one'), str('two')] }],
    [
      'nested',
      {
        type: 'array',
        of: 'array',
        values: [{ type: 'array', of: 'u8', values: [{ type: 'u8', value: 1 }] }],
      },
    ],
  ],
  tensors: [
    { name: 'w', type: 'F32', shape: [3, 2, 2, 1] },
    { name: 'q', type: 'Q8_0', shape: [32] },
  ],
});

/** As if the source were endless: what is read of it counts against the reader. */
function claiming(bytes: Uint8Array, size: number): ByteSource {
  const source = memorySource('huge', bytes);
  return {
    ...source,
    size,
    async read(offset, length) {
      const result = new Uint8Array(length);
      if (offset < bytes.length) result.set(bytes.subarray(offset, offset + length));
      return result;
    },
  };
}

describe('a file that is cut off is refused as such', () => {
  const { bytes, marks } = everyType;
  test('at every byte of a header with every structure', async () => {
    const end = marks.get('data of q')! + 34;
    for (let length = 4; length < end; length++) {
      const message = await refusal(readHeader(memorySource('cut', bytes.subarray(0, length))));
      expect(message, `cut to ${length}`).toMatch(
        /^gguf-truncated: cut is cut off: .* but the file has \d+( bytes)?$/,
      );
    }
    expect(await refusal(readHeader(memorySource('whole', bytes.subarray(0, end))))).toBe('not refused');
  });

  test('at random bytes of tiny-gpt-oss', async () => {
    await fc.assert(
      fc.asyncProperty(randoms, async (random) => {
        const length = 24 + random.below((random.below(2) === 0 ? headerEnd : tiny.length) - 24);
        const message = await refusal(readHeader(memorySource('tiny', tiny.subarray(0, length))));
        expect(message, `cut to ${length}`).toMatch(
          new RegExp(`^gguf-truncated: .* but the file has ${length}( bytes)?$`),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a damaged header is read or refused, and nothing else', () => {
  const codes = /^(not refused|not-gguf|gguf-truncated|gguf-malformed|gguf-unsupported)/;
  /** The head of the file carries the structures; most of the rest is text of tokens. */
  const structures = new Uint8Array(everyType.bytes);

  test.each([
    ['tiny-gpt-oss', tiny.slice(), headerEnd, 1500],
    ['every structure', structures, everyType.dataStart, 4000],
  ])('%s', async (_, mutant, end, rounds) => {
    const random = seeded(mutant.length);
    const outcomes = new Map<string, number>();
    for (let i = 0; i < rounds; i++) {
      const edits = 1 + random.below(3);
      const places = Array.from({ length: edits }, () => random.below(end));
      const before = places.map((place) => mutant[place]!);
      for (const place of places) {
        mutant[place] = random.below(2) === 0 ? mutant[place]! ^ (1 << random.below(8)) : random.below(256);
      }
      const source = recording(memorySource('mutant', mutant));
      const outcome = codes.exec(await refusal(readHeader(source)))?.[1];
      expect(outcome, `bytes ${places.join(', ')} of seed ${mutant.length}`).toBeDefined();
      outcomes.set(outcome!, (outcomes.get(outcome!) ?? 0) + 1);
      const asked = source.reads.reduce((sum, { length }) => sum + length, 0);
      expect(asked).toBeLessThanOrEqual(2 * mutant.length);
      places.toReversed().forEach((place, j) => {
        mutant[place] = before.toReversed()[j]!;
      });
    }
    // The mutator must reach both sides, else it proves nothing.
    expect(outcomes.get('not refused')).toBeGreaterThan(0);
    expect(outcomes.get('gguf-malformed')).toBeGreaterThan(0);
    expect(outcomes.get('gguf-truncated')).toBeGreaterThan(0);
  });
});

test('in a file of 2^50 bytes, a header that goes on too long is refused before it is read', async () => {
  const metadata = [['list', { type: 'array', of: 'u8', values: [], count: 2 ** 40 }] as const];
  const source = recording(claiming(buildGguf({ metadata }).bytes, 2 ** 50));
  expect(await refusal(readHeader(source))).toBe(
    `gguf-malformed: huge: the header claims at least ${2 ** 40 + 24 + 12 + 4 + 12} bytes; the limit is 536870912`,
  );
  expect(source.reads).toEqual([{ offset: 0, length: 65_536 }]);
});

test('an aborted read ends with the reason of the signal', async () => {
  const reason = new Error('stop');
  await using source = await openFileSource(tinyGptOss);
  await expect(readHeader(source, AbortSignal.abort(reason))).rejects.toBe(reason);
});
