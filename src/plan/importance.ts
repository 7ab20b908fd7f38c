/** A number per layer and expert from a named method; a higher one means more important. */
export interface Importance {
  readonly method: string;
  /** One entry a MoE layer, ascending by block index; scores by expert id. */
  readonly layers: readonly LayerScores[];
  /** Files that the scores were made from, besides the base, with the digests of their bytes. */
  readonly inputs?: readonly InputDigest[];
  /** Choices that the scores depend on; with the inputs they make the same scores again. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Experts that must stay whatever their score: by layer, ascending ids. */
  readonly protected?: Readonly<Record<string, readonly number[]>>;
  /** What to know before trusting them: experts seen too rarely, and the like. */
  readonly notes?: readonly string[];
}

interface LayerScores {
  readonly layer: number;
  readonly scores: readonly number[];
}

export interface InputDigest {
  /** Its file name, without folder. */
  readonly name: string;
  readonly sha256: string;
}
