import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { startMoeStream } from '../../src/engines/moe-stream-server.ts';
import { measureMemory } from '../../src/evaluation/measurements/memory/measure-memory.ts';
import { peakResident } from '../../src/llama/tools/memory-breakdown.ts';
import { type LlamaTools, openTools } from '../../src/llama/tools/tools.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';
import { fakeMoeStream } from '../support/moe-stream.ts';
import { writeProgram } from './fakes.ts';

/** More than a shell takes, less than llama-server with any model. */
const SHELL_BYTES = 8 * 2 ** 20;
const settings = { model: TINY_MODEL, contextTokens: 128, slots: 1, gpuLayers: 0, threads: 1 } as const;

/** llama.cpp whose llama-server is a script that stays: it starts the real one without `exec`. */
async function wrapped(folder: TemporaryFolder): Promise<LlamaTools> {
  const { file, args, env } = (await llamaTools()).command('llama-server');
  const words = [file, ...args].map((word) => `'${word}'`).join(' ');
  await writeProgram(folder.path, 'llama-server', `${words} "$@"\n:`);
  return openTools({ source: 'explicit', folder: folder.path, additions: env }, process.env);
}

test.runIf(process.platform === 'linux')('memory of a server behind a script is measured', async () => {
  await using folder = await temporaryFolder();
  const tools = await wrapped(folder);
  const logFile = join(folder.path, 'server.log');
  {
    await using server = await startServer({ ...settings, tools, logFile });
    expect(await peakResident([server.pid])).toBeLessThan(SHELL_BYTES);
    expect(await peakResident(server.members())).toBeGreaterThan(SHELL_BYTES);
  }
  const arm = await measureMemory({ ...settings, tools, logFile, environment: { PATH: folder.path } });
  expect(arm.residentBytes).toBeGreaterThan(SHELL_BYTES);
  expect(await peakResident([])).toBe(undefined);
});

test.runIf(process.platform === 'linux')('a moe-stream behind a script is known by its port', async () => {
  await using folder = await temporaryFolder();
  const real = await fakeMoeStream(folder.path);
  const server = await startMoeStream({
    program: await writeProgram(folder.path, 'wrapper', `'${real}' "$@"\n:`),
    build: 'sha256:0123456789ab',
    model: TINY_MODEL,
    contextTokens: 512,
    device: 'cpu',
    port: 0,
    logFile: join(folder.path, 'moe-stream.log'),
    readyTimeoutMs: 60_000,
    environment: { PATH: process.env.PATH },
  });
  await using _ = server;
  await server.assertAlive();
});
