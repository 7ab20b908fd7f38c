import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EspalierError, systemCodeOf, writeFileAtomic } from '../common/index.ts';
import { formatAddress } from '../hub/index.ts';
import { EXPORT_FORMATS, type ExportFormat, evaluationsOf, parseReport } from '../report/index.ts';
import { type Context, promptsOf } from './inputs/index.ts';
import { locateReport, readerOfRecords, readReportText } from './release/index.ts';

/** Which answers are written. */
export interface AnswersToExport {
  /** Address of a report: a path, on the Hub, or a repo. */
  readonly report: string;
  /** Folder of their records; default: beside the report. */
  readonly records?: string | undefined;
  /** Data sets with the text of the questions, `name=SOURCE`; without one, their SHA-256 is written. */
  readonly questions: readonly string[];
}

/** What was written. */
export interface ExportedAnswers {
  /** Paths in the folder. */
  readonly files: readonly string[];
  readonly answers: number;
  /** Benchmarks whose answers are not published with the release. */
  readonly leftOut: readonly { readonly benchmark: string; readonly title: string }[];
}

/**
 * Writes the answers of a report as files of another evaluation tool.
 *
 * @param out folder to write to
 * @throws EspalierError `usage` for a folder that has files, `trial-invalid`; what reading the report throws
 */
export async function exportAnswers(
  { report: address, records, questions }: AnswersToExport,
  format: ExportFormat,
  out: string,
  context: Context,
): Promise<ExportedAnswers> {
  await checkEmptyFolder(out);
  const location = await locateReport(address, context);
  const report = parseReport(await readReportText(location, context), formatAddress(location), 'usage');
  const { evaluations, leftOut } = await evaluationsOf(report, {
    read: await readerOfRecords(records, location, report, context),
    prompts: await promptsOf(questions, report, context),
    now: new Date(),
  });
  const files = EXPORT_FORMATS[format](evaluations);
  await mkdir(out, { recursive: true });
  for (const { path, text } of files) {
    await mkdir(join(out, dirname(path)), { recursive: true });
    await writeFileAtomic(join(out, path), text);
  }
  const answers = evaluations.reduce((sum, { records: { length } }) => sum + length, 0);
  return { files: files.map(({ path }) => path), answers, leftOut };
}

/** @throws EspalierError `usage` for a folder with files in it, and for what is no folder */
async function checkEmptyFolder(path: string): Promise<void> {
  const names = await readdir(path).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw new EspalierError('usage', `out is ${path}, which is not a folder`, {
      hint: 'Name a new folder.',
      cause: error,
    });
  });
  if (names.length > 0) {
    throw new EspalierError('usage', `out is ${path}, which is not empty: ${names.slice(0, 3).join(', ')}`, {
      hint: 'Give a new folder: export does not add to existing files.',
    });
  }
}
