import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { validate } from '../../src/pipeline/stages/validate.ts';
import { setUpTrial, type TrialSetup } from '../../src/pipeline/trial/setup/setup.ts';
import type { TestedModels } from '../../src/pipeline/trial/setup/tested-models.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { cutTiny } from '../evaluation/support.ts';
import { writeProgram } from '../llama/fakes.ts';
import { validateOptions } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { type RecordedTools, recordedTools } from '../support/recording.ts';
import { refusal } from '../support/refusal.ts';

const MMLU = `mmlu:4=${join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl')}`;

/** A trial of tiny-gpt-oss on recorded servers, with programs of ours first on PATH. */
async function trialOf(
  folder: TemporaryFolder,
  tools: RecordedTools,
  options: RawOptions,
  bin = join(folder.path, 'bin'),
) {
  const notes: string[] = [];
  const stages: string[] = [];
  const context = {
    ...createContext({
      environment: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
      hubUrl: 'http://127.0.0.1:9',
      token: undefined,
      progress: (event: ProgressEvent) => {
        if (event.type === 'note') notes.push(event.message);
        if (event.type === 'stage' && event.state !== 'start') stages.push(event.state);
      },
      signal: undefined,
    }),
    runDir: new RunDirectory(join(folder.path, 'run')),
  };
  const candidate = await cutTiny(folder.path, 30);
  const raw = {
    base: TINY_MODEL,
    candidate,
    benchmarks: MMLU,
    'max-tokens': '96',
    'no-answer-cache': 'true',
    context: '512',
    slots: '1',
    threads: '1',
    'gpu-layers': '0',
    'llama-server': tools.folder,
    ...options,
  };
  const models: TestedModels = [
    { id: 'base', role: 'base', label: 'base', modelId: 'base', path: async () => TINY_MODEL },
    {
      ...{ id: 'candidate', role: 'candidate', label: 'candidate', modelId: 'candidate' },
      path: async () => candidate,
    },
  ];
  const setup = await setUpTrial(await validateOptions(raw), context);
  const run = (changes: Partial<TrialSetup> = {}) => validate(models, { ...setup, ...changes }, context);
  return { run, notes, stages, setup };
}

describe('memory that runs out at the start', () => {
  const limit = { before: 'ulimit -v 700000' };
  const large = { slots: '2', context: '400000' };

  test('ends the trial, unless the user allows less', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'), limit);
    const { run } = await trialOf(folder, tools, large);
    expect(await refusal(run())).toMatch(
      /^llama-out-of-memory: memory ran out while the model was loaded: .*alloc/,
    );
    expect(await tools.calls('llama-server')).toHaveLength(1);
  });

  test('then slots and context are halved, both models have the same, and the report says so', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'), limit);
    const { run, notes } = await trialOf(folder, tools, { ...large, 'shrink-to-fit': 'true' });
    const { trial } = await run();
    expect(trial.asked).toEqual({ slots: 2, contextTokens: 400_000 });
    const { slots, contextTokens } = trial.conditions;
    expect(slots).toBe(1);
    expect(contextTokens).toBeLessThanOrEqual(400_000);
    const calls = await tools.calls('llama-server');
    expect(calls.at(0)).toContain('-c 800000 -np 2');
    // The last two are the models that answered; a slot holds no more than the model was trained for.
    const sizes = calls.slice(-2).map((call) => Number(/-c (\d+) -np 1 /.exec(call)?.[1]));
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[0]).toBeLessThanOrEqual(400_000);
    expect(sizes[0]).toBeGreaterThanOrEqual(contextTokens);
    expect(calls.slice(-2).map((call) => /--alias (\w+)/.exec(call)?.[1])).toEqual(['base', 'candidate']);
    expect(notes.filter((note) => note.includes('trying 1 slot of'))).toHaveLength(calls.length - 2);
  });
});

describe('GPUs', () => {
  test('what the user wants of them reaches llama-server in both models, and stands in the conditions', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'));
    const placement = { 'gpu-layers': 'all', device: 'none', 'split-mode': 'layer', 'main-gpu': '0' };
    const wanted = { ...placement, 'flash-attn': 'off' };
    const { run } = await trialOf(folder, tools, wanted);
    const { trial } = await run();
    const flags = '-ngl all -dev none -sm layer -mg 0';
    expect(trial.conditions.flags.join(' ')).toContain(flags);
    // Once it is asked for its devices.
    const calls = (await tools.calls('llama-server')).filter((call) => call !== '--list-devices');
    expect(calls).toHaveLength(2);
    for (const call of calls) expect(call).toContain(flags);
    // One of llama-server alone: llama.cpp's other tools are not told.
    for (const call of calls) expect(call).toContain(' -fa off ');
    expect(trial.conditions.flags.join(' ')).toContain(' -fa off ');
  });

  test('the report names processor, GPUs and driver', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'));
    await writeProgram(join(folder.path, 'bin'), 'nvidia-smi', FAKE_SMI);
    const { machine } = await (await trialOf(folder, tools, {})).run();
    expect(machine).toMatch(
      /^\d+ CPU cores( \(.+\))?, 2 x NVIDIA H100 80GB HBM3 with 79\.65 GiB \(driver 570\.124\.06, cuda-12\.8\), not used: gpu-layers is 0$/,
    );
  });
});

