import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError, makeFolder, temporaryName } from '../../common/index.ts';
import { emitHeader, type GgufHeader, SPLIT_KEYS } from '../../gguf/index.ts';
import { type TokenizeOptions, tokenize } from './tokenize.ts';
import type { LlamaTools } from './tools.ts';

/** What is not there, or does not take such a file, in a build of somebody: the tool that reads the text later says what is wrong. */
const UNABLE: readonly string[] = ['llama-not-found', 'llama-tool-failed'];

/**
 * Counts the tokens of a text as llama-perplexity and llama-imatrix read it, with what the header of a model says of its vocabulary:
 * a GGUF without tensors, which llama-tokenize takes.
 *
 * @param folder for that file, which is removed again
 * @returns undefined where this build of llama.cpp cannot tell
 */
export async function countTokens(
  tools: LlamaTools,
  header: GgufHeader,
  textFile: string,
  { folder, ...options }: TokenizeOptions & { readonly folder: string },
): Promise<number | undefined> {
  const vocabulary = temporaryName(join(folder, 'vocabulary.gguf'));
  try {
    await makeFolder(folder);
    const { bytes } = emitHeader(header, { only: new Set(), remove: new Set(SPLIT_KEYS) });
    await writeFile(vocabulary, bytes);
    return (await tokenize(tools, vocabulary, textFile, { ...options, start: true })).length;
  } catch (error) {
    if (error instanceof EspalierError && UNABLE.includes(error.code)) return undefined;
    throw error;
  } finally {
    await rm(vocabulary, { force: true });
  }
}
