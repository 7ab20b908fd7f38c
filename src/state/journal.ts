import { constants } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import {
  createFileAtomic,
  EspalierError,
  fileError,
  makePrivateFolder,
  PRIVATE_FILE,
  readText,
  systemCodeOf,
  writeFileAtomic,
} from '../common/index.ts';
import type { MemoKey } from './memo.ts';

/** Records of one kind on disk as they come, a JSON line each: what was interrupted continues from them. */
export interface Journal<T> extends AsyncDisposable {
  /** Records that earlier processes left under the same key, in the order of arrival. */
  readonly earlier: readonly T[];
  /** @throws EspalierError `disk-full`, `file-unreadable` */
  append(record: T): Promise<void>;
}

/**
 * Opens a journal. Its first line is the key; a file with another key (another model, budget, flag) is replaced at the first
 * record. Lines that are no whole records are passed over. Nothing is written before the first record.
 *
 * Several processes may append to one file under the same key: each line begins with its break, so that a line which a killed
 * process left torn does not swallow the next one. Where they could do the same work twice, a lock keeps them apart.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function openJournal<T>(path: string, key: MemoKey, schema: z.ZodType<T>): Promise<Journal<T>> {
  const header = JSON.stringify({ key });
  const text = await journalText(path);
  const [first] = text.split('\n', 1);
  const isOurs = first === header;
  let begun: Promise<void> | undefined = isOurs ? Promise.resolve() : undefined;
  const write = async (line: string) => {
    begun ??= begin(path, header);
    await begun;
    try {
      await appendFile(path, `\n${line}`, { flag: APPEND });
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOENT') throw error;
      // Somebody cleared it away.
      await begin(path, header);
      await appendFile(path, `\n${line}`, { flag: APPEND });
    }
  };
  // One write at a time: lines that come at once must not interleave.
  let tail: Promise<void> = Promise.resolve();
  return {
    earlier: isOurs ? parseLines(text, schema) : [],
    append(record) {
      const done = tail.then(() => write(JSON.stringify(record)));
      tail = done.catch(() => {}); // thrown to whoever appended it
      return done.catch((cause: unknown) => {
        throw fileError(`cannot write ${path}`, cause);
      });
    },
    [Symbol.asyncDispose]: () => tail,
  };
}

/** A journal is begun with its key, never by a record. */
const APPEND = constants.O_WRONLY | constants.O_APPEND;

async function begin(path: string, header: string): Promise<void> {
  await makePrivateFolder(dirname(path));
  if (await createFileAtomic(path, header, PRIVATE_FILE)) return;
  // Another process may have begun it meanwhile under the same key: its lines stay.
  const [first] = (await journalText(path)).split('\n', 1);
  if (first !== header) await writeFileAtomic(path, header, PRIVATE_FILE);
}

/** Takes the records out of a journal that nobody appends to any more, unless they are to be kept. */
export async function keepRecords<T>(
  path: string,
  schema: z.ZodType<T>,
  keep: (record: T) => boolean,
): Promise<void> {
  const text = await journalText(path);
  const records = parseLines(text, schema);
  const kept = records.filter(keep);
  if (kept.length === records.length) return;
  const [header] = text.split('\n', 1);
  await writeFileAtomic(
    path,
    [header, ...kept.map((record) => JSON.stringify(record))].join('\n'),
    PRIVATE_FILE,
  );
}

/** The text of a journal; empty where there is none. */
export async function journalText(path: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (error instanceof EspalierError && systemCodeOf(error.cause) === 'ENOENT') return '';
    throw error;
  }
}

/** Records of JSON lines; a line that is none (the key, a torn end) is passed over. */
export function parseLines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text.split('\n').flatMap((line) => {
    try {
      const { success, data } = schema.safeParse(JSON.parse(line));
      return success ? [data] : [];
    } catch {
      return [];
    }
  });
}
