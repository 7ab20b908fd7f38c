import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silent } from '../../src/common/progress.ts';
import type { ModelSource } from '../../src/engines/model-server.ts';
import type { FailedReplies } from '../../src/evaluation/answering/answer-records.ts';
import { openSession } from '../../src/evaluation/answering/model-session.ts';
import { readRecords } from '../../src/evaluation/answering/records.ts';
import { openAnswerStore } from '../../src/evaluation/answering/store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { SAMPLING, tinyBenchmark } from './support.ts';

/** A server that answers "Answer: A", but for a while an error to the questions that are named. */
async function flakyServer(failing: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const prompt: string = JSON.parse(body).messages[0].content;
    asked.push(prompt);
    const words = request.url === '/v1/chat/completions' ? failing.get(prompt) : 'no such route';
    response.writeHead(words === undefined ? 200 : 500, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: 'Answer: A' };
    const usage = { prompt_tokens: 10, completion_tokens: 5 };
    response.end(
      JSON.stringify(
        words === undefined
          ? { choices: [{ index: 0, finish_reason: 'stop', message }], usage }
          : { error: { code: 500, message: words } },
      ),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const source: ModelSource = {
    modelId: 'm',
    serverId: 's',
    start: async () => ({
      ...{ engine: 'e', build: 'b', flags: [], slots: 1, contextTokens: 4096 },
      model: { parameters: 1, bytes: 1 },
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      assertAlive() {},
      async [Symbol.asyncDispose]() {},
    }),
  };
  return {
    source,
    /** Prompts since the last call, each once. */
    asked: () => new Set(asked.splice(0)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test('what a server failed at is asked again by the next run, and only that; what it cannot parse is not', async () => {
  await using folder = await temporaryFolder();
  const prepared = await tinyBenchmark('mmlu:4');
  const [compute, format, other] = prepared.questions.map(({ prompt }) => prompt);
  const failing = new Map([
    [compute!, 'Compute error.'],
    [format!, 'Failed to parse input at pos 0: x'],
  ]);
  await using server = await flakyServer(failing);
  const recordsFolder = join(folder.path, 'records');
  const run = async (failures?: FailedReplies, records = recordsFolder) => {
    await using arm = openSession({
      ...{
        model: 'base',
        source: server.source,
        benchmarks: [prepared],
        sampling: SAMPLING,
        progress: silent,
      },
      recordsFolder: records,
      store: openAnswerStore(join(folder.path, 'store'), {}, () => {}),
      ...(failures && { failures }),
    });
    const ready = await arm.hasAnswered();
    const [given] = await arm.ask([prepared.questions]);
    return { ready, endings: given!.map(({ finishReason }) => finishReason), asked: server.asked() };
  };

  const failures: FailedReplies = new Set();
  const first = await run(failures);
  expect(first.endings).toEqual(['failed', 'error', 'stop', 'stop']);
  // In the same run an arm may be opened again: the failure stands.
  expect(await run(failures)).toEqual({ ready: true, endings: first.endings, asked: new Set() });

  const again = await run();
  expect(again).toEqual({ ready: false, endings: first.endings, asked: new Set([compute]) });
  failing.delete(compute!);
  expect(await run()).toEqual({
    ...{ ready: false, endings: ['stop', 'error', 'stop', 'stop'], asked: new Set([compute]) },
  });
  expect((await run()).asked).toEqual(new Set());
  const kept = await readRecords(join(recordsFolder, 'base-mmlu.jsonl'));
  expect(kept.filter(({ finishReason }) => finishReason === 'failed')).toEqual([]);
  expect(kept).toHaveLength(4);

  // Nor does another run directory take a failure for an answer.
  failing.set(other!, 'Compute error.');
  const elsewhere = join(folder.path, 'elsewhere');
  expect((await run(undefined, elsewhere)).asked).toEqual(new Set());
});
