import { EspalierError } from '../common/index.ts';
import type { Importance } from './importance.ts';
import type { Plan } from './plan-schema.ts';

/** What two plans disagree on in a layer: ids that only one of them keeps, ascending. */
export interface LayerDiff {
  readonly layer: number;
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** Kept by both. */
  readonly both: number;
}

/**
 * Compares what two plans of one model keep. Pure.
 *
 * @throws EspalierError `plan-mismatch` for plans of models of other shapes
 */
export function diffPlans(first: Plan, second: Plan): LayerDiff[] {
  const [got, wanted] = [second, first].map(shapeInWords);
  if (got !== wanted) {
    throw new EspalierError(
      'plan-mismatch',
      `${second.name} is of another model than ${first.name}: ${got}; ${first.name} is of ${wanted}`,
    );
  }
  const layers = layersOf(first);
  const alone = layersOf(second).find((layer) => !layers.includes(layer));
  if (alone !== undefined) {
    throw new EspalierError(
      'plan-mismatch',
      `${second.name} is of another model than ${first.name}: it has experts in layer ${alone}`,
    );
  }
  return layers.map((layer) => {
    const [a, b] = [first, second].map(({ keep }) => keep[String(layer)]!) as [number[], number[]];
    const onlyFirst = a.filter((id) => !b.includes(id));
    return {
      layer,
      onlyFirst,
      onlySecond: b.filter((id) => !a.includes(id)),
      both: a.length - onlyFirst.length,
    };
  });
}

function layersOf({ keep }: Plan): number[] {
  // Keys that are whole numbers come in their order.
  return Object.keys(keep).map(Number);
}

function shapeInWords(plan: Plan): string {
  const layers = layersOf(plan);
  return `${plan.architecture} with ${plan.experts.total} experts in ${layers.length} layers (${layers[0]} to ${layers.at(-1)})`;
}

/** A score, and its place among the scores of its layer: 1 is the most important. */
export function scoreInWords({ layers }: Importance, layer: number, id: number): string {
  const scores = layers.find((own) => own.layer === layer)?.scores ?? [];
  const score = scores[id];
  if (score === undefined) return '';
  const place = 1 + scores.filter((other, i) => other > score || (other === score && i < id)).length;
  return `${Number(score.toPrecision(3))}, ${place} of ${scores.length}`;
}
