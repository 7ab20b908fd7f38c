import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EspalierError } from '../common/index.ts';
import {
  type Difference,
  differencesOf,
  differencesText,
  type KldResult,
  trialResultSchema,
} from '../evaluation/index.ts';
import { formatAddress, LEDGER_PATH, type Location, withPath } from '../hub/index.ts';
import { parseReportOr, type Report, reportSchema } from '../report/index.ts';
import { type Context, readTextAt } from './inputs/index.ts';
import {
  type BesideReport,
  type ComparedCard,
  candidatesBeside,
  compareCard,
  folderOf,
  ifThere,
  isPrimary,
  locateReport,
  type Recomputed,
  readerOfRecords,
  readReportText,
  recomputeKld,
  recomputeReport,
  recomputeTrial,
} from './release/index.ts';
import { templatesOf } from './stages/index.ts';

/** What `run` writes, or `validate --out`. */
const readableSchema = z.union([reportSchema, trialResultSchema]);

/** What follows from the records of a report, and agrees with it. */
export type RecomputedFile = { readonly path: string } & (
  | ({ readonly kind: 'kld'; readonly kld: KldResult } & ComparedCard)
  | ({
      readonly kind: 'trial';
      /** Which trial on these questions it is, by the ledger beside the report. */
      readonly count?: NonNullable<Report['ledger']>['count'];
    } & Omit<Recomputed, 'different' | 'missing'> &
      ComparedCard)
);

/**
 * Computes what a report says again from the files beside it, and compares.
 *
 * @param address a path, an address on the Hub, or a repo
 * @param records folder of the records; default: beside the report
 * @throws EspalierError `trial-invalid` where they differ, with every difference; `usage` for a report without a trial
 */
export async function recomputeAt(
  address: string,
  records: string | undefined,
  context: Context,
): Promise<RecomputedFile> {
  const location = await locateReport(address, context);
  const path = formatAddress(location);
  const read = parseReportOr(readableSchema, await readReportText(location, context), path, 'usage');
  const reported = 'overall' in read ? {} : read;
  const record = await readerOfRecords(records, location, reported, context);
  if ('overall' in read) {
    const { trial, withheld } = await recomputeTrial(read, record);
    refuseDifferent(differencesOf(read, trial), trial, path);
    return { kind: 'trial', path, trial, withheld, compared: [], open: [] };
  }
  const { trial, kld, ledger } = read;
  if (trial === undefined && kld !== undefined) {
    const again = await recomputeKld(read, record);
    refuseDifferent(again.different, again.kld, path);
    return { kind: 'kld', path, kld: again.kld, ...(await cardOf(read, location, context)) };
  }
  if (trial === undefined)
    throw new EspalierError('usage', `${path} holds no trial: the run measured nothing`);
  const files = { ...besideOf(location, context), record };
  const { different, missing, ...found } = await recomputeReport({ ...read, trial }, files, context);
  refuseDifferent(different, found.trial, path);
  const count = found.compared.includes(LEDGER_PATH) ? ledger?.count : undefined;
  const card = await cardOf(read, location, context);
  const open = missing.map((name) => `${name} was not compared: it is not beside the report.`);
  return {
    ...{ kind: 'trial', path, ...found, compared: [...found.compared, ...card.compared] },
    open: [...open, ...card.open, ...baseToo(read, location)],
    ...(count && { count }),
  };
}

/** The card and its charts, which lie beside the report that is shown first: at the root of a repo, or in the folder of a run. */
async function cardOf(report: Report, location: Location, context: Context): Promise<ComparedCard> {
  const onHub = location.kind === 'hub';
  if (!isPrimary(report) || (onHub && dirname(location.path) !== '.')) return { compared: [], open: [] };
  const { read } = besideOf(location, context);
  return await compareCard({
    ...{ report, path: formatAddress(location), version: context.version },
    others: onHub
      ? await candidatesBeside(location.repo, location.revision, [folderOf(report)], context.hub, context)
      : [],
    read: (name) => ifThere(() => read(name)),
    templates: await templatesOf(undefined, context),
  });
}

/** What a report says of its base needs the base. */
function baseToo({ candidate }: Report, location: Location): string[] {
  if (location.kind !== 'hub') return [];
  const file = formatAddress({ ...location, path: candidate.file });
  return [`What it says of base and sizes is compared with the base by: espalier verify ${file}`];
}

/** Files beside a report; a repo has one ledger, at its root. */
function besideOf(location: Location, context: Context): Pick<BesideReport, 'read' | 'onHub'> {
  const onHub = location.kind === 'hub' ? location : undefined;
  const pathOf = (name: string) =>
    onHub && name === LEDGER_PATH ? name : join(dirname(location.path), name);
  return { onHub, read: (name) => readTextAt(withPath(location, pathOf(name)), context) };
}

/** @throws EspalierError `trial-invalid` */
function refuseDifferent(different: readonly Difference[], recomputed: unknown, path: string): void {
  if (different.length === 0) return;
  throw new EspalierError(
    'trial-invalid',
    `${path} differs from its records: ${differencesText(different)}`,
    {
      hint: 'The report was edited, or it was made by another version of Espalier.',
      details: { different, recomputed },
    },
  );
}
