import type { BlockDecoder } from './legacy.ts';

/** Scale and minimum, 6 bits each, of sub-block `j` of 8, packed in 12 bytes (`get_scale_min_k4`, ggml-quants.c). */
function scaleAndMinimum(view: DataView, at: number, j: number): [scale: number, minimum: number] {
  const byte = (i: number) => view.getUint8(at + i);
  if (j < 4) return [byte(j) & 63, byte(j + 4) & 63];
  return [(byte(j + 4) & 15) | ((byte(j - 4) >> 6) << 4), (byte(j + 4) >> 4) | ((byte(j) >> 6) << 4)];
}

/** 256 elements in 8 sub-blocks; each 32 bytes hold two of them, in their low and in their high halves. */
function withMinimums(view: DataView, at: number, nibbles: number, fifth: number | undefined): BlockWriter {
  const scale = view.getFloat16(at, true);
  const least = view.getFloat16(at + 2, true);
  return (out, to) => {
    for (let j = 0; j < 8; j++) {
      const [s, m] = scaleAndMinimum(view, at + 4, j);
      // ggml multiplies scales first, in float32.
      const [d, min] = [Math.fround(scale * s), Math.fround(least * m)];
      for (let i = 0; i < 32; i++) {
        const byte = view.getUint8(nibbles + (j >> 1) * 32 + i);
        const low = j % 2 === 0 ? byte & 15 : byte >> 4;
        const high = fifth === undefined ? 0 : ((view.getUint8(fifth + i) >> j) & 1) << 4;
        out[to + j * 32 + i] = d * (low | high) - min;
      }
    }
  };
}

type BlockWriter = (out: Float32Array, to: number) => void;

export const q4_k: BlockDecoder = (view, at, out, to) => withMinimums(view, at, at + 16, undefined)(out, to);

export const q5_k: BlockDecoder = (view, at, out, to) => withMinimums(view, at, at + 48, at + 16)(out, to);

/** 256 elements in 16 sub-blocks with signed 8-bit scales; four low bits in `ql`, two high ones in `qh`. */
export const q6_k: BlockDecoder = (view, at, out, to) => {
  const scale = view.getFloat16(at + 208, true);
  for (let i = 0; i < 256; i++) {
    const half = i >> 7; // two halves of 128 elements: 64 bytes of ql, 32 of qh
    const quarter = (i >> 5) & 3; // in a half, four runs of 32 share the bytes of qh
    const l = i & 31;
    const lowByte = view.getUint8(at + half * 64 + (quarter & 1) * 32 + l);
    const low = quarter < 2 ? lowByte & 15 : lowByte >> 4;
    const high = (view.getUint8(at + 128 + half * 32 + l) >> (2 * quarter)) & 3;
    const subScale = Math.fround(scale * view.getInt8(at + 192 + (i >> 4)));
    out[to + i] = subScale * ((low | (high << 4)) - 32);
  }
};
