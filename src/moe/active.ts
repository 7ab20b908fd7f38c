import type { MoeModel } from './model.ts';

/**
 * Bytes of weights that one token is computed with: all but the input embeddings, and of the experts those that a token is
 * routed to.
 */
export function activeBytesOf({ header, layers, expertCount }: MoeModel): number {
  const used = new Map(
    layers.flatMap((layer) => layer.tensors.map(({ name }) => [name, layer.used / expertCount] as const)),
  );
  const bytes = header.tensors
    .filter(({ name }) => name !== 'token_embd.weight')
    .map(({ name, byteLength }) => byteLength * (used.get(name) ?? 1));
  return Math.round(bytes.reduce((sum, one) => sum + one, 0));
}
