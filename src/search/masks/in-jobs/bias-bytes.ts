/** Biases of masks as the base has them in its file: F32, little-endian. */
export function bytesOfBiases(masks: readonly (readonly Float32Array[])[]): Uint8Array {
  const values = masks.flat();
  const bytes = new Uint8Array(values.reduce((sum, { length }) => sum + length * 4, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const layer of values) {
    for (const value of layer) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}
