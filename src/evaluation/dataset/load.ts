import { basename } from 'node:path';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, formatBytes, messageOf, sha256Hex } from '../../common/index.ts';
import type { Benchmark, Row } from '../benchmarks/index.ts';
import { decodeRows, type PlacedRow } from './decode-rows.ts';
import { commonName } from './pattern.ts';

/** A benchmark's files are held in memory whole: their SHA-256 needs all bytes anyway. */
const MAX_BYTES = 512e6;

export interface Dataset {
  /** The source's name: a path, or `hf://...@<commit>/file`; of several files with `*` where they differ. */
  source: string;
  /** Of the file's bytes; of several files over a line of SHA-256 and name each, as `sha256sum` writes them. */
  sha256: string;
  rows: readonly Row[];
  license?: string;
}

/** One file of a data set, and what of the source's braces it is. */
export interface DatasetFile {
  readonly source: ByteSource;
  readonly part?: string;
}

interface LoadDatasetOptions {
  benchmark: Benchmark;
  /** Their rows follow one another. */
  files: readonly DatasetFile[];
  /** Of this source, where it is known. */
  license?: string;
  signal?: AbortSignal;
}

interface RawFile extends DatasetFile {
  readonly sha256: string;
  readonly rows: readonly PlacedRow[];
}

/**
 * Reads and checks every row of a benchmark's files (Parquet, Arrow, CSV, JSON lines, gzipped JSON lines).
 *
 * @throws EspalierError `dataset-invalid`, naming the file, the line or row (from 1), and the column
 */
export async function loadDataset(options: LoadDatasetOptions): Promise<Dataset> {
  const { benchmark, files, license, signal } = options;
  const names = files.map(({ source }) => source.name);
  const size = files.reduce((sum, { source }) => sum + source.size, 0);
  if (size > MAX_BYTES) {
    throw new EspalierError(
      'dataset-invalid',
      `${commonName(names)} has ${formatBytes(size)}, expected at most ${formatBytes(MAX_BYTES)}`,
    );
  }
  const raw: RawFile[] = [];
  for (const file of files) {
    const bytes = await file.source.read(0, file.source.size, signal);
    raw.push({ ...file, sha256: sha256Hex(bytes), rows: await decodeRows(file.source.name, bytes) });
  }
  const filed = raw.flatMap(({ source, part, rows }) =>
    rows.map((row) => ({ file: source.name, part, ...row })),
  );
  const rows = joined(filed, benchmark.joinBy).flatMap((row, index) => checkedRow(benchmark, row, index));
  if (rows.length === 0) {
    throw new EspalierError('dataset-invalid', `${commonName(names)} has no rows, expected at least one`);
  }
  const ids = Map.groupBy(rows, ({ id }) => id);
  const twice = rows.find(({ id }) => ids.get(id)?.length !== 1)?.id;
  if (twice !== undefined) {
    throw new EspalierError('dataset-invalid', `${commonName(names)} has question ${twice} more than once`);
  }
  const [only, ...others] = raw;
  return {
    source: commonName(names),
    sha256:
      only !== undefined && others.length === 0
        ? only.sha256
        : sha256Hex(raw.map(({ sha256, source }) => `${sha256}  ${source.name}\n`).join('')),
    rows,
    ...(license === undefined ? {} : { license }),
  };
}

interface FiledRow extends PlacedRow {
  readonly file: string;
  readonly part: string | undefined;
}

/** Rows with the same value of a column as one, in the place of the first. */
function joined(rows: readonly FiledRow[], column: string | undefined): FiledRow[] {
  if (column === undefined) return [...rows];
  const groups = Map.groupBy(rows, ({ row, file, place }) => row[column] ?? `${file} ${place}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, row: Object.assign({}, first.row, ...others.map(({ row }) => row)) }],
  );
}

/** None where the benchmark does not ask it. */
function checkedRow(benchmark: Benchmark, { file, part, place, row: raw }: FiledRow, index: number): Row[] {
  const where = `${file} ${place}`;
  const missing = benchmark.columns.filter((column) => raw[column] === undefined);
  if (missing.length > 0) {
    const found = Object.keys(raw);
    throw new EspalierError(
      'dataset-invalid',
      `${where}: ${benchmark.title} needs the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}; found ${found.join(', ') || 'none'}`,
      { hint: columnsHint(benchmark), details: { file, row: index + 1, missing, found } },
    );
  }
  if (benchmark.includes?.(raw) === false) return [];
  try {
    return [{ id: String(index), ...benchmark.parseRow(raw, part) }];
  } catch (cause) {
    throw new EspalierError('dataset-invalid', `${where}: ${messageOf(cause)}`, {
      hint: columnsHint(benchmark),
      details: { file, row: index + 1 },
      cause,
    });
  }
}

function columnsHint({ name, columns, defaultSource }: Benchmark): string {
  const like = defaultSource === undefined ? '' : `, as in ${defaultSource}`;
  return `Check that this is a file for ${name}, which reads the columns ${columns.join(', ')}${like}.`;
}

/**
 * How a report names where questions or a text are from: an address as it is; of a file of the user's the name alone, as
 * reports are published and nobody need know the folders of a machine.
 */
export function sourceName(source: string): string {
  return /^(hf:\/\/|builtin:|generated:)/.test(source) ? source : basename(source);
}
