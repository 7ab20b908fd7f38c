import { formatSpread } from '../../common/index.ts';
import {
  BASE,
  type ByModel,
  CANDIDATE,
  type MemoryUse,
  type ModelUnderTest,
  ofModel,
  type SpeedComparison,
  type SpeedResult,
  type Spread,
  type TrialResult,
} from '../../evaluation/index.ts';
import type { GpuUse } from '../../llama/index.ts';
import {
  code,
  counted,
  integer,
  join,
  type Markdown,
  modelWord,
  ours,
  percent,
  size,
  text,
} from '../kit/index.ts';

/** Speed by llama-bench; `null` where it was not measured. */
export function speedView(speed: SpeedResult | undefined) {
  if (speed === undefined) return null;
  const [base, candidate] = [ofModel(speed.meanAnswer, BASE), ofModel(speed.meanAnswer, CANDIDATE)];
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

function speedRow(what: Markdown, { models, ratios }: SpeedComparison) {
  const words = (spread: Spread, digits: number) => ours(formatSpread(spread, digits));
  return {
    what,
    base: words(ofModel(models, BASE), 1),
    candidate: words(ofModel(models, CANDIDATE), 1),
    ratio: words(ofModel(ratios, CANDIDATE), 3),
  };
}

/** Memory of the models' servers, a row for each device; `null` where it was not measured. */
export function memoryView({ memory, models }: Pick<TrialResult, 'memory' | 'models'>) {
  if (memory === undefined) return null;
  return {
    slots: counted(memory.slots, 'slot'),
    contextTokens: integer(memory.contextTokens),
    rows: measured(models, memory.models).flatMap(([model, use]) => memoryRows(model, use)),
    peaks: measured(models, memory.models).flatMap(([model, use]) => peaks(model, use)),
  };
}

/** The models that something was measured of, in their order. */
function measured<T>(models: readonly ModelUnderTest[], values: ByModel<T>): [ModelUnderTest, T][] {
  return models.flatMap((model) =>
    Object.hasOwn(values, model.id) ? [[model, ofModel(values, model.id)] as [ModelUnderTest, T]] : [],
  );
}

function memoryRows(tested: ModelUnderTest, { devices = [] }: MemoryUse) {
  return devices.map(({ name, model: weights, context, compute }) => ({
    model: modelWord(tested),
    device: text(name),
    weights: size(weights),
    context: size(context),
    compute: size(compute),
    total: size(weights + context + compute),
  }));
}

function peaks(tested: ModelUnderTest, { residentBytes, gpus = [] }: MemoryUse) {
  const model = modelWord(tested);
  const found = gpus.map(({ index, idleBytes, peakBytes }) => ({
    model,
    what: ours(`GPU ${index}, all programs together (before the start ${size(idleBytes)})`),
    bytes: size(peakBytes),
  }));
  if (residentBytes === undefined) return found;
  const what = ours('main memory of the process, with the pages of the model file that it read');
  return [{ model, what, bytes: size(residentBytes) }, ...found];
}

/** What the GPUs did while the models answered; none where there is no nvidia-smi. */
export function gpuRows({ gpus, models }: Pick<TrialResult, 'gpus' | 'models'>) {
  if (gpus === undefined) return [];
  return measured(models, gpus).flatMap(([model, uses]) => uses.map((use) => gpuRow(model, use)));
}

function gpuRow(model: ModelUnderTest, { index, peakBytes, utilization }: GpuUse) {
  return {
    model: modelWord(model),
    gpu: integer(index),
    peak: size(peakBytes),
    busy: utilization === undefined ? ours('not stated') : percent(utilization),
  };
}
