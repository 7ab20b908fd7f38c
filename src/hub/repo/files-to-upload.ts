import { open, readFile } from 'node:fs/promises';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, sha256Hex } from '../../common/index.ts';
import type { XetContent } from '../../xet/index.ts';
import { gitBlobHash, hashFile } from './file-hash.ts';
import { pathProblem, sameName } from './release-paths.ts';
import type { HubFile } from './stat.ts';

/** As much as the Hub's own clients send. */
export const SAMPLE_BYTES = 512;

/** A file on this disk whose size and SHA-256 are known already: nothing of gigabytes is hashed twice. */
export interface LocalFile {
  /** Its local path. */
  file: string;
  sha256: string;
  size: number;
  /** Of the file when it was hashed, as `openFileSource` has it: while it is the same, nothing is hashed again. */
  version?: string | undefined;
}

/** A file that is not written anywhere: its bytes are read from what it is made of, when they are sent. */
interface UnwrittenFile {
  source: ByteSource;
  sha256: string;
  size: number;
  /** Its chunks, as far as they are known already. */
  chunks: XetContent['chunks'];
}

/** A file whose bytes are in the store of the repo already, in no commit yet. */
export interface StoredFile {
  stored: true;
  sha256: string;
  size: number;
  /** The first bytes, by which the Hub sees whether a file is text. */
  sample: Uint8Array;
}

/** One file of a release. */
export interface ReleaseFile {
  /** Inside the repo. */
  path: string;
  content: string | Uint8Array | LocalFile | UnwrittenFile | StoredFile;
}

type Content = ReleaseFile['content'];

export function isStored(content: Content): content is StoredFile {
  return typeof content === 'object' && 'stored' in content;
}

/** Whether size and SHA-256 are known without reading it. */
function isKnown(content: Content): content is LocalFile | UnwrittenFile | StoredFile {
  return isLocal(content) || isUnwritten(content) || isStored(content);
}

/** The bytes of a file that left the disk are asked for. */
export function notHere({ path }: ReleaseFile): EspalierError {
  return new EspalierError('internal', `${path} is in the store of the repo, and not here any more`);
}

export function isLocal(content: ReleaseFile['content']): content is LocalFile {
  return typeof content === 'object' && 'file' in content;
}

export function isUnwritten(content: ReleaseFile['content']): content is UnwrittenFile {
  return typeof content === 'object' && 'source' in content;
}

export function sizeOfContent(content: ReleaseFile['content']): number {
  return isKnown(content) ? content.size : Buffer.byteLength(content);
}

/** All bytes of a file that fits into memory. */
export async function bytesOf(file: ReleaseFile): Promise<Uint8Array> {
  const { content } = file;
  if (isLocal(content)) return await readFile(content.file);
  if (isUnwritten(content)) return await content.source.read(0, content.size);
  if (isStored(content)) throw notHere(file);
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** The first bytes, by which the Hub sees whether a file is text. */
export async function sampleOf({ content }: ReleaseFile): Promise<Buffer> {
  if (isUnwritten(content)) {
    return Buffer.from(await content.source.read(0, Math.min(content.size, SAMPLE_BYTES)));
  }
  if (isStored(content)) return Buffer.from(content.sample);
  if (!isLocal(content)) return Buffer.from(content).subarray(0, SAMPLE_BYTES);
  await using handle = await open(content.file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

/** SHA-256, which is also the LFS oid. */
export function sha256Of({ content }: ReleaseFile): string {
  return isKnown(content) ? content.sha256 : sha256Hex(content);
}

/** Undefined for what is not here. */
async function gitOidOf({ content }: ReleaseFile): Promise<string | undefined> {
  if (isStored(content)) return undefined;
  const hash = gitBlobHash(sizeOfContent(content));
  if (isLocal(content)) await hashFile(hash, content.file, content.size);
  else if (isUnwritten(content)) {
    for await (const block of content.source.stream(0, content.size)) hash.update(block);
  } else hash.update(content);
  return hash.digest('hex');
}

/** Whether a file of a repo has this content. */
export async function isSame(file: ReleaseFile, found: HubFile | undefined): Promise<boolean> {
  if (found?.size !== sizeOfContent(file.content)) return false;
  if (found.sha256 !== undefined) return found.sha256 === sha256Of(file);
  return found.gitOid === (await gitOidOf(file));
}

/** The text of a file at hand; of one on disk nothing is read. */
export function textOf({ path, content }: ReleaseFile): string {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  throw new EspalierError('usage', `${path} is text, but was given as a file on disk`);
}

/** @throws EspalierError `usage` for an empty release, a path that git does not take, or one that occurs twice */
export function checkReleaseFiles(files: readonly ReleaseFile[]): void {
  if (files.length === 0)
    throw new EspalierError('usage', 'a release needs at least one file, and it has none');
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const problem = pathProblem(path);
    if (problem !== undefined) throw new EspalierError('usage', `"${path}" ${problem}`);
    const other = seen.get(sameName(path));
    if (other === path) throw new EspalierError('usage', `the release holds ${path} twice`);
    if (other !== undefined) {
      throw new EspalierError('usage', `the release holds ${other} and ${path}`, {
        hint: 'On Windows and macOS both have one name: choose another one for one of them.',
      });
    }
    seen.set(sameName(path), path);
  }
}
