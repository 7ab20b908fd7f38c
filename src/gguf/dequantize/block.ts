/** Writes the elements of the block at byte `at` of `view` to `out`, from index `to` on. */
export type BlockDecoder = (view: DataView, at: number, out: Float32Array, to: number) => void;
