import { EspalierError, isDiskFull, messageOf, systemCodeOf } from '../common/index.ts';

/** How the shell reports a program that SIGPIPE ended: 128 + 13. Node ignores the signal. */
const PIPE_CLOSED_EXIT = 141;

/** The reader of standard output has gone (`| head -1`): nobody is left to tell. */
export class PipeClosed extends Error {
  readonly exitCode = PIPE_CLOSED_EXIT;
}

/** Of a command that has ended: nothing is lost but what it says. */
export const DONE = 'The command has finished and its files are written; only its result was not shown.';
const ROOM = 'Send it to a terminal, or to a file on a disk that has room.';

interface Printing {
  readonly stream?: NodeJS.WritableStream;
  /** For a stream that cannot be written. */
  readonly hint?: string;
}

/**
 * Writes to standard output, to the last byte.
 *
 * @throws EspalierError `disk-full` or `file-unreadable` when it cannot be written; {@link PipeClosed} when its reader has
 * gone
 */
export async function print(
  text: string,
  { stream = process.stdout, hint = ROOM }: Printing = {},
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Without a listener the same error would end the process a second time, as an uncaught exception.
  const failed = (cause: Error) => reject(cause);
  stream.once('error', failed);
  stream.write(text, (cause) => (cause ? reject(cause) : resolve()));
  try {
    await promise;
  } catch (cause) {
    if (systemCodeOf(cause) === 'EPIPE') throw new PipeClosed('standard output was closed', { cause });
    throw new EspalierError(
      isDiskFull(cause) ? 'disk-full' : 'file-unreadable',
      `standard output cannot be written: ${messageOf(cause)}`,
      { cause, hint },
    );
  } finally {
    // A stream that failed tells it again, later.
    stream.off('error', failed).on('error', () => {});
  }
}

/** Shows the cursor and breaks long lines again (xterm, "Functions using CSI"): bars hide and forbid them. */
const USUAL = '\u001b[?25h\u001b[?7h';

/** Gives a terminal back as it was, where a process ends without its display being disposed. */
export function restoreTerminal(stream: NodeJS.WriteStream): void {
  if (stream.isTTY) stream.write(USUAL);
}

/** The command has printed what it found, and that decides the exit code. */
export class FoundMissing extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('what was printed says what is missing');
    this.exitCode = exitCode;
  }
}
