import { EspalierError } from '../../../common/index.ts';
import { leastOf, lengthAt, type Pace, type PreparedBenchmark } from '../../../evaluation/index.ts';
import type { MachineClass } from './machine-class.ts';

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
function loadingHours(models: number, modelBytes: number): HoursByMachine {
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

/** Questions of a benchmark, and what they are asked with. */
export type Asked = Pick<PreparedBenchmark, 'benchmark' | 'questions' | 'maxTokens' | 'effort'>;

/** What of a trial its time depends on. */
interface Trial {
  /** Bytes of weights that one token is computed with. */
  readonly activeBytes: number;
  readonly candidateBytes: number;
  readonly models?: number;
}

/**
 * Bytes a second that machines read weights at: two to eight channels of DDR4 or DDR5, and cards from an RTX 3060 to an H100.
 * One answer at a time is bound by it; several slots share a read, so that a GPU is faster than this.
 */
const MACHINES = {
  CPU: { low: 1e10, high: 5e10 },
  GPU: { low: 3e11, high: 3e12 },
} as const;

/** Share of that rate that llama.cpp reaches, */
const REACHED = 0.5;
/** and tokens that an answer with reasoning takes, where its budget has room for them. */
export const USUAL_ANSWER = 600;

/**
 * Seconds that a server takes to start beside reading its file, and an answer beside its tokens (request, prompt, first token).
 * Of tiny models these are nearly all: tiny-gpt-oss took 105 s for 48 answers of two models on two cores that did other work too.
 */
const BESIDES = {
  CPU: { start: { low: 1, high: 10 }, answer: { low: 0.05, high: 2 } },
  GPU: { start: { low: 1, high: 10 }, answer: { low: 0.02, high: 0.5 } },
} as const;

/** Hours that models take to be started and to answer all questions, one after the other. */
export function trialHours(benchmarks: readonly Asked[], { activeBytes, candidateBytes, models = 2 }: Trial) {
  const tokens = benchmarks.reduce((sum, one) => sum + models * one.questions.length * usualTokens(one), 0);
  const answers = benchmarks.reduce((sum, one) => sum + models * one.questions.length, 0);
  const loading = loadingHours(models, candidateBytes);
  const besides = (machine: MachineClass, end: keyof Range) =>
    (models * BESIDES[machine].start[end] + answers * BESIDES[machine].answer[end]) / 3600;
  const range = (machine: MachineClass) => ({ low: besides(machine, 'low'), high: besides(machine, 'high') });
  return [loading, { CPU: range('CPU'), GPU: range('GPU') }].reduce(
    hoursTogether,
    answerHours(tokens, activeBytes),
  );
}

/** Tokens that an answer with such a budget usually takes. */
export function usualTokens({ maxTokens, effort }: Pick<PreparedBenchmark, 'maxTokens' | 'effort'>): number {
  return Math.min(maxTokens, USUAL_ANSWER * lengthAt(effort));
}

/**
 * Hours that a model takes to say so many tokens, one answer at a time, by class of machine.
 *
 * @param activeBytes of weights that one token is computed with
 */
export function answerHours(tokens: number, activeBytes: number): HoursByMachine {
  const hoursAt = (rate: number) => (tokens * activeBytes) / (rate * REACHED) / 3600;
  const range = ({ low, high }: Range) => ({ low: hoursAt(high), high: hoursAt(low) });
  return { CPU: range(MACHINES.CPU), GPU: range(MACHINES.GPU) };
}

/**
 * The pace of a machine that nobody measured, at the slow end of its class, one answer at a time.
 *
 * @param activeBytes of weights that one token is computed with
 */
export function assumedPace(
  benchmarks: readonly Asked[],
  activeBytes: number,
  machine: MachineClass,
  models: number,
): Pace {
  const secondsPerToken = activeBytes / (MACHINES[machine].low * REACHED);
  return {
    slotSeconds: benchmarks.map((one) => usualTokens(one) * secondsPerToken),
    tokensPerSecond: 1 / secondsPerToken,
    slots: 1,
    models,
  };
}

/** What limits a trial in time, and on what it runs. */
export interface TimePlan {
  readonly machine: MachineClass;
  readonly minutes: number | undefined;
}

/**
 * Refuses a time that no machine of the class answers the fewest questions in.
 *
 * @throws EspalierError `usage` with both times
 */
export function assertTimeSuffices(
  benchmarks: readonly Asked[],
  { activeBytes, slots }: { readonly activeBytes: number; readonly slots: number },
  { machine, minutes }: TimePlan,
): void {
  if (minutes === undefined) return;
  const tokens = benchmarks.reduce(
    (sum, one) => sum + 2 * leastOf(one.benchmark, one.questions.length) * usualTokens(one),
    0,
  );
  const hours = (tokens * activeBytes) / (MACHINES[machine].high * REACHED * slots) / 3600;
  if (hours * 60 <= minutes) return;
  throw new EspalierError(
    'usage',
    `max-minutes is ${minutes}, which is too little: the fewest questions take at least ${durationText(hours)} on a ${machine}`,
    { hint: 'Give a higher --max-minutes, fewer --benchmarks, a machine with a GPU, or --runner hf-jobs.' },
  );
}

/** `2 h to 9 h on a CPU, 10 min on a GPU` */
export function onMachines({ CPU, GPU }: HoursByMachine): string {
  return `${rangeText(CPU)} on a CPU, ${rangeText(GPU)} on a GPU`;
}

/** `2 h to 9 h` */
export function rangeText({ low, high }: Range): string {
  const [least, most] = [durationText(low), durationText(high)];
  return least === most ? least : `${least} to ${most}`;
}

/** `35 min`, `4.5 h` */
export function durationText(hours: number): string {
  const minutes = hours * 60;
  if (minutes < 1) return 'under a minute';
  if (minutes < 90) return `${Math.round(minutes)} min`;
  return `${Number(hours.toPrecision(2))} h`;
}
