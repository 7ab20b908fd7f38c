import { EspalierError } from '../common/index.ts';

/** What a file was measured on, and what it is used for. */
export interface ModelShape {
  readonly architecture: string;
  /** In each layer. */
  readonly experts: number;
  /** Indices of the layers that have experts. */
  readonly layers: readonly number[];
}

/**
 * Checks that a file of scores or losses is of a model.
 *
 * @throws EspalierError `usage`
 */
export function checkShape(measured: ModelShape, path: string, model: ModelShape): void {
  const [got, wanted] = [inWords(measured), inWords(model)];
  if (got === wanted) return;
  throw new EspalierError('usage', `${path} is of another model: ${got}; the base is ${wanted}`);
}

function inWords({ architecture, experts, layers }: ModelShape): string {
  return `${architecture} with ${experts} experts in layers ${layers[0]} to ${layers.at(-1)} (${layers.length})`;
}
