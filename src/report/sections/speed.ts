import { formatSpread } from '../../common/units.ts';
import type { MemoryArm } from '../../evaluation/measurements/memory/result.ts';
import type { SpeedComparison, SpeedResult, Spread } from '../../evaluation/measurements/speed/result.ts';
import { ARMS, type Arm, type TrialResult } from '../../evaluation/result.ts';
import type { GpuUse } from '../../llama/gpu-sampler.ts';
import { code, join, type Markdown, ours, text } from '../escape.ts';
import { ARM_WORDS, counted, integer, percent, size } from '../format.ts';

/** Speed by llama-bench; `null` where it was not measured. */
export function speedView(speed: SpeedResult | undefined) {
  if (speed === undefined) return null;
  const { base, candidate } = speed.meanAnswer;
  return {
    rows: [
      speedRow(ours(`Prompt of ${speed.promptTokens} tokens`), speed.prompt),
      speedRow(ours(`Answer of ${speed.answerTokens} tokens`), speed.answer),
    ],
    baseTokens: ours(base.tokens.toFixed(1)),
    candidateTokens: ours(candidate.tokens.toFixed(1)),
    baseSeconds: ours(base.seconds.toFixed(2)),
    candidateSeconds: ours(candidate.seconds.toFixed(2)),
    rounds: integer(speed.rounds),
    build: code(speed.build),
    backend: text(speed.backend),
    flags: join(speed.flags.map(code), ' '),
  };
}

function speedRow(what: Markdown, { base, candidate, ratio }: SpeedComparison) {
  const words = (spread: Spread, digits: number) => ours(formatSpread(spread, digits));
  return { what, base: words(base, 1), candidate: words(candidate, 1), ratio: words(ratio, 3) };
}

/** Memory of both models' servers, a row for each device; `null` where it was not measured. */
export function memoryView(memory: TrialResult['memory']) {
  if (memory === undefined) return null;
  return {
    slots: counted(memory.slots, 'slot'),
    contextTokens: integer(memory.contextTokens),
    rows: ARMS.flatMap((arm) => memoryRows(arm, memory[arm])),
    peaks: ARMS.flatMap((arm) => peaks(arm, memory[arm])),
  };
}

function memoryRows(arm: Arm, { devices = [] }: MemoryArm) {
  return devices.map(({ name, model, context, compute }) => ({
    arm: ARM_WORDS[arm],
    device: text(name),
    model: size(model),
    context: size(context),
    compute: size(compute),
    total: size(model + context + compute),
  }));
}

function peaks(arm: Arm, { residentBytes, gpus = [] }: MemoryArm) {
  const found = gpus.map(({ index, idleBytes, peakBytes }) => ({
    arm: ARM_WORDS[arm],
    what: ours(`GPU ${index}, all programs together (before the start ${size(idleBytes)})`),
    bytes: size(peakBytes),
  }));
  if (residentBytes === undefined) return found;
  const what = ours('main memory of the process, with the pages of the model file that it read');
  return [{ arm: ARM_WORDS[arm], what, bytes: size(residentBytes) }, ...found];
}

/** What the GPUs did while both arms answered; none where there is no nvidia-smi. */
export function gpuRows(gpus: TrialResult['gpus']) {
  if (gpus === undefined) return [];
  return ARMS.flatMap((arm) => gpus[arm].map((use) => gpuRow(arm, use)));
}

function gpuRow(arm: Arm, { index, peakBytes, utilization }: GpuUse) {
  return {
    arm: ARM_WORDS[arm],
    gpu: integer(index),
    peak: size(peakBytes),
    busy: utilization === undefined ? ours('not stated') : percent(utilization),
  };
}
