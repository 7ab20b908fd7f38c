import { z } from 'zod';
import { EspalierError, parseJsonFile } from '../../common/index.ts';

const phaseSchema = z.object({
  tokens: z.number().positive(),
  /** By layer and expert; each layer's shares sum to 1. */
  share: z.array(z.array(z.number().min(0))),
});

const countsSchema = z.object({
  layers: z.int().min(1),
  experts: z.int().min(1),
  experts_per_token: z.int().min(1),
  datasets: z.record(z.string(), z.record(z.string(), phaseSchema)),
});

/** Where tokens went: shares of routed slots by layer and expert, in a data set's phase, with its weight. */
export interface RoutedPart {
  readonly dataset: string;
  readonly phase: string;
  readonly tokens: number;
  readonly share: readonly (readonly number[])[];
}

export interface RoutingCounts {
  readonly layers: number;
  readonly experts: number;
  readonly used: number;
  readonly parts: readonly RoutedPart[];
}

/**
 * Reads a file of routing counts: `datasets.NAME.PHASE.{tokens, share[layer][expert]}`.
 *
 * @throws EspalierError `dataset-invalid`, also when a layer's shares do not sum to 1 (within 0.1 %)
 */
export function parseCounts(text: string, name: string): RoutingCounts {
  const file = parseJsonFile(countsSchema, text, name, 'dataset-invalid');
  const parts = Object.entries(file.datasets).flatMap(([dataset, phases]) =>
    Object.entries(phases).map(([phase, { tokens, share }]) => ({ dataset, phase, tokens, share })),
  );
  const refuse = (where: string, problem: string) =>
    new EspalierError('dataset-invalid', `${name} is not valid: ${where} ${problem}`);
  if (parts.length === 0) throw refuse('datasets', 'is empty');
  for (const { dataset, phase, share } of parts) {
    const where = `${dataset}.${phase}.share`;
    if (share.length !== file.layers) {
      throw refuse(where, `has ${share.length} layers, but the file says ${file.layers}`);
    }
    for (const [layer, row] of share.entries()) {
      if (row.length !== file.experts) {
        throw refuse(`${where}[${layer}]`, `has ${row.length} experts, but the file says ${file.experts}`);
      }
      const sum = row.reduce((a, b) => a + b, 0);
      if (Math.abs(sum - 1) > 1e-3) throw refuse(`${where}[${layer}]`, `sums to ${sum.toFixed(4)}, not to 1`);
    }
  }
  return { layers: file.layers, experts: file.experts, used: file.experts_per_token, parts };
}
