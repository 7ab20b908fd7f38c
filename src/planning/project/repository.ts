import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import { WORKFLOW_PATH } from './project-files.ts';

/**
 * Whether the current folder is the top of a git repository; false where it is in none yet.
 *
 * @throws EspalierError `usage` below the top: GitHub reads no workflow there
 */
export function isRepositoryTop(folder = resolve('.')): boolean {
  const top = topAbove(folder);
  if (top === undefined) return false;
  if (top === folder) return true;
  const path = relative(folder, top);
  throw new EspalierError(
    'usage',
    `GitHub reads ${WORKFLOW_PATH} at the top of a repository, which is ${top}`,
    {
      hint: `Go there first: cd ${path}`,
    },
  );
}

/** The folder that holds `.git`: a folder, or a file in a worktree. */
function topAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topAbove(above);
}
