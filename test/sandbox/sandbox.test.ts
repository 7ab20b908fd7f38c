import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSandbox } from '../../src/sandbox/find-sandbox.ts';
import { NO_SANDBOX, SANDBOX } from '../evaluation/support.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Programs that must all come to their end and pass. */
const HARMLESS: Record<string, string> = {
  nothing: 'pass',
  'a function and its tests': 'def f(n):\n  return n + 1\n\ndef check(g):\n  assert g(1) == 2\ncheck(f)',
  'the standard library': 'import math, re, json, hashlib, typing, collections, itertools, heapq',
  'much that is printed': 'print("hello " * 1_000_000)',
  'a question to the user, who is not there': 'import sys\nassert sys.stdin.read() == ""',
  'a dataclass with a written annotation':
    'from dataclasses import dataclass\n@dataclass\nclass P:\n  x: "int"\nassert P(1).x == 1',
  'its own module': 'import sys\nassert sys.modules[__name__].__dict__ is globals()',
  'no main of its own': 'assert __name__ != "__main__"',
};

/** Programs that do not pass, and how they end. */
const WRONG: Record<string, [program: string, outcome: string]> = {
  'a failed test': ['assert 1 == 2', 'raised AssertionError'],
  'no Python': ['def f(:', 'raised SyntaxError'],
  'leaving before the tests': ['import sys\nsys.exit(0)\nassert False', 'raised SystemExit'],
  'leaving at once': ['import os\nos._exit(0)', 'ended early'],
  'a signal to itself': ['import os, signal\nos.kill(os.getpid(), signal.SIGKILL)', 'killed'],
  'too deep a recursion': ['def f():\n  f()\nf()', 'raised RecursionError'],
};

/** Attempts to get out, or to take too much. Each is written so that it passes if it succeeds. */
const ESCAPES: Record<string, [program: string, outcome: RegExp]> = {
  'writing to /': ['open("/file", "w").write("x")', /^raised OSError$/],
  'writing to /tmp': ['open("/tmp/file", "w").write("x")', /^raised (OSError|FileNotFoundError)$/],
  'writing to shared memory': ['open("/dev/shm/file", "w").write("x")', /^raised OSError$/],
  'writing to a library': ['open("/usr/lib/our-file.so", "w").write("x")', /^raised OSError$/],
  'the users of the machine': ['open("/etc/passwd").read()', /^raised FileNotFoundError$/],
  'the home of root': ['import os\nos.listdir("/root")', /^raised (FileNotFoundError|PermissionError)$/],
  'other processes': [
    'import os\nassert [p for p in os.listdir("/proc") if p.isdigit() and int(p) > 64]',
    /^raised AssertionError$/,
  ],
  'the environment': [
    'import os\nassert set(os.environ) - {"PWD", "LC_CTYPE", "PATH", "HOME", "HOSTNAME"}',
    /^raised (AssertionError|KeyError)$/,
  ],
  'another user': ['import os\nos.setuid(0)', /^raised (OSError|PermissionError)$/],
  'a mount': [
    'import ctypes\nassert ctypes.CDLL(None).mount(b"none", b"/usr", b"tmpfs", 0, None) == 0',
    /^raised AssertionError$/,
  ],
  'higher limits': [
    'import resource\nresource.setrlimit(resource.RLIMIT_NPROC, (9999, 9999))',
    /^raised (ValueError|PermissionError)$/,
  ],
  'all memory': ['x = bytearray(1 << 33)', /^raised MemoryError$/],
  'a memory file': [
    'import os\nf = os.memfd_create("x")\nwhile True: os.write(f, b"x" * 65536)',
    /^raised PermissionError$/,
  ],
  'many processes': [
    'import os, time\nfor _ in range(200):\n  if os.fork() == 0:\n    time.sleep(60)\n    os._exit(0)',
    /^raised BlockingIOError$/,
  ],
  'the memory of many processes together': [
    'import os, time\nfor _ in range(4):\n  if os.fork() == 0:\n    x = bytearray(b"x") * (300 << 20)\n    time.sleep(8)\n    os._exit(0)\nfor _ in range(4): os.wait()',
    /^killed$/,
  ],
  'an endless loop': ['while True: pass', /^(killed|too slow)$/],
  'an endless sleep': ['import time\ntime.sleep(3600)', /^too slow$/],
  'a fork bomb': ['import os\nwhile True:\n  try: os.fork()\n  except OSError: pass', /^too slow$/],
  'endless output': [
    'import os\nwhile True:\n  for fd in range(3, 30):\n    try: os.set_blocking(fd, False); os.write(fd, b"x" * 1000)\n    except OSError: pass',
    /^too loud$/,
  ],
};

