import { execFile } from 'node:child_process';
import type { Environment } from './environment.ts';

export interface Captured {
  /** `null` when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CaptureOptions {
  environment: Environment;
  cwd?: string;
  signal?: AbortSignal | undefined;
  /** Ends a program that hangs; its code is then `null`. */
  timeoutMs?: number;
}

/** apt-get, the most talkative program run this way, says a few kB. */
const MAX_OUTPUT = 16 * 2 ** 20;

/**
 * Runs a short-lived program to its end; an exit code other than 0 is an answer, not an error.
 *
 * @throws the system's error when it cannot be started, and the abort reason.
 */
export function capture(file: string, args: readonly string[], options: CaptureOptions): Promise<Captured> {
  const { environment, cwd, signal, timeoutMs = 0 } = options;
  return new Promise((resolve, reject) => {
    const settings = {
      env: environment,
      maxBuffer: MAX_OUTPUT,
      timeout: timeoutMs,
      ...(cwd && { cwd }),
      ...(signal && { signal }),
    };
    execFile(file, args, settings, (error, stdout, stderr) => {
      if (signal?.aborted) return reject(signal.reason);
      if (error === null) return resolve({ code: 0, stdout, stderr });
      if (typeof error.code === 'string') return reject(error);
      resolve({ code: error.code ?? null, stdout, stderr });
    });
  });
}

/** The last line that says something, for one-line reasons. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
