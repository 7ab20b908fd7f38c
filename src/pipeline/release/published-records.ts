import { benchmarkNamed, ofModel, recordsName, type TrialResult } from '../../evaluation/index.ts';
import type { Report } from '../../report/index.ts';
import { FACTS_FILE, KLD_FILE, RECORDS_FOLDER } from '../../state/index.ts';

/**
 * Whose answers are published: those to data sets with a known licence, to all, or to none. Those to a benchmark whose authors ask
 * that no item is published never are. Records hold the models' answers
 * and the right ones, but no questions; of a private set of questions even that may be too much.
 */
export type PublishedRecords = 'open' | 'all' | 'none';

export function publishedBenchmarks(trial: TrialResult | undefined, which: PublishedRecords): string[] {
  if (trial === undefined || which === 'none') return [];
  return trial.benchmarks
    .filter(({ benchmark }) => benchmarkNamed(benchmark)?.neverPublished !== true)
    .filter(({ dataset }) => which === 'all' || dataset.license !== undefined)
    .map(({ benchmark }) => benchmark);
}

/** A file of records of a release. */
interface RecordsFile {
  /** In the run directory and in the release. */
  readonly path: string;
  /** Of the release's file. */
  readonly sha256: string;
}

/** The files of records that a report says are published with it: the answers, and what was set and measured. */
export function recordsFilesOf({ trial, release, kldSha256 }: Report): RecordsFile[] {
  if (kldSha256 !== undefined) return [{ path: `${RECORDS_FOLDER}/${KLD_FILE}`, sha256: kldSha256 }];
  if (trial === undefined || release.records.length === 0) return [];
  const { benchmarks, models, factsSha256 } = trial;
  const published = benchmarks.filter(({ benchmark }) => release.records.includes(benchmark));
  const answers = published.flatMap(({ benchmark, results }) =>
    models.map(({ id }) => ({
      path: `${RECORDS_FOLDER}/${recordsName(id, benchmark)}`,
      sha256: ofModel(results, id).recordsSha256,
    })),
  );
  const facts = { path: `${RECORDS_FOLDER}/${FACTS_FILE}`, sha256: factsSha256 };
  return factsSha256 === undefined ? answers : [{ ...facts, sha256: factsSha256 }, ...answers];
}
