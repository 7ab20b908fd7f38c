import { writeFileAtomic } from '../../common/index.ts';
import type { Context } from '../../pipeline/index.ts';
import {
  allocateUniform,
  type Blocks,
  formatScores,
  type Importance,
  type Scores,
} from '../../plan/index.ts';
import { heatMap } from '../../search/index.ts';

/** What of a model its scores tell. */
export interface ScoredModel extends Blocks {
  readonly architecture: string;
  readonly expertCount: number;
  readonly expertUsedCount: number;
}

/** Where scores are written. */
export interface ScoreFiles {
  readonly out?: string | undefined;
  readonly heatMap?: string | undefined;
  /** Experts kept in every layer, which the heat map then marks. */
  readonly keep?: number | undefined;
}

/** Puts scores into the form of their file, and writes them and their heat map as asked. */
export async function saveScores(
  importance: Importance,
  model: ScoredModel,
  { out, keep, heatMap: map }: ScoreFiles,
  { tool }: Pick<Context, 'tool'>,
): Promise<Scores> {
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
  return scores;
}

function mutable(byLayer: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(byLayer).map(([layer, ids]) => [layer, [...ids]]));
}
