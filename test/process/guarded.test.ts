import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import { runTool } from '../../src/llama/tools/run-tool.ts';
import { capture } from '../../src/process/capture.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { spawnGuarded } from '../../src/process/guarded.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const linux = existsSync('/proc/self/stat');
const env = childEnvironment(process.env, 'engine');
const shell = (script: string) => ({ file: '/bin/bash', args: ['-c', script], env });

/** Processes that run and whose command line holds the text. */
async function running(text: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return command.includes(text) ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}

async function noneLeft(text: string): Promise<true> {
  while ((await running(text)).length > 0) await sleep(20);
  return true;
}

/** Real servers behind wrappers that do not replace themselves: by these words `$SERVER` runs the real one. */
const WRAPPERS: Record<string, string> = {
  'bash without exec': '$SERVER "$@"',
  'bash that goes on afterwards': '$SERVER "$@"; sleep 600',
  'bash in the background, with job control': 'set -m; $SERVER "$@" & wait',
  'a Python that runs it':
    'python3 -c "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))" $SERVER "$@"',
  'a Python that ignores SIGTERM':
    'exec python3 -c "import signal, subprocess, sys; signal.signal(15, signal.SIG_IGN); subprocess.call(sys.argv[1:])" $SERVER "$@"',
  nohup: 'nohup $SERVER "$@" & wait',
  'a session of its own': 'setsid $SERVER "$@" & wait',
  'a double fork': '(setsid $SERVER "$@" &) ; sleep 600',
};

async function wrapped(folder: string, words: string) {
  const { file, args, env: settings } = (await llamaTools()).command('llama-server');
  const server = [file, ...args].map((word) => `'${word}'`).join(' ');
  const backend = settings.GGML_BACKEND_PATH
    ? `export GGML_BACKEND_PATH='${settings.GGML_BACKEND_PATH}'\n`
    : '';
  const script = `${backend}[ "$1" = --version ] && exec ${server} "$@"\n${words.replaceAll('$SERVER', server)}`;
  return writeProgram(folder, 'wrapper', script);
}

describe.runIf(linux)('a real llama-server behind a wrapper', () => {
  test.each(Object.entries(WRAPPERS))(
    '%s: ends when it is stopped',
    async (_, words) => {
      await using folder = await temporaryFolder();
      const path = await wrapped(folder.path, words);
      const tools = await findLlama({ path, environment: process.env, cacheFolder: folder.path });
      const logFile = join(folder.path, 'server.log');
      const options = { tools, contextTokens: 128, slots: 1, gpuLayers: 0, threads: 1, logFile } as const;
      const server = await startServer({
        ...options,
        model: TINY_MODEL,
        readyTimeoutMs: 60_000,
        alias: folder.path,
      });
      expect((await running(folder.path)).length).toBeGreaterThan(1);
      await server.stop();
      expect(await running(folder.path)).toEqual([]);
      // A start that fails: this model cannot be loaded.
      const broken = startServer({
        ...options,
        model: join(ROOT, 'package.json'),
        readyTimeoutMs: 2_000,
        alias: folder.path,
      });
      expect(await refusal(broken)).toMatch(/^llama-(start-failed|timeout): /);
      expect(await running(folder.path)).toEqual([]);
    },
    60_000,
  );

  test.each(Object.entries(WRAPPERS))(
    '%s: ends when Espalier is killed',
    async (_, words) => {
      await using folder = await temporaryFolder();
      const path = await wrapped(folder.path, words);
      const program = `
      const { startServer } = await import(${JSON.stringify(join(ROOT, 'src/engines/llama-server/start-server.ts'))});
      const { findLlama } = await import(${JSON.stringify(join(ROOT, 'src/llama/install/find-llama.ts'))});
      const tools = await findLlama({ path: process.argv[1], environment: process.env, cacheFolder: '/nowhere' });
      await startServer({
        tools, model: ${JSON.stringify(TINY_MODEL)}, contextTokens: 128, slots: 1, gpuLayers: 0, threads: 1,
        logFile: process.argv[1] + '.log', readyTimeoutMs: 60_000, alias: process.argv[1],
      });
      console.log('ready');
      setInterval(() => {}, 1000);`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(createInterface(child.stdout), 'line');
      expect((await running(folder.path)).length).toBeGreaterThan(2);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await noneLeft(folder.path)).toBe(true);
    },
    60_000,
  );
});

describe.runIf(linux)('what a program leaves running', () => {
  test('is ended when the program ends, in order first', async () => {
    await using folder = await temporaryFolder();
    const note = join(folder.path, 'note');
    const left = `trap 'echo ended > ${note}; exit' TERM; touch ${note}; while :; do sleep 0.05; done`;
    await writeProgram(folder.path, 'left', left);
    const guarded = spawnGuarded(
      shell(`${folder.path}/left & until [ -e ${note} ]; do sleep 0.02; done; exit 5`),
      [],
      {
        stdio: 'ignore',
      },
    );
    expect(await guarded.exited).toEqual({ code: 5, signal: null });
    await noneLeft(`${folder.path}/left`);
    expect(await readFile(note, 'utf8')).toBe('ended\n');
  });

  test('holds up neither a captured program nor a tool, though it holds their output open', async () => {
    await using _folder = await temporaryFolder();
    const script = `echo said; sleep 700 & exit 0`;
    expect(await capture(shell(script), [])).toEqual({ code: 0, stdout: 'said\n', stderr: '' });
    const tools = { ...(await llamaTools()), command: () => shell(script) };
    expect(await runTool(tools, 'llama-bench', [])).toEqual({ stdout: 'said\n', stderr: '' });
  });

  test('is killed when it does not listen, also while it forks', async () => {
    await using folder = await temporaryFolder();
    const stubborn = await writeProgram(
      folder.path,
      'stubborn',
      `trap '' TERM HUP INT\nwhile :; do sleep 0.01 & wait; done`,
    );
    const guarded = spawnGuarded(shell(`trap '' TERM; ${stubborn} & ${stubborn} & wait`), [], {
      stdio: 'ignore',
    });
    while ((await running(stubborn)).length < 3) await sleep(20);
    await guarded.stop(200);
    expect(await running(stubborn)).toEqual([]);
  });
});

describe('capture', () => {
  test('a program that hangs, one that is aborted, one that prints without end, one that is not there', async () => {
    expect(await capture(shell('echo a; sleep 600'), [], { timeoutMs: 300 })).toMatchObject({
      code: null,
      stdout: 'a\n',
    });
    const stop = new AbortController();
    const running = capture(shell('sleep 600'), [], { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(await capture(shell('yes'), [])).toMatchObject({ code: null });
    await expect(capture({ file: '/no/such', args: [], env }, [])).rejects.toThrow('ENOENT');
    await expect(capture({ file: '/etc/os-release', args: [], env }, [])).rejects.toThrow('EACCES');
  });
});
