import { DEFAULT_BENCHMARKS, type TrialSettings } from '../../../evaluation/index.ts';
import { type Hardware, readHardware } from '../../../llama/index.ts';
import type { Context } from '../../inputs/index.ts';

/** What a free runner gives a small model, with time left for everything else of a job of six hours. */
const DEFAULT_MINUTES = 120;

/** Of the minutes that are paid for a model, those in which it is loaded. */
const LOAD_MINUTES = 3;

/** What the trial runs on. */
export type MachineClass = 'CPU' | 'GPU';

/** @param here this machine as llama.cpp uses it, where that is known */
export async function machineClassOf(
  settings: TrialSettings,
  context: Context,
  here?: Hardware,
): Promise<MachineClass> {
  if (settings.runner.kind !== 'local') return 'GPU';
  if (settings.gpuLayers === 0 || settings.device?.[0] === 'none') return 'CPU';
  const { accelerator, unused } = here ?? (await readHardware(context.environment, context.signal));
  return accelerator === 'none' || unused !== undefined ? 'CPU' : 'GPU';
}

/**
 * Minutes that both models may answer for: what was asked for; what is paid for, where there is a highest cost; of benchmarks
 * that nobody chose, on a machine without a GPU, two hours; undefined where there is no limit.
 *
 * @param paid machines that the models run on: minutes of each model's, where they are paid by the minute
 */
export function minutesOf(
  given: number | undefined,
  { benchmarks, maxCost }: Pick<TrialSettings, 'benchmarks' | 'maxCost'>,
  machine: MachineClass,
  paid: { readonly minutes: number } | undefined,
): number | undefined {
  const limits = [
    ...(given === undefined ? [] : [given]),
    ...(paid === undefined || maxCost === undefined ? [] : [2 * Math.max(1, paid.minutes - LOAD_MINUTES)]),
  ];
  if (limits.length > 0) return Math.min(...limits);
  const isDefault = benchmarks.join(',') === DEFAULT_BENCHMARKS;
  return isDefault && machine === 'CPU' ? DEFAULT_MINUTES : undefined;
}
