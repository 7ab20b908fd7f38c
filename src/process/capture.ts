import type { Readable } from 'node:stream';
import { type Command, spawnGuarded } from './guarded.ts';

export interface Captured {
  /** `null` when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CaptureOptions {
  cwd?: string;
  signal?: AbortSignal | undefined;
  /** Ends a program that hangs; its code is then `null`. */
  timeoutMs?: number;
}

/** apt-get, the most talkative program run this way, prints a few kB. */
const MAX_OUTPUT = 16 * 2 ** 20;
const STOP_GRACE_MS = 1_000;

/**
 * Runs a short-lived program to its end; an exit code other than 0 is an answer, not an error. One that prints more than
 * 16 MiB is ended.
 *
 * @throws the system's error when it cannot be started, and the abort reason.
 */
export async function capture(
  command: Command,
  args: readonly string[],
  { cwd, signal, timeoutMs }: CaptureOptions = {},
): Promise<Captured> {
  signal?.throwIfAborted();
  const guarded = spawnGuarded(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
  let stopped = false;
  const stop = () => {
    stopped = true;
    void guarded.stop(STOP_GRACE_MS);
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { stdout, stderr } = guarded.child;
    const texts = [stdout, stderr].map((stream) => read(stream, stop));
    const exit = await guarded.exited;
    if (exit.error) throw exit.error;
    // What it left running is ended, which closes the streams.
    const [out = '', err = ''] = await Promise.all(texts);
    await guarded.stop(STOP_GRACE_MS);
    signal?.throwIfAborted();
    return { code: stopped ? null : exit.code, stdout: out, stderr: err };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function read(stream: Readable | null, tooMuch: () => void): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  if (stream === null) return '';
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > MAX_OUTPUT) tooMuch();
      else pieces.push(piece);
    }
  } catch {
    // A stream that breaks off has said what it had to say.
  }
  return Buffer.concat(pieces).toString();
}

/** The last line that says something, for one-line reasons. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