test('a program that serves another model than it was given is caught by its parameters', async () => {
  await using folder = await temporaryFolder();
  // Whatever is asked for, it loads the base.
  const before = `set -- $(echo "$*" | sed 's#-m [^ ]*#-m ${TINY_MODEL}#')`;
  const tools = await recordedTools(join(folder.path, 'tools'), { before });
  const { run } = await trialOf(folder, tools, {});
  expect(await refusal(run())).toMatch(
    /^trial-invalid: the server does not serve .*tiny-30x.*\.gguf: expected \d+ parameters, the server reports 3910416$/,
  );
});

describe('speed and memory', () => {
  test('are measured beside the questions, by the same programs and settings', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'), { tools: ['llama-server', 'llama-bench'] });
    await writeProgram(join(folder.path, 'bin'), 'nvidia-smi', FAKE_SMI);
    const { run } = await trialOf(folder, tools, { benchmarks: `${MMLU},speed:1,memory` });
    const { trial } = await run();
    const [measured] = trial.benchmarks;
    expect(trial.skipped).toBeUndefined();
    expect(trial.speed).toMatchObject({ rounds: 1, promptTokens: 512, answerTokens: 128, backend: 'CPU' });
    expect(trial.speed!.meanAnswer.base!.tokens).toBeCloseTo(measured!.results.base!.meanAnswerTokens, 9);
    expect(trial.memory).toMatchObject({ slots: 1, contextTokens: 512 });
    for (const used of [trial.memory!.models.base!, trial.memory!.models.candidate!]) {
      expect(used.residentBytes).toBeGreaterThan(0);
      expect(used.devices!.map(({ name }) => name)).toContain('Host');
      expect(used.gpus).toHaveLength(2);
    }
    expect(trial.gpus!.base).toMatchObject([
      { index: 0, peakBytes: 512 * 2 ** 20, utilization: 0.25 },
      { index: 1 },
    ]);
    // Two servers for the questions, then two that log as JSON and are otherwise the same.
    const servers = (await tools.calls('llama-server')).filter(
      (call) => !['--help', '--list-devices'].includes(call),
    );
    const flags = (call: string) => call.slice(call.indexOf('-c 512'));
    expect(servers).toHaveLength(4);
    expect(servers.filter((call) => call.includes('--log-jsonl'))).toHaveLength(2);
    expect(new Set(servers.map(flags)).size).toBe(1);
    expect((await run()).trial).toEqual(trial);
    expect(await tools.calls('llama-bench')).toHaveLength(2);
  });

  test('without llama-bench speed is skipped with its reason, and is no failure', async () => {
    await using folder = await temporaryFolder();
    const tools = await recordedTools(join(folder.path, 'tools'));
    const { run, notes } = await trialOf(folder, tools, { benchmarks: `${MMLU},speed` });
    const { trial } = await run();
    expect(trial.speed).toBeUndefined();
    // It stands on the card: no path of this machine.
    const reason = 'there is no llama-bench beside the llama-server that was used';
    expect(trial.skipped).toEqual([{ benchmark: 'speed', title: 'Speed', reason }]);
    expect(notes).toContain(`Speed is skipped: ${reason}`);
  });
});

/** Two GPUs, as nvidia-smi prints them. */
const FAKE_SMI = `case "$1" in
  --query-gpu=name) printf 'NVIDIA H100 80GB HBM3\\nNVIDIA H100 80GB HBM3\\n';;
  --query-gpu=name,memory.total,driver_version) printf 'NVIDIA H100 80GB HBM3, 81559, 570.124.06\\nNVIDIA H100 80GB HBM3, 81559, 570.124.06\\n';;
  --query-gpu=*) printf '0, 512, 25\\n1, 512, 25\\n';;
  *) echo '| NVIDIA-SMI 570.124.06   Driver Version: 570.124.06   CUDA Version: 12.8 |';;
esac`;

test('a trial is skipped with the same build of the engine, and done again with another', async () => {
  await using folder = await temporaryFolder();
  const tools = await recordedTools(join(folder.path, 'tools'));
  const { run, setup, stages } = await trialOf(folder, tools, {});
  const { engine } = setup;
  if (engine === undefined) throw new Error('no engine');
  expect(JSON.stringify(engine.identity)).toContain(String((await llamaTools()).version.build));
  await run();
  await run();
  await run({ engine: { ...engine, identity: 'another build' } });
  expect(stages).toEqual(['done', 'skipped', 'done']);
});
