import { readText } from '../common/files.ts';
import { downloadText, formatBytes, formatCount, formatInteger } from '../common/units.ts';
import { vocabularyOf } from '../gguf/header.ts';
import { logitsBytes } from '../llama/tools/logits.ts';
import { activeBytesOf } from '../moe/active.ts';
import type { MoeModel } from '../moe/model.ts';
import { durationText, estimateOf } from '../pipeline/preflight.ts';
import { cutReason } from '../search/masks/maskable.ts';
import { MOST_TOKENS } from '../search/masks/turns.ts';
import type { MeasuringOptions } from './measured-texts.ts';

/** What measuring candidates on texts will take, as far as the base's header and the texts tell. */
export interface MaskEstimate {
  /** Candidates that are measured at most; what was measured before is not run again. */
  readonly masks: number;
  /** Passes over a text: the base's, and those of each candidate. */
  readonly passes: number;
  /** Tokens that all passes read at most. */
  readonly tokens: number;
  /** Bytes of the base that come from the Hub; 0 for a local file. */
  readonly downloadBytes: number;
  /** Bytes that the run directory will hold: the base as candidates share it, and the base's probabilities. */
  readonly diskBytes: number;
  readonly hours: Readonly<Record<'CPU' | 'GPU', { readonly low: number; readonly high: number }>>;
}

export interface MaskWork {
  readonly model: MoeModel;
  readonly baseBytes: number;
  readonly fromHub: boolean;
  readonly masks: number;
  readonly inputs: Pick<MeasuringOptions, 'text' | 'scoreTokens' | 'chunks' | 'chunkTokens'>;
}

/**
 * Weights that machines go through in a second while they read a text: prompt tokens a second times the bytes that one token is
 * computed with. gpt-oss-20b (2.2 GB) reads 30 to 180 tokens a second on 4 to 32 cores, 1800 to 9000 on cards from a T4 to an H100.
 */
const READING = { CPU: { low: 6e10, high: 4e11 }, GPU: { low: 4e12, high: 2e13 } } as const;

/** Bytes a second at which a model that was read before is loaded again, and what a process takes beside that. */
const LOADING = { CPU: { low: 2e9, high: 2e10 }, GPU: { low: 1e9, high: 1e10 } } as const;
const START_SECONDS = 0.3;

/** A token of most texts has this many bytes, or more. */
const TOKEN_BYTES = 3;

/** Tokens of a text at most. */
export function tokensAtMost(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES);
}

export async function estimateMasks(work: MaskWork): Promise<MaskEstimate> {
  const { model, baseBytes, fromHub, masks, inputs } = work;
  const { text = [] } = inputs;
  const laid: Chunks[] = [];
  for (const { path } of text) laid.push(chunksOf(await readText(path), inputs));
  const passes = (masks + 1) * text.length;
  const tokens =
    (masks + 1) * laid.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
  const vocabulary = vocabularyOf(model.header);
  const probabilities = laid.reduce((sum, chunks) => sum + logitsBytes({ ...chunks, vocabulary }), 0);
  // Candidates that cannot be masks are cut, one at a time.
  const models = cutReason(model) === undefined ? 1 : 2;
  return {
    ...{ masks, passes, tokens },
    downloadBytes: fromHub ? baseBytes : 0,
    diskBytes: models * baseBytes + probabilities,
    hours: readingHours({ tokens, passes }, activeBytesOf(model), baseBytes),
  };
}

/**
 * Hours that passes over texts take, by class of machine.
 *
 * @param activeBytes of weights that one token is computed with
 * @param modelBytes of a file, which is loaded for each pass
 */
export function readingHours(
  { tokens, passes }: Pick<MaskEstimate, 'tokens' | 'passes'>,
  activeBytes: number,
  modelBytes: number,
): MaskEstimate['hours'] {
  const hoursAt = (reading: number, loading: number) =>
    ((tokens * activeBytes) / reading + passes * (modelBytes / loading + START_SECONDS)) / 3600;
  const range = (machine: 'CPU' | 'GPU') => ({
    low: hoursAt(READING[machine].high, LOADING[machine].high),
    high: hoursAt(READING[machine].low, LOADING[machine].low),
  });
  return { CPU: range('CPU'), GPU: range('GPU') };
}

/** The sum of what two parts of the work take. */
export function hoursTogether(a: MaskEstimate['hours'], b: MaskEstimate['hours']): MaskEstimate['hours'] {
  const both = (machine: 'CPU' | 'GPU') => ({
    low: a[machine].low + b[machine].low,
    high: a[machine].high + b[machine].high,
  });
  return { CPU: both('CPU'), GPU: both('GPU') };
}

/** The same with the questions that the base and each candidate are asked. */
export interface SweepEstimate extends MaskEstimate {
  readonly questions: number;
}

export async function estimateSweep(
  work: MaskWork,
  benchmarks: Parameters<typeof estimateOf>[1],
): Promise<SweepEstimate> {
  const masks = await estimateMasks(work);
  const nothing = { baseBytes: 0, candidateBytes: 0, publishes: false, wholeBase: false };
  const models = work.masks + 1;
  const { questions, hours } = estimateOf(
    { ...nothing, activeBytes: activeBytesOf(work.model), models },
    benchmarks,
  );
  return {
    ...masks,
    questions,
    hours: hours === undefined ? masks.hours : hoursTogether(masks.hours, hours),
  };
}

/** One sentence for people. */
export function sweepEstimateText(estimate: SweepEstimate): string {
  const { questions } = estimate;
  const asked =
    questions === 0
      ? 'no questions'
      : `${formatCount(questions, 'question')} to the base and to each candidate`;
  return `${maskEstimateText(estimate)}; ${asked}`;
}

interface Chunks {
  readonly chunks: number;
  readonly contextTokens: number;
}

/** Chunks of a text at most: its conversations, or what its bytes can be in tokens. */
function chunksOf(text: string, { scoreTokens, chunks, chunkTokens }: MaskWork['inputs']): Chunks {
  const conversations = text.split(/(?=<\|start\|>system)/);
  const contextTokens =
    chunkTokens === 'longest'
      ? Math.min(MOST_TOKENS, Math.max(...conversations.map(tokensAtMost)))
      : chunkTokens;
  const most =
    scoreTokens === 'assistant' ? conversations.length : Math.ceil(tokensAtMost(text) / contextTokens);
  return { chunks: chunks === 'all' ? most : Math.min(chunks, most), contextTokens };
}

/** One sentence for people. */
export function maskEstimateText({
  masks,
  passes,
  tokens,
  downloadBytes,
  diskBytes,
  hours,
}: MaskEstimate): string {
  return [
    `${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
    `${formatCount(masks, 'candidate')} to measure at most, in ${formatCount(passes, 'pass', 'passes')} over texts of ${formatInteger(tokens)} tokens in all`,
    `${hoursText(hours)}; what was measured before is not run again`,
  ].join('; ');
}

/** `2 min to 4 min on a CPU, under a minute on a GPU, roughly`. */
export function hoursText({ CPU, GPU }: MaskEstimate['hours']): string {
  const time = ({ low, high }: MaskEstimate['hours']['CPU']) => {
    const [least, most] = [durationText(low), durationText(high)];
    return least === most ? least : `${least} to ${most}`;
  };
  return `${time(CPU)} on a CPU, ${time(GPU)} on a GPU, roughly`;
}
