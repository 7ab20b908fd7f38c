import { downloadText, formatBytes, formatCount, formatInteger, readText } from '../../common/index.ts';
import { vocabularyOf } from '../../gguf/index.ts';
import { logitsBytes } from '../../llama/index.ts';
import { activeBytesOf, type MoeModel } from '../../moe/index.ts';
import {
  estimateOf,
  type HoursByMachine,
  type MachineClass,
  onMachines,
  type Range,
  readingHours,
} from '../../pipeline/index.ts';
import { cutReason, fixedTokens, mostTokens, runsOf } from '../../search/index.ts';
import { assertDisk, estimateMaskJobs, type MaskJobsEstimate, maskJobsText } from './mask-jobs.ts';
import type { MeasuringOptions } from './measured-texts.ts';

/** What measuring candidates on texts will take, as far as the base's header and the texts tell. */
export interface MaskEstimate {
  /** Candidates that are measured at most; finished measurements are not repeated. */
  readonly masks: number;
  /** Runs of llama-perplexity, each over chunks of one length: the base's, and those of each candidate. */
  readonly passes: number;
  /** Tokens that all passes read at most. */
  readonly tokens: number;
  /** Bytes of the base that come from the Hub; 0 for a local file. */
  readonly downloadBytes: number;
  /** Bytes that the run directory will hold: the base as candidates share it, and the base's probabilities. */
  readonly diskBytes: number;
  readonly hours: HoursByMachine;
  /** What Jobs take and cost, where these measure. */
  readonly jobs?: MaskJobsEstimate;
}

export interface MaskWork {
  readonly model: MoeModel;
  readonly baseBytes: number;
  readonly fromHub: boolean;
  /** How many masks each list has; a list depends on what those before it gave. */
  readonly lists: readonly number[];
  readonly inputs: Pick<MeasuringOptions, 'text' | 'scoreTokens' | 'chunks' | 'chunkTokens' | 'jobs'>;
}

/** A token of most texts has this many bytes, or more. */
const TOKEN_BYTES = 3;

/** Tokens of a text at most. */
export function tokensAtMost(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES);
}

/** @param answers hours in which each of some models answers questions */
export async function estimateMasks(
  work: MaskWork,
  answers?: { readonly models: Range; readonly perModel: HoursByMachine },
): Promise<MaskEstimate> {
  const { model, baseBytes, fromHub, lists, inputs } = work;
  const { text = [], jobs } = inputs;
  const masks = lists.reduce((sum, count) => sum + count, 0);
  const texts = await Promise.all(text.map(({ path }) => readText(path)));
  const laid = chunksOf(texts, inputs);
  const passes = (masks + 1) * laid.length;
  const tokens =
    (masks + 1) * laid.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
  const vocabulary = vocabularyOf(model.header);
  const probabilities = laid.reduce((sum, chunks) => sum + logitsBytes({ ...chunks, vocabulary }), 0);
  const hours = readingHours({ tokens, passes }, activeBytesOf(model), baseBytes);
  if (jobs !== undefined) {
    assertDisk(jobs, baseBytes + probabilities);
    const kind = jobs.machine.hasGpu ? 'GPU' : 'CPU';
    const secondsOf = ({ low, high }: Range, parts = 1) => ({
      low: (low * 3600) / parts,
      high: (high * 3600) / parts,
    });
    const perMask = secondsOf(hours[kind], masks + 1);
    const answering = answers && { models: answers.models, perModel: secondsOf(answers.perModel[kind]) };
    const estimate = estimateMaskJobs(lists, { perMask, baseBytes, answering }, jobs);
    return { ...{ masks, passes, tokens, hours }, downloadBytes: 0, diskBytes: 0, jobs: estimate };
  }
  // Candidates that cannot be masks are cut, one at a time.
  const models = cutReason(model) === undefined ? 1 : 2;
  return {
    ...{ masks, passes, tokens, hours },
    downloadBytes: fromHub ? baseBytes : 0,
    diskBytes: models * baseBytes + probabilities,
  };
}

/** The same with the questions that the base and each candidate are asked. */
export interface SweepEstimate extends MaskEstimate {
  readonly questions: number;
  /** Models that answer each of them. */
  readonly answeringModels: Range;
}

