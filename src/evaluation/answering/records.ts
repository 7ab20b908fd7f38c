import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { EspalierError, systemCodeOf } from '../../common/errors.ts';
import { fileError, readText, writeFileAtomic } from '../../common/files.ts';
import { makePrivateFolder, PRIVATE_FILE } from '../../common/private.ts';
import { type Arm, type ItemRecord, itemRecordSchema } from '../result.ts';

/** The file of an arm's records, in the records folder of a run and of a release. */
export function recordsName(arm: Arm, benchmark: string): string {
  return `${arm}-${benchmark}.jsonl`;
}

/** Records of answers, on disk as they come: a JSON line each. */
export interface RecordLog<T = ItemRecord> extends AsyncDisposable {
  /** Records that an earlier, interrupted run left. */
  readonly earlier: readonly T[];
  append(record: T): Promise<void>;
}

/**
 * Opens a records file for appending. Its first line holds the `conditions` that the records were made
 * under; with other conditions there (another model, budget, flag) the file starts anew. Lines that are not
 * whole records (the last one of a process that was killed) are dropped, so their questions are asked again.
 *
 * @param conditions JSON that decides whether earlier records may be used
 * @throws EspalierError `file-unreadable`
 */
export function openRecordLog(path: string, conditions: unknown): Promise<RecordLog> {
  return openLog(path, conditions, itemRecordSchema);
}

/** The same for records of another kind. */
export async function openLog<T>(
  path: string,
  conditions: unknown,
  schema: z.ZodType<T>,
): Promise<RecordLog<T>> {
  const header = JSON.stringify({ conditions });
  const [first, ...lines] = (await textOf(path)).split('\n');
  const earlier = first === header ? lines.flatMap((line) => parseRecord(line, schema)) : [];
  // Rewritten even when nothing was dropped: a torn line must not run into the next record.
  await makePrivateFolder(dirname(path));
  await writeFileAtomic(
    path,
    linesOf([header, ...earlier.map((record) => JSON.stringify(record))]),
    PRIVATE_FILE,
  );

  const handle = await open(path, 'a');
  // One write at a time: answers come from several slots, and lines must not interleave.
  let tail: Promise<void> = Promise.resolve();
  return {
    earlier,
    append(record) {
      tail = tail.then(() => handle.appendFile(`${JSON.stringify(record)}\n`));
      return tail.catch((cause: unknown) => {
        throw fileError(`cannot write ${path}`, cause);
      });
    },
    async [Symbol.asyncDispose]() {
      await tail.catch(() => undefined); // Already reported by append.
      await handle.close();
    },
  };
}

/** Takes the records out of a file that a trial did not count: those that one arm answered ahead. */
export async function keepOnly(path: string, ids: ReadonlySet<string>): Promise<void> {
  const [header = '', ...lines] = (await textOf(path)).split('\n');
  const records = lines.flatMap((line) => parseRecord(line, itemRecordSchema));
  const kept = records.filter(({ id }) => ids.has(id));
  if (kept.length === records.length) return;
  await writeFileAtomic(
    path,
    linesOf([header, ...kept.map((record) => JSON.stringify(record))]),
    PRIVATE_FILE,
  );
}

function linesOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/**
 * The records of a file that {@link openRecordLog} wrote, in the order of arrival; none when there is no such file.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function readRecords(path: string): Promise<ItemRecord[]> {
  return parseRecords(await textOf(path));
}

/** Records of JSON lines; a line that is none (the conditions, a torn end) is passed over, the last one of an id counts. */
export function parseRecords(text: string): ItemRecord[] {
  const records = text.split('\n').flatMap((line) => parseRecord(line, itemRecordSchema));
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/**
 * Records as they are published: a JSON line each, by their place in the data set and with their keys in the order of the
 * schema, so that the same records are the same bytes.
 */
export function recordsText(records: readonly ItemRecord[]): string {
  const ordered = records.toSorted((a, b) => Number(a.id) - Number(b.id));
  return ordered.map((record) => `${JSON.stringify(itemRecordSchema.parse(record))}\n`).join('');
}

/** A file's text; empty where there is none. */
export async function textOf(path: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (error instanceof EspalierError && systemCodeOf(error.cause) === 'ENOENT') return '';
    throw error;
  }
}

/** One record, or none when the line is not a whole one. */
function parseRecord<T>(line: string, schema: z.ZodType<T>): T[] {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? [result.data] : [];
  } catch {
    return [];
  }
}
