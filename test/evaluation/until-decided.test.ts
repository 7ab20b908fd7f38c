import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/common/progress.ts';
import type { ModelSource } from '../../src/engines/model-server.ts';
import { readRecords } from '../../src/evaluation/answering/records.ts';
import type { PreparedBenchmark } from '../../src/evaluation/prepare.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import { type TrialResult, trialResultSchema } from '../../src/evaluation/result.ts';
import { runTrial, type TrialOptions } from '../../src/evaluation/run-trial.ts';
import { parseGate } from '../../src/plan/gate/parse.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny, SAMPLING, type TinyServer, tinyBenchmark, tinyServer } from './support.ts';

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
function arm(modelId: string, model?: string): ModelSource & { starts: number; server?: TinyServer } {
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

function trial(name: string, options: Pick<TrialOptions, 'arms'> & Partial<TrialOptions>) {
  const recordsFolder = join(folder.path, name);
  const untilDecided = { looks: 5, gate: parseGate('not-worse'), seed: 3 };
  return runTrial({
    benchmarks,
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder,
    untilDecided,
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
  let arms: Record<'base' | 'candidate', ReturnType<typeof arm>>;
  beforeAll(async () => {
    arms = { base: arm('base'), candidate: arm('28x', cut) };
    result = await trial('worse', { arms });
  });

  test('is refused at an early look, and the result says which', async () => {
    expect(trialResultSchema.parse(result)).toEqual(result);
    const { sequential, overall } = result;
    expect(sequential).toMatchObject({ rule: 'not-worse', outcome: 'refused', looks: 5, seed: 3 });
    expect(sequential!.look).toBeLessThan(5);
    expect(overall.look).toEqual({ planned: [24, 48, 72, 96, 120], look: sequential!.look });
    expect(overall.questions).toBe(24 * sequential!.look);
    expect(overall.verdict.kind).toBe('worse');
    expect(overall.verdict.sentence).toContain(
      `N = ${overall.questions} of 120, look ${sequential!.look} of 5`,
    );
    for (const benchmark of result.benchmarks) {
      expect(benchmark.questions).toBe(12 * sequential!.look);
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
    // The one whose server is up goes first at the next look.
    const { look } = sequential!;
    expect(arms.base.starts + arms.candidate.starts).toBe(look + 1);
  });

  test('its interval is wider than that of a trial that had asked so many from the start', async () => {
    const { look: _, ...fixed } = result.overall;
    const { sequential: __, ...rest } = result;
    const plain = {
      ...rest,
      overall: fixed,
      benchmarks: result.benchmarks.map(({ look: _, ...one }) => one),
    };
    const read = (name: string) => readFile(join(folder.path, 'worse', name), 'utf8');
    const { overall } = await recompute(plain, read);
    expect(overall.paired.interval[1]).toBeLessThan(result.overall.paired.interval[1]);
    expect(overall.paired.mcnemarP).toBeLessThan(result.overall.paired.mcnemarP);
  });

  test('is computed again from its records; a look that was passed over is found', async () => {
    const read = (name: string) => readFile(join(folder.path, 'worse', name), 'utf8');
    expect(differences(result, await recompute(result, read))).toEqual([]);
    const forged = structuredClone(result);
    forged.sequential!.outcome = 'passes';
    expect(differences(forged, await recompute(forged, read))).toEqual(['sequential.outcome']);
    const later = structuredClone(result);
    later.sequential!.look += 1;
    expect(await refusal(recompute(later, read))).toMatch(
      /^trial-invalid: not-worse is decided at look \d \(refused\), and the report says at look \d$/,
    );
  });

  test('a trial that died twice ends as one that did not', async () => {
    const again = { base: arm('base'), candidate: arm('28x', cut) };
    for (const [label, done] of [
      ['base: GSM8K', 5],
      ['candidate: MMLU', 14],
    ] as const) {
      const stop = new AbortController();
      const progress = (event: ProgressEvent) => {
        if (event.type === 'items' && event.label === label && event.done >= done) stop.abort();
      };
      expect(await refusal(trial('died', { arms: again, progress, signal: stop.signal }))).toBe(
        'interrupted: the trial was stopped',
      );
    }
    expect(untimed(await trial('died', { arms: again }))).toEqual(untimed(result));
  });
});

describe('together', () => {
  const same = { sameModel: true, together: true, margin: 0.2 } as const;

  test('both servers are up at once; the base against itself passes before the last look', async () => {
    const arms = { base: arm('base'), candidate: arm('base') };
    const labels = new Set<string>();
    const progress = (event: ProgressEvent) => event.type === 'items' && labels.add(event.label);
    const result = await trial('same', { arms, ...same, progress });
    expect(result).toMatchObject({ together: true, sequential: { outcome: 'passes' } });
    expect(result.sequential!.look).toBeLessThan(5);
    expect(result.overall.verdict.kind).toBe('identical');
    expect(result.overall.verdict.sentence).toMatch(
      /lossless on these questions \(N = \d+ of 120, look \d of 5\)$/,
    );
    expect([arms.base.starts, arms.candidate.starts]).toEqual([1, 1]);
    expect([...labels]).toEqual(['both: MMLU', 'both: GSM8K']);
  });

  test('the same trial in turns says the same', async () => {
    const few = [await tinyBenchmark('gsm8k:16')];
    const run = (name: string, together: boolean) =>
      runTrial({
        arms: { base: arm('base'), candidate: arm('28x', cut) },
        benchmarks: few,
        margin: 0.02,
        sampling: SAMPLING,
        recordsFolder: join(folder.path, name),
        together,
      });
    const [turns, together] = [await run('turns', false), await run('both', true)];
    expect(untimed(together)).toEqual({ ...(untimed(turns) as object), together: true });
  });

  test('one server dies: both arms end, with its own words; what was answered is kept', async () => {
    const arms = { base: arm('base'), candidate: arm('base') };
    const progress = (event: ProgressEvent) => {
      if (event.type === 'items' && event.done === 8) process.kill(arms.candidate.server!.pid, 'SIGKILL');
    };
    expect(await refusal(trial('dead', { arms, ...same, progress }))).toMatch(/^llama-died: /);
    expect(() => process.kill(arms.base.server!.pid, 0)).toThrow('ESRCH');
    // Which of the two was ahead when the eighth answer came is chance.
    const kept = await Promise.all(
      ['base', 'candidate'].map((name) => readRecords(join(folder.path, 'dead', `${name}-mmlu.jsonl`))),
    );
    expect(kept.flat().length).toBeGreaterThanOrEqual(8);
    const result = await trial('dead', { arms, ...same });
    expect(result.sequential!.outcome).toBe('passes');
  });
});

test('fewer questions than looks are refused before a server starts', async () => {
  const arms = { base: arm('base'), candidate: arm('28x', cut) };
  const few = [await tinyBenchmark('mmlu:4')];
  expect(await refusal(trial('few', { arms, benchmarks: few }))).toBe(
    'usage: MMLU: 4 questions cannot be looked at 5 times',
  );
  expect(arms.base.starts).toBe(0);
});

test('answers that the base gave ahead are not counted, and leave the records', async () => {
  const arms = { base: arm('base'), candidate: arm('28x', cut) };
  const first = await trial('ahead', { arms });
  const name = join(folder.path, 'ahead', 'base-mmlu.jsonl');
  // As if it had answered one question more, before it had to go.
  const lines = (await readFile(name, 'utf8')).trimEnd().split('\n');
  const other = benchmarks[0]!.questions.find(
    ({ id }) => !lines.some((line) => line.includes(`"id":"${id}"`)),
  )!;
  const extra = { ...JSON.parse(lines.at(-1)!), id: other.id, promptSha256: other.promptSha256 };
  await writeFile(name, `${[...lines, JSON.stringify(extra)].join('\n')}\n`);
  expect(untimed(await trial('ahead', { arms }))).toEqual(untimed(first));
  expect((await readRecords(name)).map(({ id }) => id)).not.toContain(other.id);
});
