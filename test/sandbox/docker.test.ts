import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Environment } from '../../src/process/environment.ts';
import { docker, IMAGE } from '../../src/sandbox/docker.ts';
import { LIMITS } from '../../src/sandbox/program-limits.ts';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';

/**
 * A `docker` that writes down how it was called, and runs what stands behind the image's name as itself: the driver in a
 * Python of this machine. It is no sandbox; what a sandbox keeps out is tried with the real bubblewrap in sandbox.test.ts.
 */
async function fakeDocker({ path }: TemporaryFolder): Promise<Environment> {
  const program = [
    '#!/usr/bin/python3',
    'import json, os, sys',
    `log = open(${JSON.stringify(join(path, 'calls'))}, "a")`,
    'log.write(json.dumps({"args": sys.argv[1:], "env": dict(os.environ)}) + "\\n")',
    'log.close()',
    'if sys.argv[1] == "version": print("27.5.1")',
    'if sys.argv[1] != "run": sys.exit()',
    'image = next(i for i, arg in enumerate(sys.argv) if arg.startswith("docker.io/library/python:"))',
    // Not by way of `timeout`: whoever kills this kills what it runs.
    'os.execv("/usr/bin/python3", sys.argv[image + 5:])',
  ];
  await writeFile(join(path, 'docker'), `${program.join('\n')}\n`);
  await chmod(join(path, 'docker'), 0o755);
  return { PATH: `${path}:/usr/bin:/bin` };
}

interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

async function callsOf({ path }: TemporaryFolder): Promise<Call[]> {
  return (await readFile(join(path, 'calls'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);
}

test('Docker is given no network, no place to write, no rights, no environment, and limits for everything', async () => {
  await using folder = await temporaryFolder();
  const environment = {
    ...(await fakeDocker(folder)),
    HF_TOKEN: 'hf_secret',
    DOCKER_HOST: 'tcp://127.0.0.1:2375',
  };
  const sandbox = await openSandbox(docker, environment);
  expect(sandbox).toMatchObject({ kind: 'docker', version: '27.5.1' });
  expect(await sandbox.run('assert 1 + 1 == 2')).toBe('passed');
  expect(await sandbox.run('assert 1 + 1 == 3')).toBe('raised AssertionError');

  const [version, ...runs] = await callsOf(folder);
  expect(version!.args[0]).toBe('version');
  expect(runs).toHaveLength(6);
  for (const { args, env } of runs) {
    const image = args.indexOf(IMAGE);
    const flags = args.slice(0, image);
    const after = (name: string) => flags[flags.indexOf(name) + 1];
    expect(flags.slice(0, 3)).toEqual(['run', '--rm', '--interactive']);
    expect(after('--network')).toBe('none');
    expect(flags).toContain('--read-only');
    expect(after('--cap-drop')).toBe('ALL');
    expect(after('--security-opt')).toBe('no-new-privileges');
    expect(after('--user')).toBe('65534:65534');
    expect(Number(after('--pids-limit'))).toBeLessThanOrEqual(64);
    expect(after('--memory')).toBe(String(LIMITS.groupBytes));
    // Without this a container may swap as much again.
    expect(after('--memory-swap')).toBe(after('--memory'));
    // Nothing of this machine goes in: neither folders nor variables nor devices nor rights.
    for (const flag of flags) {
      expect(flag).not.toMatch(
        /^(-v|-e|--volume|--mount|--env|--env-file|--device|--privileged|--tmpfs|--pid=|--ipc)/,
      );
    }
    // The container ends itself where its client was killed; the program is text in its input, never an argument.
    expect(args.slice(image + 1, image + 6)).toEqual([
      'timeout',
      '-s',
      'KILL',
      expect.any(String),
      'python3',
    ]);
    expect(Number(args[image + 4])).toBeGreaterThanOrEqual(LIMITS.timeLimitSeconds);
    expect(args.join(' ')).not.toContain('assert 1 + 1');
    expect(
      Object.keys(env).filter(
        (name) =>
          !['PATH', 'LC_CTYPE', 'PWD', 'SHLVL', '_', 'ESPALIER_PROCESS', 'DOCKER_HOST'].includes(name),
      ),
    ).toEqual([]);
    expect(JSON.stringify(env)).not.toContain('hf_secret');
  }
  // Each container has a name of its own, by which it can be ended.
  const names = runs.map(({ args }) => args[args.indexOf('--name') + 1]);
  expect(new Set(names).size).toBe(6);
});

test('a container that says too much is killed by its name', async () => {
  await using folder = await temporaryFolder();
  const sandbox = await openSandbox(docker, await fakeDocker(folder));
  const loud =
    'import os\nwhile True:\n  for fd in range(3, 9):\n    try: os.set_blocking(fd, False); os.write(fd, b"x" * 1000)\n    except OSError: pass';
  expect(await sandbox.run(loud)).toBe('too loud');
  const calls = await callsOf(folder);
  const names = calls.flatMap(({ args }) => (args[0] === 'run' ? [args[args.indexOf('--name') + 1]] : []));
  const killed = calls.flatMap(({ args }) => (args[0] === 'kill' ? [args[1]] : []));
  expect(killed).toHaveLength(1);
  expect(names.slice(-2)).toContain(killed[0]);
});

test('the image is named by its digest, which no moved tag changes', () => {
  expect(IMAGE).toMatch(/^docker\.io\/library\/python:[\w.-]+@sha256:[0-9a-f]{64}$/);
});
