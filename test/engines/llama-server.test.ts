import { copyFile, readFile, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverFlags } from '../../src/engines/llama-server/flags.ts';
import { type StartServerOptions, startServer } from '../../src/engines/llama-server/start-server.ts';
import { serverSettings } from '../../src/engines/llama-server.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';

async function options(
  folder: string,
  changes: Partial<StartServerOptions> = {},
): Promise<StartServerOptions> {
  return {
    tools: await llamaTools(),
    model: TINY_MODEL,
    contextTokens: 256,
    slots: 2,
    gpuLayers: 'auto',
    threads: 1,
    logFile: join(folder, 'logs/server.log'),
    readyTimeoutMs: 60_000,
    ...changes,
  };
}

async function complete(url: string, prompt: string): Promise<{ content: string }> {
  const body = JSON.stringify({ prompt, n_predict: 8, temperature: 0 });
  const response = await fetch(`${url}/completion`, { method: 'POST', body });
  return (await response.json()) as { content: string };
}

/** Whether a process runs; one that ended and was not yet reaped does not. */
async function runs(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat !== undefined && !/\) Z /.test(stat);
}

test('says the context that a slot has, not the one that was asked for', async () => {
  await using folder = await temporaryFolder();
  // tiny-gpt-oss was trained for 2,048 tokens, and llama-server gives a slot no more.
  await using server = await startServer(await options(folder.path, { contextTokens: 8192, slots: 1 }));
  expect(server.contextTokens).toBe(2048);
});

