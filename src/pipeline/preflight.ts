import { EspalierError, formatBytes, formatCount, formatInteger, formatPoints } from '../common/index.ts';
import {
  atEfforts,
  detectableLoss,
  type Effort,
  leastOf,
  lengthAt,
  lossBound,
  type Pace,
  type PreparedBenchmark,
  questionSet,
  type Refusal,
  refusalText,
  type Wanted,
} from '../evaluation/index.ts';
import type { Gate } from '../plan/index.ts';
import { movedText } from './moved-text.ts';
import { hoursTogether, loadingHours, type Range, readingHours } from './reading-time.ts';
import type { MachineClass } from './time-limit.ts';

/** What a run will take, as far as it is known before the first byte of a model is read. */
export interface Estimate {
  /** Bytes that come from the Hub at most; what the run directory already holds is not among them. */
  readonly downloadBytes: number;
  /** Bytes that go to the Hub at most: what it has already does not move. 0 where nothing is published. */
  readonly uploadBytes: number;
  /** Of the candidate: bytes that the Hub's store does not have, and all. Only a dry run asks, where the store tells. */
  readonly new?: { readonly bytes: number; readonly newBytes: number };
  /** Bytes of models that the run directory will hold. */
  readonly diskBytes: number;
  /** Questions of all benchmarks. Each model is asked every one. */
  readonly questions: number;
  /** Tokens that the answers of all models take at most. */
  readonly answerTokens: number;
  /** Of all answers, as a range by class of machine; absent where nothing is asked. */
  readonly hours: Readonly<Record<keyof typeof MACHINES, Range>> | undefined;
  /** Of KL divergence: tokens of text that all models read at most, and the hours that takes; absent where it is not measured. */
  readonly kld?: { readonly tokens: number; readonly hours: Readonly<Record<MachineClass, Range>> };
  /** The least loss that so many questions can exclude (one-sided 95 %), where no answer is judged otherwise. */
  readonly excludableLoss: number;
  /** The smallest loss that is found four times in five where one answer in ten differs: of all questions, and of the benchmark with the fewest. */
  readonly detectable: {
    readonly all: number;
    readonly fewest: { readonly title: string; readonly loss: number } | undefined;
  };
}

export interface Sizes {
  /** 0 where the base is a local file. */
  readonly baseBytes: number;
  readonly candidateBytes: number;
  readonly publishes: boolean;
  /** Bytes of weights that one token is computed with. */
  readonly activeBytes: number;
  /** The candidate is read from the base when it is sent, and not written. */
  readonly streams?: boolean;
  /** A trial needs the whole base; without one its kept ranges do. */
  readonly wholeBase: boolean;
  /** Of each rival that comes from the Hub: all are downloaded, one at a time is on the disk. */
  readonly rivalBytes?: readonly number[];
  /** How many models answer; default: base and candidate. */
  readonly models?: number;
  /** Texts that KL divergence is measured on. */
  readonly kld?: readonly KldText[];
}

