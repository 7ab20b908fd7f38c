import { EspalierError, formatCount } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Importance, Sensitivity } from '../../plan/index.ts';
import type { Mix } from '../importance/index.ts';
import type { KldEvaluator } from './kld-evaluator.ts';
import { type Loss, lossOf } from './loss.ts';
import type { MeasureOptions } from './mask-kld.ts';

/**
 * Loss of the model whose one layer lost its `n` least important experts, for every layer and `n`
 * up to `depth`; protected experts never go. Layers are measured alone: that their losses add up is an assumption, which a
 * sweep over the plan tests.
 */
export async function measureSensitivity(
  model: MoeModel,
  evaluator: KldEvaluator,
  { layers, ...importance }: Importance,
  { depth, mix, loss, parallel, progress }: MeasureOptions & { depth: number; mix: Mix; loss: Loss },
): Promise<Sensitivity['layers']> {
  const most = model.expertCount - model.expertUsedCount;
  if (depth > most) {
    throw new EspalierError(
      'usage',
      `depth is ${depth}: a layer can lose at most ${formatCount(most, 'expert')}`,
    );
  }
  const orders = layers.map(({ layer, scores }) => {
    const safe = new Set(importance.protected?.[String(layer)]);
    const free = [...scores.keys()].filter((id) => !safe.has(id));
    const order = free.toSorted((a, b) => scores[a]! - scores[b]! || b - a).slice(0, depth);
    return { layer, order };
  });
  const trials = orders.flatMap(({ layer, order }) =>
    order.map((_, n) => new Map([[layer, new Set(order.slice(0, n + 1))]])),
  );
  let done = 0;
  const onMeasured = () => {
    done += 1;
    progress({ type: 'items', label: 'masks', done, total: trials.length });
  };
  const candidates = trials.map((dropped) => ({ dropped }));
  const results = await evaluator.measureAll(candidates, { parallel, onMeasured });
  const measured = results.map((result) => lossOf(loss, mix, result));
  let at = 0;
  return orders.map(({ layer, order }) => {
    const losses = [0, ...measured.slice(at, at + order.length)];
    at += order.length;
    return { layer, order, losses };
  });
}
