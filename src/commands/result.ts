import type { ErrorCode } from '../common/errors.ts';
import type { OutputName } from './outputs.ts';

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** What a command did, for an entry point to show. */
export interface CommandResult {
  /** For `--json`. */
  readonly json: unknown;
  /** For people: lines of plain text. */
  readonly text: string;
  /** Outputs of the action, by their names in action.yml. */
  readonly outputs: Outputs;
  /** Markdown for the summary of a job. */
  readonly summary: string;
  /** The command has done its work and found that something is missing: its exit code is that of this error. */
  readonly failure?: ErrorCode;
}

/** What is there already while a command works on: it is shown even if what follows fails. */
export type Finished = Pick<CommandResult, 'outputs' | 'summary'>;

/** Takes what a command has finished so far, each time more; the last one counts. */
export type OnFinished = (finished: Finished) => void;

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
