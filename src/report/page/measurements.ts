import { formatBinaryBytes, formatPercent, formatSpread } from '../../common/units.ts';
import type { SpeedComparison } from '../../evaluation/measurements/speed/result.ts';
import { ARMS, type TrialResult } from '../../evaluation/result.ts';

/** Speed and memory as tables of plain text; absent where they were not measured. */
export function measurementTables(trial: TrialResult | undefined) {
  return {
    speed: trial?.speed && speedTable(trial.speed),
    memory: trial?.memory && memoryTable(trial.memory),
    gpus: trial?.gpus && gpuTable(trial.gpus),
  };
}

function speedTable(speed: NonNullable<TrialResult['speed']>) {
  const row = (what: string, { base, candidate, ratio }: SpeedComparison) => ({
    what,
    base: formatSpread(base, 1),
    candidate: formatSpread(candidate, 1),
    ratio: formatSpread(ratio, 3),
  });
  const { base, candidate } = speed.meanAnswer;
  const mean = (answer: typeof base) => `${answer.tokens.toFixed(1)} tokens, ${answer.seconds.toFixed(2)} s`;
  return {
    rows: [
      row(`prompt of ${speed.promptTokens} tokens`, speed.prompt),
      row(`answer of ${speed.answerTokens} tokens`, speed.answer),
    ],
    mean: { base: mean(base), candidate: mean(candidate) },
    how: `llama-bench ${speed.build} on ${speed.backend}, ${speed.rounds} rounds in turns; median, least and largest`,
  };
}

function memoryTable(memory: NonNullable<TrialResult['memory']>) {
  const rows = ARMS.flatMap((arm) => {
    const { devices = [], residentBytes, gpus = [] } = memory[arm];
    const cells = [
      ...devices.map(({ name, model, context, compute }) => ({
        what: `${name}: weights ${formatBinaryBytes(model)}, context ${formatBinaryBytes(context)}, computation ${formatBinaryBytes(compute)}`,
        bytes: formatBinaryBytes(model + context + compute),
      })),
      ...(residentBytes === undefined
        ? []
        : [{ what: 'main memory of the process, at most', bytes: formatBinaryBytes(residentBytes) }]),
      ...gpus.map(({ index, peakBytes }) => ({
        what: `GPU ${index}, all programs, at most`,
        bytes: formatBinaryBytes(peakBytes),
      })),
    ];
    return cells.map((cell) => ({ arm, ...cell }));
  });
  return { rows, how: `${memory.slots} slots of ${memory.contextTokens} tokens, all of them answering` };
}

function gpuTable(gpus: NonNullable<TrialResult['gpus']>) {
  return ARMS.flatMap((arm) =>
    gpus[arm].map(({ index, peakBytes, utilization }) => ({
      arm,
      index,
      peak: formatBinaryBytes(peakBytes),
      busy: utilization === undefined ? 'not stated' : formatPercent(utilization),
    })),
  );
}
