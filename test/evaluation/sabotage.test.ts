import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertServes } from '../../src/engines/assert-serves.ts';
import { remoteSource } from '../../src/engines/remote.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { random } from '../../src/search/importance/random.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { cutTiny, SAMPLING, type TinyServer, tinyBenchmark, tinyServer, twoModels } from './support.ts';

let folder: TemporaryFolder;
let ruins: string;
let base: TinyServer;
let candidate: TinyServer;
beforeAll(async () => {
  folder = await temporaryFolder();
  // 8 of 32 experts, chosen at random.
  ruins = await cutTiny(folder.path, 8, random);
  base = await tinyServer(folder.path);
  candidate = await tinyServer(folder.path, { model: ruins });
});
afterAll(async () => {
  await base[Symbol.asyncDispose]();
  await candidate[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const source = (url: string) => remoteSource({ url, slots: 2, contextTokens: 512, fetch });
const trial = async (name: string, sources: Parameters<typeof twoModels>[0], questions = 24) =>
  runTrial({
    models: twoModels(sources),
    benchmarks: [await tinyBenchmark(`mmlu:${questions}`)],
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder: join(folder.path, name),
  });

test('a candidate of 8 experts at random is worse, and no gate opens for it', async () => {
  const result = await trial('ruins', { base: source(base.url), candidate: source(candidate.url) });
  expect(result.overall.pairs[0].verdict.kind).toBe('worse');
  expect(result.benchmarks[0]!.results.candidate!.accuracy).toBeLessThan(0.3);
  for (const gate of ['not-worse', 'non-inferior', 'mmlu>=-10pp@95', 'overall>=-20pp']) {
    expect(gateRefusals(result, parseGate(gate)), gate).not.toEqual([]);
  }
});

test('sources that were exchanged are caught before the second is asked', async () => {
  // So few that its failed replies do not end the trial first.
  const running = trial('exchanged', { base: source(candidate.url), candidate: source(base.url) }, 12);
  expect(await refusal(running)).toMatch(
    /^trial-invalid: the candidate has 3910416 parameters, more than the \d+ of its base$/,
  );
  const answers = await readdir(join(folder.path, 'exchanged'));
  expect(answers.filter((name) => name.startsWith('candidate-'))).toEqual([]);
});

test('a server that runs another model than its file is caught, and ended', async () => {
  const server = await tinyServer(folder.path);
  expect(await refusal(assertServes(ruins, server))).toMatch(
    /^trial-invalid: the server does not serve .*: expected \d+ parameters, the server reports 3910416$/,
  );
  expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  await assertServes(TINY_MODEL, base);
});
