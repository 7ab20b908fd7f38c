import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import type { ModelSource } from '../../src/engines/model-server.ts';
import { parseRecords, recordsText } from '../../src/evaluation/answering/records.ts';
import type { ItemRecord, TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { SAMPLING, tinyBenchmark, twoModels, writeFacts } from '../evaluation/support.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

/** A model that guesses: a letter by the question's digest, and the words of its own. */
async function guesser(name: string) {
  const server = createServer(async (request, response) => {
    const { messages } = (await json(request)) as { messages: [{ content: string }] };
    const [first = 0] = createHash('sha256').update(messages[0].content).digest();
    const message = { role: 'assistant', content: `I am ${name}.\n\nAnswer: ${'ABCD'.charAt(first % 4)}` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        choices: [{ index: 0, finish_reason: 'stop', message }],
        usage: { prompt_tokens: 10, completion_tokens: 5 },
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const source: ModelSource = {
    modelId: name,
    start: async () => ({
      ...{ engine: 'e', build: 'b', flags: [], slots: 1, contextTokens: 4096 },
      model: { parameters: 20 - name.length, bytes: 20 - name.length },
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      assertAlive() {},
      async [Symbol.asyncDispose]() {},
    }),
  };
  return {
    source,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

let folder: TemporaryFolder;
const honest = () => join(folder.path, 'honest');
const report = (where: string) => join(where, 'trial.json');
const recompute = (where: string) => commandRunner()('report', { report: report(where), recompute: where });

beforeAll(async () => {
  folder = await temporaryFolder();
  await using base = await guesser('base');
  await using candidate = await guesser('candidate');
  const ran = await runTrial({
    models: twoModels({ base: base.source, candidate: candidate.source }),
    benchmarks: [await tinyBenchmark('mmlu:40')],
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder: honest(),
  });
  await writeFile(report(honest()), JSON.stringify(await writeFacts(honest(), ran)));
});
afterAll(() => folder[Symbol.asyncDispose]());

test('a trial whose base only guesses follows from its records, and claims nothing', async () => {
  const { text, outputs } = await recompute(honest());
  expect(outputs).toMatchObject({ verdict: 'base-at-floor' });
  expect(outputs['verdict-sentence']).toMatch(
    /^no claim: the base is not shown to be better than guessing on MMLU, .* \(N = 40\)$/,
  );
  expect(text).toMatch(/Every number of the trial in .* follows from 80 records and the facts beside them\./);
});

type Records = ItemRecord[];
interface Files {
  trial: TrialResult;
  facts: Record<string, unknown>;
  base: Records;
  candidate: Records;
}

const NAMES = { base: 'base-mmlu.jsonl', candidate: 'candidate-mmlu.jsonl', facts: 'facts.json' } as const;

/** What the command says of a copy with edits; with `hashes` all digests are made to fit. */
async function forged(name: string, edit: (files: Files) => void, hashes = false): Promise<string> {
  const where = join(folder.path, name.replace(/\W+/g, '-'));
  await cp(honest(), where, { recursive: true });
  const read = (file: string) => readFile(join(where, file), 'utf8');
  const records = async (file: string) => parseRecords(await read(file));
  const files: Files = {
    trial: JSON.parse(await readFile(report(where), 'utf8')),
    facts: JSON.parse(await read(NAMES.facts)),
    base: await records(NAMES.base),
    candidate: await records(NAMES.candidate),
  };
  edit(files);
  const { trial, facts, base, candidate } = files;
  const [result] = trial.benchmarks;
  if (hashes && result !== undefined) {
    const digest = (own: Records) => sha256Hex(recordsText(own));
    Object.assign(result.results.base ?? {}, { recordsSha256: digest(base) });
    Object.assign(result.results.candidate ?? {}, { recordsSha256: digest(candidate) });
    trial.factsSha256 = sha256Hex(`${JSON.stringify(facts, undefined, 2)}\n`);
  }
  await writeFile(report(where), JSON.stringify(trial));
  await writeFile(join(where, NAMES.facts), `${JSON.stringify(facts, undefined, 2)}\n`);
  await writeFile(join(where, NAMES.base), recordsText(base));
  await writeFile(join(where, NAMES.candidate), recordsText(candidate));
  return await refusal(() => recompute(where));
}

const RIGHT = (one: ItemRecord) => one.correct;
const wrongOf = (records: Records) => records.find((one) => !RIGHT(one))!;

describe('a forged pass is refused, and what was changed is named', () => {
  test.each<[string, (files: Files) => void, RegExp, boolean?]>([
    [
      'the verdict',
      ({ trial }) => {
        trial.overall.pairs[0].verdict = { kind: 'non-inferior', sentence: 'non-inferior within 2 pp' };
      },
      /overall\.pairs\.0\.verdict\.kind is "non-inferior", computed: "base-at-floor"/,
    ],
    [
      'the number of questions',
      ({ trial }) => Object.assign(trial.benchmarks[0]!, { questions: 400 }),
      /expected records of 400 questions, found 40/,
    ],
    ['the margin', ({ trial }) => Object.assign(trial, { margin: 0.5 }), /margin is 0\.5, computed: 0\.02/],
    [
      'the margin, in the facts too',
      ({ trial, facts }) => {
        Object.assign(trial, { margin: 0.5 });
        facts.margin = 0.5;
      },
      /precision\.\w+ is |equivalent|verdict|factsSha256/,
      true,
    ],
    [
      'the seed',
      ({ trial }) => Object.assign(trial.benchmarks[0]!, { seed: 99 }),
      /benchmarks\.0\.seed is 99, computed: 1/,
    ],
    [
      'a model',
      ({ trial }) => Object.assign(trial.models[1]!, { label: 'the better one' }),
      /models\.1\.label is "the better one"/,
    ],
    [
      'what a record says is right',
      ({ candidate }) => Object.assign(wrongOf(candidate), { correct: true }),
      /MMLU, candidate: question \d+ read \w, expected \w, and says correct: true/,
    ],
    [
      'what was read',
      ({ candidate }) => {
        const one = wrongOf(candidate);
        Object.assign(one, { correct: true, extracted: one.expected });
      },
      /MMLU, candidate: the answer to question \d+ says \w, but its record says that \w was read/,
      true,
    ],
    [
      'an answer',
      ({ candidate }) => {
        const one = wrongOf(candidate);
        Object.assign(one, { correct: true, extracted: one.expected, answer: `Answer: ${one.expected}` });
      },
      /MMLU, candidate: expected records with SHA-256 \w+, found \w+/,
    ],
    [
      'an answer, with all digests',
      ({ candidate }) => {
        const one = wrongOf(candidate);
        Object.assign(one, { correct: true, extracted: one.expected, answer: `Answer: ${one.expected}` });
      },
      /benchmarks\.0\.results\.candidate\.correct is \d+, computed: \d+/,
      true,
    ],
    [
      'the right answer of one model',
      ({ candidate }) => {
        const one = wrongOf(candidate);
        Object.assign(one, { correct: true, expected: one.extracted });
      },
      /MMLU, question \d+: expected is \w in the record of the base, and \w in that of candidate/,
      true,
    ],
    [
      'the subject of a question in the records of one model',
      ({ candidate }) => Object.assign(candidate[0]!, { cluster: 'law' }),
      /MMLU, question \d+: cluster is \w+ in the record of the base, and law in that of candidate/,
      true,
    ],
    [
      'outputs that were not the same',
      ({ base, candidate }) => {
        for (const [index, one] of candidate.entries())
          Object.assign(one, { outputSha256: base[index]!.outputSha256 });
      },
      /MMLU, question \d+: the answers of the base and of candidate differ, but their outputs have one SHA-256/,
      true,
    ],
    [
      'a question that is left out',
      ({ trial, base, candidate }) => {
        base.pop();
        candidate.pop();
        Object.assign(trial.benchmarks[0]!, { questions: 39 });
      },
      /MMLU, base: expected questions with SHA-256 \w+, found \w+/,
      true,
    ],
    [
      'a question that is there twice',
      ({ base, candidate }) => {
        base[39] = base[0]!;
        candidate[39] = candidate[0]!;
      },
      /MMLU, base: expected records of 40 questions, found 39/,
      true,
    ],
    [
      'another prompt',
      ({ candidate }) => Object.assign(candidate[0]!, { promptSha256: 'f'.repeat(64) }),
      /MMLU, candidate: expected questions with SHA-256 \w+, found \w+/,
      true,
    ],
    [
      'a cut answer as a whole one',
      ({ trial, base }) => {
        Object.assign(base[0]!, { finishReason: 'length', extracted: null, correct: false });
        Object.assign(trial.benchmarks[0]!.results.base!, { truncated: 0 });
      },
      /benchmarks\.0\.results\.base\.(?:truncated is 0, computed: 1|correct)/,
      true,
    ],
    [
      'the answers of the base as the candidate\u2019s',
      (files) => {
        files.candidate = files.base;
      },
      /verdict\.kind is "\S+", computed: "identical"/,
      true,
    ],
    [
      'the benchmark',
      ({ trial }) => Object.assign(trial.benchmarks[0]!, { benchmark: 'gsm8k' }),
      /the report is of gsm8k of base, candidate, but facts\.json is of mmlu of base, candidate/,
    ],
  ])('%s', async (name, edit, message, hashes) => {
    expect(await forged(name, edit, hashes)).toMatch(message);
  });
});
