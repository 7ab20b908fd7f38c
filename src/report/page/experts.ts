import type { Importance } from '../../plan/index.ts';
import { ranksOf } from '../../search/index.ts';
import type { Report } from '../kit/index.ts';

/** Scores for the map of experts. */
export interface PageScores {
  readonly importance: Importance;
  /** The plan names this very file among what it was made from. */
  readonly ofPlan: boolean;
}

/** Shades of the map, from the least important experts of a layer to the most. */
const SHADES = 6;
/** With more experts a cell is a few pixels wide, and a word for each of them is megabytes. */
const MOST_TITLES = 128;

/** The map of experts: a row a layer, a cell an expert; shaded by its rank in the layer where there are scores. */
export function expertsView({ plan, sizes }: Report, scores: PageScores | undefined) {
  const { experts } = sizes.base;
  const rows = Object.entries(plan.removed).map(([layer, removed]) => {
    const own = scores?.importance.layers.find((one) => String(one.layer) === layer)?.scores;
    const ranks = own && ranksOf(own);
    return {
      layer,
      removed: removed.join(', '),
      cells: Array.from({ length: experts }, (_, id) => {
        const gone = removed.includes(id);
        const shade = ranks && Math.floor((ranks[id]! * SHADES) / experts);
        const score = own === undefined ? '' : `: ${Number(own[id]!.toPrecision(6))}`;
        return {
          classes: [shade === undefined ? '' : `q${shade}`, gone ? 'removed' : ''].join(' ').trim(),
          title:
            experts > MOST_TITLES ? null : `layer ${layer}, expert ${id}${score}${gone ? ', removed' : ''}`,
        };
      }),
    };
  });
  return {
    rows,
    lastId: experts - 1,
    scores: scores && {
      method: scores.importance.method,
      ofPlan: scores.ofPlan,
      shades: Array.from({ length: SHADES }, (_, shade) => `q${shade}`),
    },
  };
}
