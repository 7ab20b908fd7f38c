import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError, makeFolder } from '../../common/index.ts';
import { type Offload, offloadFlags } from '../offload.ts';
import { chunksIn, type KlDivergence, parseKlDivergence } from './kl-divergence.ts';
import { type BaseLogits, logitsBytes, readLogitsHeader, scoredTokens } from './logits.ts';
import { type RunToolOptions, runTool, type ToolOutput } from './run-tool.ts';
import { type ChunkedText, fewChunks, shortText, type WantedChunks } from './short-text.ts';
import type { LlamaTools } from './tools.ts';

export interface PerplexityOptions extends RunToolOptions, WantedChunks {
  /** llama.cpp's own choice when absent. */
  offload?: Offload | undefined;
  tools: LlamaTools;
  model: string;
  /** Plain text. llama-perplexity has no `--parse-special`: chat tokens in it are parsed only where the model makes them user-defined. */
  textFile: string;
  /** Tokens of a chunk. Only its second half is scored: the first is context. */
  contextTokens: number;
  /** Where the base's probabilities are: 102.6 MB a chunk of 512 tokens for gpt-oss's vocabulary. */
  logitsFile: string;
  threads?: number | undefined;
}

/** What the pass over the base gave. */
export interface BasePass extends BaseLogits {
  /** Over the scored tokens, from whole probabilities. What comes out of the stored ones is biased (see kl-divergence.ts). */
  perplexity: number;
}

/**
 * Runs the base over a text and stores its probabilities of every token, for {@link klDivergence}.
 *
 * The file is judged, not what the tool says: its size must be that of the header's counts (llama.cpp,
 * tools/perplexity/perplexity.cpp). An incomplete one is removed.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function writeBaseLogits(options: PerplexityOptions): Promise<BasePass> {
  const { logitsFile } = options;
  await makeFolder(dirname(logitsFile));
  const pass = async () => {
    await rm(logitsFile, { force: true });
    const run = await runTool(options.tools, 'llama-perplexity', perplexityArgs(options), options);
    const logits = await readLogitsHeader(logitsFile).catch(() => undefined);
    const wrong = logits ? describeMismatch(logits, options) : 'it wrote no file of them';
    const short = shortText('llama-perplexity', options, `${run.stdout}\n${run.stderr}`);
    return { run, logits, wrong, short, perplexity: readPerplexity(run, logits?.chunks) };
  };
  // The tools sometimes lose their last lines and still exit with 0: the perplexity, or why nothing was stored.
  const wasLost = ({ logits, wrong, short, perplexity }: Awaited<ReturnType<typeof pass>>) =>
    logits ? wrong === undefined && perplexity === undefined : short === undefined;
  let last = await pass();
  for (let attempt = 1; attempt < ATTEMPTS && wasLost(last); attempt++) last = await pass();
  const { run, logits, wrong, short, perplexity } = last;
  if (logits && wrong === undefined && perplexity !== undefined) return { ...logits, perplexity };
  await rm(logitsFile, { force: true });
  const { textFile, textName = textFile, chunks } = options;
  if (short !== undefined) throw short;
  if (logits && chunks !== 'all' && logits.chunks > 0 && logits.chunks < chunks) {
    throw fewChunks(options, chunks, logits.chunks);
  }
  const message = `llama-perplexity did not store the probabilities of ${textName}: ${wrong ?? 'its perplexity is missing'}`;
  throw new EspalierError('llama-tool-failed', message, {
    hint: 'Free some disk space for them. The output of the tool is in the details of the error as JSON.',
    details: { output: run.stderr.slice(-4000) },
  });
}

/** From the last line of the log, or from the list of running values that goes to the other stream. */
export function readPerplexity({ stdout, stderr }: ToolOutput, chunks = 0): number | undefined {
  const text = `${stdout}\n${stderr}`;
  const found =
    /Final estimate: PPL = ([\d.]+)/.exec(text) ?? new RegExp(`\\[${chunks}\\]([\\d.]+),`).exec(text);
  const value = Number(found?.[1]);
  return value > 0 ? value : undefined;
}

