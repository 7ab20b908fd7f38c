import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Command, type Guarded, spawnGuarded } from '../../../src/process/guarded.ts';

/** Programs of the image that there are here. */
const PROGRAMS = ['llama-server', 'llama-perplexity', 'llama-bench'] as const;
type Program = (typeof PROGRAMS)[number];

/** Finds a program of llama.cpp on this machine. */
export type FindProgram = (name: Program) => Command;

/** A program that runs in the place of a container. */
export interface Container {
  readonly guarded: Guarded;
  /** Resolves when all that it printed was read. */
  readonly read: Promise<unknown>;
  /** Where a server in it listens, once its log says so. */
  address(): string | undefined;
}

/** How the image's programs are called here. */
async function programOf(
  command: readonly string[],
  find: FindProgram,
  folder: string,
): Promise<{ command: Command; args: string[] } | undefined> {
  const [path = '', ...args] = command;
  const name = path.split('/').at(-1);
  if (name === 'llama' && args[0] === 'serve') return { command: find('llama-server'), args: args.slice(1) };
  if (path === '/bin/sh') {
    const { env } = find('llama-server');
    const here = await Promise.all(args.map((arg) => programHere(arg, find, folder)));
    await mkdir(folder, { recursive: true });
    return { command: { file: path, args: [], env: { ...env, TMPDIR: folder } }, args: here };
  }
  const program = PROGRAMS.find((one) => one === name);
  return program && { command: find(program), args };
}

/** A program of the image that a script is given, as a program here; any other argument as it is. */
async function programHere(arg: string, find: FindProgram, folder: string): Promise<string> {
  const program = PROGRAMS.find((one) => arg === `/app/${one}`);
  if (program === undefined) return arg;
  const { file, args } = find(program);
  const path = join(folder, program);
  const quoted = [file, ...args].map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ');
  await mkdir(folder, { recursive: true });
  await writeFile(path, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return path;
}

/**
 * Starts the program of a Job. A server listens on a free port of 127.0.0.1, whatever it was told.
 *
 * @param folder for what stands for the image's programs, and for the container's temporary files
 * @returns the reason why it cannot be started, where it cannot
 */
export async function startContainer(
  command: readonly string[],
  find: FindProgram,
  folder: string,
  onLine: (line: string) => void,
): Promise<Container | string> {
  const found = await programOf(command, find, folder);
  if (found === undefined) return `exec: "${command[0]}": executable file not found in $PATH`;
  const args = withOption(withOption(found.args, '--host', '127.0.0.1'), '--port', '0');
  const guarded = spawnGuarded(found.command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let address: string | undefined;
  const streams = [guarded.child.stdout, guarded.child.stderr].filter((stream) => stream !== null);
  const read = streams.map((input) => {
    const lines = createInterface({ input }).on('line', (line) => {
      address ??= /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      onLine(line);
    });
    return once(lines, 'close');
  });
  return { guarded, read: Promise.all(read), address: () => address };
}

/** Replaces the value of an option that is there. */
function withOption(args: readonly string[], name: string, value: string): string[] {
  const at = args.indexOf(name);
  return at < 0 ? [...args] : args.with(at + 1, value);
}
