import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { askQuestion } from '../../src/evaluation/answering/ask-question.ts';
import { openClient } from '../../src/evaluation/answering/chat-client.ts';
import type { Benchmark } from '../../src/evaluation/benchmarks/benchmark.ts';
import { custom } from '../../src/evaluation/benchmarks/custom.ts';
import { mmlu, mmluLogprob } from '../../src/evaluation/benchmarks/mmlu.ts';
import { toolCall } from '../../src/evaluation/benchmarks/tool-call.ts';
import { loadDataset } from '../../src/evaluation/dataset/load.ts';
import { askable, loadPromptTemplate } from '../../src/evaluation/questions/prompt.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { askModel, PROMPTS, SAMPLING, tinyBenchmark, tinyServer } from './support.ts';

describe('MMLU by first token', () => {
  test('asks for one token, and takes the most probable letter with its log-probability', async () => {
    await using folder = await temporaryFolder();
    await using server = await tinyServer(folder.path);
    const prepared = await tinyBenchmark('mmlu-logprob:40', 500);
    expect(prepared.maxTokens).toBe(1);
    const run = (name: string) => askModel({ server, prepared, recordsFolder: join(folder.path, name) });
    const records = await run('one');
    for (const record of records) {
      const logprobs = Object.entries(record.logprobs ?? {});
      expect(logprobs.length).toBeGreaterThan(0);
      const total = logprobs.reduce((sum, [, value]) => sum + Math.exp(value), 0);
      expect(total).toBeGreaterThan(0.5);
      expect(total).toBeLessThanOrEqual(1.000001);
      expect(record.extracted).toBe(logprobs.toSorted(([, a], [, b]) => b - a)[0]![0]);
      expect(record).toMatchObject({ answerTokens: 1, finishReason: 'stop' });
    }
    // Without its reasoning the tiny model knows less than half, and more than nothing.
    const right = records.filter((record) => record.correct).length;
    expect(right).toBeGreaterThan(5);
    expect(right).toBeLessThan(40);
    const again = await run('two');
    expect(again.map((record) => record.outputSha256)).toEqual(records.map((record) => record.outputSha256));
  });

  test('a prompt that is too long is refused like any other', async () => {
    await using folder = await temporaryFolder();
    await using server = await tinyServer(folder.path);
    const prepared = await tinyBenchmark('mmlu-logprob:1');
    const render = () => 'Mia has 3 apples and 4 pears. '.repeat(100);
    const row = { id: '0', view: {}, expected: 'A', choices: ['A', 'B'] };
    const questions = askable([row], { ...prepared.template, render });
    const running = askModel({ server, prepared: { ...prepared, questions }, recordsFolder: folder.path });
    expect(await refusal(running)).toMatch(
      /^trial-invalid: mmlu-logprob question 0: its prompt needs \d{4} tokens/,
    );
  });

  test('the questions are those of MMLU', () => {
    const raw = { question: 'Q?', subject: 's', choices: ['a', 'b', 'c', 'd'], answer: 2 };
    expect(mmluLogprob.parseRow(raw)).toEqual({ ...mmlu.parseRow(raw), choices: ['A', 'B', 'C', 'D'] });
  });
});

