/** Two models that answered the same questions, as counts of questions. */
export interface PairedTable {
  bothRight: number;
  /** Right in the base only: lost. */
  lost: number;
  /** Right in the candidate only: gained. */
  gained: number;
  bothWrong: number;
}

export function pairsIn(table: PairedTable): number {
  return table.bothRight + table.lost + table.gained + table.bothWrong;
}

/** Accuracy of the candidate minus accuracy of the base; negative is a loss. 0 for an empty table. */
export function pairedDifference(table: PairedTable): number {
  const pairs = pairsIn(table);
  return pairs === 0 ? 0 : (table.gained - table.lost) / pairs;
}
