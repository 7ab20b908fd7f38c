import { GGMLQuantizationType as Ggml, GGUFValueType as Value } from '@huggingface/gguf';
import { ByteWriter } from './byte-writer.ts';
import { seeded } from './random.ts';

/** The model that the repo carries for tests and the demo. */
export const tinyGptOss = new URL('../../demo/tiny-gpt-oss/tiny-gpt-oss.gguf', import.meta.url).pathname;

type Scalar = 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32' | 'f32' | 'bool' | 'u64' | 'i64' | 'f64';

/** A metadata value; `raw` writes any type id and bytes, right or wrong. */
export type TestValue =
  | { type: Scalar; value: number | bigint | boolean }
  | { type: 'string'; value: string | Uint8Array }
  | { type: 'array'; of: string; values: readonly TestValue[]; count?: number }
  | { type: 'raw'; typeId: number; bytes: Uint8Array };

export interface TestTensor {
  name: string | Uint8Array;
  type: keyof typeof BLOCKS;
  shape: readonly number[];
  /** Default: seeded by the tensor's place. */
  data?: Uint8Array;
}

export interface TestGguf {
  version?: number;
  /** Of the layout; the key `general.alignment` is written only when it is in `metadata`. */
  alignment?: number;
  metadata?: readonly (readonly [key: string | Uint8Array, value: TestValue])[];
  tensors?: readonly TestTensor[];
  seed?: number;
}

export interface BuiltGguf {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each field begins, by a name such as `tensor w offset`; for damage at a known place. */
  marks: ReadonlyMap<string, number>;
  /** Where the tensor data begins. */
  dataStart: number;
}

/** Elements and bytes of a block, from ggml-common.h and not from src/gguf/types.ts: two tables must agree. */
export const BLOCKS = {
  F32: { elements: 1, bytes: 4 },
  F16: { elements: 1, bytes: 2 },
  BF16: { elements: 1, bytes: 2 },
  I8: { elements: 1, bytes: 1 },
  Q8_0: { elements: 32, bytes: 2 + 32 },
  Q4_0: { elements: 32, bytes: 2 + 16 },
  Q5_1: { elements: 32, bytes: 2 + 2 + 4 + 16 },
  Q4_K: { elements: 256, bytes: 2 + 2 + 12 + 128 },
  Q6_K: { elements: 256, bytes: 128 + 64 + 16 + 2 },
  MXFP4: { elements: 32, bytes: 1 + 16 },
} as const;

/** Type ids of values, from the other reader's table. */
const VALUE_IDS: Readonly<Record<string, number>> = {
  u8: Value.UINT8,
  i8: Value.INT8,
  u16: Value.UINT16,
  i16: Value.INT16,
  u32: Value.UINT32,
  i32: Value.INT32,
  f32: Value.FLOAT32,
  bool: Value.BOOL,
  string: Value.STRING,
  array: Value.ARRAY,
  u64: Value.UINT64,
  i64: Value.INT64,
  f64: Value.FLOAT64,
};

/** A GGUF in memory, written by code that shares nothing with src/gguf, so that reading is tested against it. */
export function buildGguf(spec: TestGguf): BuiltGguf {
  const { version = 3, alignment = 32, metadata = [], tensors = [], seed = 1 } = spec;
  const out = new ByteWriter();
  out.raw('magic', Buffer.from('GGUF'));
  out.u32('version', version);
  out.u64('tensor count', tensors.length);
  out.u64('metadata count', metadata.length);
  for (const [key, value] of metadata) {
    const name = text(key);
    out.string(`key ${name}`, key);
    out.u32(`type of ${name}`, value.type === 'raw' ? value.typeId : VALUE_IDS[value.type]!);
    writeValue(out, `value of ${name}`, value);
  }
  const random = seeded(seed);
  const data = tensors.map((tensor) => tensor.data ?? random.bytes(tensorBytes(tensor)));
  let offset = 0;
  tensors.forEach(({ name, type, shape }, i) => {
    const label = `tensor ${text(name)}`;
    out.string(`${label} name`, name);
    out.u32(`${label} dimensions`, shape.length);
    shape.forEach((size, d) => {
      out.u64(`${label} dimension ${d}`, size);
    });
    out.u32(`${label} type`, Ggml[type]);
    out.u64(`${label} offset`, offset);
    offset += Math.ceil(data[i]!.length / alignment) * alignment;
  });
  out.pad('padding', alignment);
  const dataStart = out.length;
  tensors.forEach(({ name }, i) => {
    out.raw(`data of ${text(name)}`, data[i]!);
    out.pad(`padding of ${text(name)}`, alignment);
  });
  return { bytes: out.bytes(), marks: out.marks, dataStart };
}

export function tensorBytes({ type, shape }: Pick<TestTensor, 'type' | 'shape'>): number {
  const { elements, bytes } = BLOCKS[type];
  return (shape.reduce((a, b) => a * b, 1) / elements) * bytes;
}

/** A copy of the file with other bytes from a marked place on. */
export function damage(file: BuiltGguf, mark: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = file.marks.get(mark);
  if (at === undefined) throw new Error(`no mark "${mark}" among ${[...file.marks.keys()].join(', ')}`);
  const copy = file.bytes.slice();
  copy.set(bytes, at);
  return copy;
}

function text(name: string | Uint8Array): string {
  return typeof name === 'string' ? name : Buffer.from(name).toString('latin1');
}

function writeValue(out: ByteWriter, mark: string, value: TestValue): void {
  switch (value.type) {
    case 'raw':
      out.raw(mark, value.bytes);
      break;
    case 'string':
      out.string(mark, value.value);
      break;
    case 'array':
      out.u32(`${mark}: element type`, VALUE_IDS[value.of]!);
      out.u64(`${mark}: count`, value.count ?? value.values.length);
      value.values.forEach((element, i) => {
        writeValue(out, `${mark}: element ${i}`, element);
      });
      break;
    default:
      out.scalar(mark, value.type, value.value);
  }
}
