import type { Progress } from '../../common/index.ts';
import type { XetUploaded } from '../../xet/index.ts';
import type { HubOptions, Target } from '../api/index.ts';
import { type ReleaseFile, type StoredFile, sampleOf, sha256Of, sizeOfContent } from '../repo/index.ts';
import { uploadByLfs } from './lfs.ts';
import { uploadFiles, type XetHelp } from './xet.ts';
import { openXet } from './xet-access.ts';

/**
 * Uploads files to the store of a repo: by Xet, which moves only what is new, or by LFS to a Hub that has none. They are in no
 * commit then: nobody sees them until one names them by their SHA-256.
 *
 * @returns what moved, where it went by Xet
 * @throws EspalierError `hub-refused`, `hub-unavailable`, `file-unreadable` for a file that is not what was proven
 */
export async function uploadToStore(
  target: Target,
  files: readonly ReleaseFile[],
  help: XetHelp,
  options: HubOptions,
  progress: Progress,
): Promise<XetUploaded[] | undefined> {
  if (files.length === 0) return undefined;
  const client = options.withoutXet === true ? undefined : await openXet(target, options);
  if (client !== undefined) return await uploadFiles(client, files, help, options, progress);
  await uploadByLfs(target, files, options, progress);
  return undefined;
}

/** What a commit needs of a file that is in the store. */
export async function storedFile(file: ReleaseFile): Promise<StoredFile> {
  const [sha256, size] = [sha256Of(file), sizeOfContent(file.content)];
  return { stored: true, sha256, size, sample: await sampleOf(file) };
}
