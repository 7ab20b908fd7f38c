import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/common/progress.ts';
import type { ModelSource } from '../../src/engines/model-server.ts';
import { readRecords } from '../../src/evaluation/answering/records.ts';
import type { PreparedBenchmark } from '../../src/evaluation/questions/prepare.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import { type TrialResult, trialResultSchema } from '../../src/evaluation/results/trial-result.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { factsOf, factsText } from '../../src/evaluation/trial-facts.ts';
import type { TrialOptions } from '../../src/evaluation/trial-options.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { FACTS_FILE } from '../../src/state/run-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import {
  cutTiny,
  SAMPLING,
  type TinyServer,
  tinyBenchmark,
  tinyServer,
  twoModels,
  writeFacts,
} from './support.ts';

let folder: TemporaryFolder;
let cut: string;
let benchmarks: PreparedBenchmark[];
beforeAll(async () => {
  folder = await temporaryFolder();
  cut = await cutTiny(folder.path, 28);
  benchmarks = [await tinyBenchmark('mmlu:60'), await tinyBenchmark('gsm8k:60')];
});
afterAll(() => folder[Symbol.asyncDispose]());

/** An arm that counts its starts, and its last server. */
function source(modelId: string, model?: string): ModelSource & { starts: number; server?: TinyServer } {
  return {
    modelId,
    // With it a run that continues knows the server without starting it.
    serverId: 'tiny',
    starts: 0,
    async start() {
      this.starts += 1;
      this.server = await tinyServer(folder.path, model === undefined ? {} : { model });
      return this.server;
    },
  };
}

function trial(name: string, options: Pick<TrialOptions, 'models'> & Partial<TrialOptions>) {
  const recordsFolder = join(folder.path, name);
  const earlyStop = { analyses: 5, gate: parseGate('not-worse'), seed: 3 };
  return runTrial({
    benchmarks,
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder,
    earlyStop,
    ...options,
  });
}

/** Without what the clock decides. */
function untimed(result: TrialResult): unknown {
  return JSON.parse(
    JSON.stringify(result, (key, value) => (/^recordsSha256$/.test(key) ? undefined : value)),
  );
}

describe('a clearly worse candidate', () => {
  let result: TrialResult;
  let sources: Record<'base' | 'candidate', ReturnType<typeof source>>;
  beforeAll(async () => {
    sources = { base: source('base'), candidate: source('28x', cut) };
    result = await trial('worse', { models: twoModels(sources) });
  });

  test('is refused at an early analysis, and the result says which', async () => {
    expect(trialResultSchema.parse(result)).toEqual(result);
    const { sequential, overall } = result;
    expect(sequential).toMatchObject({ rule: 'not-worse', outcome: 'refused', analyses: 5, seed: 3 });
    expect(sequential!.analysis).toBeLessThan(5);
    expect(overall.analysis).toEqual({ planned: [24, 48, 72, 96, 120], number: sequential!.analysis });
    expect(overall.questions).toBe(24 * sequential!.analysis);
    expect(overall.pairs[0].verdict.kind).toBe('worse');
    expect(overall.pairs[0].verdict.sentence).toContain(
      `N = ${overall.questions} of 120, interim analysis ${sequential!.analysis} of 5`,
    );
    for (const benchmark of result.benchmarks) {
      expect(benchmark.questions).toBe(12 * sequential!.analysis);
      expect(benchmark).not.toHaveProperty('bootstrap');
      const [base, candidate] = await Promise.all(
        ['base', 'candidate'].map((which) =>
          readRecords(join(folder.path, 'worse', `${which}-${benchmark.benchmark}.jsonl`)),
        ),
      );
      const ids = (records: typeof base) => records!.map(({ id }) => id).toSorted();
      expect(ids(base)).toHaveLength(benchmark.questions);
      expect(ids(candidate)).toEqual(ids(base));
    }
    // The one whose server is up goes first at the next analysis.
    const { analysis } = sequential!;
    expect(sources.base.starts + sources.candidate.starts).toBe(analysis + 1);
  });

  test('its interval is wider than that of a trial that had asked so many from the start', async () => {
    const { analysis: _, ...fixed } = result.overall;
    const { sequential: __, ...rest } = result;
    const plain = {
      ...rest,
      overall: fixed,
      benchmarks: result.benchmarks.map(({ analysis: _, ...one }) => one),
    };
    const read = (name: string) => readFile(join(folder.path, 'worse', name), 'utf8');
    const facts = factsText(factsOf(plain, {}));
    const { overall } = await recompute(plain, async (name) =>
      name === FACTS_FILE ? facts : await read(name),
    );
    expect(overall.pairs[0].paired.interval[1]).toBeLessThan(result.overall.pairs[0].paired.interval[1]);
    expect(overall.pairs[0].paired.mcnemarP).toBeLessThan(result.overall.pairs[0].paired.mcnemarP);
  });

  test('is computed again from its records; an analysis that was passed over is found', async () => {
    const read = (name: string) => readFile(join(folder.path, 'worse', name), 'utf8');
    const said = await writeFacts(join(folder.path, 'worse'), result);
    expect(differences(said, await recompute(said, read))).toEqual([]);
    const forged = structuredClone(said);
    forged.sequential!.outcome = 'passes';
    expect(differences(forged, await recompute(forged, read))).toEqual(['sequential.outcome']);
    const later = structuredClone(result);
    later.sequential!.analysis += 1;
    await writeFacts(join(folder.path, 'worse'), later);
    expect(await refusal(recompute(later, read))).toMatch(
      /^trial-invalid: not-worse is decided at interim analysis \d \(refused\), but the report says analysis \d$/,
    );
  });

  test('a trial that died twice ends as one that did not', async () => {
    const again = { base: source('base'), candidate: source('28x', cut) };
    for (const [label, done] of [
      ['base: GSM8K', 5],
      ['candidate: MMLU', 14],
    ] as const) {
      const stop = new AbortController();
      const progress = (event: ProgressEvent) => {
        if (event.type === 'items' && event.label === label && event.done >= done) stop.abort();
      };
      expect(await refusal(trial('died', { models: twoModels(again), progress, signal: stop.signal }))).toBe(
        'interrupted: the trial was stopped',
      );
    }
    expect(untimed(await trial('died', { models: twoModels(again) }))).toEqual(untimed(result));
  });
});

