import { basename } from 'node:path';
import { EspalierError } from '../../../common/index.ts';
import {
  candidateReports,
  type HubOptions,
  REPORT_PATH,
  type RepoRef,
  readHubText,
  repoPaths,
  statFiles,
} from '../../../hub/index.ts';
import { parseReport, type Report } from '../../../report/index.ts';
import type { Context } from '../../inputs/index.ts';
import { folderOf, modelsOf } from '../release-files.ts';

/**
 * Reports of the candidates that are in a repo beside those of a release. Whoever may write to the repo may have written them:
 * each must be a whole report of this version, in the folder of its candidate, and its files must be in the repo as it says.
 *
 * @param own folders of the release's candidates
 * @throws EspalierError the general `hub-` codes
 */
export async function candidatesBeside(
  repo: RepoRef,
  commit: string,
  own: readonly string[],
  options: HubOptions,
  { progress }: Pick<Context, 'progress'>,
): Promise<Report[]> {
  const paths = candidateReports(await repoPaths({ repo, revision: commit }, options), repo);
  const found: Report[] = [];
  for (const path of paths) {
    const folder = path.slice(0, -`/${REPORT_PATH}`.length);
    if (own.includes(folder)) continue;
    const text = await readHubText(repo, commit, path, options);
    const report = parsed(text, path);
    const problem =
      report instanceof EspalierError
        ? report.message
        : await problemOf(report, folder, { repo, commit }, options);
    if (!(report instanceof EspalierError) && problem === undefined) found.push(report);
    else {
      const message = `${path} of ${repo.id} is left out of the card: ${problem}`;
      progress({ type: 'note', level: 'warning', message });
    }
  }
  return found;
}

function parsed(text: string, path: string): Report | EspalierError {
  try {
    return parseReport(text, path, 'release-invalid');
  } catch (error) {
    if (error instanceof EspalierError) return error;
    throw error;
  }
}

/** Why a report is not what it seems to be; undefined where it is. */
async function problemOf(
  report: Report,
  folder: string,
  { repo, commit }: { readonly repo: RepoRef; readonly commit: string },
  options: HubOptions,
): Promise<string | undefined> {
  const models = modelsOf(report);
  const { file } = report.candidate;
  if (folderOf(report) !== folder) return `it is of ${file}`;
  const misplaced = [file, ...models.map((one) => one.file)].find(
    (one) => basename(one) !== one || one.includes('\\'),
  );
  if (misplaced !== undefined) return `${misplaced} is no file at the top of the repo`;
  if (report.release.repo.toLowerCase() !== repo.id.toLowerCase())
    return `it was released in ${report.release.repo}`;
  const there = await statFiles(
    repo,
    commit,
    models.map((one) => one.file),
    options,
  );
  for (const { file: path, sha256, bytes } of models) {
    const found = there.find((one) => one.path === path);
    if (found === undefined) return `${path} is not in the repo`;
    if (found.sha256 !== sha256 || found.size !== bytes) return `${path} is another file now`;
  }
  return undefined;
}
