import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { buildGguf, type TestValue } from '../support/gguf.ts';
import { refusal } from '../support/refusal.ts';

const read = (bytes: Uint8Array) => refusal(readHeader(memorySource('x.gguf', bytes)));
const u32 = (value: number): TestValue => ({ type: 'u32', value });

describe('names that stand twice', () => {
  test('keys', async () => {
    const { bytes } = buildGguf({
      metadata: [
        ['a', u32(1)],
        ['b', u32(2)],
        ['a', u32(1)],
      ],
    });
    expect(await read(bytes)).toBe('gguf-malformed: x.gguf: the key a is listed twice');
  });
  test('tensors', async () => {
    const tensor = { name: 'w', type: 'F32', shape: [1] } as const;
    expect(await read(buildGguf({ tensors: [tensor, tensor] }).bytes)).toBe(
      'gguf-malformed: x.gguf: the tensor w is listed twice',
    );
  });
  test('names that differ in a byte order mark only are two', async () => {
    const bytes = buildGguf({
      metadata: [
        ['a', u32(1)],
        ['\u{feff}a', u32(2)],
      ],
    }).bytes;
    const { keyValues } = await readHeader(memorySource('bom', bytes));
    expect(keyValues.map(({ key }) => key)).toEqual(['a', '\u{feff}a']);
  });
});

describe('general.alignment', () => {
  const withAlignment = (value: TestValue) => buildGguf({ metadata: [['general.alignment', value]] }).bytes;
  const rule = 'it must be a u32 power of two up to 1048576';
  test.each<[TestValue, string]>([
    [u32(0), `0 (u32); ${rule}`],
    [u32(48), `48 (u32); ${rule}`],
    [u32(2 ** 21), `2097152 (u32); ${rule}`],
    [u32(2 ** 31), `2147483648 (u32); ${rule}`],
    [{ type: 'u64', value: 32 }, `32 (u64); ${rule}`],
    [{ type: 'string', value: '32' }, `32 (string); ${rule}`],
    [{ type: 'array', of: 'u32', values: [u32(32)] }, `an array (array); ${rule}`],
  ])('%j', async (value, message) => {
    expect(await read(withAlignment(value))).toBe(`gguf-malformed: x.gguf: general.alignment is ${message}`);
  });
});
