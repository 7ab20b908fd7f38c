import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askQuestion, tallyFailures } from '../../src/evaluation/answering/ask-question.ts';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';

type Answer = (response: ServerResponse) => void;

const json =
  (status: number, body: unknown): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
const failure = (status: number, message: string) =>
  json(status, { error: { code: status, message, type: 'server_error' } });
const reply = (message: object, more: object = {}, finish: string | null = 'stop') =>
  json(200, {
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: 10, completion_tokens: 5 },
    ...more,
  });
const good = reply({ content: 'Answer: A' });

/** OpenAI's shape with parts that only other servers have, or leave out. */
const calling = (call: object | null): Answer =>
  reply({ content: '', tool_calls: [{ id: 'x', function: call }] }, {}, 'tool_calls');

/** A server that gives these answers to chats in turn, the last one for ever; it cannot answer without a parser. */
async function serverOf(...answers: Answer[]) {
  let chats = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url !== '/v1/chat/completions') return json(404, { error: { message: 'none' } })(response);
      const answer = answers[Math.min(chats, answers.length - 1)]!;
      chats += 1;
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = openClient({ url }, { temperature: 0, seed: 0 });
  const failures = tallyFailures(url, true);
  const ask = (assertAlive: () => Promise<void> = async () => {}, more: object = {}) =>
    askQuestion({
      client,
      failures,
      server: { url, contextTokens: 100, assertAlive },
      label: 'q',
      question: { prompt: 'x', ...more },
      maxTokens: 5,
      signal: new AbortController().signal,
    });
  return {
    ask,
    chats: () => chats,
    askWithTools: () => ask(undefined, { tools: [{ name: 'f', description: 'f', parameters: {} }] }),
    async [Symbol.asyncDispose]() {
      await client[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const UNREADABLE = [
  'The model produced output that does not match the expected peg-native format',
  'Failed to parse input at pos 0: <|channel|>final 2?<|message|>Answer: A',
  'Failed to parse tool call arguments as JSON: [json.exception.parse_error.101] parse error',
];
const OTHER = [
  '[json.exception.type_error.316] invalid UTF-8 byte at index 145: 0x27',
  'Compute error.',
  'Context size has been exceeded.',
];

test.each([...UNREADABLE.map((words) => [words, 1] as const), ...OTHER.map((words) => [words, 2] as const)])(
  'HTTP 500 "%s" of a server that lives is a failed reply after %i requests',
  async (words, requests) => {
    await using server = await serverOf(failure(500, words));
    expect(await server.ask()).toMatchObject({
      content: '',
      finishReason: requests === 1 ? 'error' : 'failed',
    });
    expect(server.chats()).toBe(requests);
  },
);

test('a server that dies ends the trial, whatever its last words', async () => {
  await using server = await serverOf(failure(500, 'Compute error.'));
  await expect(server.ask(() => Promise.reject(new Error('it is dead')))).rejects.toThrow('it is dead');
});

test.each<[string, Answer]>([
  ['500 once', failure(500, 'Compute error.')],
  ['503 while it loads', failure(503, 'Loading model')],
  ['429', failure(429, 'rate limited')],
  [
    '502 of a proxy',
    (response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html><title>502 Bad Gateway</title></html>');
    },
  ],
  ['a lost connection', (response) => response.destroy()],
  ['524 of Cloudflare', failure(524, 'A timeout occurred')],
  ['an error with HTTP 200 that says 429', json(200, { error: { code: 429, message: 'rate limited' } })],
  ['an error with HTTP 200 as text', json(200, { error: 'upstream failed' })],
  ['a reply without a choice', json(200, { choices: [], usage: null })],
  ['a reply with null for choices', json(200, { id: 'x', choices: null })],
  ['an answer that was given up', reply({ content: 'Answer: B' }, {}, 'abort')],
  ['an error as the end of an answer', reply({ content: '' }, {}, 'error')],
  ['an error beside no choice', json(200, { error: { code: 502, message: 'upstream' }, choices: [] })],
])('%s is asked again', async (_, first) => {
  await using server = await serverOf(first, good);
  expect(await server.ask()).toMatchObject({ content: 'Answer: A', finishReason: 'stop' });
  expect(server.chats()).toBe(2);
});

test.each<[string, Answer, object]>([
  ['empty text', reply({ content: '' }), { content: '', finishReason: 'stop' }],
  ['thinking only', reply({ content: null, reasoning_content: 'A' }), { content: '', reasoning: 'A' }],
  [
    'thinking in the text',
    reply({ content: '<think>hmm Answer: B</think>\nAnswer: A' }),
    { content: 'Answer: A', reasoning: 'hmm Answer: B' },
  ],
  [
    'parts',
    reply({
      content: [
        { type: 'text', text: 'Answer: ' },
        { type: 'text', text: 'A' },
      ],
    }),
    { content: 'Answer: A' },
  ],
  [
    'no usage',
    reply({ content: 'Answer: A' }, { usage: undefined }),
    { content: 'Answer: A', promptTokens: 0, answerTokens: 0, finishReason: 'stop' },
  ],
  [
    'thinking as Ollama, vLLM and OpenRouter call it',
    reply({ content: 'Answer: A', reasoning: 'hmm', reasoning_content: null }),
    { content: 'Answer: A', reasoning: 'hmm' },
  ],
  [
    'null in place of numbers',
    reply(
      { content: 'Answer: A' },
      { usage: { prompt_tokens: 10, completion_tokens: null }, timings: null, error: null },
    ),
    { content: 'Answer: A', promptTokens: 10, answerTokens: 0, finishReason: 'stop' },
  ],
  [
    'two choices',
    json(200, {
      choices: [{ finish_reason: 'stop', message: { content: 'Answer: A' } }, { message: { content: 'B' } }],
    }),
    { content: 'Answer: A' },
  ],
  ['no message', json(200, { choices: [{ finish_reason: 'stop', message: null }] }), { content: '' }],
  [
    'JSON as text/plain',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('\n\n{"choices":[{"finish_reason":"stop","message":{"content":"Answer: A"}}]}');
    },
    { content: 'Answer: A' },
  ],
  ['no reason, budget used up', reply({ content: 'A' }, {}, null), { finishReason: 'length' }],
  [
    'no reason, budget left',
    reply({ content: 'A' }, { usage: { prompt_tokens: 1, completion_tokens: 4 } }, null),
    { finishReason: 'stop' },
  ],
  ...['max_tokens', 'MAX_TOKENS', 'model_length', 'max_output_tokens', 'incomplete'].map(
    (reason): [string, Answer, object] => [
      `the end ${reason}`,
      reply({ content: 'Answer: A' }, { usage: { completion_tokens: 4 } }, reason),
      { finishReason: 'length' },
    ],
  ),
  ...['eos_token', 'end_turn', 'STOP'].map((reason): [string, Answer, object] => [
    `the end ${reason}`,
    reply({ content: 'Answer: A' }, {}, reason),
    { finishReason: 'stop' },
  ]),
  ['an unknown end, budget used up', reply({ content: 'A' }, {}, 'other'), { finishReason: 'length' }],
  [
    'calls of tools that there are none of',
    reply(
      {
        content: null,
        tool_calls: [{ id: 'x', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      {},
      'tool_calls',
    ),
    { content: '', finishReason: 'stop' },
  ],
])('a reply with %s', async (_, answer, expected) => {
  await using server = await serverOf(answer);
  expect(await server.ask()).toMatchObject(expected);
});

test.each<[string, object | null, object]>([
  ['text', { name: 'f', arguments: '{"a":1}' }, { name: 'f', arguments: '{"a":1}' }],
  ['a value', { name: 'f', arguments: { a: 1 } }, { name: 'f', arguments: '{"a":1}' }],
  ['null', { name: 'f', arguments: null }, { name: 'f', arguments: '{}' }],
  ['nothing at all', null, { name: '', arguments: '{}' }],
])('arguments of a call as %s', async (_, call, expected) => {
  await using server = await serverOf(calling(call));
  const { content } = await server.askWithTools();
  expect(JSON.parse(content)).toEqual({ calls: [expected], text: '' });
});

test.each([
  ['seconds', () => '1'],
  ['a date', () => new Date(Date.now() + 2000).toUTCString()],
])('a server that asks for a pause in %s is asked again after it', async (_, after) => {
  let refusedAt = 0;
  await using server = await serverOf((response) => {
    refusedAt = performance.now();
    response.writeHead(429, { 'retry-after': after() }).end();
  }, good);
  await server.ask();
  // Without its wish it would be asked after 500 ms; a date has whole seconds.
  expect(performance.now() - refusedAt).toBeGreaterThan(900);
});

test('a pause that is too long is not waited for', async () => {
  await using server = await serverOf((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
  await expect(server.ask()).rejects.toMatchObject({
    code: 'llama-tool-failed',
    hint: expect.stringContaining('limits requests'),
  });
  expect(server.chats()).toBe(1);
});

test.each([
  [413, /client_max_body_size/],
  [401, /ESPALIER_API_KEY/],
])('a page with status %i is told by its title, and what to do', async (status, hint) => {
  await using server = await serverOf((response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(`<html><head><title>${status} No</title></head>${'x'.repeat(5000)}</html>`);
  });
  const error: unknown = await server.ask().catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      new RegExp(`did not answer: ${status}, a page with the title "${status} No"$`),
    ),
    hint: expect.stringMatching(hint),
  });
});

test('a trial in which nearly all replies fail stops with the words of the server', async () => {
  await using server = await serverOf(good, failure(500, UNREADABLE[1]!));
  for (let n = 0; n < 19; n += 1) await server.ask();
  await expect(server.ask()).rejects.toThrow(/^19 of 20 replies of .* failed; the last: .*at pos 0/);
});