/** A text that every model reads, the base twice where its floor is measured. */
export interface KldText {
  readonly chunks: number;
  readonly contextTokens: number;
  readonly floor: boolean;
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
const USUAL_ANSWER = 600;

/**
 * Seconds that a server takes to start beside reading its file, and an answer beside its tokens (request, prompt, first token).
 * Of tiny models these are nearly all: tiny-gpt-oss took 105 s for 48 answers of two models on two cores that did other work too.
 */
const BESIDES = {
  CPU: { start: { low: 1, high: 10 }, answer: { low: 0.05, high: 2 } },
  GPU: { start: { low: 1, high: 10 }, answer: { low: 0.02, high: 0.5 } },
} as const;

function hoursOf(benchmarks: readonly Asked[], { activeBytes, candidateBytes, models = 2 }: Sizes) {
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
export function answerHours(tokens: number, activeBytes: number): NonNullable<Estimate['hours']> {
  const hoursAt = (rate: number) => (tokens * activeBytes) / (rate * REACHED) / 3600;
  const range = ({ low, high }: Range) => ({ low: hoursAt(high), high: hoursAt(low) });
  return { CPU: range(MACHINES.CPU), GPU: range(MACHINES.GPU) };
}

type Asked = Pick<PreparedBenchmark, 'benchmark' | 'questions' | 'maxTokens' | 'effort'>;

export function estimateOf(sizes: Sizes, benchmarks: readonly Asked[]): Estimate {
  const { baseBytes, candidateBytes, wholeBase, publishes, streams = false } = sizes;
  const { rivalBytes = [], models = 2 } = sizes;
  const rivals = rivalBytes.reduce((sum, bytes) => sum + bytes, 0);
  const fromHub = baseBytes > 0;
  const questions = benchmarks.reduce((sum, one) => sum + one.questions.length, 0);
  return {
    downloadBytes: (fromHub ? (wholeBase ? baseBytes : Math.min(baseBytes, candidateBytes)) : 0) + rivals,
    uploadBytes: publishes ? candidateBytes : 0,
    diskBytes:
      (streams ? 0 : candidateBytes + (fromHub && wholeBase ? baseBytes : 0)) + Math.max(0, ...rivalBytes),
    questions,
    answerTokens: benchmarks.reduce((sum, one) => sum + models * one.questions.length * one.maxTokens, 0),
    hours: questions === 0 ? undefined : hoursOf(benchmarks, sizes),
    detectable: detectableBy(benchmarks),
    excludableLoss: lossBound({ bothRight: distinctQuestions(benchmarks), lost: 0, gained: 0, bothWrong: 0 }),
    ...kldOf(sizes),
  };
}

function kldOf({ kld = [], models = 2, activeBytes, candidateBytes }: Sizes): Pick<Estimate, 'kld'> {
  if (kld.length === 0) return {};
  const readers = kld.map(({ floor }) => models + Number(floor));
  const tokens = kld.reduce(
    (sum, { chunks, contextTokens }, i) => sum + chunks * contextTokens * (readers[i] ?? 0),
    0,
  );
  const passes = readers.reduce((sum, count) => sum + count, 0);
  return {
    kld: { tokens, hours: readingHours({ passes, tokens }, activeBytes, candidateBytes) },
  };
}

/** Questions of which no two are the same: one that is asked at several efforts, or in several languages, says little more for it. */
function distinctQuestions(benchmarks: readonly Asked[]): number {
  const sets = Map.groupBy(benchmarks, ({ benchmark }) => questionSet(benchmark));
  return [...sets.values()].reduce(
    (sum, same) => sum + Math.max(...same.map(({ questions }) => questions.length)),
    0,
  );
}

/** Share of answers that differ, where nobody knows yet: between a mild cut (2 %) and a deep one (20 %). */
const DISCORDANCE = 0.1;

function detectableBy(benchmarks: readonly Asked[]): Estimate['detectable'] {
  const lossOf = (questions: number) => {
    const half = (questions * DISCORDANCE) / 2;
    return detectableLoss({ bothRight: questions - 2 * half, lost: half, gained: half, bothWrong: 0 });
  };
  const [fewest, ...others] = benchmarks.toSorted((a, b) => a.questions.length - b.questions.length);
  return {
    all: lossOf(distinctQuestions(benchmarks)),
    fewest:
      fewest === undefined || others.length === 0
        ? undefined
        : { title: fewest.benchmark.title, loss: lossOf(fewest.questions.length) },
  };
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

/** One sentence for people. */
export function estimateText(estimate: Estimate, margin = Number.POSITIVE_INFINITY, time?: TimePlan): string {
  const { diskBytes, hours, questions, answerTokens, excludableLoss } = estimate;
  const data = `${movedText(estimate)}, ${formatBytes(diskBytes)} on disk`;
  const kld = kldText(estimate);
  if (questions === 0) return `${data}; no questions${kld}`;
  const asked = `${formatCount(questions, 'question')} to each model, at most ${formatInteger(answerTokens)} tokens of answers${hours === undefined ? '' : timeText(hours)}`;
  const points = (rate: number) => formatPoints(rate).replace('+', '');
  const power =
    excludableLoss < margin
      ? ''
      : `; so few questions cannot exclude a loss below ${points(excludableLoss)} (margin ${points(margin)}), so that non-inferior is out of reach unless all answers are the same`;
  return `${data}; ${asked}${limitText(estimate, time)}${kld}; ${detectableText(estimate)}${power}`;
}

/** What so many questions can find, before any is asked. */
function detectableText({ detectable: { all, fewest } }: Estimate): string {
  const points = (rate: number) => formatPoints(rate).replace('+', '');
  const least = fewest === undefined ? '' : ` (in ${fewest.title} alone ${points(fewest.loss)})`;
  return `where one answer in ten differs, a loss of ${points(all)}${least} is found four times in five`;
}

/** How many of the questions a time is expected to allow. */
function limitText({ hours, questions }: Estimate, time: TimePlan | undefined): string {
  if (hours === undefined || time?.minutes === undefined) return '';
  const { machine, minutes } = time;
  const within = (whole: number) => Math.min(questions, Math.floor((questions * minutes) / 60 / whole));
  const [few, many] = [within(hours[machine].high), within(hours[machine].low)];
  const text = few === many ? formatInteger(few) : `${formatInteger(few)} to ${formatInteger(many)}`;
  return `; in ${minutes} minutes a ${machine} answers about ${text} of them: the base's first answers decide`;
}

/** Between the machines of a class there is a factor of ten: two digits would say more than is known. */
function timeText(hours: NonNullable<Estimate['hours']>): string {
  return `, ${onMachines(hours)}, roughly (at ${USUAL_ANSWER} tokens an answer or the budget)`;
}

/** `2 h to 9 h on a CPU, 10 min on a GPU` */
export function onMachines({ CPU, GPU }: Readonly<Record<MachineClass, Range>>): string {
  return `${rangeText(CPU)} on a CPU, ${rangeText(GPU)} on a GPU`;
}

function kldText({ kld }: Estimate): string {
  if (kld === undefined) return '';
  return `; KL divergence on up to ${formatInteger(kld.tokens)} tokens in all, ${onMachines(kld.hours)} more`;
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

/**
 * Refuses a gate that asks for what will not be measured.
 *
 * @throws EspalierError `usage` with every such clause: nothing was measured, so no gate has failed
 */
export function assertMeasurable(
  gate: Gate,
  {
    questions,
    kld,
    rivals = 0,
    efforts,
  }: Pick<Wanted, 'questions'> & {
    readonly kld: boolean;
    readonly rivals?: number;
    readonly efforts?: readonly Effort[] | undefined;
  },
): void {
  // A name without an effort means each of them.
  const names: readonly string[] = questions.flatMap(({ benchmark }) => [
    benchmark.name,
    ...atEfforts(benchmark, efforts).map(({ name }) => name),
  ]);
  const refusals = gate.flatMap((clause): Refusal[] => {
    const refuse = (reason: string) => [{ clause: clause.text, reason }];
    const needsKld = clause.kind === 'limit' && (clause.measure === 'kld' || clause.measure === 'same-top');
    if (names.length === 0) return refuse('nothing is to be measured');
    if (needsKld) return kld ? [] : refuse('KL divergence will not be measured');
    if (clause.kind === 'rival') return rivals > 0 ? [] : refuse('no rivals are to be asked');
    if (clause.kind !== 'difference' || clause.benchmark === 'overall') return [];
    return names.includes(clause.benchmark) ? [] : refuse(`${clause.benchmark} is not to be asked`);
  });
  if (refusals.length === 0) return;
  throw new EspalierError('usage', `nothing was started: ${refusalText(refusals)}`, {
    hint: 'Let --benchmarks measure what the gate bounds (--kld FILE for kld and same-top), or give another --gate.',
    details: { refusals },
  });
}
