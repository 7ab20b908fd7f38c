import {
  formatBinaryBytes,
  formatCount,
  formatInteger,
  formatPercent,
  formatSpread,
} from '../../common/index.ts';
import { BASE, CANDIDATE, ofModel, type SpeedComparison, type TrialResult } from '../../evaluation/index.ts';

/** Speed and memory as tables of plain text; absent where they were not measured. */
export function measurementTables(trial: TrialResult | undefined) {
  return {
    speed: trial?.speed && speedTable(trial.speed),
    memory: trial?.memory && memoryTable(trial.memory),
    gpus: trial?.gpus && gpuTable(trial.gpus),
  };
}

function speedTable(speed: NonNullable<TrialResult['speed']>) {
  const row = (what: string, { models, ratios }: SpeedComparison) => ({
    what,
    base: formatSpread(ofModel(models, BASE), 1),
    candidate: formatSpread(ofModel(models, CANDIDATE), 1),
    ratio: formatSpread(ofModel(ratios, CANDIDATE), 3),
  });
  const mean = (model: string) => {
    const { tokens, seconds } = ofModel(speed.meanAnswer, model);
    return `${tokens.toFixed(1)} tokens, ${seconds.toFixed(2)} s`;
  };
  return {
    rows: [
      row(`prompt of ${speed.promptTokens} tokens`, speed.prompt),
      row(`answer of ${speed.answerTokens} tokens`, speed.answer),
    ],
    mean: { base: mean(BASE), candidate: mean(CANDIDATE) },
    how: `llama-bench ${speed.build} on ${speed.backend}, ${speed.rounds} rounds, each model once in each; median, least and largest`,
  };
}

function memoryTable(memory: NonNullable<TrialResult['memory']>) {
  const rows = Object.entries(memory.models).flatMap(([model, use]) => {
    const { devices = [], residentBytes, gpus = [] } = use;
    const cells = [
      ...devices.map(({ name, model: weights, context, compute }) => ({
        what: `${name}: weights ${formatBinaryBytes(weights)}, context ${formatBinaryBytes(context)}, computation ${formatBinaryBytes(compute)}`,
        bytes: formatBinaryBytes(weights + context + compute),
      })),
      ...(residentBytes === undefined
        ? []
        : [{ what: 'main memory of the process, at most', bytes: formatBinaryBytes(residentBytes) }]),
      ...gpus.map(({ index, peakBytes }) => ({
        what: `GPU ${index}, all programs, at most`,
        bytes: formatBinaryBytes(peakBytes),
      })),
    ];
    return cells.map((cell) => ({ model, ...cell }));
  });
  return {
    rows,
    how: `${formatCount(memory.slots, 'slot')} of ${formatInteger(memory.contextTokens)} tokens, all of them answering`,
  };
}

function gpuTable(gpus: NonNullable<TrialResult['gpus']>) {
  return Object.entries(gpus).flatMap(([model, uses]) =>
    uses.map(({ index, peakBytes, utilization }) => ({
      model,
      index,
      peak: formatBinaryBytes(peakBytes),
      busy: utilization === undefined ? 'not stated' : formatPercent(utilization),
    })),
  );
}