describe('tool calls', () => {
  const answer = (calls: [name: string, args: string][], words = '') =>
    JSON.stringify({ calls: calls.map(([name, args]) => ({ name, arguments: args })), text: words });

  test.each<[string, string, string | null]>([
    ['a call', answer([['f', '{"b": 1, "a": "X "}']]), 'f({"a":"x","b":1})'],
    ['words', answer([], 'No.'), 'no call'],
    ['words before a call', answer([['f', '{}']], 'Sure:'), 'f({})'],
    [
      'two calls',
      answer([
        ['f', '{}'],
        ['g', '{"x": [1, {"z": 1, "y": 2}]}'],
      ]),
      'f({}); g({"x":[1,{"y":2,"z":1}]})',
    ],
    ['arguments that are no JSON', answer([['f', '{"a": ']]), null],
    ['arguments that are no object', answer([['f', '[1]']]), null],
    ['nothing', answer([]), null],
    ['a number as text', answer([['f', '{"n": "5"}']]), 'f({"n":"5"})'],
  ])('%s', (_, said, read) => {
    expect(toolCall.extract(said)).toBe(read);
  });

  test('our own set: valid rows, every tool described, 36 calls and 4 without one; gold is right and wrong is not', async () => {
    const rows = await rowsOf(toolCall, join(ROOT, 'templates/benchmarks/tool-call.jsonl'));
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map((row) => row.view.question)).size).toBe(40);
    expect(rows.filter((row) => row.expected === 'no call')).toHaveLength(4);
    for (const row of rows) {
      const gold = /^(\w+)\((.*)\)$/.exec(row.expected);
      const said = gold === null ? answer([], 'Hello.') : answer([[gold[1]!, gold[2]!]]);
      expect(toolCall.extract(said)).toBe(row.expected);
      expect(toolCall.extract(answer([['other', gold?.[2] ?? '{}']]))).not.toBe(row.expected);
      if (gold === null) continue;
      const { properties, required } = row.tools!.find((tool) => tool.name === gold[1])!.parameters as {
        properties: Record<string, unknown>;
        required: string[];
      };
      expect(Object.keys(properties).toSorted()).toEqual(required.toSorted());
      expect(Object.keys(JSON.parse(gold[2]!))).toEqual(required.toSorted());
    }
  });

  test('the tools reach the server, and what it says of calls is kept', async () => {
    const asked: unknown[] = [];
    await using server = await answering(async (request) => {
      asked.push(JSON.parse(await text(request)));
      const call = { type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } };
      return {
        choices: [
          { finish_reason: 'tool_calls', message: { role: 'assistant', content: null, tool_calls: [call] } },
        ],
        usage: { prompt_tokens: 5, completion_tokens: 7 },
      };
    });
    const tool = { name: 'get_weather', description: 'Weather.', parameters: { type: 'object' } };
    await using client = openClient(server, SAMPLING);
    const reply = await client.ask({ prompt: 'Oslo?', tools: [tool] }, 10, new AbortController().signal);
    expect(asked).toMatchObject([{ tools: [{ type: 'function', function: tool }] }]);
    expect(reply.finishReason).toBe('stop');
    expect(toolCall.extract(reply.content)).toBe('get_weather({"city":"oslo"})');
  });

  test('other tools are another question', () => {
    const template = { name: 't', sha256: '', render: () => 'Oslo?' };
    const row = { id: '0', view: {}, expected: 'no call' };
    const tool = { name: 'f', description: 'd', parameters: {} };
    const [plain] = askable([row], template);
    const [one] = askable([{ ...row, tools: [tool] }], template);
    const [other] = askable([{ ...row, tools: [{ ...tool, description: 'e' }] }], template);
    expect(new Set([plain, one, other].map((question) => question!.promptSha256)).size).toBe(3);
  });

  test('tiny-gpt-oss, which never saw a tool, answers in words', async () => {
    await using folder = await temporaryFolder();
    await using server = await tinyServer(folder.path);
    await using client = openClient(server, SAMPLING);
    const tool = { name: 'f', description: 'd', parameters: { type: 'object', properties: {} } };
    const prompt = 'What is the capital of Vietnam?\n\nA. Hanoi\nB. Cairo\nC. Dublin\nD. Kyiv\nAnswer:';
    const reply = await client.ask({ prompt, tools: [tool] }, 96, new AbortController().signal);
    expect(JSON.parse(reply.content)).toEqual({ calls: [], text: 'A' });
  });
});

