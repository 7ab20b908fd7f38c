import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { mapParallel } from '../common/parallel.ts';
import type { Progress } from '../common/progress.ts';
import type { MoeModel } from '../moe/model.ts';
import { allocateUniform } from '../plan/allocate.ts';
import type { Importance } from '../plan/importance.ts';
import { sizeBeforePlan } from '../prune/candidate.ts';
import { droppedBy } from './biases.ts';
import { parseEdit } from './edits.ts';
import type { Ruler } from './ruler.ts';

const number = z.number();

/** One candidate of a sweep, and what it does to held-out text. */
const rowSchema = z.strictObject({
  /** As it was given: a method's name, or a scores file's. */
  method: z.string(),
  keep: z.int(),
  edit: z.string(),
  /** Exact size of the candidate before its provenance, in bytes. */
  bytes: z.int(),
  /** Mean over the domains. */
  meanKld: number,
  /** Mean over the domains, 0..1. */
  sameTopRate: number,
  domains: z.record(
    z.string(),
    z.strictObject({ meanKld: number, meanKldError: number, sameTopRate: number, perplexity: number }),
  ),
});
export type SweepRow = z.infer<typeof rowSchema>;

export const sweepSchema = z
  .strictObject({
    base: z.strictObject({ name: z.string(), bytes: z.int(), id: z.string() }),
    inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    settings: z.strictObject({ chunks: z.union([z.literal('all'), z.int()]), chunkTokens: z.int() }),
    rows: z.array(rowSchema),
    tool: z.string(),
  })
  .describe('Candidates measured by masks on held-out text');
export type Sweep = z.infer<typeof sweepSchema>;

export interface Point {
  readonly method: string;
  readonly keep: number;
  readonly edit: string;
}

/** Every method at every count with every edit, in this order. */
export function sweepPoints(
  methods: readonly string[],
  counts: readonly number[],
  edits: readonly string[],
): Point[] {
  return methods.flatMap((method) => counts.flatMap((keep) => edits.map((edit) => ({ method, keep, edit }))));
}

/**
 * Measures points by masks. What was measured before is not run again.
 *
 * @param importances by the method's name in the points
 */
export async function runSweep(
  model: MoeModel,
  ruler: Ruler,
  importances: ReadonlyMap<string, Importance>,
  points: readonly Point[],
  { parallel, progress }: { parallel: number; progress: Progress },
): Promise<SweepRow[]> {
  let done = 0;
  return await mapParallel(points, parallel, async ({ method, keep, edit }) => {
    const importance = importances.get(method)!;
    const kept = allocateUniform(importance, keep, model.expertUsedCount, importance.protected, model);
    const domains = await ruler.measure(droppedBy(kept, model.expertCount), parseEdit(edit));
    done += 1;
    progress({ type: 'items', label: 'points', done, total: points.length });
    const mean = (of: 'meanKld' | 'sameTopRate') => {
      const values = Object.values(domains).map((measured) => measured[of]);
      return values.reduce((a, b) => a + b, 0) / values.length;
    };
    const bytes = sizeBeforePlan(model, keep);
    return {
      method,
      keep,
      edit,
      bytes,
      meanKld: mean('meanKld'),
      sameTopRate: mean('sameTopRate'),
      domains: { ...domains },
    };
  });
}

/**
 * Joins the sweeps of jobs; rows in the order of methods, falling counts and edits as they first appear, which is that
 * of one run over all.
 *
 * @throws EspalierError `usage` when they are not of one base, texts and settings, or a point stands twice
 */
export function mergeSweeps(sweeps: readonly Sweep[]): Sweep {
  const [first, ...others] = sweeps;
  if (first === undefined) throw new EspalierError('usage', 'there is no sweep to merge');
  const facts = ({ rows: _, ...rest }: Sweep) => JSON.stringify(rest);
  const strange = others.findIndex((sweep) => facts(sweep) !== facts(first));
  if (strange !== -1) {
    throw new EspalierError(
      'usage',
      `sweep ${strange + 2} is of another base, other texts or settings than the first`,
      {
        hint: 'Only points that were measured alike can stand in one table.',
      },
    );
  }
  const rows = sweeps.flatMap((sweep) => sweep.rows);
  const name = ({ method, keep, edit }: SweepRow) => `${method} at ${keep}, router bias ${edit}`;
  const twice = rows.find((row, i) => rows.findIndex((other) => name(other) === name(row)) !== i);
  if (twice !== undefined) throw new EspalierError('usage', `two sweeps hold ${name(twice)}`);
  const places = (of: (row: SweepRow) => string) => {
    const seen = [...new Set(rows.map(of))];
    return (row: SweepRow) => seen.indexOf(of(row));
  };
  const [method, edit] = [places((row) => row.method), places((row) => row.edit)];
  return {
    ...first,
    rows: rows.toSorted((a, b) => method(a) - method(b) || b.keep - a.keep || edit(a) - edit(b)),
  };
}
