import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolder, sha256Hex, writeFileAtomic } from '../../common/index.ts';
import { type ImatrixOptions, type LlamaTools, makeImatrix } from '../../llama/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { asKldText, readImatrix, unreliableNotes } from '../../search/index.ts';
import { type CalibrationFiles, Memo, type MemoKey } from '../../state/index.ts';

interface DomainOptions extends Omit<ImatrixOptions, 'model' | 'textFile' | 'out' | 'logFile' | 'cwd'> {
  readonly domain: string;
  readonly text: string;
  readonly model: MoeModel;
  readonly modelFile: string;
  /** Names the weights. */
  readonly modelId: string;
  readonly files: CalibrationFiles;
}

/** What was made for a domain. */
export interface CalibratedDomain {
  readonly domain: string;
  readonly imatrix: string;
  /** What the imatrix saw. */
  readonly text: string;
  readonly textSha256: string;
  /** The same as llama-perplexity can read it, for masks and `run --kld`; absent where it cannot. */
  readonly kldText?: string;
  /** That the imatrix counted. */
  readonly tokens: number;
  /** Experts seen too rarely. */
  readonly notes: readonly string[];
  /** An earlier run made it. */
  readonly reused: boolean;
}

/** Of the imatrix that was made: one that was changed or damaged since is made again. */
const madeSchema = z.strictObject({ sha256: z.string() });

/**
 * Makes the imatrix of a domain, and keeps the text beside it. What an earlier run made of the same text, model and
 * settings is used again. The counts are checked as `score` will check them.
 *
 * @throws EspalierError `dataset-invalid` for a text of fewer than two chunks, or lost counts; `llama-tool-failed`
 */
export async function calibrateDomain(options: DomainOptions): Promise<CalibratedDomain> {
  const { domain, text, model, modelFile, files } = options;
  const { imatrix: out, text: textFile, kldText, log: logFile } = files;
  await makeFolder(dirname(out));
  await writeFileAtomic(textFile, text);
  const textSha256 = sha256Hex(text);
  const memo = new Memo(files.memo, calibrationKey(options), madeSchema);
  const made = await memo.read();
  const reused = made !== undefined && made.sha256 === (await digestOf(out));
  if (!reused) {
    await makeImatrix({ ...options, model: modelFile, textFile, out, logFile });
  }
  const imatrix = await readImatrix({ domain, path: out }, model);
  await memo.write({ sha256: imatrix.digest.sha256 });
  const readable = asKldText(model.header, text);
  if (readable !== undefined) await writeFileAtomic(kldText, readable);
  return {
    ...{ domain, imatrix: out, text: textFile, textSha256, tokens: imatrix.tokens, reused },
    ...(readable !== undefined && { kldText }),
    notes: unreliableNotes([imatrix]),
  };
}

/** Everything that an imatrix depends on. */
export function calibrationKey({
  modelId,
  text,
  tools,
  contextTokens,
  chunks,
}: Pick<DomainOptions, 'modelId' | 'text' | 'contextTokens' | 'chunks'> & {
  readonly tools: Pick<LlamaTools, 'version'>;
}): MemoKey {
  return { model: modelId, text: sha256Hex(text), llama: tools.version.text, contextTokens, chunks };
}

/** The file's SHA-256; undefined where there is none. */
function digestOf(file: string): Promise<string | undefined> {
  return readFile(file).then(sha256Hex, () => undefined);
}
