import type { MoeModel } from '../moe/model.ts';
import type { ModelShape } from '../plan/shape.ts';

/** What files of scores and losses must say of a model to be of it. */
export function shapeOf({ architecture, expertCount, layers }: MoeModel): ModelShape {
  return { architecture, experts: expertCount, layers: layers.map(({ index }) => index) };
}
