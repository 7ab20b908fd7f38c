import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { scalarBytes } from '../support/byte-writer.ts';
import { buildGguf, damage, type TestGguf, type TestValue } from '../support/gguf.ts';
import { refusal } from '../support/refusal.ts';

const read = (bytes: Uint8Array) => refusal(readHeader(memorySource('x.gguf', bytes)));

const spec: TestGguf = {
  metadata: [
    ['name', { type: 'string', value: 'abc' }],
    [
      'list',
      {
        type: 'array',
        of: 'u16',
        values: [
          { type: 'u16', value: 1 },
          { type: 'u16', value: 2 },
        ],
      },
    ],
    ['words', { type: 'array', of: 'string', values: [{ type: 'string', value: 'a' }] }],
  ],
  tensors: [
    { name: 'w', type: 'F32', shape: [8, 2] },
    { name: 'q', type: 'Q8_0', shape: [32, 2] },
  ],
};
const file = buildGguf(spec);
const at = (mark: string) => file.marks.get(mark)!;
const u64 = (value: bigint | number) => scalarBytes('u64', value);

test('the undamaged file is read', async () => {
  expect(await read(file.bytes)).toBe('not refused');
});

describe('what is not a GGUF, or not one of ours', () => {
  test.each([
    [
      'an empty file',
      Buffer.alloc(0),
      'not-gguf: x.gguf is not a GGUF: it has 0 bytes, a header has at least 24',
    ],
    [
      'three bytes',
      Buffer.from('GGU'),
      'not-gguf: x.gguf is not a GGUF: it has 3 bytes, a header has at least 24',
    ],
    [
      'bytes of no known form',
      Buffer.from('a text that is nothing else'),
      'not-gguf: x.gguf is not a GGUF: it begins with 61 20 74 65, not with "GGUF"',
    ],
    [
      'version 1',
      damage(file, 'version', scalarBytes('u32', 1)),
      'gguf-unsupported: x.gguf has GGUF version 1; supported are 2 and 3',
    ],
    [
      'version 4',
      damage(file, 'version', scalarBytes('u32', 4)),
      'gguf-unsupported: x.gguf has GGUF version 4; supported are 2 and 3',
    ],
    [
      'big-endian version 3',
      damage(file, 'version', Uint8Array.of(0, 0, 0, 3)),
      'gguf-unsupported: x.gguf is a big-endian GGUF; only little-endian files are supported',
    ],
    [
      'a tensor type of a fork',
      damage(file, 'tensor q type', scalarBytes('u32', 137)),
      `gguf-unsupported: x.gguf: q has type 137, which ggml does not define, at byte ${at('tensor q offset')}`,
    ],
    [
      'a tensor type that ggml removed',
      damage(file, 'tensor w type', scalarBytes('u32', 4)),
      `gguf-unsupported: x.gguf: w has type 4, which ggml does not define, at byte ${at('tensor w offset')}`,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await read(bytes)).toBe(message);
  });
});

