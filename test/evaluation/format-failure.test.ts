import { expect, test } from 'vitest';
import { askQuestion } from '../../src/evaluation/answering/ask-question.ts';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cutTiny, SAMPLING, tinyBenchmark, tinyServer } from './support.ts';

test('what a server cannot parse is a format failure, and beside it stands what --skip-chat-parsing would have given', async () => {
  await using folder = await temporaryFolder();
  const model = await cutTiny(folder.path, 16);
  await using server = await tinyServer(folder.path, { model });
  await using raw = await tinyServer(folder.path, { model, extraFlags: ['--skip-chat-parsing'] });
  await using client = openClient(server, SAMPLING);
  await using rawClient = openClient(raw, SAMPLING);
  const { questions } = await tinyBenchmark('mmlu:24');
  const signal = new AbortController().signal;
  let failures = 0;
  for (const question of questions) {
    const reply = await askQuestion({ client, server, label: question.id, question, maxTokens: 96, signal });
    if (reply.finishReason !== 'error') continue;
    failures += 1;
    const unparsed = await rawClient.ask(question, 96, signal);
    expect(reply.content).toBe(unparsed.content);
    expect(reply.answerTokens).toBe(unparsed.answerTokens);
  }
  expect(failures).toBeGreaterThan(0);
});
