import { z } from 'zod';
import { type ErrorCode, EspalierError, parseAs, parseJsonFile, UNTRUSTED_JSON } from '../common/index.ts';
import { REPORT_VERSION, type Report, reportSchema } from './kit/index.ts';

/** What reports of all versions have. */
const anySchema = z.looseObject({
  schemaVersion: z.string().regex(/^\d{1,4}\.\d{1,4}$/),
  tool: z.looseObject({ name: z.literal('espalier'), version: z.string().max(100) }),
});

/**
 * Reads a report that anybody may have written, by any version.
 *
 * @param where the file, for the message
 * @throws EspalierError with `code`; for one of another version it says which one wrote it
 */
export function parseReport(text: string, where: string, code: ErrorCode): Report {
  return parseReportOr(reportSchema, text, where, code);
}

/** As {@link parseReport}, where another form than a report may be given too. */
export function parseReportOr<T>(schema: z.ZodType<T>, text: string, where: string, code: ErrorCode): T {
  const value = parseJsonFile(z.unknown(), text, where, code, UNTRUSTED_JSON);
  const { data } = anySchema.safeParse(value);
  if (data !== undefined && data.schemaVersion !== REPORT_VERSION) throw otherVersion(data, where, code);
  const hint = 'Give report.json, the folder of the run, or the repo of the release.';
  return parseAs(['report', 'trial'], { text, where, code, hint }, () =>
    parseJsonFile(schema, text, where, code, UNTRUSTED_JSON),
  );
}

function otherVersion(
  { schemaVersion, tool }: z.output<typeof anySchema>,
  where: string,
  code: ErrorCode,
): EspalierError {
  const [got, own] = [schemaVersion, REPORT_VERSION].map((version) => version.split('.').map(Number));
  const isNewer = (got ?? []).join().localeCompare((own ?? []).join(), 'en', { numeric: true }) > 0;
  return new EspalierError(
    code,
    `${where} has version ${schemaVersion} of a report's form, written by espalier ${tool.version}; this espalier reads version ${REPORT_VERSION}`,
    {
      hint: isNewer
        ? `Use espalier ${tool.version}, or a later one.`
        : `Use espalier ${tool.version}, or make the report again: espalier run.`,
      details: { expected: REPORT_VERSION, actual: schemaVersion, writtenBy: tool.version },
    },
  );
}
