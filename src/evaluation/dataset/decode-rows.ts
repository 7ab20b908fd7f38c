// The default export, because Node 20, which must get as far as our version check, lacks some of the names.
import zlib from 'node:zlib';
import { tableFromIPC } from '@uwdata/flechette';
import { type Compressors, parquetReadObjects } from 'hyparquet';
import { csvRecords, EspalierError, fileKind, messageOf } from '../../common/index.ts';

const FORMATS = 'A data set is Parquet, Arrow, CSV, or JSON lines (one object on each line).';

export type RawRow = Readonly<Record<string, unknown>>;

/** A row and where it stands in its file: `line 3` of JSON lines, `row 3` of all else, both from 1. */
export interface PlacedRow {
  readonly place: string;
  readonly row: RawRow;
}

/** GSM8K unpacks to 0.7 MB, MMLU to 7 MB; a gzip of a few kB must not become all memory. */
const MAX_UNPACKED_BYTES = 1 << 30;

/** What Node brings; Snappy is hyparquet's own. */
const COMPRESSORS: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length }),
  ZSTD: (input, length) => zlib.zstdDecompressSync(input, { maxOutputLength: length }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length }),
};

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const PARQUET = [0x50, 0x41, 0x52, 0x31];
/** A message of a stream, as the `datasets` library saves them, or a file. */
const ARROW = [
  [0xff, 0xff, 0xff, 0xff],
  [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
];
const GZIP = [0x1f, 0x8b];

/**
 * The rows of a data set file: Parquet, Arrow, JSON lines, or JSON lines in gzip, told apart by their first bytes (names lie: the
 * Hub serves files under any); CSV, which has none, by its name.
 *
 * @throws EspalierError `dataset-invalid`
 */
export async function decodeRows(name: string, bytes: Uint8Array): Promise<PlacedRow[]> {
  try {
    if (startsWith(bytes, PARQUET)) return await parquetRows(bytes);
    if (ARROW.some((magic) => startsWith(bytes, magic))) return numbered(tableFromIPC(bytes).toArray());
    if (/\.csv$/i.test(name)) return numbered(csvRecords(textOf(bytes)));
    if (startsWith(bytes, GZIP)) {
      return jsonLines(name, zlib.gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }));
    }
    return jsonLines(name, bytes);
  } catch (cause) {
    if (cause instanceof EspalierError) throw cause;
    const kind = fileKind(bytes);
    const why =
      kind && !startsWith(bytes, PARQUET) && !startsWith(bytes, GZIP)
        ? `it is ${kind.name}`
        : messageOf(cause);
    throw new EspalierError('dataset-invalid', `${name} cannot be read: ${why}`, { hint: FORMATS, cause });
  }
}

async function parquetRows(bytes: Uint8Array): Promise<PlacedRow[]> {
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => bytes.slice(start, end).buffer as ArrayBuffer,
  };
  const rows: RawRow[] = await parquetReadObjects({ file, compressors: COMPRESSORS });
  return numbered(rows);
}

function numbered(rows: readonly RawRow[]): PlacedRow[] {
  return rows.map((row, index) => ({ place: `row ${index + 1}`, row }));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function jsonLines(name: string, bytes: Uint8Array): PlacedRow[] {
  const text = textOf(bytes);
  const rows: PlacedRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const place = `line ${index + 1}`;
    if (line.trim() !== '') rows.push({ place, row: jsonRow(`${name} ${place}`, line) });
  }
  return rows;
}

function jsonRow(where: string, line: string): RawRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EspalierError('dataset-invalid', `${where} is not valid JSON: ${messageOf(cause)}`, {
      hint: FORMATS,
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new EspalierError('dataset-invalid', `${where}: expected a JSON object, got ${line.slice(0, 40)}`, {
    hint: FORMATS,
  });
}