describe('a file of another form is named', () => {
  const header = Buffer.from('{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}');
  test.each([
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n', /hf download/],
    ['a web page', '<!DOCTYPE html><html lang="en">', /resolve\/main/],
    ['a web page', '\n<html>', /resolve\/main/],
    ['a safetensors file', Buffer.concat([u64(header.length), header]), /folder of its checkpoint/],
    ['JSON', '{"error":"Repository not found"}', /Check the path/],
    ['a file of PyTorch or a ZIP archive', 'PK\x03\x04\x14\0archive/data.pkl', /convert_hf_to_gguf/],
    ['a file of PyTorch', Buffer.from('80027d71002e', 'hex'), /convert_hf_to_gguf/],
    ['a GGML file, the form before GGUF (August 2023)', 'tjgg\x03\0\0\0', /convert_hf_to_gguf/],
    ['compressed by gzip', gzipSync(file.bytes), /Decompress/],
    ['compressed by Zstandard', zstdCompressSync(file.bytes), /Decompress/],
    ['zeros at its beginning', Buffer.alloc(100), /Download it again/],
  ])('%s', async (what, bytes, hint) => {
    const source = memorySource('x.gguf', new Uint8Array(Buffer.from(bytes)));
    const error = await readHeader(source).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'not-gguf',
      message: expect.stringContaining(`, not with "GGUF": it is ${what}`),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('counts and lengths that no file can have', () => {
  test.each([
    ['tensor count', 200_001n, `it claims 200001 tensors, but at most 200000 are accepted, at byte 24`],
    [
      'metadata count',
      100_001n,
      `it claims 100001 metadata entries, but at most 100000 are accepted, at byte 24`,
    ],
    ['tensor count', 2n ** 63n, 'the number of tensors is 9223372036854775808, at byte 8'],
    ['metadata count', 2n ** 64n - 1n, 'the number of metadata entries is 18446744073709551615, at byte 16'],
    ['key name', 65_536n, `a metadata key has 65536 bytes, but at most 65535 are accepted, at byte 32`],
    ['key name', 2n ** 53n, 'the length of a metadata key is 9007199254740992, at byte 24'],
    [
      'value of name',
      2n ** 30n,
      `name has 1073741824 bytes, but at most 536870912 are accepted, at byte ${at('value of name') + 8}`,
    ],
    [
      'value of list: count',
      2n ** 60n,
      `the number of elements of list is 1152921504606846976, at byte ${at('value of list: count')}`,
    ],
    [
      'value of words: element 0',
      2n ** 62n,
      `the length of element 0 of words is 4611686018427387904, at byte ${at('value of words: element 0')}`,
    ],
    [
      'tensor w name',
      256n,
      `a tensor name has 256 bytes, but at most 255 are accepted, at byte ${at('tensor w name') + 8}`,
    ],
    [
      'tensor w dimension 1',
      2n ** 53n,
      `dimension 1 of w is 9007199254740992, at byte ${at('tensor w dimension 1')}`,
    ],
    ['tensor w offset', 2n ** 55n, `the offset of w is 36028797018963968, at byte ${at('tensor w offset')}`],
  ])('%s = %i', async (mark, value, message) => {
    expect(await read(damage(file, mark, u64(value)))).toBe(`gguf-malformed: x.gguf: ${message}`);
  });

  test.each([
    ['value of list: count', 2n ** 40n],
    ['value of words: count', 2n ** 40n],
    ['value of name', 2n ** 28n],
  ])('%s = %i is cut off, and takes no memory', async (mark, value) => {
    expect(await read(damage(file, mark, u64(value)))).toMatch(
      /^gguf-truncated: x\.gguf is cut off: its header needs at least \d+ bytes, but the file has \d+$/,
    );
  });
});

describe('value types and shapes', () => {
  const end = (mark: string) => at(mark) + 4;
  test.each([
    [
      'tensor w dimensions',
      5,
      `w has 5 dimensions, but at most 4 are accepted, at byte ${end('tensor w dimensions')}`,
    ],
    [
      'tensor q dimension 0',
      33,
      `q has shape [33, 2], which Q8_0 cannot hold, at byte ${at('tensor q offset')}`,
    ],
    // 32 elements in all are a block, but a row of 16 is not.
    [
      'tensor q dimension 0',
      16,
      `q has shape [16, 2], which Q8_0 cannot hold, at byte ${at('tensor q offset')}`,
    ],
  ])('%s = %i', async (mark, value, message) => {
    expect(await read(damage(file, mark, scalarBytes('u32', value)))).toBe(
      `gguf-malformed: x.gguf: ${message}`,
    );
  });

  test.each([
    ['type of name', 13, 'name has value type 13'],
    ['value of list: element type', 99, 'list has value type 99'],
  ])('%s = %i may be of a newer form', async (mark, id, message) => {
    expect(await read(damage(file, mark, scalarBytes('u32', id)))).toBe(
      `gguf-unsupported: x.gguf: ${message}, known are 0 to 12, at byte ${end(mark)}`,
    );
  });

  test('a size beyond 2^53', async () => {
    const bytes = damage(file, 'tensor w dimension 0', u64(2n ** 52n));
    expect(await read(bytes)).toBe(
      `gguf-malformed: x.gguf: w has shape [4503599627370496, 2], which F32 cannot hold, at byte ${at('tensor w offset')}`,
    );
  });

  test('arrays nested deeper than a file needs', async () => {
    const nest = (depth: number): TestValue =>
      depth === 0
        ? { type: 'array', of: 'u8', values: [{ type: 'u8', value: 1 }] }
        : { type: 'array', of: 'array', values: [nest(depth - 1)] };
    expect(await read(buildGguf({ metadata: [['deep', nest(3)]] }).bytes)).toBe('not refused');
    expect(await read(buildGguf({ metadata: [['deep', nest(4)]] }).bytes)).toMatch(
      /^gguf-malformed: x\.gguf: deep nests arrays deeper than 4, at byte \d+$/,
    );
  });
});

describe('where tensors lie', () => {
  const data = file.dataStart;
  test.each([
    [
      'tensor q offset',
      65,
      `gguf-malformed: x.gguf: q begins at byte ${data + 65}, which is not aligned to 32`,
    ],
    [
      'tensor q offset',
      32,
      `gguf-malformed: x.gguf: q begins at byte ${data + 32}, before w ends at ${data + 64}`,
    ],
    ['tensor q offset', 0, `gguf-malformed: x.gguf: q begins at byte ${data}, before w ends at ${data + 64}`],
    [
      'tensor q offset',
      96,
      `gguf-truncated: x.gguf is cut off: q ends at byte ${data + 96 + 68}, but the file has ${file.bytes.length} bytes`,
    ],
  ])('%s = %i', async (mark, value, message) => {
    expect(await read(damage(file, mark, u64(value)))).toBe(message);
  });
});
