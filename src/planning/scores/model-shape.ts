import type { MoeModel } from '../../moe/index.ts';
import type { Importance, ModelShape } from '../../plan/index.ts';

/** What files of scores and losses must say of a model to be of it. */
export function shapeOf({ architecture, expertCount, layers }: MoeModel): ModelShape {
  return { architecture, experts: expertCount, layers: layers.map(({ index }) => index) };
}

/** Scores that say nothing, to see by the header alone whether a number of experts can be kept. */
export function equalScores({ layers, expertCount }: MoeModel): Importance {
  const scores = Array.from({ length: expertCount }, () => 1);
  return { method: 'none', layers: layers.map(({ index: layer }) => ({ layer, scores })) };
}
