import { EspalierError } from '../../common/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { describeMoe } from '../../moe/index.ts';
import { baseId, curveOf, readBiases, readSweep, type SweepCurve } from '../../search/index.ts';
import { openReference, type ResolvedBase, type RunContext } from '../inputs/index.ts';

/**
 * The curve of a sweep, for the card of a release: only where the sweep is of the same base, by its bytes.
 *
 * @throws EspalierError `usage` for a sweep of another base, `dataset-invalid`, `file-unreadable`
 */
export async function curveFor(
  path: string,
  resolved: ResolvedBase,
  context: RunContext,
): Promise<SweepCurve> {
  const { signal } = context;
  const sweep = await readSweep(path);
  await using reference = await openReference(resolved, context);
  const base = reference.source;
  const model = describeMoe(await readHeader(base, signal));
  const biases = sweep.by === 'mask' ? await readBiases(model, base, signal) : [];
  const id = await baseId(model, base, biases, signal);
  if (sweep.base.id === id) return curveOf(sweep);
  throw new EspalierError(
    'usage',
    `${path} is a sweep of ${sweep.base.name} with ${sweep.base.bytes} bytes, not of the base of this run (${base.size} bytes)`,
    {
      hint: 'Sweep the base of this run, or leave out --sweep.',
      details: { sweep: sweep.base.id, base: id },
    },
  );
}
