import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ByteSource, checkFreeDisk, SpliceBuilder, splicedSize } from '../bytes/index.ts';
import { EspalierError } from '../common/errors.ts';
import { readText, stringifyJson, writeFileAtomic } from '../common/files.ts';
import { makeFolder } from '../common/make-folder.ts';
import type { PlanFile } from '../plan/index.ts';
import { writeSpliced } from '../prune/write.ts';
import { type FittedCheckpoint, fitCheckpoint } from '../safetensors/checkpoint.ts';
import { cutConfigText } from '../safetensors/config.ts';
import { type CutShard, cutShard } from '../safetensors/cut.ts';
import { readShardHeader } from '../safetensors/header.ts';
import { checkIndex, cutIndex } from '../safetensors/index-file.ts';
import { parseObject } from '../safetensors/json-text.ts';
import { type CheckpointProof, proveShards } from '../safetensors/prove.ts';
import {
  type Checkpoint,
  companionsOf,
  findCheckpoint,
  INDEX,
  RECORD,
  readCheckpoint,
} from './checkpoint.ts';
import type { Context } from './context.ts';

/** A checkpoint whose shards are open, and the plan that fits it. */
interface OpenCheckpoint extends AsyncDisposable {
  readonly fitted: FittedCheckpoint;
  /** config.json of the cut. */
  readonly configText: string;
  /** By the names of the shards. */
  readonly sources: ReadonlyMap<string, ByteSource>;
}

async function openCheckpoint(
  checkpoint: Checkpoint,
  { plan }: PlanFile,
  context: Context,
): Promise<OpenCheckpoint> {
  await using opened = new AsyncDisposableStack();
  const { config, configText, shards, index } = await readCheckpoint(checkpoint, context);
  const sources = new Map<string, ByteSource>();
  const headers = [];
  for (const file of shards) {
    const source = opened.use(await checkpoint.open(file));
    sources.set(file, source);
    headers.push(await readShardHeader(file, source, context.signal));
  }
  if (index !== undefined) checkIndex(index, headers);
  const fitted = fitCheckpoint(config, headers, plan);
  const stack = opened.move();
  const cutText = cutConfigText(configText, fitted.kept, fitted.leftOut > 0);
  return { fitted, sources, configText: cutText, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

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
  const { fitted, sources } = open;
  const cuts = fitted.shards.map((shard) => cutShard(shard, fitted));
  const bytes = cuts.reduce((sum, { list }) => sum + splicedSize(list), 0);
  const bytesBefore = [...sources.values()].reduce((sum, { size }) => sum + size, 0);
  const facts = { kept: fitted.kept, leftOut: fitted.leftOut, bytes, bytesBefore };
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
  const there = existsSync(out) ? await readdir(out) : [];
  const record = recordOf(checkpoint, planFile, context);
  const same =
    existsSync(checkpoint.name) &&
    existsSync(out) &&
    (await realpath(out)) === (await realpath(checkpoint.name));
  if (same || (there.length > 0 && !(await isBegun(join(out, RECORD), record)))) {
    throw new EspalierError(
      'usage',
      `out is ${out}, which ${same ? 'is the base' : `holds ${there.length} files of something else`}`,
      {
        hint: 'Give a folder that is empty or that does not exist yet.',
      },
    );
  }
  await makeFolder(out);
  await writeFileAtomic(join(out, RECORD), stringifyJson(record));
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

/**
 * Proves that a folder holds a checkpoint minus the experts of a plan: every tensor byte by byte, the number in config.json, and an
 * index that names what the shards hold.
 *
 * @throws EspalierError `proof-failed`
 */
export async function proveCheckpoint(
  candidate: Checkpoint,
  base: Checkpoint,
  planFile: PlanFile,
  context: Context,
): Promise<CheckpointProof> {
  await using open = await openCheckpoint(base, planFile, context);
  const { fitted, sources } = open;
  const fail = (problem: string) => new EspalierError('proof-failed', `${candidate.name}: ${problem}`);
  const { config, configText, index } = await readCheckpoint(candidate, context);
  const extra = candidate.files.find((file) => file.endsWith('.safetensors') && !sources.has(file));
  if (extra !== undefined) throw fail(`${extra} is not in the base`);
  if (configText !== open.configText) throw fail(configDifference(config, configText, open.configText));
  await using opened = new AsyncDisposableStack();
  const pairs = [];
  for (const [file, source] of sources) {
    if (!candidate.files.includes(file)) throw fail(`${file} is not there`);
    pairs.push({ file, base: source, candidate: opened.use(await candidate.open(file)) });
  }
  const proof = await proveShards(pairs, fitted, context.signal);
  if (base.files.includes(INDEX)) {
    const { weight_map: wanted } = cutIndex(fitted.shards.map((shard) => cutShard(shard, fitted)));
    if (!isDeepStrictEqual(index, wanted)) throw fail(`${INDEX} does not name what the shards hold`);
  }
  return proof;
}

/** The first key that says something else; numbers that are written otherwise have none. */
function configDifference(config: Record<string, unknown>, text: string, wantedText: string): string {
  const wanted = parseObject('config.json', wantedText);
  const key = [...new Set([...Object.keys(config), ...Object.keys(wanted)])].find(
    (name) => !isDeepStrictEqual(config[name], wanted[name]),
  );
  if (key !== undefined) {
    const [is, must] = [config, wanted].map((one) => JSON.stringify(one[key]));
    return `config.json says ${key} is ${is}, must be ${must}`;
  }
  const lines = text.split('\n');
  const line = wantedText.split('\n').findIndex((one, i) => one !== lines[i]);
  return `config.json is written otherwise than the base's, from line ${line + 1} on`;
}

/** Whether a base is a checkpoint; what else it may be is for others to say. */
export async function checkpointAt(
  text: string | undefined,
  context: Context,
): Promise<Checkpoint | undefined> {
  return text === undefined ? undefined : await findCheckpoint(text, context);
}
