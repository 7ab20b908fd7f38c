/** Importance methods that run the model on masks, by their names; `score` alone makes them. */
export const MEASURED: readonly string[] = ['mask-kld', 'mask-kld-greedy'];
