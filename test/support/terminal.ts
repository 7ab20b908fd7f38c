import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DIST } from '../e2e/support.ts';

/** The command line on a terminal, as somebody sits at it. */
export interface Terminal extends AsyncDisposable {
  /** Resolves when what stands on the screen from the last `type` on matches. */
  sees(pattern: RegExp): Promise<void>;
  /** Keys; a line ends with `\r`. */
  type(keys: string): void;
  /** Exit code, and everything that stood on the screen, without what moves the cursor. */
  readonly ended: Promise<{ readonly code: number | null; readonly screen: string }>;
}

export const KEYS = { enter: '\r', interrupt: '\x03', endOfFile: '\x04' } as const;

/** Why there is no terminal to be had; undefined where there is one: `script` of util-linux makes it. */
export function whyNoTerminal(): string | undefined {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
      ? undefined
      : 'script is not that of util-linux';
  } catch {
    return 'there is no script of util-linux';
  }
}

/** Starts the built command line on a terminal of its own; disposing ends it. */
export function startTerminal(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Terminal {
  const quoted = [process.execPath, join(DIST, 'cli.js'), ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', quoted, '/dev/null'], {
    cwd,
    env: { ...process.env, HF_TOKEN_PATH: join(cwd, 'no-token'), TERM: 'xterm', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let screen = '';
  let from = 0;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told is made of them
    screen += piece.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
    child.emit('seen');
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, screen }));
  return {
    sees: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(screen.slice(from))) return;
          child.off('seen', look);
          resolve();
        };
        child.on('seen', look);
        void ended.then(() => reject(new Error(`it ended without ${pattern}: ${screen}`)));
        look();
      }),
    type(keys) {
      from = screen.length;
      child.stdin.write(keys);
    },
    ended,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
