import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { parseRecords, recordsText } from '../../src/evaluation/answering/records.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import type { TrialResult } from '../../src/evaluation/result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny, SAMPLING, tinyBenchmark, tinyServer, twoModels } from './support.ts';

let folder: TemporaryFolder;
let trial: TrialResult;
beforeAll(async () => {
  folder = await temporaryFolder();
  const model = await cutTiny(folder.path, 28);
  trial = await runTrial({
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
  expect(
    differences(trial, await recompute(trial, async (name) => recordsText(parseRecords(await read(name))))),
  ).toEqual([]);
});
