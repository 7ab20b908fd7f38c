import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { EspalierError } from '../common/index.ts';
import type { Keep } from './allocate.ts';
import { leastLoss } from './layer-counts.ts';

/** What `espalier sensitivity --out` writes: what each layer loses as its least important experts go, one more at a time. */
export const sensitivitySchema = z
  .strictObject({
    method: z.string().describe('of the scores that say which experts are removed first'),
    architecture: z.string(),
    experts: z.strictObject({ total: z.int().min(1), used: z.int().min(1) }),
    inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    notes: z.array(z.string()).optional().describe('what to know of the loss and the texts'),
    layers: z.array(
      z.strictObject({
        layer: z.int().min(0),
        order: z.array(z.int().min(0)).describe('experts in the order in which they are removed'),
        losses: z.array(z.number()).describe('loss after n of them, from n = 0'),
      }),
    ),
    tool: z.string(),
  })
  .describe('Loss of each layer alone by the number of experts that it loses');

export type Sensitivity = z.infer<typeof sensitivitySchema>;

/**
 * Joins what jobs measured of some layers each, in any order. Whether layers are missing is seen by whoever knows the base.
 *
 * @throws EspalierError `usage` when they are not of one base, texts and settings, or a layer is listed twice
 */
export function mergeSensitivities(parts: readonly Sensitivity[]): Sensitivity {
  const [first, ...others] = parts;
  if (first === undefined) throw new EspalierError('usage', 'there is no sensitivity to merge');
  const facts = ({ layers: _, ...rest }: Sensitivity) => rest;
  const different = others.findIndex((other) => !isDeepStrictEqual(facts(other), facts(first)));
  if (different !== -1) {
    throw new EspalierError(
      'usage',
      `sensitivity ${different + 2} differs from the first in its model, texts or settings`,
    );
  }
  const layers = parts.flatMap((part) => part.layers).toSorted((a, b) => a.layer - b.layer);
  const twice = layers.find(({ layer }, i) => layer === layers[i + 1]?.layer);
  if (twice !== undefined) throw new EspalierError('usage', `two sensitivities hold layer ${twice.layer}`);
  return { ...first, layers };
}

/**
 * Removes `removed` experts of all layers together where the measured losses sum to least.
 *
 * @throws EspalierError `usage` when the losses were not measured for so many, or an order names an expert twice or one that is not there
 */
export function allocateBySensitivity({ layers, experts }: Sensitivity, removed: number): Keep {
  const wrong = layers.find(({ order, losses }) => losses.length !== order.length + 1);
  if (wrong !== undefined) {
    throw new EspalierError(
      'usage',
      `the sensitivity of layer ${wrong.layer} has ${wrong.losses.length} losses for ${wrong.order.length} experts`,
    );
  }
  for (const { layer, order } of layers) {
    const wrongId = order.find((id, place) => id >= experts.total || order.indexOf(id) !== place);
    if (wrongId === undefined) continue;
    const problem = wrongId >= experts.total ? `of ${experts.total}` : 'twice';
    throw new EspalierError('usage', `the sensitivity of layer ${layer} names expert ${wrongId} ${problem}`, {
      hint: 'Measure it again: espalier sensitivity BASE --text ... --out FILE',
    });
  }
  const counts = leastLoss(
    layers.map(({ losses }) => losses),
    removed,
  );
  const all = Array.from({ length: experts.total }, (_, id) => id);
  return Object.fromEntries(
    layers.map(({ layer, order }, row) => {
      const gone = new Set(order.slice(0, counts[row]));
      return [String(layer), all.filter((id) => !gone.has(id))];
    }),
  );
}
