import { writeFileAtomic } from '../common/files.ts';
import type { Context } from '../pipeline/context.ts';
import { allocateUniform, type Blocks } from '../plan/allocate.ts';
import type { Importance } from '../plan/importance.ts';
import { formatScores, type Scores } from '../plan/scores.ts';
import { text } from '../report/escape.ts';
import { heatMap } from '../search/importance/heat-map.ts';
import { markdownTable } from './markdown.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';

/** What of a model its scores tell. */
export interface ScoredModel extends Blocks {
  readonly architecture: string;
  readonly expertCount: number;
  readonly expertUsedCount: number;
}

/**
 * Writes scores, and their heat map, as options ask; and shows them.
 *
 * @param how they were made, for people
 */
export async function showScores(
  importance: Importance,
  model: ScoredModel,
  how: string,
  { out, keep, 'heat-map': map }: Inputs,
  { tool }: Context,
): Promise<CommandResult & { readonly json: Scores }> {
  const { method, layers, inputs, options, notes = [], protected: safe } = importance;
  const scores: Scores = {
    method,
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    ...(inputs && { inputs: [...inputs] }),
    ...(options && { options: { ...options } }),
    ...(safe && { protected: mutable(safe) }),
    ...(importance.notes && { notes: [...notes] }),
    layers: layers.map(({ layer, scores }) => ({ layer, scores: [...scores] })),
    tool,
  };
  if (out !== undefined) await writeFileAtomic(out, formatScores(scores));
  if (map !== undefined) {
    const kept =
      keep === undefined ? undefined : allocateUniform(importance, keep, model.expertUsedCount, safe, model);
    await writeFileAtomic(map, heatMap(importance, kept));
  }
  const least = layers.map(({ layer, scores }) => {
    const order = [...scores.keys()].toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || b - a);
    return [String(layer), order.slice(0, 8).join(', ')] as const;
  });
  const lines = least.map(([layer, ids]) => `  layer ${layer}: ${ids}`);
  return {
    json: scores,
    text: [`${method}: least important experts first; ${how}`, ...lines, ...notes].join('\n'),
    outputs: out === undefined ? {} : { scores: out },
    summary: [
      text(`${method}; ${how}`),
      markdownTable([['layer', 'least important experts first'], ...least], [1]),
      ...notes.map((note) => `- ${text(note)}`),
    ].join('\n\n'),
  };
}

function mutable(byLayer: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(byLayer).map(([layer, ids]) => [layer, [...ids]]));
}
