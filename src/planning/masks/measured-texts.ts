import { EspalierError, readText } from '../../common/index.ts';
import type { JobRun } from '../../engines/index.ts';
import {
  assertLongEnough,
  countTokens,
  type LlamaOptions,
  type LlamaTools,
  mostTokens,
  type WantedChunks,
} from '../../llama/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { NamedText } from '../../pipeline/index.ts';
import { checkKldText, type InputFile, type MaskOptions } from '../../search/index.ts';
import type { Texts } from '../texts/index.ts';
import type { MaskMachines } from './mask-jobs.ts';

/** What it takes to measure candidates on texts, as a user says it. */
export type MeasuringInputs = MaskOptions &
  LlamaOptions & {
    readonly runDir: string;
    /** Where masks are measured in Jobs. */
    readonly jobs?: MaskMachines | undefined;
    /** Their run, where it is known already. */
    readonly jobRun?: JobRun | undefined;
  };

/** The same with the texts found: see `resolveTexts`. */
export type MeasuringOptions = Omit<MeasuringInputs, keyof Texts> & Texts;

/** The files with what they hold. */
export async function readNamed(files: readonly InputFile[]): Promise<NamedText[]> {
  const named = [];
  for (const { path } of files) named.push({ path, text: await readText(path) });
  return named;
}

/** @throws EspalierError `usage` unless there are texts, one a domain */
export function textsOf(
  who: string,
  { text: texts = [] }: Partial<Pick<MeasuringOptions, 'text'>>,
): readonly InputFile[] {
  if (texts.length > 0 && new Set(texts.map(({ domain }) => domain)).size === texts.length) return texts;
  throw new EspalierError('usage', `${who} needs text, one file for each domain`, {
    hint: 'For example: --text built-in, or --text math=math.txt,code=code.txt; a single mixed text gives a worse plan.',
  });
}

/**
 * The same, before a byte of the model is laid out: none holds what llama-perplexity would misread, or has fewer bytes than tokens are
 * needed.
 *
 * @throws EspalierError `usage`, `dataset-invalid`, `file-unreadable`
 */
export async function readableTexts(
  who: string,
  model: MoeModel,
  inputs: TextsAsked,
): Promise<readonly InputFile[]> {
  const texts = textsOf(who, inputs);
  for (const { path } of texts) {
    const text = await readText(path);
    checkKldText(model.header, path, text);
    const wanted = wantedOf(path, inputs);
    if (wanted) assertLongEnough(who, wanted, mostTokens(Buffer.byteLength(text)));
  }
  return texts;
}

/**
 * Refuses texts of too few tokens, before a byte of the model is laid out: its header holds the vocabulary.
 *
 * @throws EspalierError `dataset-invalid`
 */
export async function assertTextsSuffice(
  who: string,
  { header }: Pick<MoeModel, 'header'>,
  inputs: TextsAsked & Pick<MeasuringOptions, 'runDir'>,
  tools: LlamaTools,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { path } of textsOf(who, inputs)) {
    const wanted = wantedOf(path, inputs);
    const tokens = wanted && (await countTokens(tools, header, path, { folder: inputs.runDir, signal }));
    if (wanted && tokens !== undefined) assertLongEnough(who, wanted, { tokens });
  }
}

type TextsAsked = Pick<MeasuringOptions, 'text' | 'scoreTokens' | 'chunks' | 'chunkTokens'>;

/** What is read of a text in its order; undefined where it is laid out anew by its turns. */
function wantedOf(
  textFile: string,
  { scoreTokens, chunks, chunkTokens }: TextsAsked,
): WantedChunks | undefined {
  if (scoreTokens === 'assistant' || typeof chunkTokens !== 'number') return undefined;
  return { textFile, contextTokens: chunkTokens, chunks };
}
