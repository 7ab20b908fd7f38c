import { dirname, join } from 'node:path';
import { readText } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import {
  type Location,
  locateFile,
  REPORT_PATH,
  readAddress,
  type WantedFile,
  withPath,
} from '../hub/index.ts';
import type { Context } from '../pipeline/context.ts';
import { pinLocation } from '../pipeline/text.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { RECORDS_FOLDER } from '../state/run-directory.ts';

/** Of a repo without more, the one that was published with the candidate. */
const REPORT: WantedFile = {
  what: 'report',
  choose: (paths) => paths.filter((path) => path.split('/').at(-1) === REPORT_PATH),
};

/** @throws EspalierError `usage` */
export async function readReport(path: string): Promise<Report> {
  return parseJson(reportSchema, await readText(path), path, 'usage');
}

/**
 * Where a report is, as people name it; of one on the Hub at the commit of this moment.
 *
 * @throws EspalierError `usage`, `hub-...`
 */
export async function locateReport(address: string, context: Context): Promise<Location> {
  return pinLocation(await locateFile(address, REPORT, context.hub), context);
}

/** Where a file of records is: in the folder that was given, else in the one beside the report. */
export async function recordsOf(
  folder: string | undefined,
  report: Location,
  { hub }: Context,
): Promise<(name: string) => Location> {
  if (folder === undefined) {
    return (name) => withPath(report, join(dirname(report.path), RECORDS_FOLDER, name));
  }
  const address = await readAddress(folder, hub.hubUrl);
  if (address.kind !== 'repo') return (name) => withPath(address, join(address.path, name));
  const { repo, revision, folder: path = RECORDS_FOLDER } = address;
  return (name) => ({ kind: 'hub', repo, revision, path: join(path, name) });
}