describe('concurrent', () => {
  const same = { sameModel: true, concurrent: true, margin: 0.2 } as const;

  test('both servers are up at once; the base against itself passes before the last analysis', async () => {
    const sources = { base: source('base'), candidate: source('base') };
    const labels = new Set<string>();
    const progress = (event: ProgressEvent) => event.type === 'items' && labels.add(event.label);
    const result = await trial('same', { models: twoModels(sources), ...same, progress });
    expect(result).toMatchObject({ concurrent: true, sequential: { outcome: 'passes' } });
    expect(result.sequential!.analysis).toBeLessThan(5);
    expect(result.overall.pairs[0].verdict.kind).toBe('identical');
    expect(result.overall.pairs[0].verdict.sentence).toMatch(
      /lossless on these questions \(N = \d+ of 120, interim analysis \d of 5\)$/,
    );
    expect([sources.base.starts, sources.candidate.starts]).toEqual([1, 1]);
    expect([...labels]).toEqual(['all models: MMLU', 'all models: GSM8K']);
  });

  test('the same trial one after the other says the same', async () => {
    const few = [await tinyBenchmark('gsm8k:16')];
    const run = (name: string, concurrent: boolean) =>
      runTrial({
        models: twoModels({ base: source('base'), candidate: source('28x', cut) }),
        benchmarks: few,
        margin: 0.02,
        sampling: SAMPLING,
        recordsFolder: join(folder.path, name),
        concurrent,
      });
    const [sequential, concurrent] = [await run('sequential', false), await run('both', true)];
    expect(untimed(concurrent)).toEqual({ ...(untimed(sequential) as object), concurrent: true });
  });

  test('one server dies: both models end, with its own words; what was answered is kept', async () => {
    const sources = { base: source('base'), candidate: source('base') };
    const progress = (event: ProgressEvent) => {
      if (event.type === 'items' && event.done === 8) process.kill(sources.candidate.server!.pid, 'SIGKILL');
    };
    expect(await refusal(trial('dead', { models: twoModels(sources), ...same, progress }))).toMatch(
      /^llama-died: /,
    );
    expect(() => process.kill(sources.base.server!.pid, 0)).toThrow('ESRCH');
    // Which of the two was ahead when the eighth answer came is chance.
    const kept = await Promise.all(
      ['base', 'candidate'].map((name) => readRecords(join(folder.path, 'dead', `${name}-mmlu.jsonl`))),
    );
    expect(kept.flat().length).toBeGreaterThanOrEqual(8);
    const result = await trial('dead', { models: twoModels(sources), ...same });
    expect(result.sequential!.outcome).toBe('passes');
  });
});

test('fewer questions than analyses are refused before a server starts', async () => {
  const sources = { base: source('base'), candidate: source('28x', cut) };
  const few = [await tinyBenchmark('mmlu:4')];
  expect(await refusal(trial('few', { models: twoModels(sources), benchmarks: few }))).toBe(
    'usage: MMLU: 4 questions are too few for 5 interim analyses',
  );
  expect(sources.base.starts).toBe(0);
});

test('answers that the base gave ahead are not counted, and leave the records', async () => {
  const sources = { base: source('base'), candidate: source('28x', cut) };
  const first = await trial('ahead', { models: twoModels(sources) });
  const name = join(folder.path, 'ahead', 'base-mmlu.jsonl');
  // As if it had answered one question more, before it had to go.
  const lines = (await readFile(name, 'utf8')).trimEnd().split('\n');
  const other = benchmarks[0]!.questions.find(
    ({ id }) => !lines.some((line) => line.includes(`"id":"${id}"`)),
  )!;
  const extra = { ...JSON.parse(lines.at(-1)!), id: other.id, promptSha256: other.promptSha256 };
  await writeFile(name, `${[...lines, JSON.stringify(extra)].join('\n')}\n`);
  expect(untimed(await trial('ahead', { models: twoModels(sources) }))).toEqual(untimed(first));
  expect((await readRecords(name)).map(({ id }) => id)).not.toContain(other.id);
});
