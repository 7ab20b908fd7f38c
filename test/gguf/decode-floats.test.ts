import { expect, test } from 'vitest';
import { decodeFloats } from '../../src/gguf/decode-floats.ts';
import type { TensorInfo } from '../../src/gguf/header.ts';
import { TENSOR_TYPES } from '../../src/gguf/types.ts';
import { refusal } from '../support/refusal.ts';

function tensor(type: string): TensorInfo {
  const [typeId, traits] = Object.entries(TENSOR_TYPES).find(([, { name }]) => name === type)!;
  const span = { start: 0, end: 0 };
  return { name: 'w', shape: [1], typeId: Number(typeId), type: traits, byteLength: 0, dataOffset: 0, span };
}

/** The bytes at an odd address, where a typed array over them would throw. */
function unaligned(bytes: Uint8Array): Uint8Array {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  return shifted.subarray(1);
}

const every16 = Uint16Array.from({ length: 65_536 }, (_, i) => i);

test('F16: every bit pattern', () => {
  const wanted = Float32Array.from(new Float16Array(every16.buffer));
  expect(decodeFloats(tensor('F16'), unaligned(new Uint8Array(every16.buffer)))).toEqual(wanted);
});

test('BF16: every bit pattern is the upper half of the F32', () => {
  const values = decodeFloats(tensor('BF16'), unaligned(new Uint8Array(every16.buffer)));
  expect(new Uint16Array(Uint32Array.from(new Uint32Array(values.buffer), (bits) => bits >>> 16))).toEqual(
    every16,
  );
  expect([...values.subarray(0x3f80, 0x3f82), values[0xc000]]).toEqual([1, 1.0078125, -2]);
});

test('F32, with the values that are not numbers', () => {
  const wanted = Float32Array.of(0, -0, 1e-45, 3.4e38, Number.NaN, Number.POSITIVE_INFINITY, Math.PI);
  expect(decodeFloats(tensor('F32'), unaligned(new Uint8Array(wanted.buffer)))).toEqual(wanted);
  expect(decodeFloats(tensor('F32'), new Uint8Array())).toEqual(new Float32Array());
});

test.each(['Q8_0', 'MXFP4', 'I32', 'F64'])('%s is refused', async (type) => {
  expect(await refusal(() => decodeFloats(tensor(type), new Uint8Array(0)))).toBe(
    `gguf-unsupported: w is stored as ${type}; Espalier reads values of F32, F16 and BF16 only`,
  );
});
