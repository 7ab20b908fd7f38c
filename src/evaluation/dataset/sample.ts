import { sha256Hex } from '../../common/index.ts';
import type { Row } from '../benchmarks/index.ts';

interface SampleOptions {
  /** How many questions; all rows when absent or larger than the data set. */
  limit?: number;
  seed: number;
}

/**
 * Picks the questions to ask: stratified by cluster (each cluster gets its share of `limit`, by largest
 * remainder), inside a cluster by a seeded draw. Without randomness of its own: rows are ranked by
 * SHA-256(seed, id), so the same seed picks the same rows on every machine and in every version of Node.
 *
 * @returns rows in the order of the data set
 */
export function pickQuestions(rows: readonly Row[], options: SampleOptions): Row[] {
  const { limit, seed } = options;
  if (limit === undefined || limit >= rows.length) return [...rows];
  const rank = (text: string) => sha256Hex(`${seed}\n${text}`);
  const clusters = Map.groupBy(rows, (row) => row.cluster ?? '');

  const shares = [...clusters].map(([name, members]) => {
    const exact = (limit * members.length) / rows.length;
    return { name, members, count: Math.floor(exact), remainder: exact % 1, rank: rank(`cluster ${name}`) };
  });
  const left = limit - shares.reduce((sum, share) => sum + share.count, 0);
  const byRemainder = shares.toSorted((a, b) => b.remainder - a.remainder || compare(a.rank, b.rank));
  for (const share of byRemainder.slice(0, left)) share.count += 1;

  const chosen = new Set<Row>();
  for (const { members, count } of shares) {
    const ranked = members
      .map((row) => ({ row, rank: rank(row.id) }))
      .toSorted((a, b) => compare(a.rank, b.rank));
    for (const { row } of ranked.slice(0, count)) chosen.add(row);
  }
  return rows.filter((row) => chosen.has(row));
}

/** By code unit, not by locale: the order must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
