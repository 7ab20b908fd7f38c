import { flatten, markdownTable, text } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';

/** Columns of text: left-aligned where the column is a word's (the first, and those in `words`), else right-aligned. */
export function textTable(rows: readonly (readonly string[])[], words: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || words.includes(column)
            ? cell.padEnd(widths[column]!)
            : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Names and values, one a row. */
export function factTable(facts: readonly (readonly [name: string, value: string])[]): string {
  return markdownTable([['', ''], ...facts], [1]);
}

/** Lines as they are; no line can close the fence. */
export function fenced(lines: string, language = ''): string {
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** What is folded until a reader opens it. */
export function folded(title: string, content: string): string {
  return `<details><summary>${text(title)}</summary>\n\n${content}\n\n</details>`;
}

/** A label inside double quotes of a Mermaid diagram. */
export function mermaidLabel(value: string): string {
  return `"${flatten(value).replaceAll('"', "'")}"`;
}

/** Jobs of a GitHub matrix, for the summary of the job that prints it. */
function matrixSummary(jobs: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(jobs[0] ?? {});
  const rows = jobs.map((job) => names.map((name) => job[name] ?? ''));
  return `${jobs.length} jobs\n\n${markdownTable([names, ...rows], [...names.keys()])}`;
}

/** Jobs as a GitHub matrix. */
export function matrixResult(include: readonly Readonly<Record<string, string>>[]): CommandResult {
  const matrix = JSON.stringify({ include });
  return { json: { include }, text: matrix, outputs: { matrix }, summary: matrixSummary(include) };
}