function describeMismatch(
  logits: BaseLogits,
  { chunks, contextTokens, fewer }: PerplexityOptions,
): string | undefined {
  const size = (count: number, tokens: number) => `${count} chunks of ${tokens} tokens`;
  const isAny = chunks === 'all' || (fewer === true && logits.chunks > 0 && logits.chunks < chunks);
  const expected = isAny ? logits.chunks : chunks;
  const [wanted, got] = [size(expected, contextTokens), size(logits.chunks, logits.contextTokens)];
  if (got !== wanted) return `expected ${wanted}, got ${got}`;
  const bytes = logitsBytes(logits);
  return logits.bytes === bytes ? undefined : `expected ${bytes} bytes for ${wanted}, got ${logits.bytes}`;
}

/**
 * Runs a candidate over the same text and compares it with the base, token by token.
 *
 * @throws EspalierError `dataset-invalid` for a text too short; `llama-tool-failed`, also when the statistics are missing each time: the tools sometimes lose
 * their last lines and still exit with 0 (of a tiny model on a busy machine 9 of 25 runs), so that it is repeated
 */
export async function klDivergence(options: PerplexityOptions): Promise<KlDivergence> {
  const args = [...perplexityArgs(options), '--kl-divergence'];
  for (let attempt = 1; ; attempt++) {
    const { stdout } = await runTool(options.tools, 'llama-perplexity', args, options);
    if (attempt >= ATTEMPTS) return readKlDivergence(stdout, options);
    try {
      return parseKlDivergence(stdout);
    } catch (error) {
      if (!isLost(error)) throw error;
    }
  }
}

/**
 * What the tool printed at its last attempt.
 *
 * @throws EspalierError `dataset-invalid` for a text too short, else `llama-tool-failed` where lines of it are missing
 */
export function readKlDivergence(stdout: string, text: ChunkedText): KlDivergence {
  try {
    return parseKlDivergence(stdout);
  } catch (error) {
    if (isLost(error)) assertEnough(chunksIn(stdout), text);
    throw error;
  }
}

function isLost(error: unknown): boolean {
  return error instanceof EspalierError && error.details.missing !== undefined;
}

/** Of a pass, until its last lines are there: where one run in three loses them, one pass in 500,000 fails. */
export const ATTEMPTS = 12;

/** With fewer the tool prints no statistics (llama.cpp, tools/perplexity/perplexity.cpp). */
export const LEAST_SCORED = 100;

/** @throws EspalierError `dataset-invalid` when the chunks that the tool has read are too few, rather than lost */
export function assertEnough(
  chunks: number,
  { textFile, textName = textFile, contextTokens }: ChunkedText,
): void {
  const scored = chunks * scoredTokens(contextTokens);
  if (chunks === 0 || scored >= LEAST_SCORED) return;
  throw new EspalierError(
    'dataset-invalid',
    `${scored} tokens of ${textName} are scored; llama-perplexity needs at least ${LEAST_SCORED} for its statistics`,
    { hint: 'Give a longer text, or measure more or longer chunks of it.' },
  );
}

/**
 * Tokens of a logical batch and of a physical one. With llama.cpp's own 2048 and 512 a pass over chunks of 128 tokens takes
 * twice the time on a CPU, and the probabilities of a batch four times the memory.
 */
const BATCH_TOKENS = 512;

function perplexityArgs(options: PerplexityOptions): string[] {
  const { model, textFile, logitsFile } = options;
  return ['-m', model, '-f', textFile, '--kl-divergence-base', logitsFile, ...perplexityFlags(options)];
}

/** The flags without model, text and stored probabilities: the same for both models. */
export function perplexityFlags({
  contextTokens,
  chunks,
  offload,
  threads,
}: Pick<PerplexityOptions, 'contextTokens' | 'chunks' | 'offload' | 'threads'>): string[] {
  return [
    ...['-c', String(contextTokens), '--chunks', chunks === 'all' ? '-1' : String(chunks)],
    // With escapes, a backslash and an n in the text, as code has them, would be read as a line's end.
    ...['--no-escape', '-fit', 'off', '--offline'],
    ...['-b', String(BATCH_TOKENS), '-ub', String(BATCH_TOKENS)],
    ...(offload === undefined ? [] : offloadFlags(offload)),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
  ];
}
