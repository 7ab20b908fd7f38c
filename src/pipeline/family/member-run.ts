import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { resultKey, sha256Hex } from '../../common/index.ts';
import { parseWanted, trialSettings } from '../../evaluation/index.ts';
import {
  formatAddress,
  type Moved,
  parseRepoId,
  prepareRepo,
  type StoredFile,
  uploadAhead,
} from '../../hub/index.ts';
import { Memo } from '../../state/index.ts';
import { openBases, openBasesOnHub, type RunContext } from '../inputs/index.ts';
import { type CheckedRelease, type Destination, modelsOf, visibilityOf } from '../release/index.ts';
import type { RunConfig, RunOutput } from '../run-config.ts';
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

function noted(stored: readonly StoredFile[]): Finished['stored'] {
  return stored.map(({ sha256, size, sample }) => ({
    sha256,
    size,
    sample: Buffer.from(sample).toString('base64'),
  }));
}

interface Delivery {
  readonly memo: Memo<Finished>;
  readonly destination: Destination;
  /** Of this process, where it ran here. */
  readonly output?: RunOutput | undefined;
}

/** A candidate in the store of the repo, and what its upload moved, in this run or in an earlier one; where it went by Xet. */
export interface Delivered {
  readonly checked: CheckedRelease;
  readonly moved?: Moved | undefined;
  /** The repo was made for it. */
  readonly created?: boolean;
}

/** Sends a candidate that was checked to the store of the repo, ahead of the commit, and takes it off the disk. */
export async function deliver(
  checked: CheckedRelease,
  { memo, destination, output }: Delivery,
  run: RunContext,
): Promise<Delivered> {
  const { report, models, plan, gate } = checked;
  const { runDir, progress } = run;
  const repo = parseRepoId(destination.repo);
  const hub = run.writing(repo);
  const created = await prepareRepo({ repo, visibility: visibilityOf(destination, gate) }, hub, progress);
  await runDir.claim([runDir.nameOf(runDir.uploadJournal)]);
  const help = {
    openBases: () =>
      output ? openBases(output.resolved.base, plan, run) : openBasesOnHub(report.base, plan, run),
    journal: runDir.uploadJournal,
  };
  const { pullRequest } = destination;
  const { stored, moved } = await uploadAhead({ repo, pullRequest }, models, help, hub, progress);
  const files = [...modelsOf(report)];
  await memo.write({ files, stored: noted(stored), moved });
  await runDir.remove(files.map(({ file }) => file));
  const inStore = models.flatMap(({ path }, i) => {
    const content = stored[i];
    return content === undefined ? [] : [{ path, content }];
  });
  return { checked: { ...checked, models: inStore }, moved, created };
}