test('starts, says what it loaded, answers, and ends in order', async () => {
  await using folder = await temporaryFolder();
  const server = await startServer(
    await options(folder.path, { alias: 'tiny', extraFlags: ['--skip-chat-parsing'] }),
  );
  await using _ = server;
  expect(server.build).toMatch(/^b\d+/);
  expect(server.model).toEqual({ parameters: 3_910_416, bytes: 2_636_352, contextTrain: 2048 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(server.flags.join(' ')).toContain('-c 512 -np 2');
  expect(server.flags.join(' ')).not.toMatch(/--port|--host|\.gguf|--alias/);

  const slots = (await (await fetch(`${server.url}/slots`)).json()) as { n_ctx: number }[];
  expect(slots.map(({ n_ctx }) => n_ctx)).toEqual([256, 256]);
  const models = (await (await fetch(`${server.url}/v1/models`)).json()) as { data: { id: string }[] };
  expect(models.data[0]?.id).toBe('tiny');
  const [first, second] = await Promise.all(
    ['The capital', 'The capital'].map((p) => complete(server.url, p)),
  );
  expect(first?.content).not.toBe('');
  expect(second?.content).toBe(first?.content);

  await server.assertAlive();
  expect(server.alive()).toBe(true);
  const exits = await Promise.all([server.stop(), server.stop()]);
  expect(exits).toEqual([
    { code: 0, signal: null },
    { code: 0, signal: null },
  ]);
  expect(await server.exited).toBe(exits[0]);
  expect(server.alive()).toBe(false);
  expect((await server.lastLogLines(1))[0]).toContain('cleaning up before exit');
  await expect(server.assertAlive()).rejects.toMatchObject({ code: 'llama-died' });
});

test('a server that is killed while it works is told from one that answers badly', async () => {
  await using folder = await temporaryFolder();
  await using server = await startServer(await options(folder.path));
  // Stopped, it cannot answer before it is killed.
  process.kill(server.pid, 'SIGSTOP');
  const answer = complete(server.url, 'The capital');
  process.kill(server.pid, 'SIGKILL');
  await expect(answer).rejects.toThrow('fetch failed');
  await expect(server.assertAlive()).rejects.toMatchObject({
    code: 'llama-died',
    message: expect.stringContaining('ended while it was being used: signal SIGKILL'),
    details: expect.objectContaining({ exit: { code: null, signal: 'SIGKILL' } }),
  });

  await using healthy = await startServer(await options(folder.path));
  expect((await fetch(`${healthy.url}/completion`, { method: 'POST', body: 'not JSON' })).ok).toBe(false);
  await healthy.assertAlive();
});

test('a truncated model: the error is what the loader said', async () => {
  await using folder = await temporaryFolder();
  const model = join(folder.path, 'truncated.gguf');
  await copyFile(TINY_MODEL, model);
  await truncate(model, 2_000_000);
  await expect(startServer(await options(folder.path, { model }))).rejects.toMatchObject({
    code: 'llama-start-failed',
    message: expect.stringMatching(
      /^llama-server ended before it was ready \(exit code 1\): llama_model_load: error loading model: tensor '.*' data is not within the file bounds/,
    ),
    details: expect.objectContaining({ log: expect.arrayContaining([expect.stringContaining('exiting')]) }),
  });
});

test.each<[string, Partial<StartServerOptions>, string]>([
  ['a file that is no model', { model: join(ROOT, 'LICENSE') }, 'invalid magic characters'],
  ['a model that is not there', { model: '/nonexistent.gguf' }, 'failed to open GGUF file'],
  ['a flag that does not exist', { extraFlags: ['--no-such-flag'] }, 'invalid argument: --no-such-flag'],
])('%s: the error is what the server said', async (_name, changes, says) => {
  await using folder = await temporaryFolder();
  await expect(startServer(await options(folder.path, changes))).rejects.toMatchObject({
    code: 'llama-start-failed',
    message: expect.stringContaining(says),
  });
});

test('a port that is in use is named; the program that holds it is left alone', async () => {
  await using folder = await temporaryFolder();
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as { port: number };
  await expect(startServer(await options(folder.path, { port }))).rejects.toMatchObject({
    code: 'port-taken',
    message: `port ${port} of 127.0.0.1 is in use by another program`,
  });
  expect(holder.listening).toBe(true);
  await new Promise((resolve) => holder.close(resolve));

  await using server = await startServer(await options(folder.path, { port }));
  expect(server.url).toBe(`http://127.0.0.1:${port}`);
});

test('a start that takes too long, or is aborted, leaves no process', async () => {
  await using folder = await temporaryFolder();
  // A server that writes its pid and then waits for ever, as one that reads a model from a dead disk.
  const file = await writeProgram(folder.path, 'slow', 'echo "pid $$"; exec sleep 600');
  const tools = {
    ...(await llamaTools()),
    command: () => ({ file, args: [], env: childEnvironment({ PATH: '/bin:/usr/bin' }, 'engine') }),
  };
  const slow = await options(folder.path, { tools, readyTimeoutMs: 1_000 });
  const started = async () => {
    for (;;) {
      const log = await readFile(slow.logFile, 'utf8').catch(() => '');
      if (log !== '') return Number(log.slice('pid '.length));
      await new Promise(setImmediate);
    }
  };
  await expect(startServer(slow)).rejects.toMatchObject({
    code: 'llama-timeout',
    message: expect.stringMatching(/^llama-server was not ready after 1 s; its last line: pid \d+$/),
  });
  expect(await runs(await started())).toBe(false);

  await rm(slow.logFile);
  const controller = new AbortController();
  const aborted = startServer({ ...slow, readyTimeoutMs: 60_000, signal: controller.signal });
  const pid = await started();
  controller.abort(new Error('enough'));
  await expect(aborted).rejects.toThrow('enough');
  expect(await runs(pid)).toBe(false);
});

test('a log that cannot be written is an error before anything is started', async () => {
  await using folder = await temporaryFolder();
  await expect(startServer(await options(folder.path, { logFile: folder.path }))).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining(`cannot write the server's log ${folder.path}`),
  });
});

test('the flags that a trial records', () => {
  const flags = serverFlags({
    contextTokens: 512,
    slots: 4,
    gpuLayers: 99,
    seed: 7,
    extraFlags: ['--swa-full'],
  });
  expect(flags.join(' ')).toBe(
    '-c 2048 -np 4 -ngl 99 -fit off --seed 7 --jinja --no-webui --metrics --offline --cache-ram 0 --no-cache-prompt --swa-full',
  );
});

test('the format of the KV cache is that of keys and values, and one of the recorded flags', () => {
  const given = { context: 512, slots: 1, seed: 7, gpuLayers: 'auto', flashAttn: 'on', kvCacheType: 'q8_0' };
  const settings = serverSettings(given as Parameters<typeof serverSettings>[0]);
  expect(serverFlags(settings).join(' ')).toContain('-fa on -ctk q8_0 -ctv q8_0 ');
});
