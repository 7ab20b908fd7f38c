import { formatBytes, formatCount, formatInteger, formatPoints } from '../../../common/index.ts';
import { detectableLoss, lossBound, questionSet } from '../../../evaluation/index.ts';
import {
  type Asked,
  type HoursByMachine,
  onMachines,
  readingHours,
  type TimePlan,
  trialHours,
  USUAL_ANSWER,
} from './hours.ts';
import { movedText } from './moved-text.ts';

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
  readonly hours: HoursByMachine | undefined;
  /** Of KL divergence: tokens of text that all models read at most, and the hours that takes; absent where it is not measured. */
  readonly kld?: { readonly tokens: number; readonly hours: HoursByMachine };
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
    hours: questions === 0 ? undefined : trialHours(benchmarks, sizes),
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
      : `; so few questions can at best rule out a loss above ${points(excludableLoss)}, and the margin is ${points(margin)}: the verdict can be non-inferior only if all answers are the same`;
  return `${data}; ${asked}${limitText(estimate, time)}${kld}; ${detectableText(estimate)}${power}`;
}

/** What so many questions can find, before any is asked. */
function detectableText({ detectable: { all, fewest } }: Estimate): string {
  const points = (rate: number) => formatPoints(rate).replace('+', '');
  const least = fewest === undefined ? '' : ` (in ${fewest.title} alone ${points(fewest.loss)})`;
  return `if one answer in ten differs, a loss of ${points(all)}${least} is detected with 80 % probability`;
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
function timeText(hours: HoursByMachine): string {
  return `, ${onMachines(hours)}, estimated with ${USUAL_ANSWER} tokens per answer, or the budget if that is less`;
}

function kldText({ kld }: Estimate): string {
  if (kld === undefined) return '';
  return `; KL divergence on up to ${formatInteger(kld.tokens)} tokens in all, ${onMachines(kld.hours)} more`;
}
