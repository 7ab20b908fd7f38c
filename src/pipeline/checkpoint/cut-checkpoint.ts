import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteSource, checkFreeDisk, SpliceBuilder, splicedSize } from '../../bytes/index.ts';
import {
  EspalierError,
  fileError,
  formatCount,
  makeFolder,
  readText,
  stringifyJson,
  systemCodeOf,
  writeFileAtomic,
} from '../../common/index.ts';
import type { PlanFile } from '../../plan/index.ts';
import { writeSpliced } from '../../prune/index.ts';
import { type CutShard, cutIndex, cutShard } from '../../safetensors/index.ts';
import type { Context } from '../inputs/index.ts';
import { type Checkpoint, companionsOf, findCheckpoint, INDEX, RECORD } from './base-checkpoint.ts';
import { openCheckpoint } from './open-checkpoint.ts';

/** What was written. */
export interface CutCheckpoint {
  readonly out: string;
  readonly kept: number;
  /** Tensors of blocks that predict further tokens, which are left out. */
  readonly leftOut: number;
  readonly bytes: number;
  readonly bytesBefore: number;
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
}

/**
 * Writes a checkpoint without the experts that a plan drops into a folder: every shard by ranges, config.json and index anew, tokenizer
 * and templates as they are. A run that was stopped goes on.
 *
 * @param out the folder; absent: nothing is written, and the sizes are said
 * @throws EspalierError `usage` for a folder that holds something else, `checkpoint-invalid`, `plan-mismatch`, `disk-full`, `hub-...`
 */
export async function cutCheckpoint(
  checkpoint: Checkpoint,
  planFile: PlanFile,
  out: string | undefined,
  context: Context,
): Promise<CutCheckpoint> {
  await using open = await openCheckpoint(checkpoint, planFile, context);
  const { planned, sources } = open;
  const cuts = planned.shards.map((shard) => cutShard(shard, planned));
  const bytes = cuts.reduce((sum, { list }) => sum + splicedSize(list), 0);
  const bytesBefore = [...sources.values()].reduce((sum, { size }) => sum + size, 0);
  const facts = { kept: planned.kept, leftOut: planned.leftOut, bytes, bytesBefore };
  if (out === undefined) return { out: '', ...facts, files: [] };
  await claimFolder(out, checkpoint, planFile, context);
  await checkFreeDisk(join(out, INDEX), bytes, context.freeDisk);
  const files = [];
  let before = 0;
  for (const cut of cuts) {
    files.push(await writeShard(cut, sources.get(cut.file)!, out, { ...context, before, total: bytes }));
    before += splicedSize(cut.list);
  }
  for (const file of companionsOf(checkpoint, [...sources.keys()]))
    await copyFile(checkpoint, file, out, context);
  if (checkpoint.files.includes(INDEX))
    await writeFileAtomic(join(out, INDEX), stringifyJson(cutIndex(cuts)));
  // Last: without it the folder is no model.
  await writeFileAtomic(join(out, 'config.json'), open.configText);
  await writeFileAtomic(
    join(out, RECORD),
    stringifyJson({ ...recordOf(checkpoint, planFile, context), files }),
  );
  return { out, ...facts, files };
}

async function writeShard(
  { file, list }: CutShard,
  source: ByteSource,
  out: string,
  { signal, progress, freeDisk, before, total }: Context & { before: number; total: number },
) {
  const within = { before, total };
  const { bytes, sha256 } = await writeSpliced(source, list, join(out, file), {
    ...{ signal, progress, within },
    free: freeDisk,
  });
  return { file, bytes, sha256 };
}

async function copyFile(
  checkpoint: Checkpoint,
  file: string,
  out: string,
  { signal, freeDisk }: Context,
): Promise<void> {
  await using source = await checkpoint.open(file);
  const whole = new SpliceBuilder();
  whole.copy(0, source.size);
  await writeSpliced(source, whole.build(), join(out, file), { signal, free: freeDisk });
}

function recordOf({ name }: Checkpoint, { plan, sha256 }: PlanFile, { tool }: Context) {
  return { base: name, plan: { name: plan.name, sha256 }, tool };
}

/** Takes a folder that is empty or not there, or in which the same cut was begun. */
async function claimFolder(
  out: string,
  checkpoint: Checkpoint,
  planFile: PlanFile,
  context: Context,
): Promise<void> {
  const there = existsSync(out) ? await readFolder(out) : [];
  const record = recordOf(checkpoint, planFile, context);
  const same =
    existsSync(checkpoint.name) &&
    existsSync(out) &&
    (await realpath(out)) === (await realpath(checkpoint.name));
  if (same || (there.length > 0 && !(await isBegun(join(out, RECORD), record)))) {
    throw new EspalierError(
      'usage',
      `out is ${out}, which ${same ? 'is the base' : `holds ${formatCount(there.length, 'file')} of something else`}`,
      {
        hint: 'Give a folder that is empty or that does not exist yet.',
      },
    );
  }
  await makeFolder(out);
  await writeFileAtomic(join(out, RECORD), stringifyJson(record));
}

/** @throws EspalierError `usage` for a file */
async function readFolder(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (cause) {
    if (systemCodeOf(cause) !== 'ENOTDIR') throw fileError(`cannot read ${path}`, cause);
    throw new EspalierError('usage', `out is ${path}, which is a file`, {
      hint: 'A checkpoint is written as a folder: give one that is empty or that does not exist yet.',
    });
  }
}

async function isBegun(path: string, { base, plan }: ReturnType<typeof recordOf>): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    const found = JSON.parse(await readText(path)) as Partial<ReturnType<typeof recordOf>>;
    return found.base === base && found.plan?.sha256 === plan.sha256;
  } catch {
    return false;
  }
}

/** Whether a base is a checkpoint; what else it may be is for others to say. */
export async function checkpointAt(
  text: string | undefined,
  context: Context,
): Promise<Checkpoint | undefined> {
  return text === undefined ? undefined : await findCheckpoint(text, context);
}
