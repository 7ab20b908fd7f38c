import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LIMITS } from './limits.ts';

/** How a process ended. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
  /** It did not end by itself: it took too long, or said too much. */
  readonly stopped?: 'too slow' | 'too loud';
  /** It never started. */
  readonly error?: Error;
}

export interface ProcessOptions {
  /** `PATH`: the whole environment of the process. */
  readonly path: string;
  readonly input: string;
  readonly signal?: AbortSignal | undefined;
}

/** The user `nobody` of every Linux. */
const NOBODY = 65_534;

/**
 * Runs a process with nothing of our environment, and ends it after the wall's time or when it says too much.
 *
 * Root becomes `nobody`: the kernel exempts root from the limit on processes, also behind a wall (kernel/fork.c, INIT_USER).
 */
export async function runProcess(
  program: string,
  args: readonly string[],
  { path, input, signal }: ProcessOptions,
): Promise<Finished> {
  const root = program === 'bwrap' && process.getuid?.() === 0;
  const child = spawn(program, args, {
    cwd: '/',
    env: { PATH: path },
    stdio: 'pipe',
    ...(root && { uid: NOBODY, gid: NOBODY }),
  });
  let stopped: Finished['stopped'];
  const stop = (why: NonNullable<Finished['stopped']>) => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const abort = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(stop, LIMITS.wallSeconds * 1000, 'too slow');
  const read = (stream: NodeJS.ReadableStream) => {
    const pieces: Buffer[] = [];
    let size = 0;
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece.subarray(0, Math.max(0, LIMITS.outputBytes - size)));
      size += piece.length;
      if (size > LIMITS.outputBytes) stop('too loud');
    });
    return () => Buffer.concat(pieces).toString();
  };
  const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
  child.stdin.on('error', () => {}); // It ended before it read everything; how it ended tells why.
  child.stdin.end(input);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { stdout: stdout(), stderr: stderr(), code, ...(stopped && { stopped }) };
  } catch (error) {
    return { stdout: '', stderr: '', code: null, error: error as Error };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
