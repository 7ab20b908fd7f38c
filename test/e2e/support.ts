import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { expect } from 'vitest';
import type { Tokens } from '../../demo/local-hub/auth.ts';
import { type LocalHub, type LocalHubOptions, startLocalHub } from '../../demo/local-hub/server.ts';
import { seedHub } from '../../demo/seed.ts';
import { silent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../support/llama.ts';

/** The entry points as they are shipped; `npm test` builds them first. ESPALIER_DIST names another build inside the repo. */
export const DIST = join(ROOT, process.env.ESPALIER_DIST ?? 'dist');

/** Tokens of the seeded Hub, by what they may do. */
export const TOKEN = { writer: 'hf_writer', reader: 'hf_reader', outsider: 'hf_outsider' } as const;

const TOKENS: Tokens = {
  [TOKEN.writer]: { user: 'demo', role: 'write' },
  [TOKEN.reader]: { user: 'demo', role: 'read' },
  [TOKEN.outsider]: { user: 'outsider', role: 'write' },
};

export const TINY_FOLDER = join(ROOT, 'demo/tiny-gpt-oss');

/** Options of a trial that suit tiny-gpt-oss on a small machine. */
export function smallTrial(slots: number): string[] {
  const small = { 'max-tokens': 96, context: 1024, slots, threads: 1, 'gpu-layers': 0 };
  return [
    '--no-answer-cache',
    ...Object.entries(small).flatMap(([name, value]) => [`--${name}`, `${value}`]),
  ];
}

export const SMALL_TRIAL = smallTrial(2);

export interface SeededHub extends LocalHub {
  /** Where its repos are. */
  readonly folder: string;
}

/** A local Hub that holds tiny-gpt-oss and its benchmarks (`BASE_URI`, `DATASET_URI` of demo/seed.ts). */
export async function startSeededHub(options: Omit<LocalHubOptions, 'dir'> = {}): Promise<SeededHub> {
  await using resources = new AsyncDisposableStack();
  const { path } = resources.use(await temporaryFolder());
  const hub = resources.use(await startLocalHub({ dir: path, tokens: TOKENS, ...options }));
  const values = {
    environment: {},
    hubUrl: hub.url,
    token: TOKEN.writer,
    progress: silent,
    signal: undefined,
  };
  await seedHub(TINY_FOLDER, createContext(values));
  const kept = resources.move();
  return { ...hub, folder: path, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** A local Hub, and a folder that holds the plan for its model, where the command line runs as one who may write. */
export interface Workshop extends AsyncDisposable {
  readonly hub: SeededHub;
  readonly folder: TemporaryFolder;
  readonly options: ChildOptions;
  /** Runs the command line, which must end well and tell no secret. */
  succeed(...args: string[]): Promise<Outcome>;
}

export async function startWorkshop(): Promise<Workshop> {
  await llamaTools();
  await using resources = new AsyncDisposableStack();
  const hub = resources.use(await startSeededHub());
  const folder = resources.use(await temporaryFolder());
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
  const options = { cwd: folder.path, env: onHub(hub, TOKEN.writer) };
  const kept = resources.move();
  return {
    hub,
    folder,
    options,
    async succeed(...args) {
      const outcome = await espalier(args, options);
      expect(outcome.code, outcome.stderr).toBe(0);
      expect(outcome.stdout + outcome.stderr).not.toContain(TOKEN.writer);
      return outcome;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  /** Where it runs; paths of arguments are relative to it. */
  readonly cwd: string;
  /** Added to our own variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Child extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Resolves when what it printed so far, on both streams, matches; rejects when it ends without that. */
  said(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Outcome>;
}

/** Starts a built entry point, `cli.js` or `action.js`, in a process of its own; disposing ends it. */
export function startEntryPoint(file: string, args: readonly string[], { cwd, env }: ChildOptions): Child {
  const child = spawn(process.execPath, [join(DIST, file), ...args], {
    cwd,
    env: {
      ...process.env,
      HF_TOKEN: undefined,
      HUGGING_FACE_HUB_TOKEN: undefined,
      // Whoever runs the tests may have logged in.
      HF_TOKEN_PATH: join(cwd, 'no-token'),
      HF_ENDPOINT: undefined,
      ESPALIER_CACHE: CACHE_FOLDER,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => {
      text[name] += piece;
      child.emit('said');
    });
  }
  const ended = once(child, 'close').then(([code, signal]): Outcome => ({ code, signal, ...text }));
  return {
    process: child,
    ended,
    async said(pattern) {
      while (!pattern.test(text.stdout + text.stderr)) {
        const end = await Promise.race([once(child, 'said'), ended]);
        if (!Array.isArray(end)) throw new Error(`ended without ${pattern}:\n${text.stdout}${text.stderr}`);
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the command line to its end. */
export async function espalier(args: readonly string[], options: ChildOptions): Promise<Outcome> {
  return await startEntryPoint('cli.js', args, options).ended;
}

/** Variables that make a local Hub the Hub. */
export function onHub({ url }: { url: string }, token?: string): Record<string, string | undefined> {
  return { HF_ENDPOINT: url, HF_TOKEN: token };
}

/** Every file below a folder by its relative path, sorted; a folder that is not there has none. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
}

/** Command lines of running processes that name a path: servers and tools that were left behind. */
export async function processesNaming(path: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return commands.filter((command) => command.includes(path)).map((one) => one.replaceAll('\0', ' '));
}

/**
 * How the command line refuses in a folder: `exit: error`, without the hint. It must print nothing else than progress,
 * leave no process, and in the folder no file but those below `.espalier`, the run directory that continues.
 */
export async function refusalIn(
  folder: string,
  args: readonly string[],
  env?: ChildOptions['env'],
): Promise<string> {
  const before = await filesIn(folder);
  const { code, stdout, stderr } = await espalier(args, { cwd: folder, env: env ?? {} });
  expect(stdout).toBe('');
  const token = env?.HF_TOKEN;
  if (token) expect(stderr).not.toContain(token);
  const kept = (file: string) => file.startsWith('.espalier/') && !/\.partial(\.json)?$|lock$/.test(file);
  const after = await filesIn(folder);
  expect(after.filter((file) => !kept(file))).toEqual(before.filter((file) => !kept(file)));
  expect(await processesNaming(folder)).toEqual([]);
  const [, message = stderr] = /^error: (.*)$/m.exec(stderr) ?? [];
  return `${code}: ${message}`;
}

/** What each stage did, as the progress lines say it: `resolve: done`, `prune: unchanged`. */
export function stagesIn(stderr: string): string[] {
  return [
    ...stderr.matchAll(/^(resolve|prune|verify|validate|render|publish) .*\((unchanged|[\d.]+ s)\)$/gm),
  ].map(([, stage, how]) => `${stage}: ${how === 'unchanged' ? how : 'done'}`);
}
