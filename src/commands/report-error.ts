import { EspalierError, messageOf } from '../common/errors.ts';
import { printable } from '../common/printable.ts';

/** An error as data, for `--json`. */
export function errorJson(error: unknown) {
  if (!(error instanceof EspalierError)) return { error: { code: 'internal', message: messageOf(error) } };
  const { code, message, hint, details } = error;
  return { error: { code, message, ...(hint !== undefined && { hint }), details } };
}

/**
 * An error for people: what was wrong, then what to do. The stack is shown for defects of ours only.
 */
export function errorText(error: unknown): string {
  if (!(error instanceof EspalierError)) {
    return printable(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return printable(error.hint === undefined ? error.message : `${error.message}\n${error.hint}`);
}

export function exitCodeOf(error: unknown): number {
  return error instanceof EspalierError ? error.exitCode : 1;
}
