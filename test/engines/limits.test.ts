import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { startMoeStream } from '../../src/engines/moe-stream-server.ts';
import {
  memoryLimitBytes,
  modelBytes,
  startLimitMs,
  startNotice,
} from '../../src/engines/process/start-limits.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const settings = { model: TINY_MODEL, contextTokens: 128, slots: 1, gpuLayers: 0, threads: 1 } as const;

const memoryLimit = 64 * 2 ** 20;

test.runIf(process.platform === 'linux').each([
  [
    'llama-server',
    async (file: string, logFile: string) => {
      const env = childEnvironment(process.env, 'engine');
      const tools = { ...(await llamaTools()), command: () => ({ file, args: [], env }) };
      return startServer({ ...settings, tools, logFile, memoryLimitBytes: memoryLimit });
    },
  ],
  [
    'moe-stream-server',
    async (program: string, logFile: string) => {
      const options = { ...settings, program, build: 'x', device: 'cpu', port: 0, logFile } as const;
      const environment = { PATH: process.env.PATH };
      return startMoeStream({
        ...options,
        readyTimeoutMs: 60_000,
        environment,
        memoryLimitBytes: memoryLimit,
      });
    },
  ],
])(
  '%s: a server that takes more memory than its model explains is ended, and the error says so',
  async (name, start) => {
    await using folder = await temporaryFolder();
    const logFile = join(folder.path, 'server.log');
    // It asks for memory for ever, behind a wrapper, as a chat template can.
    const file = await writeProgram(
      folder.path,
      'greedy',
      'python3 -c "import time\nx = []\nwhile len(x) < 60: x.append(bytearray(1 << 22)); time.sleep(0.01)\ntime.sleep(600)"\n:',
    );
    const said = await refusal(start(file, logFile));
    expect(said).toMatch(
      / had written to \d.* MiB of memory, where at most 64.* MiB were expected; Espalier ended it/,
    );
    expect(said).toContain(`llama-out-of-memory: ${name} `);
  },
);

test.runIf(process.platform === 'linux')(
  'one that passes the limit while it answers is told from one that died',
  async () => {
    await using folder = await temporaryFolder();
    const logFile = join(folder.path, 'server.log');
    const limited = { ...settings, tools: await llamaTools(), logFile, memoryLimitBytes: 2 ** 20 };
    // It may be ready before the first look.
    const said = await refusal(
      startServer(limited).then(async (server) => {
        await server.exited;
        await server.assertAlive();
      }),
    );
    expect(said).toMatch(/^llama-out-of-memory: llama-server had written to /);
    await using server = await startServer({ ...limited, memoryLimitBytes: undefined });
    await server.assertAlive();
  },
);

test('limits follow the size of all shards', async () => {
  await using folder = await temporaryFolder();
  const shards = [1, 2].map((index) => join(folder.path, `m-0000${index}-of-00002.gguf`));
  for (const path of shards) {
    await writeFile(path, '');
    await truncate(path, 30e9);
  }
  const bytes = await modelBytes(shards[0] ?? '');
  expect(bytes).toBe(60e9);
  expect(startLimitMs(bytes)).toBe(50 * 60_000);
  expect(startLimitMs(1e6)).toBe(2 * 60_000);
  expect(memoryLimitBytes(bytes, 8192) - memoryLimitBytes(0, 0)).toBe(90e9 + 8192 * 2 ** 19);
});

test('a load that may take long is announced before it begins', async () => {
  expect(startNotice('llama-server', 1e9, startLimitMs(1e9))).toBe(undefined);
  expect(startNotice('llama-server', 60e9, startLimitMs(60e9))).toBe(
    'llama-server loads 60.000 GB: this usually takes a minute or two, on a slow disk up to 50 minutes',
  );
  await using folder = await temporaryFolder();
  const model = join(folder.path, 'large.gguf');
  await writeFile(model, '');
  await truncate(model, 60e9);
  const notes: unknown[] = [];
  const logFile = join(folder.path, 'server.log');
  const tools = await llamaTools();
  const progress = (event: unknown) => notes.push(event);
  expect(await refusal(startServer({ ...settings, model, tools, logFile, progress }))).toMatch(
    /^llama-start-failed/,
  );
  expect(notes).toMatchObject([{ type: 'note', message: expect.stringContaining('loads 60.000 GB') }]);
});
