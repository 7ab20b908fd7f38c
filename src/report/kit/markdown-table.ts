import { text } from './escape.ts';

/**
 * A table for the summary of a job; the first row is its head. Cells are plain text, escaped here. Columns are aligned to
 * the left where they hold words (the first, and those in `words`), else to the right.
 */
export function markdownTable(
  [head = [], ...rows]: readonly (readonly string[])[],
  words: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 || words.includes(column) ? '---' : '---:'));
  return [line(head.map(text)), line(rule), ...rows.map((row) => line(row.map(text)))].join('\n');
}
