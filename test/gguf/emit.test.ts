import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { emitHeader } from '../../src/gguf/emit.ts';
import type { GgufHeader, MetadataValue } from '../../src/gguf/header.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { buildGguf, type TestGguf, type TestValue, tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { refusal } from '../support/refusal.ts';

const readBytes = (bytes: Uint8Array) => readHeader(memorySource('x.gguf', bytes));
const u8 = (value: number): TestValue => ({ type: 'u8', value });
const str = (value: string | Uint8Array): TestValue => ({ type: 'string', value });
const array = (of: string, ...values: TestValue[]): TestValue => ({ type: 'array', of, values });
const raw = (typeId: number, ...bytes: number[]): TestValue => ({
  type: 'raw',
  typeId,
  bytes: Uint8Array.from(bytes),
});

/** The file that an emitted header describes, with all data zero. */
function withZeros(emitted: { bytes: Uint8Array; fileSize: number }): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(emitted.fileSize);
  file.set(emitted.bytes);
  return file;
}

/** Everything that @huggingface/gguf loses on a round trip (its README and our tests of it), and more. */
const oddities: TestGguf['metadata'] = [
  ['10', u8(1)],
  ['2', u8(2)],
  ['__proto__', u8(3)],
  ['constructor', u8(4)],
  ['version', u8(5)],
  ['', u8(6)],
  [Uint8Array.of(0xff, 0x80, 0x41), str('a key of invalid UTF-8')],
  ['invalid', str(Uint8Array.of(0xc3, 0x28, 0xfe))],
  ['byte order mark', str('\u{feff}text')],
  ['nul', str('a\0b')],
  ['charsmap', array('u8', u8(0), u8(255))],
  ['empty', array('string')],
  ['nested', array('array', array('i8'), array('string', str('x'), str(Uint8Array.of(0xff))))],
  ['NaN with a payload', raw(6, 0x01, 0x02, 0xc0, 0x7f)],
  ['signalling NaN', raw(12, 0x01, 0, 0, 0, 0, 0, 0xf4, 0x7f)],
  ['odd bool', raw(7, 0x02)],
  ['odd bools', raw(9, 7, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0xff, 0x07)],
  ['largest', { type: 'u64', value: 2n ** 64n - 1n }],
  ['smallest', { type: 'i64', value: -(2n ** 63n) }],
];
const tensors: TestGguf['tensors'] = [
  { name: Uint8Array.of(0xff, 0x41), type: 'F32', shape: [3] },
  { name: 'w', type: 'Q8_0', shape: [32, 1, 1, 2] },
];

describe('without changes the header comes out as it went in', () => {
  test('tiny-gpt-oss', async () => {
    await using source = await openFileSource(tinyGptOss);
    const header = await readHeader(source);
    const emitted = emitHeader(header, {});
    expect(Buffer.compare(emitted.bytes, header.bytes)).toBe(0);
    expect(emitted.fileSize).toBe(source.size);
  });

  test.each([2, 3])('every oddity, version %i', async (version) => {
    const { bytes, dataStart } = buildGguf({ version, metadata: oddities, tensors });
    const emitted = emitHeader(await readBytes(bytes), {});
    expect(Buffer.from(emitted.bytes)).toEqual(Buffer.from(bytes.subarray(0, dataStart)));
    expect(emitted.fileSize).toBe(bytes.length);
  });

  test('alignment 64 stays', async () => {
    const { bytes, dataStart } = gptOssGguf({ alignment: 64, experts: 5 });
    const header = await readBytes(bytes);
    const emitted = emitHeader(header, {});
    expect(header.alignment).toBe(64);
    expect(Buffer.compare(emitted.bytes, bytes.subarray(0, dataStart))).toBe(0);
    expect(emitted.tensors.every(({ dataOffset }) => dataOffset % 64 === 0)).toBe(true);
  });
});

