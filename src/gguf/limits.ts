/**
 * What a header may ask of us. GGUFs are untrusted input: each count is checked against its limit, and against
 * the bytes that the file has left, before memory is taken. The numbers leave an order of magnitude above the
 * largest real files (gpt-oss: 201,088 tokens and 446,189 merges in a 13 MB header; DeepSeek: about 1,900 tensors).
 */
export const LIMITS = {
  /** Real files have 20 to 80. */
  keyValues: 100_000,
  /** Real files have up to a few thousand; old one-tensor-per-expert files up to 50,000. */
  tensors: 200_000,
  /** Files of a split set that are open at the same time; the largest real sets have a few dozen. */
  shards: 512,
  /** The format's own limit for keys (ggml docs/gguf.md). */
  keyBytes: 65_535,
  /** ggml's GGML_MAX_NAME is 64 with its final zero; other writers are allowed a little more. */
  tensorNameBytes: 255,
  /** GGML_MAX_DIMS. */
  dimensions: 4,
  /** Arrays of arrays are in the format's text and rejected by ggml; they are skipped, not followed forever. */
  arrayNesting: 4,
  /** A header is read into memory whole; 13 MB is normal, 1 GB is an attack. */
  headerBytes: 512 * 1024 * 1024,
  /** Any power of two is legal; beyond this the padding alone would be absurd. */
  alignment: 1 << 20,
} as const;