describe.skipIf(SANDBOX === undefined)(`in the sandbox${NO_SANDBOX}`, () => {
  const sandbox = SANDBOX!;

  test.concurrent.each(Object.entries(HARMLESS))('%s passes', async (_, program) => {
    expect(await sandbox.run(program)).toBe('passed');
  });

  test.concurrent.each(Object.entries(WRONG))('%s does not pass', async (_, [program, outcome]) => {
    expect(await sandbox.run(program)).toBe(outcome);
  });

  test.concurrent.each(Object.entries(ESCAPES))(
    '%s does not get out',
    async (_, [program, outcome]) => {
      expect(await sandbox.run(program)).toMatch(outcome);
    },
    60_000,
  );

  test('nothing of the network: not even our own', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const connect = `import socket\nsocket.create_connection(("127.0.0.1", ${port}), 3)`;
    expect(await sandbox.run(connect)).toMatch(/^raised (ConnectionRefusedError|OSError)$/);
    server.close();
  });

  test('nothing of our files, to read or to change', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'secret');
    await writeFile(path, 'ours', { mode: 0o666 });
    expect(await sandbox.run(`open(${JSON.stringify(path)}).read()`)).toBe('raised FileNotFoundError');
    expect(await sandbox.run(`open(${JSON.stringify(path)}, "w").write("theirs")`)).toMatch(
      /^raised (FileNotFoundError|OSError)$/,
    );
    expect(await readFile(path, 'utf8')).toBe('ours');
  });

  test('our own environment stays outside: a token in it is not seen', async () => {
    const found = await findSandbox({ PATH: process.env.PATH, HF_TOKEN: 'hf_secret' });
    const look =
      'import os, glob\nfor path in glob.glob("/proc/[0-9]*/environ"):\n  try: text = open(path).read()\n  except OSError: continue\n  assert "hf_" not in text\nassert "HF_TOKEN" not in os.environ';
    expect('sandbox' in found && (await found.sandbox.run(look))).toBe('passed');
  });

  test('a program that is stopped from outside ends at once', async () => {
    const stop = new AbortController();
    const running = sandbox.run('import time\ntime.sleep(3600)', stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 200);
    await expect(running).rejects.toThrow('stopped');
  });
});

test('without a sandbox there is a reason, with the words of each', async () => {
  await using folder = await temporaryFolder();
  const found = await findSandbox({ PATH: folder.path });
  expect('reason' in found && found.reason).toMatch(
    /^generated code is run only in a sandbox, and neither bubblewrap nor Docker works here \(bwrap: .*(ENOENT|EACCES); docker: .*ENOENT\)$/,
  );
});

test('a program that calls itself bwrap and does nothing is no sandbox', async () => {
  await using folder = await temporaryFolder();
  await chmod(folder.path, 0o755);
  for (const name of ['bwrap', 'docker']) {
    await writeFile(join(folder.path, name), '#!/bin/sh\necho 1.0\n', { mode: 0o755 });
  }
  const found = await findSandbox({ PATH: folder.path });
  expect('reason' in found && found.reason).toContain('bwrap: it ended with code 0 and said nothing');
});
