import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { silent } from '../../../src/common/progress.ts';
import { seededRandom } from '../../../src/common/seeded-random.ts';
import { openSession } from '../../../src/evaluation/answering/model-session.ts';
import { EFFORTS, plainName, plainTitle } from '../../../src/evaluation/benchmarks/effort.ts';
import { BENCHMARKS, benchmarkNamed } from '../../../src/evaluation/benchmarks/registry.ts';
import { evidenceOf, pairedOf } from '../../../src/evaluation/comparison/evidence.ts';
import { questionKey } from '../../../src/evaluation/comparison/same-questions.ts';
import { verdictOf } from '../../../src/evaluation/comparison/verdict.ts';
import { preparedAtEfforts } from '../../../src/evaluation/questions/prepare.ts';
import type { ItemRecord } from '../../../src/evaluation/results/trial-result.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { recordFor } from '../records.ts';
import { SAMPLING, tinyBenchmark } from '../support.ts';

test('each question reaches the server once at each effort, with the budget of that effort', async () => {
  await using folder = await temporaryFolder();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { messages, max_tokens: most, reasoning_effort: effort } = JSON.parse(await text(request));
    asked.push(`${effort} ${most} ${messages[0].content.length}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: '#### 1' } }] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [once_, ...none] = preparedAtEfforts(await tinyBenchmark('gsm8k:3'), { reasoningEffort: ['low'] });
  expect([once_!.benchmark.name, none]).toEqual(['gsm8k', []]);
  const benchmarks = preparedAtEfforts(once_!, { reasoningEffort: ['low', 'high'] });
  const running = {
    ...{ url, engine: 'any', build: '1', flags: [], slots: 2, contextTokens: 40_000 },
    ...{ model: { parameters: 1, bytes: 1 }, assertAlive: async () => {} },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  await using session = openSession({
    ...{ model: 'candidate', source: { modelId: 'any', start: async () => running as never } },
    ...{ benchmarks, sampling: SAMPLING, recordsFolder: folder.path, progress: silent },
  });
  const records = await session.ask(benchmarks.map(({ questions }) => questions));
  expect(records.map((own) => own.length)).toEqual([3, 3]);
  const lengths = once_!.questions.map(({ prompt }) => prompt.length);
  expect(asked.toSorted()).toEqual(
    ['high 32768', 'low 2048'].flatMap((how) => lengths.map((length) => `${how} ${length}`)).toSorted(),
  );
});

test('a name with an effort is that of the benchmark, whichever it is', () => {
  for (const { name, title } of BENCHMARKS)
    for (const effort of EFFORTS) {
      const found = benchmarkNamed(`${name}-${effort}`)!;
      const asked = { benchmark: found.name, title: found.title, effort: found.effort };
      expect([plainName(asked), plainTitle(asked), found.effort]).toEqual([name, title, effort]);
    }
  expect(benchmarkNamed('mmlu-lowest')).toBeUndefined();
  expect(benchmarkNamed('-low')).toBeUndefined();
});

test('answers to one question are known by it: at all efforts, in all languages, in all samples', () => {
  const key = (benchmark: string, id: string, more: object = {}) =>
    questionKey({ benchmark, effort: undefined, samples: undefined, ...more }, { id });
  expect(key('gsm8k-low', '7', { effort: 'low' })).toBe(key('gsm8k', '7'));
  expect(key('mmlu-prox-lite-ja', '7')).toBe(key('mmlu-prox-lite-de', '7'));
  expect(key('aime', '7.01', { samples: { perQuestion: 8, temperature: 1 } })).toBe(key('aime', '7'));
  const names = ['gsm8k', 'gsm8k-platinum', 'mmlu', 'mmlu-prox-lite-ja', 'mmlu-pro', 'aime'];
  expect(new Set(names.map((name) => key(name, '7'))).size).toBe(names.length);
  expect(key('gsm8k', '7.01')).not.toBe(key('gsm8k', '7'));
});

const MARGIN = 0.05;

const [RIGHT, WRONG] = ['7', '8'].map((read) => recordFor({ id: '1', view: {}, expected: '7' }, read));

/** Questions that are asked three times; whoever fails once mostly fails again, so that answers go together. */
function simulated(random: ReturnType<typeof seededRandom>, loss: number, questions = 120) {
  const [of, against, keys]: [ItemRecord[], ItemRecord[], string[]] = [[], [], []];
  for (let question = 0; question < questions; question += 1) {
    const flips = random.uniform();
    for (let sample = 0; sample < 3; sample += 1) {
      const again = random.uniform() < 0.9 ? flips : random.uniform();
      const [lost, gained] = [again < 0.1 + loss, again > 0.9];
      of.push(lost ? WRONG! : RIGHT!);
      against.push(gained ? WRONG! : RIGHT!);
      keys.push(String(question));
    }
  }
  return { records: { of, against }, keys };
}

test('with three answers to a question, at most 5 % of 2,000 trials find a loss or a gain that is not there', () => {
  const random = seededRandom(5);
  let [found, naive] = [0, 0];
  for (let trial = 0; trial < 2_000; trial += 1) {
    const { records, keys } = simulated(random, 0);
    const { mcnemarP, interval, byQuestion } = pairedOf(evidenceOf(records, undefined, keys));
    expect(byQuestion!.questions).toBe(120);
    if (mcnemarP < 0.05) found += 1;
    expect(mcnemarP < 0.05).toBe(interval[0] > 0 || interval[1] < 0);
    if (pairedOf(evidenceOf(records)).mcnemarP < 0.05) naive += 1;
  }
  expect(found / 2_000).toBeLessThan(0.06);
  expect(found).toBeGreaterThan(20);
  // As if each answer were a question of its own, several times as many would.
  expect(naive / 2_000).toBeGreaterThan(0.15);
});

test('nor is a model that loses the margin called non-inferior in more than 5 %', () => {
  const random = seededRandom(6);
  let called = 0;
  for (let trial = 0; trial < 1_000; trial += 1) {
    const { records, keys } = simulated(random, MARGIN);
    const { kind, sentence } = verdictOf(evidenceOf(records, undefined, keys), MARGIN);
    if (kind === 'non-inferior' || kind === 'better') called += 1;
    expect(sentence).toContain('360 answers to 120 questions');
  }
  expect(called / 1_000).toBeLessThan(0.06);
});
