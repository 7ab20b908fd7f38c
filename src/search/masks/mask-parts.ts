import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import type { SingleMask, SingleResult } from './mask-kld.ts';
import { measuredSchema } from './results.ts';

const count = z.int().min(0);

/** What one job measured of the masks of `mask-kld`. */
export const maskPartSchema = z.strictObject({
  /** `K/N`. */
  part: z.string(),
  base: z.strictObject({ name: z.string(), bytes: count, id: z.string() }),
  architecture: z.string(),
  experts: z.strictObject({ total: count, used: count }),
  layers: z.array(count),
  domains: z.array(z.string()),
  inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  /** How it was measured: part of how a plan was made. */
  options: z.record(z.string(), z.union([z.string(), z.number()])),
  notes: z.array(z.string()),
  results: z.array(
    z.strictObject({ layer: count, expert: count, domains: z.record(z.string(), measuredSchema) }),
  ),
  tool: z.string(),
});
export type MaskPart = z.infer<typeof maskPartSchema>;

export interface Part {
  readonly index: number;
  readonly of: number;
}

/**
 * Reads `K/N`, the K-th of N parts, K from 1.
 *
 * @throws EspalierError `usage`
 */
export function parsePart(text: string): Part {
  const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (of !== undefined && Number(index) <= Number(of)) return { index: Number(index), of: Number(of) };
  throw new EspalierError('usage', `part is "${text}": must be K/N with K from 1 to N`, {
    hint: '--matrix prints the parts: 1/16, 2/16, ...',
  });
}

/** Names of all parts, in order. */
export function partNames(of: number): string[] {
  return Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);
}

/** The masks of a part: every N-th, so that no part has all masks of a layer. */
export function masksOf(part: Part, all: readonly SingleMask[]): SingleMask[] {
  return all.filter((_, i) => i % part.of === part.index - 1);
}

/**
 * Joins what jobs measured, in any order, to what one run would have measured.
 *
 * @returns the facts that all share, and a result for every expert, in the order of layers and experts
 * @throws EspalierError `usage` when they are not of one base, texts and settings, or a mask is missing or there twice
 */
export function mergeParts(
  parts: readonly MaskPart[],
): Omit<MaskPart, 'part' | 'results'> & { readonly results: readonly SingleResult[] } {
  const [first, ...others] = parts;
  if (first === undefined) throw new EspalierError('usage', 'there is no part to merge');
  const { part: _, results: __, ...facts } = first;
  const shared = (given: MaskPart) => JSON.stringify({ ...given, part: '', results: [] });
  const unexpected = others.find((other) => shared(other) !== shared(first));
  if (unexpected !== undefined) {
    throw new EspalierError(
      'usage',
      `part ${unexpected.part} differs from part ${first.part} in its base, texts or settings`,
      { hint: 'Measure all parts with the same base, texts and options.' },
    );
  }
  const name = ({ layer, expert }: SingleMask) => `expert ${expert} of layer ${layer}`;
  const found = new Map<string, SingleResult>();
  for (const result of parts.flatMap((part) => part.results)) {
    if (found.has(name(result))) throw new EspalierError('usage', `two parts measured ${name(result)}`);
    found.set(name(result), result);
  }
  const all = facts.layers.flatMap((layer) =>
    Array.from({ length: facts.experts.total }, (_, expert) => ({ layer, expert })),
  );
  const missing = all.filter((mask) => !found.has(name(mask)));
  if (missing.length === 0) return { ...facts, results: all.map((mask) => found.get(name(mask))!) };
  throw new EspalierError(
    'usage',
    `the parts measured ${found.size} of ${all.length} masks; ${name(missing[0]!)} is missing`,
    { hint: `Parts: ${parts.map(({ part }) => part).join(', ')}. Run the missing parts.` },
  );
}
