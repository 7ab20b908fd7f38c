/** A number per layer and expert from a named method; a higher one means more important. */
export interface Importance {
  readonly method: string;
  /** One entry a MoE layer, ascending by block index; scores by expert id. */
  readonly layers: readonly { readonly layer: number; readonly scores: readonly number[] }[];
}
