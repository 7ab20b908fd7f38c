import { readFile } from 'node:fs/promises';
import { GGMLQuantizationType } from '@huggingface/gguf';
import { expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { GgufHeader } from '../../src/gguf/header.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { TENSOR_TYPES } from '../../src/gguf/types.ts';
import { BLOCKS, buildGguf, type TestValue, tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { recording } from '../support/source.ts';

/** Both readers' view of the same bytes, in one form. */
async function compareReaders(header: GgufHeader, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const other = await readWithHuggingFace(bytes);
  expect(header.version).toBe(other.metadata.version);
  expect(header.dataStart).toBe(Number(other.tensorDataOffset));
  expect(
    header.tensors.map(({ name, shape, typeId, dataOffset }) => ({ name, shape, typeId, dataOffset })),
  ).toEqual(
    other.tensorInfos.map(({ name, shape, dtype, offset }) => ({
      name,
      shape: shape.map(Number),
      typeId: dtype,
      dataOffset: Number(other.tensorDataOffset + offset),
    })),
  );
  for (const { key, value } of header.keyValues) {
    const theirs = other.typedMetadata[key]?.value;
    if (typeof value !== 'object') expect(value, key).toEqual(theirs);
    else expect(value.count, key).toBe((theirs as unknown[]).length);
  }
  const synthetic = ['version', 'tensor_count', 'kv_count'];
  expect(header.keyValues.map(({ key }) => key)).toEqual(
    Object.keys(other.typedMetadata).filter((key) => !synthetic.includes(key)),
  );
}

test('tiny-gpt-oss reads as @huggingface/gguf reads it', async () => {
  const bytes = new Uint8Array(await readFile(tinyGptOss));
  await using source = await openFileSource(tinyGptOss);
  const header = await readHeader(source);
  expect(header.tensors).toHaveLength(79);
  await compareReaders(header, bytes);
  expect(Buffer.compare(header.bytes, bytes.subarray(0, header.dataStart))).toBe(0);
});

test.each([1, 2, 3, 4])(
  'a random gpt-oss layout (seed %i) reads as @huggingface/gguf reads it',
  async (seed) => {
    const { bytes } = gptOssGguf({ seed, layers: seed, alignment: 16 << seed, shuffled: true });
    await compareReaders(await readHeader(memorySource('random', bytes)), bytes);
  },
);

test('a scalar without a dimension, and tensors with a dimension of 0, read as @huggingface/gguf reads them', async () => {
  const { bytes } = buildGguf({
    tensors: [
      { name: 'none', type: 'Q8_0', shape: [32, 0] },
      { name: 'scalar', type: 'F32', shape: [] },
      { name: 'empty', type: 'F32', shape: [0, 4] },
      { name: 'w', type: 'F32', shape: [8, 2] },
    ],
  });
  const header = await readHeader(memorySource('odd', bytes));
  expect(header.tensors.map(({ byteLength }) => byteLength)).toEqual([0, 4, 0, 64]);
  await compareReaders(header, bytes);
});

test('GGUF version 2 reads like version 3', async () => {
  const { bytes } = buildGguf({
    version: 2,
    metadata: [['k', { type: 'u32', value: 7 }]],
    tensors: [{ name: 'w', type: 'F32', shape: [5] }],
  });
  const header = await readHeader(memorySource('v2', bytes));
  expect(header.version).toBe(2);
  await compareReaders(header, bytes);
});

test('tensors end where their data ends, for every type that the builder knows', async () => {
  const types = Object.keys(BLOCKS) as (keyof typeof BLOCKS)[];
  const tensors = types.map((type) => ({ name: type, type, shape: [256, 3, 2] }));
  const header = await readHeader(memorySource('types', buildGguf({ tensors }).bytes));
  const sizes = header.tensors.map(({ name, byteLength, type }) => [name, type.name, byteLength]);
  expect(sizes).toEqual(
    types.map((type) => [type, type, (256 * 3 * 2 * BLOCKS[type].bytes) / BLOCKS[type].elements]),
  );
});

test('the type table has the ids of @huggingface/gguf', () => {
  const theirs = Object.entries(GGMLQuantizationType).filter(([, id]) => typeof id === 'number');
  const ours = Object.entries(TENSOR_TYPES).map(([id, { name }]) => [name, Number(id)]);
  expect(ours).toEqual(expect.arrayContaining(theirs));
});

/** An array of many strings of one length, in one piece: a mark for each would be larger than the file. */
function words(count: number, length: number): TestValue {
  const bytes = Buffer.alloc(12 + count * (8 + length));
  bytes.writeUInt32LE(8, 0); // strings
  bytes.writeBigUInt64LE(BigInt(count), 4);
  for (let i = 0, at = 12; i < count; i++, at += 8 + length) {
    bytes.writeBigUInt64LE(BigInt(length), at);
    bytes.write(i.toString(36).padStart(length, 'x'), at + 8);
  }
  return { type: 'raw', typeId: 9, bytes };
}

test('a header of gpt-oss size is read with few reads, and its arrays stay spans', async () => {
  const { bytes, marks, dataStart } = buildGguf({
    metadata: [
      ['tokenizer.ggml.tokens', words(201_088, 9)],
      ['tokenizer.ggml.merges', words(446_189, 13)],
      ['last', { type: 'u32', value: 42 }],
    ],
    tensors: [{ name: 'w', type: 'F32', shape: [4] }],
  });
  expect(dataStart).toBeGreaterThan(12e6);
  const source = recording(memorySource('large', bytes));
  const header = await readHeader(source);
  // 64 kB doubled, then what the strings must have at least, then by the megabyte.
  expect(source.reads.length).toBeLessThanOrEqual(12);
  expect(source.reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(dataStart + (1 << 20));
  const [tokens, merges, last] = header.keyValues.map(({ value }) => value);
  const elements = (key: string) => marks.get(`value of ${key}`)! + 12;
  expect(tokens).toEqual({
    elementType: 'string',
    count: 201_088,
    span: { start: elements('tokenizer.ggml.tokens'), end: marks.get('key tokenizer.ggml.merges') },
  });
  expect(merges).toEqual({
    elementType: 'string',
    count: 446_189,
    span: { start: elements('tokenizer.ggml.merges'), end: marks.get('key last') },
  });
  expect(last).toBe(42);
});

test('padding beyond the first read belongs to the header', async () => {
  const { bytes, dataStart } = gptOssGguf({ layers: 1, alignment: 1 << 17 });
  const header = await readHeader(memorySource('padded', bytes));
  expect(header.dataStart).toBe(dataStart);
  expect(Buffer.compare(header.bytes, bytes.subarray(0, dataStart))).toBe(0);
});

test('only the header is read, however large the data', async () => {
  const { bytes, dataStart } = gptOssGguf({ layers: 1, experts: 16, width: 256, hidden: 256 });
  const source = recording(memorySource('data', bytes));
  await readHeader(source);
  expect(dataStart).toBeLessThan(1 << 16);
  expect(source.reads).toEqual([{ offset: 0, length: 1 << 16 }]);
});
