import type { ByteSource } from '../../bytes/source.ts';
import { sha256Hex } from '../../common/digest.ts';
import { EspalierError, messageOf } from '../../common/errors.ts';
import { formatBytes } from '../../common/units.ts';
import type { Benchmark, Row } from '../benchmarks/benchmark.ts';
import { decodeRows, type PlacedRow } from './decode.ts';

/** A benchmark file is held in memory whole: its SHA-256 needs all bytes anyway. */
const MAX_FILE_BYTES = 512e6;

export interface Dataset {
  /** The source's name: a path, or `hf://...@<commit>/file`. */
  source: string;
  /** Of the file's bytes. */
  sha256: string;
  rows: readonly Row[];
  license?: string;
}

export interface LoadDatasetOptions {
  benchmark: Benchmark;
  source: ByteSource;
  /** Of this source, where it is known. */
  license?: string;
  signal?: AbortSignal;
}

/**
 * Reads and checks every row of a benchmark's file (Parquet, JSON lines, gzipped JSON lines).
 *
 * @throws EspalierError `dataset-invalid`, naming the file, the line or row (from 1), and the column
 */
export async function loadDataset(options: LoadDatasetOptions): Promise<Dataset> {
  const { benchmark, source, license, signal } = options;
  if (source.size > MAX_FILE_BYTES) {
    throw new EspalierError(
      'dataset-invalid',
      `${source.name} has ${formatBytes(source.size)}, expected at most ${formatBytes(MAX_FILE_BYTES)}`,
    );
  }
  const bytes = await source.read(0, source.size, signal);
  const raw = await decodeRows(source.name, bytes);
  if (raw.length === 0)
    throw new EspalierError('dataset-invalid', `${source.name} has no rows, expected at least one`);
  return {
    source: source.name,
    sha256: sha256Hex(bytes),
    rows: raw.map((row, index) => checkedRow(benchmark, source.name, row, index)),
    ...(license === undefined ? {} : { license }),
  };
}

function checkedRow(benchmark: Benchmark, file: string, { place, row: raw }: PlacedRow, index: number): Row {
  const where = `${file} ${place}`;
  const missing = benchmark.columns.filter((column) => raw[column] === undefined);
  if (missing.length > 0) {
    const found = Object.keys(raw);
    throw new EspalierError(
      'dataset-invalid',
      `${where}: ${benchmark.title} needs the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}; found ${found.join(', ') || 'none'}`,
      { details: { file, row: index + 1, missing, found } },
    );
  }
  try {
    return { id: String(index), ...benchmark.parseRow(raw) };
  } catch (cause) {
    throw new EspalierError('dataset-invalid', `${where}: ${messageOf(cause)}`, {
      details: { file, row: index + 1 },
      cause,
    });
  }
}
