import { sha256Hex } from '../common/digest.ts';
import { CARD_PATH, REPORT_PATH, type Written, writtenBy } from '../hub/index.ts';
import type { Report } from '../report/report.ts';
import { cliffChart } from '../search/sweep/chart.ts';
import { recordsFilesOf } from './published-records.ts';
import type { PrunedFile } from './stages/prune.ts';

/** Names inside the run directory, and in the release. */
export const CARD_FILE = CARD_PATH;
export const REPORT_FILE = REPORT_PATH;
export const PLAN_FILE = 'plan.json';
/** Of a report with a cliff. */
export const CLIFF_FILE = 'cliff.svg';

/** The candidate of a report: its file, or all of its shards. */
export function modelsOf({ candidate }: Report): readonly PrunedFile[] {
  const { file, bytes, sha256, shards } = candidate;
  return shards ?? [{ file, bytes, sha256 }];
}

/** What a release with this report and this card writes. */
export function writtenWith(report: Report, card: string): Written {
  const { plan, cliff } = report;
  const files = [
    ...modelsOf(report).map(({ file, sha256 }) => ({ path: file, sha256 })),
    { path: PLAN_FILE, sha256: plan.sha256 },
    ...(cliff === undefined ? [] : [{ path: CLIFF_FILE, sha256: sha256Hex(cliffChart(cliff)) }]),
    ...recordsFilesOf(report),
  ];
  return writtenBy(files, card);
}