describe('changes', () => {
  const cut = (header: GgufHeader, experts: number) =>
    new Map(
      header.tensors
        .filter(({ name }) => /_exps|gate_inp/.test(name))
        .map(({ name, shape }) => [name, [...shape.slice(0, -1), experts]]),
    );

  test.each([32, 64])(
    'shapes and expert_count, read back by two readers (alignment %i)',
    async (alignment) => {
      const base = await readBytes(gptOssGguf({ alignment, shuffled: true }).bytes);
      const shapes = cut(base, 5);
      const set = new Map<string, MetadataValue>([['gpt-oss.expert_count', { type: 'u32', value: 5 }]]);
      const emitted = emitHeader(base, { set, shapes });
      const file = withZeros(emitted);

      const ours = await readBytes(file);
      const theirs = await readWithHuggingFace(file);
      const shapeOf = (name: string) => shapes.get(name) ?? base.tensors.find((t) => t.name === name)!.shape;
      expect(ours.tensors.map(({ name, shape, dataOffset }) => ({ name, shape, dataOffset }))).toEqual(
        emitted.tensors.map(({ source, shape, dataOffset }) => ({ name: source.name, shape, dataOffset })),
      );
      expect(theirs.tensorInfos.map(({ name, shape, offset }) => [name, shape.map(Number), offset])).toEqual(
        emitted.tensors.map(({ source: { name }, dataOffset }) => [
          name,
          shapeOf(name),
          BigInt(dataOffset) - theirs.tensorDataOffset,
        ]),
      );
      expect(theirs.typedMetadata['gpt-oss.expert_count']?.value).toBe(5);
      expect(Object.keys(theirs.metadata)).toEqual(
        expect.arrayContaining(base.keyValues.map(({ key }) => key)),
      );
      // The last data is padded too, and nothing comes after it.
      const last = emitted.tensors.at(-1)!;
      expect(emitted.fileSize).toBe(Math.ceil((last.dataOffset + last.byteLength) / alignment) * alignment);
    },
  );

  test('values of every type are overwritten in place or added at the end', async () => {
    const values: Exclude<MetadataValue, { type: 'array' }>[] = [
      { type: 'u8', value: 200 },
      { type: 'i8', value: -100 },
      { type: 'u16', value: 60_000 },
      { type: 'i16', value: -30_000 },
      { type: 'u32', value: 4_000_000_000 },
      { type: 'i32', value: -2_000_000_000 },
      { type: 'f32', value: 0.5 },
      { type: 'bool', value: true },
      { type: 'string', value: 'naïve ✂' },
      { type: 'u64', value: 2n ** 63n },
      { type: 'i64', value: -(2n ** 62n) },
      { type: 'f64', value: Math.PI },
    ];
    const base = await readBytes(
      buildGguf({
        metadata: [
          ['first', str('old')],
          ['i16', str('replaced')],
          ['last', u8(9)],
        ],
      }).bytes,
    );
    const set = new Map(values.map((value) => [value.type as string, value]));
    const file = withZeros(emitHeader(base, { set }));
    const header = await readBytes(file);
    const added = values.filter(({ type }) => type !== 'i16');
    expect(header.keyValues.map(({ key, type, value }) => ({ key, type, value }))).toEqual([
      { key: 'first', type: 'string', value: 'old' },
      { key: 'i16', type: 'i16', value: -30_000 },
      { key: 'last', type: 'u8', value: 9 },
      ...added.map(({ type, value }) => ({ key: type, type, value })),
    ]);
    const { typedMetadata } = await readWithHuggingFace(file);
    for (const { type, value } of values) expect(typedMetadata[type]?.value, type).toEqual(value);
  });

  test('a shape that the type cannot hold is refused', async () => {
    const base = await readBytes(buildGguf({ tensors: [{ name: 'q', type: 'Q8_0', shape: [64] }] }).bytes);
    expect(await refusal(() => emitHeader(base, { shapes: new Map([['q', [33]]]) }))).toBe(
      'gguf-unsupported: x.gguf: q (Q8_0) cannot take the shape [33]',
    );
  });
});
