import { LEAST_IN_GROUP, type MoeModel } from '../moe/index.ts';

/** Why a plan does not fit, and what would. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

type Keep = ReadonlyMap<number, readonly number[]>;

/** How many of the ids lie in each of the contiguous blocks of `size` ids. */
function countByBlock(ids: readonly number[], size: number, expertCount: number): number[] {
  const counts = new Array<number>(expertCount / size).fill(0);
  for (const id of ids) counts[Math.floor(id / size)]! += 1;
  return counts;
}

/**
 * Expert groups are contiguous blocks of ids, and after the cut they must be so again: the same number from each.
 * llama.cpp loads a file that breaks this and routes it wrongly, so only the pruner can refuse it.
 */
export function groupProblem(keep: Keep, model: MoeModel): Problem | undefined {
  const { groups, expertCount } = model;
  if (groups === undefined) return undefined;
  const size = expertCount / groups.count;
  for (const { index, used } of model.layers) {
    const counts = countByBlock(keep.get(index)!, size, expertCount);
    const least = Math.max(LEAST_IN_GROUP, Math.ceil(used / groups.used));
    const hint =
      `Keep the same number from each of the ${groups.count} groups of ${size} experts (0 to ${size - 1}, ` +
      `${size} to ${2 * size - 1}, ...), at least ${least}.`;
    if (new Set(counts).size > 1) {
      return { message: `layer ${index} keeps ${counts.join(', ')} experts of its groups`, hint };
    }
    if (counts[0]! < least) {
      return {
        message: `layer ${index} keeps ${counts[0]} of each group, but a token is routed to ${used} in ${groups.used} groups`,
        hint,
      };
    }
  }
  return undefined;
}

/** Experts that share a chunk (grovemoe) stay or go together. */
export function chunkProblem(keep: Keep, { chunkSize, expertCount }: MoeModel): Problem | undefined {
  if (chunkSize === 1) return undefined;
  for (const [layer, ids] of keep) {
    const counts = countByBlock(ids, chunkSize, expertCount);
    const torn = counts.findIndex((count) => count !== 0 && count !== chunkSize);
    if (torn === -1) continue;
    const first = torn * chunkSize;
    return {
      message: `layer ${layer} keeps ${counts[torn]} of the experts ${first} to ${first + chunkSize - 1}, which share a chunk`,
      hint: `Keep or drop experts in whole blocks of ${chunkSize}: 0 to ${chunkSize - 1}, ${chunkSize} to ${2 * chunkSize - 1}, ...`,
    };
  }
  return undefined;
}
