import { expect, test } from 'vitest';
import { askedToPick } from '../../../src/search/sweep/asked.ts';
import { fixtureReport } from '../../report/fixture.ts';

type Rows = Parameters<typeof askedToPick>[0];
type Pick = Parameters<typeof askedToPick>[1];

/** A trial that asked questions of these data sets. */
function trialOn(...datasets: [benchmark: string, sha256: string][]) {
  const trial = fixtureReport().trial!;
  const [first] = trial.benchmarks;
  const benchmarks = datasets.map(([benchmark, sha256]) => ({
    ...first!,
    benchmark,
    dataset: { ...first!.dataset, sha256: sha256.repeat(64) },
  }));
  return { ...trial, benchmarks };
}

const asked = (rows: { trial?: ReturnType<typeof trialOn> }[], pick: object) =>
  askedToPick(rows as unknown as Rows, pick as Pick).map(
    ({ benchmark, dataset, candidates }) => `${benchmark} ${dataset[0]}: ${candidates}`,
  );

test('counts each candidate of the sweep once for a data set, and those that were confirmed on it besides', () => {
  const rows = [{ trial: trialOn(['mmlu', 'a'], ['gsm8k', 'b']) }, { trial: trialOn(['mmlu', 'a']) }, {}];
  expect(asked(rows, { tested: 0 })).toEqual(['mmlu a: 2', 'gsm8k b: 1']);
  // Two were tested on the confirmation set before one passed; another data set of the same benchmark counts by itself.
  const confirmation = { trial: trialOn(['mmlu', 'a'], ['mmlu', 'c']) };
  expect(asked(rows, { tested: 2, confirmation })).toEqual(['mmlu a: 4', 'gsm8k b: 1', 'mmlu c: 2']);
});

test('a candidate that answered at several reasoning efforts is one', () => {
  const trial = trialOn(['mmlu-low', 'a'], ['mmlu-high', 'a']);
  const benchmarks = trial.benchmarks.map((one, i) => ({
    ...one,
    effort: i === 0 ? ('low' as const) : ('high' as const),
  }));
  expect(asked([{ trial: { ...trial, benchmarks } }], { tested: 0 })).toEqual(['mmlu a: 1']);
});

test('says nothing where candidates answered no questions', () => {
  expect(asked([{}, {}], { tested: 3, confirmation: {} })).toEqual([]);
  expect(asked([{}], { tested: 3 })).toEqual([]);
});
