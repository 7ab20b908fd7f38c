import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { sha256Hex } from '../../common/digest.ts';
import { readText, stringifyJson, writeFileAtomic } from '../../common/files.ts';
import { type ImatrixOptions, makeImatrix } from '../../llama/tools/imatrix.ts';
import type { MoeModel } from '../../moe/model.ts';
import { unreliableNotes } from '../../search/importance/guards.ts';
import { readImatrix } from '../../search/importance/imatrix.ts';
import { asKldText } from '../../search/masks/texts.ts';
import type { CalibrationFiles } from '../../state/run-directory.ts';

export interface DomainOptions
  extends Omit<ImatrixOptions, 'model' | 'textFile' | 'out' | 'logFile' | 'cwd'> {
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

const noteSchema = z.strictObject({ key: z.string(), sha256: z.string() });

/**
 * Makes the imatrix of a domain, and keeps the text beside it. What an earlier run made of the same text, model and
 * settings is used again. The counts are checked as `score` will check them.
 *
 * @throws EspalierError `dataset-invalid` for a text of fewer than two chunks, or lost counts; `llama-tool-failed`
 */
export async function calibrateDomain(options: DomainOptions): Promise<CalibratedDomain> {
  const { domain, text, model, modelId, modelFile, files, tools, contextTokens, chunks } = options;
  const { imatrix: out, text: textFile, memo: note, kldText, log: logFile } = files;
  await mkdir(dirname(out), { recursive: true });
  await writeFileAtomic(textFile, text);
  const textSha256 = sha256Hex(text);
  const key = JSON.stringify([modelId, textSha256, tools.version.text, contextTokens, chunks]);
  const reused = await isMade(out, note, key);
  if (!reused) {
    await makeImatrix({ ...options, model: modelFile, textFile, out, logFile });
  }
  const imatrix = await readImatrix({ domain, path: out }, model);
  await writeFileAtomic(note, stringifyJson({ key, sha256: imatrix.digest.sha256 }));
  const readable = asKldText(model.header, text);
  if (readable !== undefined) await writeFileAtomic(kldText, readable);
  return {
    ...{ domain, imatrix: out, text: textFile, textSha256, tokens: imatrix.tokens, reused },
    ...(readable !== undefined && { kldText }),
    notes: unreliableNotes([imatrix]),
  };
}

/** Whether the file is the one that was made for the key, whole. */
async function isMade(file: string, note: string, key: string): Promise<boolean> {
  if (!existsSync(file) || !existsSync(note)) return false;
  try {
    const made = noteSchema.parse(JSON.parse(await readText(note)));
    return made.key === key && made.sha256 === sha256Hex(await readFile(file));
  } catch {
    // Of another version, or torn: it is made again.
    return false;
  }
}
