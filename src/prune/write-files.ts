import { readFile, rm, stat } from 'node:fs/promises';
import { z } from 'zod';
import {
  type ByteSource,
  checkFreeDisk,
  isPassing,
  openFileSource,
  PartialFile,
  partialName,
  type SpliceList,
  sha256OfStream,
  splicedSize,
  type WrittenFile,
} from '../bytes/index.ts';
import { stringifyJson, writeFileAtomic } from '../common/index.ts';
import { shardNames } from '../gguf/index.ts';
import { contentKey, type WriteSplicedOptions, writeSpliced } from './write-spliced.ts';

/** What is known of the shards that are finished, while the set is not. */
const finishedSchema = z.array(
  z.strictObject({ key: z.string(), path: z.string(), bytes: z.int(), sha256: z.string() }),
);

/** Paths of a candidate's files: its own, or those of its shards. */
export function candidatePaths(path: string, count: number): string[] {
  return count === 1 ? [path] : shardNames(path, count);
}

/**
 * Writes a candidate of one file or of several, one after the other, as `writeSpliced` does each. Free disk is checked for
 * all of them first. Shards that a run which was stopped or killed has finished are read again and kept; after a failure
 * that running again does not get past, none of them stays.
 *
 * @param path of the candidate as one file; those of shards are made from it
 */
export async function writeFiles(
  base: ByteSource,
  lists: readonly SpliceList[],
  path: string,
  options: WriteSplicedOptions = {},
): Promise<WrittenFile[]> {
  const paths = candidatePaths(path, lists.length);
  if (lists.length === 1) return [await writeSpliced(base, lists[0]!, path, options)];
  const { signal, free } = options;
  const keys = lists.map((list) => contentKey(base, list));
  const sizes = lists.map(splicedSize);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const record = recordName(path);
  const files = await finishedFiles(record, keys, paths, signal);
  let before = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const next = files.length;
  const begun = next < lists.length ? await PartialFile.usable(paths[next]!, keys[next]) : 0;
  await checkFreeDisk(path, total - before - begun, free);
  try {
    for (let i = next; i < lists.length; i++) {
      const within = { before, total };
      files.push(await writeSpliced(base, lists[i]!, paths[i]!, { ...options, within }));
      before += sizes[i]!;
      await writeFileAtomic(record, stringifyJson(files.map((file, k) => ({ key: keys[k], ...file }))));
    }
  } catch (cause) {
    if (!isPassing(cause, signal)) for (const gone of [...paths, record]) await rm(gone, { force: true });
    throw cause;
  }
  await rm(record, { force: true });
  return files;
}

/** The files at the beginning of the set that are there, as an earlier run recorded them: same content, same digest. */
async function finishedFiles(
  record: string,
  keys: readonly (string | undefined)[],
  paths: readonly string[],
  signal: AbortSignal | undefined,
): Promise<WrittenFile[]> {
  const text = await readFile(record, 'utf8').catch(() => '[]');
  const files: WrittenFile[] = [];
  for (const [i, { key, ...file }] of parseFinished(text).entries()) {
    if (key !== keys[i] || file.path !== paths[i] || !(await isThere(file, signal))) break;
    files.push(file);
  }
  return files;
}

/** Bytes that are there of files, those of unfinished ones among them. */
export async function bytesAt(paths: readonly string[]): Promise<number> {
  const sizes = paths.map(async (path) => (await sizeOf(path)) || (await sizeOf(partialName(path))));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The paths of finished shards of a set that an earlier run has begun: ours by its record. */
export async function begunPaths(path: string): Promise<string[]> {
  const text = await readFile(recordName(path), 'utf8').catch(() => '[]');
  return parseFinished(text).map((file) => file.path);
}

function recordName(path: string): string {
  return `${partialName(path)}.json`;
}

function parseFinished(text: string): z.infer<typeof finishedSchema> {
  try {
    return finishedSchema.parse(JSON.parse(text));
  } catch {
    return []; // lost its end with the power, or is not ours: begin anew
  }
}

async function isThere({ path, bytes, sha256 }: WrittenFile, signal?: AbortSignal): Promise<boolean> {
  const opened = await openFileSource(path).catch(() => undefined);
  if (opened === undefined) return false;
  await using source = opened;
  return source.size === bytes && (await sha256OfStream(source.stream(0, bytes, signal))) === sha256;
}
