import { readText } from '../common/files.ts';
import { downloadText, formatBytes, formatCount, formatInteger } from '../common/units.ts';
import { vocabularyOf } from '../gguf/header.ts';
import { logitsBytes } from '../llama/tools/logits.ts';
import { activeBytesOf } from '../moe/active.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { durationText, estimateOf } from '../pipeline/preflight.ts';
import { cutReason } from '../search/masks/maskable.ts';
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

export async function estimateMasks(work: MaskWork): Promise<MaskEstimate> {
  const { model, baseBytes, fromHub, masks, inputs } = work;
  const { text = [], chunkTokens } = inputs;
  let chunks = 0;
  for (const { path } of text) chunks += chunksOf(await readText(path), inputs);
  const passes = (masks + 1) * text.length;
  const tokens = (masks + 1) * chunks * chunkTokens;
  const active = activeBytesOf(model);
  const hoursAt = (reading: number, loading: number) =>
    ((tokens * active) / reading + passes * (baseBytes / loading + START_SECONDS)) / 3600;
  const range = (machine: 'CPU' | 'GPU') => ({
    low: hoursAt(READING[machine].high, LOADING[machine].high),
    high: hoursAt(READING[machine].low, LOADING[machine].low),
  });
  const probabilities = logitsBytes({
    contextTokens: chunkTokens,
    vocabulary: vocabularyOf(model.header),
    chunks,
  });
  // Candidates that cannot be masks are cut, one at a time.
  const models = cutReason(model) === undefined ? 1 : 2;
  return {
    ...{ masks, passes, tokens },
    downloadBytes: fromHub ? baseBytes : 0,
    diskBytes: models * baseBytes + probabilities,
    hours: { CPU: range('CPU'), GPU: range('GPU') },
  };
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
  const both = (machine: 'CPU' | 'GPU') => ({
    low: masks.hours[machine].low + (hours?.[machine].low ?? 0),
    high: masks.hours[machine].high + (hours?.[machine].high ?? 0),
  });
  return { ...masks, questions, hours: { CPU: both('CPU'), GPU: both('GPU') } };
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

/** Says before the first byte of the base what measuring will take. */
export async function foreseeMasks(work: MaskWork, { progress }: Context): Promise<MaskEstimate> {
  const estimate = await estimateMasks(work);
  progress({ type: 'note', level: 'info', message: maskEstimateText(estimate) });
  return estimate;
}

/** Chunks of a text at most: its conversations, or what its bytes can be in tokens. */
function chunksOf(text: string, { scoreTokens, chunks, chunkTokens }: MaskWork['inputs']): number {
  const most =
    scoreTokens === 'assistant'
      ? text.split('<|start|>system').length - 1
      : Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES / chunkTokens);
  return chunks === 'all' ? most : Math.min(chunks, most);
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
  const time = ({ low, high }: MaskEstimate['hours']['CPU']) => {
    const [least, most] = [durationText(low), durationText(high)];
    return least === most ? least : `${least} to ${most}`;
  };
  return [
    `${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
    `${formatCount(masks, 'candidate')} to measure at most, in ${formatCount(passes, 'pass', 'passes')} over texts of ${formatInteger(tokens)} tokens in all`,
    `${time(hours.CPU)} on a CPU, ${time(hours.GPU)} on a GPU, roughly; what was measured before is not run again`,
  ].join('; ');
}
