import { EspalierError } from '../../common/index.ts';
import type { HubOptions, RepoRef } from '../api/index.ts';
import { type ReleaseFile, statFiles } from '../repo/index.ts';
import { reportsIn } from './changes.ts';

/**
 * Sees that what came into a repo while a release was uploaded is of other candidates: of the same one, a person says which of
 * the two is to stay.
 *
 * @throws EspalierError `hub-conflict` where a report of the release was written meanwhile
 */
export async function checkApart(
  repo: RepoRef,
  { from, to }: { readonly from: string; readonly to: string },
  files: readonly ReleaseFile[],
  options: HubOptions,
): Promise<void> {
  const paths = reportsIn(files);
  const [before, now] = [
    await statFiles(repo, from, paths, options),
    await statFiles(repo, to, paths, options),
  ];
  const etagOf = (path: string, found: typeof now) => found.find((file) => file.path === path)?.etag;
  const written = paths.filter((path) => etagOf(path, before) !== etagOf(path, now));
  if (written.length === 0) return;
  throw new EspalierError(
    'hub-conflict',
    `another release wrote ${written.join(', ')} of ${repo.id} while this one was uploaded, in ${to}`,
    {
      hint: 'Look at that commit. To replace it with this release, run again: uploaded data is not sent again.',
      details: { repo: repo.id, commit: to },
    },
  );
}
