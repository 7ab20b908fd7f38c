import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { parseRecords, recordsText } from '../../src/evaluation/answering/records.ts';
import { kldResults } from '../../src/evaluation/measurements/kld/kld-measured.ts';
import { samplesOf, speedResult } from '../../src/evaluation/measurements/speed/compute.ts';
import { differences, differencesOf, differencesText, recompute } from '../../src/evaluation/recompute.ts';
import { kldStatisticsSchema } from '../../src/evaluation/results/kld-result.ts';
import type { TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { withFacts } from '../../src/evaluation/trial-facts.ts';
import { FACTS_FILE } from '../../src/state/run-files.ts';
import { fixtureReport } from '../report/fixture.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny, SAMPLING, tinyBenchmark, tinyServer, twoModels, writeFacts } from './support.ts';

let folder: TemporaryFolder;
let trial: TrialResult;
beforeAll(async () => {
  folder = await temporaryFolder();
  const model = await cutTiny(folder.path, 28);
  const ran = await runTrial({
    models: twoModels({
      base: { modelId: 'base', start: () => tinyServer(folder.path) },
      candidate: { modelId: '28x', start: () => tinyServer(folder.path, { model }) },
    }),
    benchmarks: [
      await tinyBenchmark('mmlu:60'),
      await tinyBenchmark('gsm8k:30'),
      await tinyBenchmark('mmlu-logprob:30'),
    ],
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder: folder.path,
  });
  trial = await writeFacts(folder.path, ran);
});
afterAll(() => folder[Symbol.asyncDispose]());

const read = (name: string) => readFile(join(folder.path, name), 'utf8');
const records = () => join(folder.path, 'candidate-gsm8k.jsonl');

/** What a recomputation says while the records are edited; they are put back. */
async function edited(edit: (text: string) => string): Promise<TrialResult> {
  const text = await readFile(records(), 'utf8');
  await writeFile(records(), edit(text));
  try {
    return await recompute(trial, read);
  } finally {
    await writeFile(records(), text);
  }
}

test('every number follows from the records, also from a report that went through JSON', async () => {
  const again = await recompute(trial, read);
  expect(again).toEqual(trial);
  const copy = JSON.parse(JSON.stringify(trial)) as TrialResult;
  expect(differences(copy, await recompute(copy, read))).toEqual([]);
});

test('a number that was changed in the report is found', async () => {
  const forged = structuredClone(trial);
  forged.benchmarks[1]!.results.candidate!.correct += 1;
  forged.benchmarks[1]!.pairs[0].verdict = { kind: 'identical', sentence: 'lossless' };
  forged.overall.accuracy.candidate = 1;
  expect(differences(forged, await recompute(forged, read))).toEqual([
    'benchmarks.1.results.candidate.correct',
    'benchmarks.1.pairs.0.verdict.kind',
    'benchmarks.1.pairs.0.verdict.sentence',
    'overall.accuracy.candidate',
  ]);
});

test('of what was changed, both values are said, of five at most', () => {
  const said = { a: 1, b: { c: [1, 2] }, d: 'x'.repeat(200) };
  const found = { a: 2, b: { c: [1] }, d: 'y', e: true };
  expect(differencesText(differencesOf(said, found))).toBe(
    `a is 1, computed: 2; b.c.1 is 2, computed: not there; d is "${'x'.repeat(79)}…, computed: "y"; e is not there, computed: true`,
  );
  const many = [0, 1, 2, 3, 4, 5, 6];
  expect(differencesText(differencesOf(many, []), 'there')).toMatch(
    /^0 is 0, there: not there; .*4 is 4, .*; and 2 more$/,
  );
  expect(differencesText([])).toBe('');
});

describe('what was measured beside the answers', () => {
  /** A report with invented measurements, and a reader of the facts behind them. */
  function measured() {
    const { kld, speed, memory, gpus } = fixtureReport({ kld: true, measured: true }).trial!;
    const { results, ...known } = kld!;
    const statistics = kldStatisticsSchema.strip().parse(results.candidate);
    const chunks = Array.from({ length: 20 }, (_, i) => ({
      nats: 23.252 + 2 * (i % 10),
      sameTop: 210 + (i % 10),
    }));
    const sums = { meanKld: 32.252 / 255, sameTopRate: 214.5 / 255 };
    const facts = {
      ...known,
      records: { candidate: { statistics: { ...statistics, ...sums }, tokens: 255, chunks } },
    };
    const category = { category: 'code', title: 'Code', ...structuredClone(facts) };
    const texts = { kld: facts, kldCategories: [category] };
    const beside = {
      ...structuredClone(kldResults(texts)),
      speed: speedResult(samplesOf(speed!), trial.benchmarks),
      ...{ memory: memory!, gpus: gpus! },
    };
    const { trial: said, text } = withFacts({ ...trial, ...beside }, texts);
    return { said, from: async (name: string) => (name === FACTS_FILE ? text : await read(name)) };
  }

  test('follows from the facts', async () => {
    const { said, from } = measured();
    expect(differences(said, await recompute(said, from))).toEqual([]);
  });

  test.each<string>([
    ...[
      'kld.results.candidate.meanKld',
      'kld.results.candidate.interval.0',
      'kld.basePerplexity',
      'kld.chunks',
    ],
    ...[
      'kld.results.candidate.p99Kld',
      'kld.results.candidate.p99Interval.0',
      'kld.results.candidate.chunks.3.nats',
      'kld.results.candidate.band',
      'kld.floor.meanKld',
      'kld.text.sha256',
    ],
    ...['kldCategories.0.results.candidate.sameTopInterval.1', 'kldCategories.0.text.sha256'],
    ...['kldCategories.0.results.candidate.p999Kld', 'kldCategories.0.title'],
    ...['speed.answer.models.candidate.samples.1', 'speed.answer.models.candidate.median', 'speed.rounds'],
    ...['speed.prompt.ratios.candidate.low', 'speed.meanAnswer.candidate.seconds', 'speed.backend'],
    ...['memory.models.candidate.devices.0.model', 'memory.models.base.residentBytes', 'memory.slots'],
    ...[
      'gpus.base.0.peakBytes',
      'conditions.seed',
      'conditions.build',
      'models.1.loaded.bytes',
      'models.0.label',
    ],
    ...['benchmarks.0.maxTokens', 'benchmarks.0.dataset.rows', 'benchmarks.1.results.candidate.loops'],
    ...['benchmarks.1.results.base.meanAnswerTokens', 'benchmarks.0.pairs.0.recovery.ratio'],
    ...['benchmarks.1.pairs.0.tokens.interval.1', 'benchmarks.1.pairs.0.verdict.kind', 'overall.questions'],
    ...['benchmarks.0.pairs.0.bootstrap.0', 'overall.pairs.0.adjustedP', 'margin', 'factsSha256'],
  ])('a changed %s is found, and named', async (path) => {
    const { said, from } = measured();
    const forged = structuredClone(said);
    forge(forged, path.split('.'));
    expect(differences(forged, await recompute(forged, from))).toEqual([path]);
  });
});

/** Changes one value. */
function forge(value: unknown, [key = '', ...rest]: readonly string[]): void {
  const parent = value as Record<string, unknown>;
  const old = parent[key];
  if (rest.length > 0) forge(old, rest);
  else if (typeof old === 'number') parent[key] = old + 1e-6;
  else if (typeof old === 'string') parent[key] = `${old} `;
  else throw new Error(`there is no ${key}`);
}

test('records that are missing, of other questions, or judged otherwise are refused', async () => {
  expect(await refusal(edited((text) => text.split('\n').slice(0, 10).join('\n')))).toBe(
    'trial-invalid: GSM8K, candidate: expected records of 30 questions, found 9',
  );
  expect(await refusal(edited((text) => text.replace(/"promptSha256":"../, '"promptSha256":"00')))).toMatch(
    /^trial-invalid: GSM8K, candidate: expected questions with SHA-256 [0-9a-f]{64}, found /,
  );
  expect(await refusal(edited((text) => text.replace('"correct":false', '"correct":true')))).toMatch(
    /^trial-invalid: GSM8K, candidate: question \d+ read .*, expected .*, and says correct: true$/,
  );
});

test('records that are not those of the report are refused, also where they are consistent', async () => {
  const base = await readFile(join(folder.path, 'base-gsm8k.jsonl'), 'utf8');
  expect(await refusal(edited(() => base))).toMatch(
    /^trial-invalid: GSM8K, candidate: expected records with SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}$/,
  );
  expect(await refusal(edited((text) => text.replace(/"answerTokens":\d+/, '"answerTokens":1')))).toMatch(
    /expected records with SHA-256/,
  );
});

test('published records are the same bytes whatever the order of arrival, and read back', async () => {
  const text = await read('candidate-gsm8k.jsonl');
  const arrived = parseRecords(text);
  const published = recordsText(arrived.toReversed());
  expect(sha256Hex(published)).toBe(trial.benchmarks[1]!.results.candidate!.recordsSha256);
  expect(parseRecords(published)).toEqual(arrived.toSorted((a, b) => Number(a.id) - Number(b.id)));
  const normalized = async (name: string) =>
    name === FACTS_FILE ? await read(name) : recordsText(parseRecords(await read(name)));
  expect(differences(trial, await recompute(trial, normalized))).toEqual([]);
});
