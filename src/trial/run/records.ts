import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { EspalierError, messageOf, systemCodeOf } from '../../common/errors.ts';
import { readText, writeFileAtomic } from '../../common/files.ts';
import { type ItemRecord, itemRecordSchema } from '../result.ts';

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
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, `${[header, ...earlier.map((record) => JSON.stringify(record))].join('\n')}\n`);

  const handle = await open(path, 'a');
  // One write at a time: answers come from several slots, and lines must not interleave.
  let tail: Promise<void> = Promise.resolve();
  return {
    earlier,
    append(record) {
      tail = tail.then(() => handle.appendFile(`${JSON.stringify(record)}\n`));
      return tail.catch((cause: unknown) => {
        throw new EspalierError('file-unreadable', `cannot write ${path}: ${messageOf(cause)}`, { cause });
      });
    },
    async [Symbol.asyncDispose]() {
      await tail.catch(() => undefined); // Already reported by append.
      await handle.close();
    },
  };
}

/**
 * The records of a file that {@link openRecordLog} wrote, in the order of arrival; none when there is no such file.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function readRecords(path: string): Promise<ItemRecord[]> {
  const [, ...lines] = (await textOf(path)).split('\n');
  return lines.flatMap((line) => parseRecord(line, itemRecordSchema));
}

async function textOf(path: string): Promise<string> {
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
