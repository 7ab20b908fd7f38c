import { describe, expect, test } from 'vitest';
import { resultKey } from '../../src/common/option.ts';
import { engineNamed, prepareEngine } from '../../src/engines/registry.ts';
import { type TrialSettings, trialSettings } from '../../src/evaluation/options.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { refusal } from '../support/refusal.ts';

const settings = (raw: Readonly<Record<string, string>> = {}): TrialSettings => trialSettings.parse(raw);

const context = {
  environment: { PATH: '' },
  cacheDir: '/nonexistent',
  runDir: new RunDirectory('/nonexistent'),
  allowHttp: false,
  progress: () => {},
  signal: undefined,
  hub: { hubUrl: 'http://127.0.0.1:1', fetch },
};

describe('options of an engine that is not used', () => {
  test.each([
    ['llama.cpp', { tokenizer: 'x' }, 'engine llama.cpp does not take tokenizer, which is for moe-stream'],
    ['moe-stream', { mainGpu: '0' }, 'engine moe-stream does not take main-gpu, which is for llama.cpp'],
    [
      'moe-stream',
      { llamaBuild: 'b1' },
      'engine moe-stream does not take llama-build, which is for llama.cpp',
    ],
  ])('%s refuses %j', async (engine, raw, message) => {
    expect(await refusal(prepareEngine(engineNamed(engine), settings(raw), context))).toBe(
      `usage: ${message}`,
    );
  });

  test('one that has a default is none that was given', async () => {
    // It gets as far as its program: slots and gpu-layers of llama.cpp have defaults.
    const found = prepareEngine(engineNamed('moe-stream'), settings({ enginePath: '/nonexistent' }), context);
    expect(await refusal(found)).toMatch(/^llama-not-found: /);
  });

  test('an engine that there is not is named', () => {
    expect(() => engineNamed('vllm')).toThrow('there is no engine "vllm": expected llama.cpp or moe-stream');
  });
});

describe('what decides whether a trial is the same', () => {
  const keyOf = (raw: Readonly<Record<string, string>>) =>
    JSON.stringify(resultKey(trialSettings, settings(raw)));

  test.each([
    { seed: '7' },
    { maxTokens: '7' },
    { reasoningEffort: 'low' },
    { context: '128' },
    { margin: '3' },
    { earlyStop: 'yes' },
    { slots: '7' },
    { threads: '7' },
    { gpuLayers: '7' },
    { device: 'CUDA0' },
    { splitMode: 'row' },
    { mainGpu: '1' },
    { benchmarks: 'mmlu:5,speed:3' },
  ])('%j does', (raw) => {
    expect(keyOf(raw)).not.toBe(keyOf({}));
  });

  test.each([
    { port: '8080' },
    { stallTimeout: '7' },
    { shrinkToFit: 'true' },
    { schedule: 'concurrent' },
    { noAnswerCache: 'true' },
    // These are compared as what they name: questions, programs, texts.
    { benchmarks: 'mmlu:5' },
    { prompts: 'folder' },
    { llamaServer: '/usr/bin' },
    { llamaBuild: 'b1' },
    { enginePath: '/usr/bin/x' },
    { tokenizer: 'tokenizer.json' },
    { kld: 'text.txt' },
    { kldChunks: '7' },
    { kldFloor: 'true' },
    { allowOverlap: 'true' },
  ])('%j does not', (raw) => {
    expect(keyOf(raw)).toBe(keyOf({}));
  });
});
