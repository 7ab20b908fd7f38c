import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../src/common/progress.ts';
import type { PreparedBenchmark } from '../../src/evaluation/questions/prepare.ts';
import { askable } from '../../src/evaluation/questions/prompt.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import {
  type AskedModel,
  askModel,
  SAMPLING,
  type TinyServer,
  timeless,
  tinyBenchmark,
  tinyServer,
} from './support.ts';

let folder: TemporaryFolder;
let server: TinyServer;
let gsm8k: PreparedBenchmark;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await tinyServer(folder.path);
  gsm8k = await tinyBenchmark('gsm8k:30');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const file = (name: string) => join(folder.path, name, 'base-gsm8k.jsonl');

type Changes = Partial<AskedModel>;

function run(name: string, changes: Changes = {}) {
  return askModel({ server, prepared: gsm8k, recordsFolder: join(folder.path, name), ...changes });
}

/** How many answers a run found in its records file, and how many it had in the end. */
async function resumedFrom(name: string, changes: Changes = {}): Promise<number[]> {
  const counts: number[] = [];
  const progress: Progress = (event) => {
    if (event.type === 'items') counts.push(event.done);
  };
  await run(name, { ...changes, progress });
  return [counts[0]!, counts.at(-1)!];
}

test('a record for each question, in their order, scored, and on disk', async () => {
  const records = await run('whole');
  expect(records.map((record) => record.id)).toEqual(gsm8k.questions.map((question) => question.id));
  expect(records.filter((record) => record.correct).length).toBeGreaterThanOrEqual(29);
  for (const record of records) {
    expect(record.answer).toContain(`#### ${record.extracted}`);
    expect(record.promptTokens).toBeGreaterThan(10);
    expect(record.answerTokens).toBeGreaterThan(10);
    expect(record.answerTokensPerSecond).toBeGreaterThan(0);
  }
  const lines = (await readFile(file('whole'), 'utf8')).trimEnd().split('\n').slice(1);
  const kept = lines.map((line): unknown => JSON.parse(line));
  expect(kept).toHaveLength(30);
  expect(kept).toEqual(expect.arrayContaining(records));
});

test('a base that is cut off every time ends the trial after 20 answers, and again when it goes on', async () => {
  const prepared = { ...gsm8k, maxTokens: 4 };
  const words =
    /^trial-invalid: GSM8K: (2\d) of the base's first \1 answers \(100 %\) cannot be used: \1 were cut off at 4 tokens/;
  expect(await refusal(run('useless', { prepared }))).toMatch(words);
  const kept = (await readFile(file('useless'), 'utf8')).split('\n').length - 2;
  expect(kept).toBeLessThan(30);
  expect(await refusal(run('useless', { prepared }))).toMatch(words);
});

describe('resuming', () => {
  test('a run that died on a torn line gives in the end what an uninterrupted one gives', async () => {
    const stop = new AbortController();
    const progress: Progress = (event) => {
      if (event.type === 'items' && event.done >= 12) stop.abort();
    };
    expect(await refusal(run('torn', { progress, signal: stop.signal }))).toBe(
      'interrupted: the trial was stopped',
    );
    await appendFile(file('torn'), '\n{"id":"3","promptSha256":"12ab');
    const kept = (await readFile(file('torn'), 'utf8')).split('\n').length - 2;
    expect(kept).toBeGreaterThanOrEqual(12);
    expect(kept).toBeLessThan(30);

    expect(await resumedFrom('torn')).toEqual([kept, 30]);
    expect((await run('torn')).map(timeless)).toEqual((await run('whole')).map(timeless));
    expect(await resumedFrom('torn')).toEqual([30, 30]);
  });

  test('only with the same weights, budget and sampling', async () => {
    await run('changed');
    expect(await resumedFrom('changed')).toEqual([30, 30]);
    expect(await resumedFrom('changed', { modelId: 'other' })).toEqual([0, 30]);
    expect(await resumedFrom('changed', { modelId: 'other', sampling: { temperature: 0, seed: 1 } })).toEqual(
      [0, 30],
    );
    const budget = { ...gsm8k, maxTokens: 150 };
    expect(await resumedFrom('changed', { prepared: budget })).toEqual([0, 30]);
  });

  test('judges earlier answers again: an older scorer may have read them in another way', async () => {
    const records = await run('judged');
    const text = await readFile(file('judged'), 'utf8');
    await writeFile(file('judged'), text.replaceAll('"correct":true', '"correct":false'));
    expect(await run('judged')).toEqual(records);
  });

  test('only for questions in the same words', async () => {
    await run('words');
    const [first, ...rest] = gsm8k.questions;
    const template = {
      ...gsm8k.template,
      render: () => 'Question: There are 5 boxes with 2 balls in each. How many?',
    };
    const changed = askable([{ id: first!.id, view: {}, expected: '10' }], template);
    const prepared = { ...gsm8k, questions: [...changed, ...rest] };
    expect(await resumedFrom('words', { prepared })).toEqual([29, 30]);
  });
});

test('the reasoning effort reaches the chat template', async () => {
  const prepared = await tinyBenchmark('gsm8k:2');
  const effort = (reasoningEffort: string) =>
    run(reasoningEffort, { prepared, sampling: { ...SAMPLING, reasoningEffort } });
  const tokens = async (name: string) => (await effort(name)).map((record) => record.promptTokens);
  // The template writes the word into the prompt: one token for "low", two for "minimal".
  expect(await tokens('minimal')).toEqual((await tokens('low')).map((count) => count + 1));
});

test('an answer that meets its budget is truncated and not read', async () => {
  const prepared = { ...(await tinyBenchmark('gsm8k:6')), maxTokens: 8 };
  for (const record of await run('short', { prepared })) {
    expect(record).toMatchObject({
      finishReason: 'length',
      extracted: null,
      correct: false,
      answerTokens: 8,
    });
  }
});

describe('a context that is too small', () => {
  test('for the budget is seen before anything is asked', async () => {
    expect(await refusal(run('context', { prepared: { ...gsm8k, maxTokens: 512 } }))).toBe(
      'trial-invalid: GSM8K: an answer may take 512 tokens, but a slot of the server has 512 for prompt and answer',
    );
  });

  test('for a prompt: the error says what it needs and what there is', async () => {
    const render = () => 'Mia has 3 apples and 4 pears. '.repeat(100);
    const questions = askable([{ id: '0', view: {}, expected: '7' }], { ...gsm8k.template, render });
    expect(await refusal(run('long', { prepared: { ...gsm8k, questions } }))).toMatch(
      /^trial-invalid: gsm8k question 0: its prompt needs \d{4} tokens, but a slot of the server has 512$/,
    );
  });
});

test('a server that dies ends the run with its own words, and a new one continues', async () => {
  const mortal = await tinyServer(folder.path);
  const progress: Progress = (event) => {
    if (event.type === 'items' && event.done === 5) process.kill(mortal.pid, 'SIGKILL');
  };
  expect(await refusal(run('mortal', { server: mortal, progress }))).toMatch(/^llama-died: /);
  await mortal[Symbol.asyncDispose]();
  const [found, done] = await resumedFrom('mortal');
  expect(found).toBeGreaterThanOrEqual(5);
  expect(found).toBeLessThan(30);
  expect(done).toBe(30);
});
