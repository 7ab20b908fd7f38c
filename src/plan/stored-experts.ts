import type { MoeModel } from '../moe/index.ts';

/**
 * The experts that a candidate holds when every layer must hold `kept`: those of the plan, and in layers that keep
 * fewer the lowest dropped ids, to be switched off in the router. Where the model has groups or chunks, each is
 * filled to the same size. Ascending, so that groups stay contiguous blocks.
 */
export function storedExperts(
  keep: ReadonlyMap<number, readonly number[]>,
  kept: number,
  { expertCount, groups }: MoeModel,
): Map<number, readonly number[]> {
  const groupCount = groups?.count ?? 1;
  const size = expertCount / groupCount;
  return new Map(
    [...keep].map(([layer, ids]) => {
      const stored = new Set(ids);
      for (let group = 0; group < groupCount; group++) {
        const members = Array.from({ length: size }, (_, i) => group * size + i);
        let missing = kept / groupCount - members.filter((id) => stored.has(id)).length;
        // Ascending ids fill whole chunks, as both what is kept and what is missing are whole chunks.
        for (const id of members) {
          if (missing === 0) break;
          if (stored.has(id)) continue;
          stored.add(id);
          missing -= 1;
        }
      }
      return [layer, [...stored].toSorted((a, b) => a - b)];
    }),
  );
}
