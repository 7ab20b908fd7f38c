import type { MoeModel } from '../moe/index.ts';
import type { Keep, Plan } from '../plan/index.ts';
import { type BiasEdit, loadRouterEdit } from '../search/index.ts';

/**
 * What a plan says of an edit of the router bias; of values those of the experts that stay.
 *
 * @throws EspalierError as `loadRouterEdit`
 */
export async function routerFor(edit: BiasEdit, keep: Keep, model: MoeModel): Promise<Plan['router']> {
  const loaded = await loadRouterEdit(edit, model);
  if (loaded.kind === 'shrink') return { bias: 'shrink', factor: loaded.factor };
  if (loaded.kind !== 'values') return { bias: loaded.kind === 'zero' ? 'zero' : 'keep' };
  const values = Object.entries(keep).map(([layer, ids]) => [
    layer,
    ids.map((id) => loaded.values?.[layer]?.[id] ?? 0),
  ]);
  return { bias: 'values', values: Object.fromEntries(values) };
}
