import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { resultKey, sha256Hex } from '../../common/index.ts';
import { parseWanted, trialSettings } from '../../evaluation/index.ts';
import { formatAddress, type StoredFile } from '../../hub/index.ts';
import { Memo } from '../../state/index.ts';
import type { RunContext } from '../context.ts';
import type { RunConfig } from '../run-config.ts';
import type { Member } from './family-members.ts';

const fileSchema = z.strictObject({ file: z.string(), bytes: z.int().min(0), sha256: z.string() });
const storedSchema = z.strictObject({
  sha256: z.string(),
  size: z.int().min(0),
  /** The first bytes. */
  sample: z.base64(),
});

const finishedSchema = z.strictObject({
  /** The candidate's. */
  files: z.array(fileSchema).min(1),
  /** They are in the store of the repo, and not here any more. */
  stored: z.array(storedSchema).optional(),
  /** Bytes of them that the store did not have, and all; where they went by Xet. */
  moved: z.strictObject({ newBytes: z.int().min(0), bytes: z.int().min(0) }).optional(),
});

/** What is kept of a member that is done: nothing of it is made again. */
export type Finished = z.infer<typeof finishedSchema>;

/** @param settings of the family's run, as they are for this member */
export async function finishedMemo(
  member: Member,
  settings: RunConfig,
  made: { readonly plan: string; readonly templates: string },
  { runDir, tool, hub }: RunContext,
): Promise<Memo<Finished>> {
  const { trial, kldAlone, primary, gate, destination, curve, scores } = settings;
  const { records, maxShardBytes, hashBase, anyBase, maxMinutes } = settings;
  const { benchmarks, kld, kldChunks, kldFloor, rivals } = trial;
  const texts = [kld, curve, scores, ...parseWanted(benchmarks).questions.map(({ source }) => source)];
  const key = {
    ...{ tool, ...made, base: formatAddress(member.base), hub: hub.hubUrl },
    ...{
      trial: resultKey(trialSettings, trial),
      benchmarks,
      kld,
      kldChunks,
      kldFloor,
      rivals,
      kldAlone,
      maxMinutes,
    },
    ...{ primary, gate: gate?.map(({ text }) => text), repo: destination?.repo, tag: destination?.tag },
    ...{ records, maxShardBytes, hashBase, anyBase, texts: await Promise.all(texts.map(digestOfText)) },
  };
  return new Memo(runDir.finished, key, finishedSchema);
}

/** Of a file of this machine the digest, of an address itself: what it named stays what it was when the run began. */
async function digestOfText(source: unknown): Promise<unknown> {
  if (typeof source !== 'string' || source.includes('://')) return source;
  return await readFile(source).then(sha256Hex, () => source);
}

/** Whether the candidate of a finished member is in the run directory, with the size that it had. */
export async function isHere({ files }: Finished, { runDir }: RunContext): Promise<boolean> {
  const sizes = await Promise.all(
    files.map(({ file }) =>
      stat(join(runDir.path, file)).then(
        ({ size }) => size,
        () => undefined,
      ),
    ),
  );
  return files.every(({ bytes }, i) => sizes[i] === bytes);
}

/** As a release takes it. */
export function storedOf({ stored }: Finished): StoredFile[] | undefined {
  return stored?.map(({ sample, ...one }) => ({
    stored: true,
    ...one,
    sample: Buffer.from(sample, 'base64'),
  }));
}

export function noted(stored: readonly StoredFile[]): Finished['stored'] {
  return stored.map(({ sha256, size, sample }) => ({
    sha256,
    size,
    sample: Buffer.from(sample).toString('base64'),
  }));
}
