import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, formatBytes, type Progress } from '../../common/index.ts';
import {
  type CasClient,
  cutInOrder,
  fileContent,
  uploadToXet,
  type XetContent,
  type XetUploaded,
} from '../../xet/index.ts';
import type { HubOptions } from '../api/index.ts';
import { byteCounter, isLocal, isUnwritten, type ReleaseFile, sha256Of } from '../repo/index.ts';
import { openContent } from './open-content.ts';

/** What an upload by Xet can make use of. */
export interface XetHelp {
  /** Opens files that the release is made of for the most part: the base of a candidate. */
  readonly openBases?: () => Promise<readonly ByteSource[]>;
  /** Where it is noted what has arrived. */
  readonly journal?: string | undefined;
  /** Called with what the upload of a commit moved, before the commit is sent: that may be refused. */
  readonly onUploaded?: (files: readonly XetUploaded[]) => void;
}

/**
 * Uploads files to the store of the Hub, one after the other, and says how much was new.
 *
 * @throws EspalierError `hub-refused`, `hub-unavailable`, `file-unreadable` for a file that is not what was proven
 */
export async function uploadFiles(
  client: CasClient,
  files: readonly ReleaseFile[],
  { openBases, journal }: XetHelp,
  options: HubOptions,
  progress: Progress,
  dryRun = false,
): Promise<XetUploaded[]> {
  const bases = files.length === 0 ? [] : await opened(openBases, progress);
  await using open = new AsyncDisposableStack();
  for (const base of bases) open.use(base);
  const uploaded: XetUploaded[] = [];
  for (const file of files) {
    const content = await contentOf(file, open);
    const count = byteCounter(progress, `upload ${file.path}`, content.source.size);
    const one = await uploadToXet(content, {
      client,
      bases,
      journal,
      signal: options.signal,
      onBytes: count,
      onNote: (message) => progress({ type: 'note', level: 'warning', message }),
      dryRun,
    });
    await content.source.assertUnchanged?.();
    if (!dryRun) count(content.source.size);
    progress({ type: 'note', level: 'info', message: `${file.path}: ${newOf([one], dryRun)}` });
    uploaded.push(one);
  }
  return uploaded;
}

/** `58.80 MB of 10.835 GB were new` */
export function newOf(files: readonly Pick<XetUploaded, 'bytes' | 'newBytes'>[], dryRun = false): string {
  const [bytes, newBytes] = [sum(files.map((one) => one.bytes)), sum(files.map((one) => one.newBytes))];
  return `${formatBytes(newBytes)} of ${formatBytes(bytes)} ${dryRun ? 'are' : 'were'} new`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A base that cannot be opened costs bytes, not the upload. */
async function opened(open: XetHelp['openBases'], progress: Progress): Promise<readonly ByteSource[]> {
  try {
    return (await open?.()) ?? [];
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    const message = `the base cannot be opened, so more data is sent: ${error.message}`;
    progress({ type: 'note', level: 'warning', message });
    return [];
  }
}

async function contentOf(file: ReleaseFile, open: AsyncDisposableStack): Promise<XetContent> {
  const { content } = file;
  const source = await openContent(file, open);
  if (isUnwritten(content)) return { source, chunks: content.chunks, sha256: () => content.sha256 };
  const sha256 = sha256Of(file);
  // It is cut by threads, and sent when they have just read it.
  if (isLocal(content)) return fileContent(source, sha256);
  const chunks: XetContent['chunks'] = (rule) => cutInOrder(source.stream(0, source.size), rule);
  return { source, chunks, sha256: () => sha256 };
}
