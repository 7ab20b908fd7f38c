/** Words further apart than this share of their length were hardly meant. */
const MOST_EDITS = 0.4;

/** A name as options are written, of one that was written as in Python or JavaScript. */
export function asOptionName(word: string): string {
  return word
    .replaceAll('_', '-')
    .replaceAll(/(?<=[a-z0-9])[A-Z]/g, '-$&')
    .toLowerCase();
}

/** Shorter beginnings say nothing. */
const LEAST_BEGINNING = 3;

/** The word that was probably meant: that which begins so, else by edit distance; undefined where none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const word = asOptionName(given);
  const [begun, ...others] = known.filter((candidate) => candidate.startsWith(word));
  if (begun !== undefined && others.length === 0 && word.length >= LEAST_BEGINNING) return begun;
  const ranked = known
    .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
    .filter(
      ({ candidate, edits }) => edits <= Math.ceil(MOST_EDITS * Math.min(candidate.length, word.length)),
    )
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

/** Levenshtein's: insertions, deletions and replacements of one character. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