describe('custom questions', () => {
  const choice = { question: 'Q?', choices: ['red', 'green', 'blue', 'B', 'black'], answer: 'green' };

  test.each<[string, Record<string, unknown>, string, Record<string, string>]>([
    ['a choice by its text', choice, 'B', { kind: 'choice', letters: 'ABCDE' }],
    ['a choice by its place', { ...choice, answer: 4 }, 'E', { kind: 'choice', letters: 'ABCDE' }],
    ['a choice by its letter', { ...choice, answer: 'E' }, 'E', { kind: 'choice', letters: 'ABCDE' }],
    [
      'a choice whose text is a letter',
      { ...choice, answer: 'B' },
      'D',
      { kind: 'choice', letters: 'ABCDE' },
    ],
    ['a number', { question: 'Q?', answer: 1080.5 }, '1080.5', { kind: 'number' }],
    ['a text', { question: 'Q?', answer: ' New  York.' }, 'new york', { kind: 'exact' }],
  ])('%s', (_, raw, expected, key) => {
    expect(custom.parseRow(raw)).toMatchObject({ expected, key });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ ...choice, answer: 'F' }, 'expected one of ABCDE, 0 to 4 or the text of a choice, got "F"'],
    [{ ...choice, answer: 5 }, 'got 5'],
    [{ question: 'Q?', answer: 1e300 }, 'expected a number in plain decimals, got 1e+300'],
    [{ question: '', answer: 'x' }, 'question: '],
    [{ question: 'Q?', choices: ['one'], answer: 0 }, 'choices: '],
  ])('%j is refused', (raw, words) => {
    expect(() => custom.parseRow(raw)).toThrow(words);
  });

  test.each<[string, string, string | null]>([
    ['choice', 'Answer: E', 'E'],
    ['choice', 'e', 'E'],
    ['choice', 'Answer: F', null],
    ['number', 'So it is\n**Answer: $1,080.50**', '1080.5'],
    ['number', '1080.5', null],
    ['exact', 'Answer: **New York**.', 'new york'],
    ['exact', 'answer:  NEW   york', 'new york'],
    ['exact', 'New York', null],
    ['exact', 'Answer:', null],
  ])('%s: %j', (kind, said, read) => {
    expect(custom.extract(said, { kind, letters: 'ABCDE' })).toBe(read);
  });

  test('each kind is asked in its own words', async () => {
    const template = await loadPromptTemplate(PROMPTS, custom.promptFile);
    const asked = (raw: Record<string, unknown>) => template.render(custom.parseRow(raw).view);
    expect(asked({ ...choice, choices: ['red', 'green'] })).toMatch(
      /^Q\?\n\nA\) red\nB\) green\n\nThe last line .*\$LETTER/,
    );
    expect(asked({ question: 'Q?', answer: 1 })).toMatch(/^Q\?\n+The last line .*\$NUMBER/);
    expect(asked({ question: 'Q?', answer: 'x' })).toMatch(/^Q\?\n+The last line .*\$ANSWER/);
  });
});

async function rowsOf(benchmark: Benchmark, path: string) {
  await using source = await openFileSource(path);
  return (await loadDataset({ benchmark, files: [{ source }] })).rows;
}

/** A server that gives what `reply` says, as JSON; with its `status`. */
async function answering(
  reply: (request: IncomingMessage) => Promise<{ status?: number } & Record<string, unknown>>,
) {
  const server = createServer((request, response) => {
    void reply(request).then((body) => {
      const { status = 200, ...rest } = body;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rest));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('a server without raw text still gives a format failure, and is asked twice', async () => {
  const asked: string[] = [];
  await using server = await answering(async (request) => {
    asked.push(request.url!);
    const chat = request.url === '/v1/chat/completions';
    const message = chat
      ? 'The model produced output that does not match the expected peg-native format'
      : 'no such path';
    return { status: chat ? 500 : 404, error: { message } };
  });
  await using client = openClient(server, SAMPLING);
  const reply = await askQuestion({
    client,
    server: { ...server, contextTokens: 512, assertAlive: () => {} },
    label: 'mmlu question 1',
    question: { prompt: 'Q?' },
    maxTokens: 10,
    signal: new AbortController().signal,
  });
  expect(reply).toMatchObject({ finishReason: 'error', content: '', answerTokens: 0 });
  expect(asked).toEqual(['/v1/chat/completions', '/apply-template']);
});
