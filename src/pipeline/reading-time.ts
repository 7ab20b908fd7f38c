import type { MachineClass } from './time-limit.ts';

/** A time or an amount as an estimate has it. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export type HoursByMachine = Readonly<Record<MachineClass, Range>>;

/**
 * Weights that machines go through in a second while they read a text: prompt tokens a second times the bytes that one token is
 * computed with. gpt-oss-20b (2.2 GB) reads 30 to 180 tokens a second on 4 to 32 cores, 1800 to 9000 on cards from a T4 to an H100.
 */
const READING = { CPU: { low: 6e10, high: 4e11 }, GPU: { low: 4e12, high: 2e13 } } as const;

/** Bytes a second at which a model that was read before is loaded again, and what a process takes beside that. */
const LOADING = { CPU: { low: 2e9, high: 2e10 }, GPU: { low: 1e9, high: 1e10 } } as const;
const START_SECONDS = 0.3;

/**
 * Hours that passes over texts take, by class of machine.
 *
 * @param read tokens of all passes together
 * @param activeBytes of weights that one token is computed with
 * @param modelBytes of a file, which is loaded for each pass
 */
export function readingHours(
  read: { readonly tokens: number; readonly passes: number },
  activeBytes: number,
  modelBytes: number,
): HoursByMachine {
  const { tokens, passes } = read;
  const hoursAt = (reading: number, loading: number) =>
    ((tokens * activeBytes) / reading + passes * (modelBytes / loading + START_SECONDS)) / 3600;
  const range = (machine: MachineClass) => ({
    low: hoursAt(READING[machine].high, LOADING[machine].high),
    high: hoursAt(READING[machine].low, LOADING[machine].low),
  });
  return { CPU: range('CPU'), GPU: range('GPU') };
}

/** Hours that models take to be loaded once each, by class of machine. */
export function loadingHours(models: number, modelBytes: number): HoursByMachine {
  const range = (machine: MachineClass) => ({
    low: (models * modelBytes) / LOADING[machine].high / 3600,
    high: (models * modelBytes) / LOADING[machine].low / 3600,
  });
  return { CPU: range('CPU'), GPU: range('GPU') };
}

/** The sum of what two parts of the work take. */
export function hoursTogether(a: HoursByMachine, b: HoursByMachine): HoursByMachine {
  const both = (machine: MachineClass) => ({
    low: a[machine].low + b[machine].low,
    high: a[machine].high + b[machine].high,
  });
  return { CPU: both('CPU'), GPU: both('GPU') };
}