/**
 * Models that answer in a sweep: the base and its points, then the base and up to one candidate of each size on a confirmation set.
 *
 * @param points undefined where their answers are known
 * @param sizes of which one may be picked; undefined where none is
 */
export function answeringModels(points: number | undefined, sizes: number | undefined): Range {
  const own = points === undefined ? 0 : points + 1;
  if (sizes === undefined) return { low: own, high: own };
  return { low: own + Math.min(2, sizes + 1), high: own + sizes + 1 };
}

/** @param models that answer */
export async function estimateSweep(
  work: MaskWork,
  benchmarks: Parameters<typeof estimateOf>[1],
  models: Range,
): Promise<SweepEstimate> {
  const nothing = { baseBytes: 0, publishes: false, wholeBase: false };
  const one = {
    ...nothing,
    candidateBytes: work.baseBytes,
    activeBytes: activeBytesOf(work.model),
    models: 1,
  };
  const { questions, hours: perModel } = estimateOf(one, benchmarks);
  const masks = await estimateMasks(work, perModel && { models, perModel });
  const all = (machine: MachineClass) => ({
    low: masks.hours[machine].low + models.low * (perModel?.[machine].low ?? 0),
    high: masks.hours[machine].high + models.high * (perModel?.[machine].high ?? 0),
  });
  return { ...masks, questions, answeringModels: models, hours: { CPU: all('CPU'), GPU: all('GPU') } };
}

/** One sentence for people. */
export function sweepEstimateText(estimate: SweepEstimate): string {
  const { questions, answeringModels: models } = estimate;
  const answers = ({ low, high }: Range) =>
    low === high
      ? formatCount(questions * high, 'answer')
      : `up to ${formatCount(questions * high, 'answer')}`;
  const asked =
    questions === 0
      ? 'no questions'
      : `${formatCount(questions, 'question')} to the base and to each candidate, ${answers(models)} in all`;
  return `${maskEstimateText(estimate)}; ${asked}`;
}

/** The runs of llama-perplexity that conversations are measured in. @param most tokens of a conversation */
export function chunksOfConversations(conversations: Parameters<typeof runsOf>[0], most: number): Chunks[] {
  return runsOf(conversations, most).map(({ contextTokens, segments }) => ({
    ...{ contextTokens, chunks: segments.length },
  }));
}

interface Chunks {
  readonly chunks: number;
  readonly contextTokens: number;
}

/** What their bytes can be in tokens; conversations are laid out as they will be, by the bytes before their first answer. */
function chunksOf(
  texts: readonly string[],
  { scoreTokens, chunks, chunkTokens }: MaskWork['inputs'],
): Chunks[] {
  if (scoreTokens === 'assistant') {
    const most = mostTokens(chunkTokens);
    const laid = texts.flatMap((content, text) => {
      const own = content.split(/(?=<\|start\|>system)/).slice(0, chunks === 'all' ? undefined : chunks);
      return own.map((conversation) => {
        const length = Math.min(most, tokensAtMost(conversation));
        const start = conversation.indexOf(ANSWER);
        const answer = start === -1 ? length : Math.floor((length * start) / conversation.length);
        return { text, length, answer, said: length - answer, canEndBefore: () => true };
      });
    });
    return chunksOfConversations(laid, most);
  }
  const contextTokens = fixedTokens(chunkTokens);
  return texts.map((content) => {
    const most = Math.ceil(tokensAtMost(content) / contextTokens);
    return { chunks: chunks === 'all' ? most : Math.min(chunks, most), contextTokens };
  });
}

const ANSWER = '<|start|>assistant';

/** One sentence for people. */
export function maskEstimateText({
  masks,
  passes,
  tokens,
  downloadBytes,
  diskBytes,
  hours,
  jobs,
}: MaskEstimate): string {
  const measured = `${formatCount(masks, 'candidate')} to measure at most, in ${formatCount(passes, 'pass', 'passes')} over texts of ${formatInteger(tokens)} tokens in all`;
  if (jobs !== undefined) return `${measured}; ${maskJobsText(jobs)}`;
  return [
    `${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
    measured,
    `${hoursText(hours)}; finished measurements are not repeated`,
  ].join('; ');
}

/** `2 min to 4 min on a CPU, under a minute on a GPU, roughly`. */
export function hoursText(hours: HoursByMachine): string {
  return `${onMachines(hours)}, roughly`;
}
