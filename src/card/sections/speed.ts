import type { GpuUse } from '../../llama/gpu-sampler.ts';
import type { MemoryArm } from '../../trial/memory/result.ts';
import { ARMS, type Arm, type TrialResult } from '../../trial/result.ts';
import type { SpeedComparison, SpeedResult, Spread } from '../../trial/speed/result.ts';
import { code, join, type Markdown, ours, text } from '../escape.ts';
import { counted, integer, percent, size } from '../format.ts';

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
  return { what, base: spread(base, 1), candidate: spread(candidate, 1), ratio: spread(ratio, 3) };
}

/** `41.5 (40.9 to 42.0)`: the median, and the least and largest value. */
function spread({ median, low, high }: Spread, digits: number): Markdown {
  return ours(`${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`);
}

const ARM_WORDS: Readonly<Record<Arm, Markdown>> = { base: ours('base'), candidate: ours('pruned') };

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
