import {
  EspalierError,
  fileError,
  isFileSystemError,
  messageOf,
  printable,
  redactData,
} from '../common/index.ts';
import { type EntryPoint, withOptionsFor } from './option-words.ts';

/** What the file system refused where nobody expected it is no defect of ours: a full disk, a folder that is not ours. */
function known(error: unknown): unknown {
  return isFileSystemError(error) ? fileError('a file cannot be read or written', error) : error;
}

/** An error as data, for `--json`; without secrets, as {@link errorText}. */
export function errorJson(thrown: unknown) {
  return redactData(dataOf(thrown));
}

/** An error may quote what an untrusted file says, of any length. */
const MOST_CHARACTERS = 2000;

function short(message: string): string {
  if (message.length <= MOST_CHARACTERS) return message;
  return `${message.slice(0, MOST_CHARACTERS)} ... (${message.length} characters)`;
}

function dataOf(thrown: unknown) {
  const error = known(thrown);
  if (!(error instanceof EspalierError)) return { error: { code: 'internal', message: messageOf(error) } };
  const { code, message, hint, details } = error;
  return { error: { code, message: short(message), ...(hint !== undefined && { hint }), details } };
}

/**
 * An error for people: what was wrong, then what to do. The stack is shown for defects of ours only.
 *
 * @param entry whose options the hint names
 */
export function errorText(thrown: unknown, entry: EntryPoint): string {
  const error = known(thrown);
  if (!(error instanceof EspalierError)) {
    return printable(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const message = short(error.message);
  const { hint } = error;
  return printable(hint === undefined ? message : `${message}\n${withOptionsFor(entry, hint)}`);
}

export function exitCodeOf(thrown: unknown): number {
  const error = known(thrown);
  return error instanceof EspalierError ? error.exitCode : 1;
}
