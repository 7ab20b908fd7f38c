import { createHash } from 'node:crypto';
import { type ByteSource, memorySource, openFileSource } from '../bytes/index.ts';
import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { formatBytes } from '../common/units.ts';
import type { CasClient } from '../xet/cas/client.ts';
import { cutInOrder, fileContent, type XetContent } from '../xet/upload/content.ts';
import { uploadToXet, type XetUploaded } from '../xet/upload/upload.ts';
import { hashFile } from './digest.ts';
import { isStored, type LocalFile, notHere, type ReleaseFile, sha256Of } from './release.ts';
import { byteCounter } from './throttle.ts';
import type { HubOptions } from './types.ts';

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
    const message = `the base cannot be opened, so more is sent: ${error.message}`;
    progress({ type: 'note', level: 'warning', message });
    return [];
  }
}

async function contentOf(file: ReleaseFile, open: AsyncDisposableStack): Promise<XetContent> {
  const { content } = file;
  if (typeof content === 'object' && 'source' in content) {
    const { source, sha256, chunks } = content;
    return { source, chunks, sha256: () => sha256 };
  }
  if (typeof content === 'object' && 'file' in content) {
    // It is cut by threads, and sent when they have just read it.
    const source = open.use(await openFileSource(content.file, { cached: true }));
    await checkProven(content, source);
    return fileContent(source, content.sha256);
  }
  if (isStored(content)) throw notHere();
  const source = memorySource(file.path, Buffer.from(content));
  const sha256 = sha256Of(file);
  return {
    source,
    chunks: (rule) => cutInOrder(source.stream(0, source.size), rule),
    sha256: () => sha256,
  };
}

/** The bytes are those that were proven: by the identity that the file had then, else by reading it. */
async function checkProven({ file, sha256, version }: LocalFile, source: ByteSource): Promise<void> {
  if (version !== undefined && version === source.version) return;
  const hash = createHash('sha256');
  await hashFile(hash, file, source.size);
  const found = hash.digest('hex');
  if (found === sha256) return;
  throw new EspalierError(
    'file-unreadable',
    `${file} changed on disk after it was verified: its SHA-256 is ${found}, expected ${sha256}`,
    { hint: 'Do not change the run directory while Espalier works. Run again.' },
  );
}
