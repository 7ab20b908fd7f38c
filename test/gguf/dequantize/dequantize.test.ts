import { expect, test } from 'vitest';
import { dequantize, READABLE_TYPES } from '../../../src/gguf/dequantize/dequantize.ts';
import type { TensorInfo } from '../../../src/gguf/header.ts';
import { TENSOR_TYPES } from '../../../src/gguf/types.ts';
import { refusal } from '../../support/refusal.ts';
// Random blocks and their values by gguf-py 0.19.0 (`gguf.quants.dequantize`), base64 of the bytes and of F32.
import golden from './golden.json' with { type: 'json' };

function tensor(typeName: string): TensorInfo {
  const [id, type] = Object.entries(TENSOR_TYPES).find(([, { name }]) => name === typeName)!;
  const span = { start: 0, end: 0 };
  return { name: 'w', shape: [], typeId: Number(id), type, byteLength: 0, dataOffset: 0, span };
}

test.each(Object.entries(golden))(
  '%s is what gguf-py makes of it, bit for bit',
  (name, { bytes, values }) => {
    // A copy at an odd offset: blocks of 17 bytes are aligned to nothing.
    const data = Buffer.concat([Buffer.from([0]), Buffer.from(bytes, 'base64')]).subarray(1);
    const wanted = new Float32Array(new Uint8Array(Buffer.from(values, 'base64')).buffer);
    const got = dequantize(tensor(name), data);
    // Not toEqual: 0 and -0 are the same value, and MXFP4 has both.
    expect(got.length).toBe(wanted.length);
    expect(got.findIndex((value, i) => value !== wanted[i])).toBe(-1);
  },
);

test('floats are read as they stand', () => {
  const data = new Uint8Array(new Float32Array([1.5, -2, 0.1]).buffer);
  expect([...dequantize(tensor('F32'), data)]).toEqual([...new Float32Array([1.5, -2, 0.1])]);
});

test('every type that is said to be readable is golden or a float', () => {
  expect(READABLE_TYPES.toSorted()).toEqual([...Object.keys(golden), 'F32', 'F16', 'BF16'].toSorted());
});

test('other types are refused, with the types that can be read', async () => {
  expect(await refusal(() => dequantize(tensor('IQ2_XS'), new Uint8Array(74)))).toBe(
    'gguf-unsupported: w is stored as IQ2_XS; Espalier reads values of F32, F16, BF16, Q4_0, Q5_0, Q5_1, ' +
      'Q8_0, Q4_K, Q5_K, Q6_K, MXFP4 only',
  );
});
