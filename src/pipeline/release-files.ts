import { sha256Hex } from '../common/digest.ts';
import { type Written, writtenBy } from '../hub/index.ts';
import { chartsOf } from '../report/charts.ts';
import { evalResultFiles } from '../report/eval-results.ts';
import type { Report } from '../report/report.ts';
import { RELEASE_FILES } from '../state/run-directory.ts';
import { recordsFilesOf } from './published-records.ts';
import type { PrunedFile } from './stages/prune.ts';

/** The candidate of a report: its file, or all of its shards. */
export function modelsOf({ candidate }: Report): readonly PrunedFile[] {
  const { file, bytes, sha256, shards } = candidate;
  return shards ?? [{ file, bytes, sha256 }];
}

/** What a release with this report and this card writes. */
export function writtenWith(report: Report, card: string): Written {
  const { plan } = report;
  const files = [
    ...modelsOf(report).map(({ file, sha256 }) => ({ path: file, sha256 })),
    { path: RELEASE_FILES.plan, sha256: plan.sha256 },
    ...chartsOf(report).map(({ path, content }) => ({ path, sha256: sha256Hex(content) })),
    ...evalResultFiles(report).map(({ path, content }) => ({ path, sha256: sha256Hex(content) })),
    ...recordsFilesOf(report),
  ];
  return writtenBy(files, card);
}
