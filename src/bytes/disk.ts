import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EspalierError, fileError, formatBytes, makeFolder } from '../common/index.ts';

/** Free bytes, for this user, on the disk that holds a folder. */
export type FreeDisk = (folder: string) => Promise<number>;

export const freeDisk: FreeDisk = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/**
 * Refuses before the first byte is written. The folder is made when it is missing.
 *
 * @param needed bytes that will be written to `path`
 * @throws EspalierError `disk-full`, with both numbers; `file-unreadable` when the folder cannot be made
 */
export async function checkFreeDisk(path: string, needed: number, free: FreeDisk = freeDisk): Promise<void> {
  const folder = dirname(path);
  try {
    await makeFolder(folder);
  } catch (cause) {
    throw fileError(`cannot make the folder ${folder}`, cause);
  }
  const available = await free(folder);
  if (available >= needed) return;
  throw new EspalierError(
    'disk-full',
    `writing ${path} needs ${formatBytes(needed)} (${needed} bytes); ` +
      `its disk has ${formatBytes(available)} (${available} bytes) free`,
    {
      hint: 'Free some disk space, or write to a larger disk: --run-dir of a run, --out of other commands.',
      details: { path, needed, available },
    },
  );
}
