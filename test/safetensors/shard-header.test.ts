import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { emitShardHeader, readShardHeader } from '../../src/safetensors/shard-header.ts';
import { refusal } from '../support/refusal.ts';

const read = (bytes: Uint8Array) => readShardHeader('m.safetensors', memorySource('m.safetensors', bytes));
const file = (json: unknown, data = 0, length?: number) => {
  const text = new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length ?? text.length), true);
  bytes.set(text, 8);
  return bytes;
};
const tensor = (begin: number, end: number) => ({
  dtype: 'U8',
  shape: [end - begin],
  data_offsets: [begin, end],
});

test('what is emitted is read back, at a multiple of eight bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.nat(9)), {
        selector: ([name]) => name,
        maxLength: 5,
      }),
      async (given) => {
        const tensors = given
          // Names that JSON objects order otherwise, or that the format keeps for itself.
          .filter(([name]) => name !== '__metadata__' && name !== '__proto__' && !/^\d+$/.test(name))
          .map(([name, length]) => ({ name, dtype: 'U8', shape: [length], length }));
        const header = emitShardHeader(tensors, { format: 'pt' });
        expect(header.length % 8).toBe(0);
        const size = tensors.reduce((sum, { length }) => sum + length, 0);
        const back = await read(Buffer.concat([header, new Uint8Array(size)]));
        expect(back.metadata).toEqual({ format: 'pt' });
        expect(back.tensors.map(({ name, length }) => [name, length]).toSorted()).toEqual(
          tensors.map(({ name, length }) => [name, length]).toSorted(),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('tensors of no bytes, scalars, and no metadata are read', async () => {
  const { tensors, metadata } = await read(
    file(
      {
        __metadata__: null,
        scalar: { dtype: 'F8_E4M3', shape: [], data_offsets: [0, 1] },
        empty: { dtype: 'BF16', shape: [0, 4], data_offsets: [0, 0] },
        fp4: { dtype: 'F4', shape: [2, 2], data_offsets: [1, 3] },
        fp6: { dtype: 'F6_E2M3', shape: [4], data_offsets: [3, 6] },
      },
      6,
    ),
  );
  expect(metadata).toBeUndefined();
  expect(tensors.map(({ name, length }) => [name, length])).toEqual([
    ['empty', 0],
    ['scalar', 1],
    ['fp4', 2],
    ['fp6', 3],
  ]);
});

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(3), /it has 3 bytes$/],
  ['a header beyond the file', file({}, 0, 900), /its header has 900 bytes, but the file has 10$/],
  ['a header of gigabytes', file({}, 0, 2 ** 40), /at most 100000000 are read$/],
  ['a header of 2^63 bytes', file({}, 0, 2 ** 63), /its header has 9223372036854775808 bytes, but at most/],
  [
    'a dtype that does not fit the bytes',
    file({ a: { dtype: 'F16', shape: [2], data_offsets: [0, 8] } }, 8),
    /a has 8 bytes, but F16 \[2\] has 4$/,
  ],
  [
    'half a byte',
    file({ a: { dtype: 'F4', shape: [3], data_offsets: [0, 2] } }, 2),
    /a has 2 bytes, but F4 \[3\] has 1\.5$/,
  ],
  [
    'a dtype of another format',
    file({ a: { dtype: 'Q4_K', shape: [2], data_offsets: [0, 8] } }, 8),
    /a has the dtype Q4_K, which the format does not have$/,
  ],
  ['no JSON', file('{"a": '), /its header is not JSON/],
  ['a list', file([]), /its header is not an object$/],
  ['a gap', file({ a: tensor(0, 2), b: tensor(3, 4) }, 4), /b begins at byte 3 of the data, not at 2$/],
  ['an overlap', file({ a: tensor(0, 2), b: tensor(1, 4) }, 4), /b begins at byte 1 of the data, not at 2$/],
  [
    'data beyond the tensors',
    file({ a: tensor(0, 2) }, 4),
    /its tensors end at byte \d+, but the file ends at \d+$/,
  ],
  [
    'a tensor that ends before it begins',
    file({ a: { dtype: 'U8', shape: [], data_offsets: [4, 2] } }, 4),
    /a ends at 2, before 4$/,
  ],
  [
    'no shape',
    file({ a: { dtype: 'U8', data_offsets: [0, 1] } }, 1),
    /a has no dtype, shape or data_offsets$/,
  ],
])('%s is refused', async (_, bytes, message) => {
  const said = await refusal(read(bytes));
  expect(said).toMatch(/^checkpoint-invalid: m\.safetensors is not a safetensors file: /);
  expect(said).toMatch(message);
});
