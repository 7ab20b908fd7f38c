import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MoeStreamOptions, startMoeStream } from '../../src/engines/moe-stream-server.ts';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';
import { SAMPLING, tinyBenchmark } from '../evaluation/support.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { fakeMoeStream } from '../support/moe-stream.ts';
import { refusal } from '../support/refusal.ts';

async function options(folder: string, changes: Partial<MoeStreamOptions> = {}): Promise<MoeStreamOptions> {
  const model = join(folder, 'tiny.gguf');
  await copyFile(TINY_MODEL, model);
  return {
    program: await fakeMoeStream(folder),
    build: 'sha256:0123456789ab',
    model,
    contextTokens: 512,
    device: 'cpu',
    port: 0,
    logFile: join(folder, 'logs/moe-stream.log'),
    readyTimeoutMs: 60_000,
    environment: { PATH: process.env.PATH },
    ...changes,
  };
}

const signal = new AbortController().signal;
const runs = async (pid: number) =>
  (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z ')).includes(') Z ') === false;

test('starts, says what it is, answers, and ends', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'tokenizer.json'), '{}');
  const server = await startMoeStream(await options(folder.path));
  await using _ = server;
  expect(server).toMatchObject({
    engine: 'moe-stream',
    build: 'sha256:0123456789ab',
    flags: ['--max-seq-len', '512', '--device', 'cpu'],
    slots: 1,
    contextTokens: 512,
    model: { parameters: 0, bytes: 0 },
    experts: 32,
    modelName: 'tiny',
  });
  const prepared = await tinyBenchmark('mmlu:1');
  await using client = openClient(server, SAMPLING);
  const whole = await client.ask(prepared.questions[0]!, 96, signal);
  expect(prepared.benchmark.extract(whole.content)).toMatch(/^[ABCD]$/);
  expect(whole).toMatchObject({ finishReason: 'stop', answerTokensPerSecond: 0 });
  // It calls every end `stop`; that the budget was used up says that the answer was cut off.
  expect(await client.ask(prepared.questions[0]!, 3, signal)).toMatchObject({
    finishReason: 'length',
    answerTokens: 3,
  });
  await server.assertAlive();
  await server[Symbol.asyncDispose]();
  expect(await runs(server.pid)).toBe(false);
  await expect(Promise.resolve(server.assertAlive())).rejects.toMatchObject({ code: 'llama-died' });
});

test('one that stands still is given up', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'tokenizer.json'), '{}');
  const server = await startMoeStream(await options(folder.path));
  await using _ = server;
  await using client = openClient({ ...server, stallMs: 1_000 }, SAMPLING);
  process.kill(server.pid, 'SIGSTOP');
  const said = await refusal(client.ask({ prompt: 'Hello' }, 8, signal));
  process.kill(server.pid, 'SIGCONT');
  expect(said).toMatch(
    /^llama-timeout: http:.* made no progress for 1 s while answers were outstanding; its last line: HTTP /,
  );
});

test('an error in the place of an answer is an error', async () => {
  await using folder = await temporaryFolder();
  await using server = await startMoeStream(await options(folder.path));
  await using client = openClient(server, SAMPLING);
  expect(await refusal(client.ask({ prompt: 'Hello' }, 8, signal))).toBe(
    'llama-tool-failed: moe-stream-server could not answer: No tokenizer loaded',
  );
});

test('a port that is taken, a model that does not load, a start that takes too long: nothing is left', async () => {
  await using folder = await temporaryFolder();
  // A healthy server of somebody else at the port asked for: its answers are not taken for ours.
  await using other = await startMoeStream(await options(folder.path));
  const port = Number(new URL(other.url).port);
  expect(
    await refusal(startMoeStream(await options(folder.path, { port, logFile: join(folder.path, 'b.log') }))),
  ).toBe(`port-taken: port ${port} of 127.0.0.1 is in use by another program`);
  await other.assertAlive();

  const model = join(import.meta.dirname, 'support.ts');
  expect(await refusal(startMoeStream(await options(folder.path, { model })))).toMatch(
    /^llama-start-failed: moe-stream-server ended before it was ready \(exit code 1\): /,
  );
  const program = await writeProgram(folder.path, 'slow', 'echo "pid $$"; exec sleep 600');
  expect(await refusal(startMoeStream(await options(folder.path, { program, readyTimeoutMs: 500 })))).toMatch(
    /^llama-timeout: moe-stream-server was not ready after 0\.5 s; its last line: pid \d+$/,
  );
  const log = await readFile(join(folder.path, 'logs/moe-stream.log'), 'utf8');
  expect(await runs(Number(log.slice('pid '.length)))).toBe(false);
});
