import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EspalierError, readJsonText, UNTRUSTED_JSON } from '../../common/index.ts';
import {
  type Location,
  locateFile,
  REPORT_PATH,
  readAddress,
  type WantedFile,
  withPath,
} from '../../hub/index.ts';
import { parseReport, type Report } from '../../report/index.ts';
import { RECORDS_FOLDER } from '../../state/index.ts';
import { type Context, pinLocation, readTextAt } from '../inputs/index.ts';
import { reportOfRun } from '../run-folder.ts';
import { folderOf } from './release-files.ts';

/** Of a repo without more the one at its root: of the candidate that was released last. */
const REPORT: WantedFile = {
  what: 'report',
  choose: (paths) => {
    const reports = paths.filter((path) => path.split('/').at(-1) === REPORT_PATH);
    return reports.includes(REPORT_PATH) ? [REPORT_PATH] : reports;
  },
};

/** @throws EspalierError `usage` */
export async function readReport(path: string): Promise<Report> {
  return parseReport(await readJsonText(path, UNTRUSTED_JSON), path, 'usage');
}

/**
 * Reads a report from where a person says: a path, `hf://`, a repo, or the address of a page of the Hub.
 *
 * @throws EspalierError `usage`, `file-unreadable`, `hub-...`
 */
export async function readReportAt(address: string, context: Context): Promise<Report> {
  return parseReport(await readReportText(await locateReport(address, context), context), address, 'usage');
}

/**
 * The text of a report, which anybody may have written.
 *
 * @throws EspalierError `file-unreadable`, `hub-...`
 */
export async function readReportText(location: Location, context: Context): Promise<string> {
  return await readTextAt(location, context, UNTRUSTED_JSON.bytes);
}

/**
 * Where a report is, as people name it, also by the folder of its run; of one on the Hub at the commit of this moment.
 *
 * @throws EspalierError `usage`, `hub-...`
 */
export async function locateReport(address: string, context: Context): Promise<Location> {
  const own = await reportOfRun(address);
  return pinLocation(await locateFile(own ?? address, REPORT, context.hub), context);
}

/** What of a report says where its records are, and which were published. */
type Recorded = Partial<Pick<Report, 'candidate' | 'trial' | 'release'>>;

/**
 * Reads files of records by their names, as {@link recordsOf} finds them.
 *
 * @returns throws EspalierError as `readTextAt`; of records that are not there because they were not published it says so, and what
 *   to type
 */
export async function readerOfRecords(
  folder: string | undefined,
  report: Location,
  read: Recorded,
  context: Context,
): Promise<(name: string) => Promise<string>> {
  const at = await recordsOf(folder, report, read, context);
  return async (name) => {
    try {
      return await readTextAt(at(name), context);
    } catch (error) {
      throw notPublished(error, name, read) ?? error;
    }
  };
}

function notPublished(error: unknown, name: string, { trial, release }: Recorded): EspalierError | undefined {
  if (!(error instanceof EspalierError) || !NOT_THERE.includes(error.code)) return undefined;
  const withheld = (trial?.benchmarks ?? []).filter(
    ({ benchmark }) => release?.records.includes(benchmark) === false,
  );
  if (withheld.length === 0) return undefined;
  const titles = withheld.map(({ title }) => title).join(', ');
  return new EspalierError(
    error.code,
    `there is no ${RECORDS_FOLDER}/${name}: the answers to ${titles} are not published with this release`,
    {
      hint: `By default, answers to data sets without a known license are not published. The publisher has them in ${RECORDS_FOLDER} of the run directory, and publishes them with --records all; give a folder of them here.`,
      cause: error,
    },
  );
}

const NOT_THERE: readonly string[] = ['hub-file-not-found', 'file-unreadable'];

/**
 * Where a file of records is: in the folder that was given, else beside the report; of the report at the root of a repo, in the
 * folder of its candidate.
 */
async function recordsOf(
  folder: string | undefined,
  report: Location,
  { candidate }: Recorded,
  { hub }: Context,
): Promise<(name: string) => Location> {
  if (folder === undefined) {
    const isRoot = report.kind === 'hub' && report.path === REPORT_PATH && candidate !== undefined;
    const beside = isRoot ? folderOf({ candidate }) : dirname(report.path);
    return (name) => withPath(report, join(beside, RECORDS_FOLDER, name));
  }
  const address = await readAddress(folder, hub.hubUrl);
  if (address.kind === 'local' && !existsSync(address.path)) {
    throw new EspalierError('file-unreadable', `there is no folder ${folder} to read records from`, {
      hint: 'Give the folder of the records, or leave it out: they are read from beside the report.',
    });
  }
  if (address.kind !== 'repo') return (name) => withPath(address, join(address.path, name));
  const { repo, revision, folder: path = RECORDS_FOLDER } = address;
  return (name) => ({ kind: 'hub', repo, revision, path: join(path, name) });
}
