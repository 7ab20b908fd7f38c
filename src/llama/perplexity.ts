import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { type KlDivergence, parseKlDivergence } from './kld.ts';
import { type RunToolOptions, runTool, type ToolOutput } from './run.ts';
import type { LlamaTools } from './tools.ts';

export interface PerplexityOptions extends RunToolOptions {
  tools: LlamaTools;
  model: string;
  /** Plain text. llama-perplexity has no `--parse-special`: chat tokens in it are parsed only where the model makes them user-defined. */
  textFile: string;
  /** Tokens of a chunk. Only its second half is scored: the first is context. */
  contextTokens: number;
  chunks: number;
  /** Where the base's probabilities are: 102.6 MB a chunk of 512 tokens for gpt-oss's vocabulary. */
  logitsFile: string;
  gpuLayers?: number | 'auto' | 'all' | undefined;
  threads?: number | undefined;
}

export interface BaseLogits {
  contextTokens: number;
  vocabulary: number;
  chunks: number;
  bytes: number;
}

/**
 * Runs the base over a text and stores its probabilities of every token, for {@link klDivergence}.
 *
 * The file is judged, not what the tool says: its size must be that of the header's counts (llama.cpp,
 * tools/perplexity/perplexity.cpp). An incomplete one is removed.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function writeBaseLogits(options: PerplexityOptions): Promise<BaseLogits> {
  const { logitsFile } = options;
  await mkdir(dirname(logitsFile), { recursive: true });
  await rm(logitsFile, { force: true });
  const run = await runTool(options.tools, 'llama-perplexity', perplexityArgs(options), options);
  const logits = await readLogitsHeader(logitsFile).catch(() => undefined);
  const wrong = logits ? whatIsWrong(logits, options) : 'it wrote no file of them';
  if (logits && wrong === undefined) return logits;
  await rm(logitsFile, { force: true });
  const message = `llama-perplexity did not store the probabilities asked for: ${wrong}`;
  const hint = 'The text must hold as many tokens as all chunks together, and the disk their probabilities.';
  throw new EspalierError('llama-tool-failed', message, {
    hint,
    details: { output: run.stderr.slice(-4000) },
  });
}

function whatIsWrong(logits: BaseLogits, { chunks, contextTokens }: PerplexityOptions): string | undefined {
  const size = (count: number, tokens: number) => `${count} chunks of ${tokens} tokens`;
  const [wanted, got] = [size(chunks, contextTokens), size(logits.chunks, logits.contextTokens)];
  if (got !== wanted) return `expected ${wanted}, got ${got}`;
  const bytes = logitsBytes(logits);
  return logits.bytes === bytes ? undefined : `expected ${bytes} bytes for ${wanted}, got ${logits.bytes}`;
}

/**
 * Runs a candidate over the same text and compares it with the base, token by token.
 *
 * @throws EspalierError `llama-tool-failed`, also when the statistics are missing twice: the tools sometimes lose
 * their last lines and still exit with 0, so that once is repeated
 */
export async function klDivergence(options: PerplexityOptions): Promise<KlDivergence> {
  const args = [...perplexityArgs(options), '--kl-divergence'];
  const run = (): Promise<ToolOutput> => runTool(options.tools, 'llama-perplexity', args, options);
  try {
    return parseKlDivergence((await run()).stdout);
  } catch (error) {
    if (!(error instanceof EspalierError) || error.details.missing === undefined) throw error;
    return parseKlDivergence((await run()).stdout);
  }
}

function perplexityArgs(options: PerplexityOptions): string[] {
  const { model, textFile, contextTokens, chunks, logitsFile, gpuLayers, threads } = options;
  return [
    ...['-m', model, '-f', textFile, '-c', String(contextTokens), '--chunks', String(chunks)],
    ...['--kl-divergence-base', logitsFile, '-fit', 'off', '--offline'],
    ...(gpuLayers === undefined ? [] : ['-ngl', String(gpuLayers)]),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
  ];
}

const MAGIC = '_logits_';
const HEADER_BYTES = MAGIC.length + 12;

async function readLogitsHeader(path: string): Promise<BaseLogits> {
  await using file = await open(path);
  const header = Buffer.alloc(HEADER_BYTES);
  await file.read(header, 0, HEADER_BYTES, 0);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error(`${path} has no ${MAGIC} at its start`);
  const [contextTokens, vocabulary, chunks] = [0, 4, 8].map((at) => header.readInt32LE(MAGIC.length + at));
  return {
    contextTokens: contextTokens!,
    vocabulary: vocabulary!,
    chunks: chunks!,
    bytes: (await file.stat()).size,
  };
}

/** Header, the tokens as i32, then for each scored token a scale, a minimum (f32) and u16 log-probabilities. */
function logitsBytes({ contextTokens, vocabulary, chunks }: BaseLogits): number {
  const scored = contextTokens - 1 - Math.floor(contextTokens / 2);
  const row = (2 * Math.floor((vocabulary + 1) / 2) + 4) * 2;
  return HEADER_BYTES + chunks * (contextTokens * 4 + scored * row);
}
