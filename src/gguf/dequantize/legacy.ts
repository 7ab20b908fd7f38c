/** Writes the elements of the block at byte `at` of `view` to `out`, from index `to` on. */
export type BlockDecoder = (view: DataView, at: number, out: Float32Array, to: number) => void;

/**
 * Types with one scale per 32 elements. Source: ggml-quants.c, `dequantize_row_*`. In those with nibbles byte `i` holds
 * element `i` in its low and element `i + 16` in its high half.
 */
export const q8_0: BlockDecoder = (view, at, out, to) => {
  const scale = view.getFloat16(at, true);
  for (let i = 0; i < 32; i++) out[to + i] = scale * view.getInt8(at + 2 + i);
};

export const q4_0: BlockDecoder = (view, at, out, to) => {
  const scale = view.getFloat16(at, true);
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 2 + i);
    out[to + i] = scale * ((byte & 15) - 8);
    out[to + i + 16] = scale * ((byte >> 4) - 8);
  }
};

export const q5_0: BlockDecoder = (view, at, out, to) => {
  const scale = view.getFloat16(at, true);
  const fifth = view.getUint32(at + 2, true);
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 6 + i);
    out[to + i] = scale * (((byte & 15) | (((fifth >>> i) & 1) << 4)) - 16);
    out[to + i + 16] = scale * (((byte >> 4) | (((fifth >>> (i + 16)) & 1) << 4)) - 16);
  }
};

export const q5_1: BlockDecoder = (view, at, out, to) => {
  const scale = view.getFloat16(at, true);
  const least = view.getFloat16(at + 2, true);
  const fifth = view.getUint32(at + 4, true);
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 8 + i);
    out[to + i] = scale * ((byte & 15) | (((fifth >>> i) & 1) << 4)) + least;
    out[to + i + 16] = scale * ((byte >> 4) | (((fifth >>> (i + 16)) & 1) << 4)) + least;
  }
};

/** Twice the values of FP4 E2M1, as ggml has them (`kvalues_mxfp4`); the sign is the highest bit. */
const FP4_DOUBLED = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12];

export const mxfp4: BlockDecoder = (view, at, out, to) => {
  const scale = 2 ** (view.getUint8(at) - 128);
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + 1 + i);
    out[to + i] = scale * FP4_DOUBLED[byte & 15]!;
    out[to + i + 16] = scale * FP4_DOUBLED[byte >> 4]!;
  }
};
