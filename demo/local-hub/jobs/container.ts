import { createInterface } from 'node:readline';
import { type Command, type Guarded, spawnGuarded } from '../../../src/process/guarded.ts';

/** Finds a program of llama.cpp on this machine. */
export type FindProgram = (name: 'llama-server' | 'llama-perplexity') => Command;

/** A program that runs in the place of a container. */
export interface Container {
  readonly guarded: Guarded;
  /** Where a server in it listens, once its log says so. */
  address(): string | undefined;
}

/** How the image's programs are called here. */
function programOf(
  command: readonly string[],
  find: FindProgram,
): { command: Command; args: string[] } | undefined {
  const [path = '', ...args] = command;
  const name = path.split('/').at(-1);
  if (name === 'llama' && args[0] === 'serve') return { command: find('llama-server'), args: args.slice(1) };
  if (name === 'llama' && args[0] === 'perplexity')
    return { command: find('llama-perplexity'), args: args.slice(1) };
  if (name === 'llama-server' || name === 'llama-perplexity') return { command: find(name), args };
  return undefined;
}

/**
 * Starts the program of a Job. A server listens on a free port of 127.0.0.1, whatever it was told.
 *
 * @returns the reason why it cannot be started, where it cannot
 */
export function startContainer(
  command: readonly string[],
  find: FindProgram,
  onLine: (line: string) => void,
): Container | string {
  const found = programOf(command, find);
  if (found === undefined) return `exec: "${command[0]}": executable file not found in $PATH`;
  const args = withOption(withOption(found.args, '--host', '127.0.0.1'), '--port', '0');
  const guarded = spawnGuarded(found.command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let address: string | undefined;
  for (const stream of [guarded.child.stdout, guarded.child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      address ??= /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      onLine(line);
    });
  }
  return { guarded, address: () => address };
}

/** Replaces the value of an option that is there. */
function withOption(args: readonly string[], name: string, value: string): string[] {
  const at = args.indexOf(name);
  return at < 0 ? [...args] : args.with(at + 1, value);
}
