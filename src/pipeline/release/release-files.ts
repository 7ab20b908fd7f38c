import { sha256Hex } from '../../common/index.ts';
import { type Written, writtenBy } from '../../hub/index.ts';
import { chartsOf, evalResultFiles, modelStem, type Report } from '../../report/index.ts';
import { CANDIDATES_FOLDER, RELEASE_FILES } from '../../state/index.ts';
import type { PrunedFile } from '../inputs/index.ts';
import { recordsFilesOf } from './published-records.ts';

/** The candidate of a report: its file, or all of its shards. */
export function modelsOf({ candidate }: Report): readonly PrunedFile[] {
  const { file, bytes, sha256, shards } = candidate;
  return shards ?? [{ file, bytes, sha256 }];
}

/** Folder of a candidate in its repo: it holds its report, its plan and its records. */
export function folderOf({ candidate }: { readonly candidate: Pick<Report['candidate'], 'file'> }): string {
  return `${CANDIDATES_FOLDER}/${modelStem(candidate.file)}`;
}

/** Whether a report is also the one at the root of its repo, with what the card shows of it. */
export function isPrimary({ release }: Pick<Report, 'release'>): boolean {
  return release.primary === undefined;
}

/** Files beside the card that only the primary candidate of a release has: pictures and scores. */
export function rootFilesOf(report: Report): { readonly path: string; readonly content: string }[] {
  return isPrimary(report) ? [...chartsOf(report), ...evalResultFiles(report)] : [];
}

/** What a release with this report and this card writes. */
export function writtenWith(report: Report, card: string): Written {
  const { sha256 } = report.plan;
  const folder = folderOf(report);
  const files = [
    ...modelsOf(report).map((one) => ({ path: one.file, sha256: one.sha256 })),
    ...(isPrimary(report) ? [{ path: RELEASE_FILES.plan, sha256 }] : []),
    ...rootFilesOf(report).map(({ path, content }) => ({ path, sha256: sha256Hex(content) })),
    { path: `${folder}/${RELEASE_FILES.plan}`, sha256 },
    ...(report.release.companions ?? []).map((one) => ({ path: one.path, sha256: one.sha256 })),
    ...recordsFilesOf(report).map((one) => ({ path: `${folder}/${one.path}`, sha256: one.sha256 })),
  ];
  return writtenBy(files, card);
}
