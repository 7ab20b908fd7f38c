import { readText } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { type Report, reportSchema } from '../report/report.ts';

/** @throws EspalierError `usage` */
export async function readReport(path: string): Promise<Report> {
  return parseJson(reportSchema, await readText(path), path, 'usage');
}
