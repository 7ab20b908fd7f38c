import { z } from 'zod';
import { EspalierError, sha256Hex } from '../../common/index.ts';

/** What makes a line of a ledger one of a chain; what else it says is for whoever wrote it. */
const linkSchema = z.looseObject({
  /** From 1, without gaps. */
  number: z.int().positive(),
  /** SHA-256 of the line before, without its break; null of the first. */
  previous: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
type LedgerLine = z.infer<typeof linkSchema>;

/** More than a repo will ever have; a longer file is none that we wrote. */
const MAX_LINES = 20_000;

/**
 * The lines of a ledger. The text is of anybody: every line must be the JSON of an object as we write it, carry its number, and name the
 * SHA-256 of the line before.
 *
 * @param text empty where there is no ledger
 * @param where for messages
 * @throws EspalierError `ledger-broken` naming the first line that is not what it must be
 */
export function parseLedger(text: string, where: string): LedgerLine[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw broken(where, 'its last line has no end');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > MAX_LINES)
    throw broken(where, `it has ${lines.length} lines, but at most ${MAX_LINES} are read`);
  return lines.map((line, index) => {
    const number = index + 1;
    const link = linkOf(line);
    if (link === undefined) throw broken(where, `line ${number} is not an entry that Espalier wrote`);
    if (link.number !== number) throw broken(where, `line ${number} has the number ${link.number}`);
    const previous = index === 0 ? null : sha256Hex(lines[index - 1] ?? '');
    if (link.previous !== previous) {
      const [said, found] = [link.previous ?? 'none', previous ?? 'none'];
      throw broken(where, `line ${number} names ${said} as the line before, whose SHA-256 is ${found}`);
    }
    return link;
  });
}

/** Undefined for what is not exactly one JSON object: a key that stands twice would be read in two ways. */
function linkOf(line: string): LedgerLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return JSON.stringify(value) === line ? linkSchema.safeParse(value).data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A ledger with entries added at its end.
 *
 * @param text a whole one, see {@link parseLedger}
 */
export function extendLedger(text: string, entries: readonly object[]): string {
  let [whole, number] = [text, text === '' ? 0 : text.split('\n').length - 1];
  for (const entry of entries) {
    const last = whole.slice(0, -1).split('\n').at(-1) ?? '';
    number += 1;
    whole += `${JSON.stringify({ number, previous: number === 1 ? null : sha256Hex(last), ...entry })}\n`;
  }
  return whole;
}

function broken(where: string, problem: string): EspalierError {
  return new EspalierError('ledger-broken', `the ledger ${where} is damaged: ${problem}`, {
    hint: 'A ledger only grows. Restore the file from the last commit in which it was intact.',
  });
}
