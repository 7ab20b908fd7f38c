import { journalText, keepRecords, parseLines } from '../../state/index.ts';
import { type ItemRecord, itemRecordSchema } from '../results/index.ts';

/** The file of a model's records, in the records folder of a run and of a release. */
export function recordsName(model: string, benchmark: string): string {
  return `${model}-${benchmark}.jsonl`;
}

/** Takes the records out of a file that a trial did not count: those that one model answered ahead, or an earlier run asked for. */
export function keepOnly(path: string, ids: ReadonlySet<string>): Promise<void> {
  return keepRecords(path, itemRecordSchema, ({ id }) => ids.has(id));
}

/**
 * The records of a journal of answers, in the order of arrival; none when there is no such file.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function readRecords(path: string): Promise<ItemRecord[]> {
  return parseRecords(await journalText(path));
}

/** Records of JSON lines; a line that is none (the conditions, a torn end) is passed over, the last one of an id counts. */
export function parseRecords(text: string): ItemRecord[] {
  const records = parseLines(text, itemRecordSchema);
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** Answers come in the order in which they were ready; ids are places in the data set, and so the order of the questions. */
export function inOrder(records: readonly ItemRecord[]): ItemRecord[] {
  return records.toSorted((a, b) => Number(a.id) - Number(b.id));
}

/**
 * Records as they are published: a JSON line each, by their place in the data set and with their keys in the order of the
 * schema, so that the same records are the same bytes.
 */
export function recordsText(records: readonly ItemRecord[]): string {
  return inOrder(records)
    .map((record) => `${JSON.stringify(itemRecordSchema.parse(record))}\n`)
    .join('');
}
