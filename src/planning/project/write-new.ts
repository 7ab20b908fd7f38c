import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createFileAtomic, EspalierError, fileError, makeFolder } from '../../common/index.ts';

/**
 * Refuses files that are there, whoever made them.
 *
 * @throws EspalierError `usage` that names them all
 */
export async function assertAbsent(paths: readonly string[]): Promise<void> {
  const there = [];
  for (const path of paths) {
    const found = await lstat(path).catch(() => undefined);
    if (found !== undefined) there.push(path);
  }
  if (there.length === 0) return;
  throw new EspalierError(
    'usage',
    `${there.join(', ')} already ${there.length === 1 ? 'exists' : 'exist'}, and init replaces no file`,
    { hint: 'Remove or rename it, or continue with it: espalier run --dry-run.' },
  );
}

/** @throws EspalierError `usage` where somebody made the file meanwhile; `file-unreadable`, `disk-full` */
export async function writeNew(path: string, content: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    if (await createFileAtomic(path, content)) return;
  } catch (cause) {
    throw fileError(`cannot write ${path}`, cause);
  }
  await assertAbsent([path]);
}
