import type { ByteSource } from './byte-source.ts';
import { streamSpliced } from './stream-spliced.ts';
import { sha256OfStream } from './write-stream.ts';

/** By version, which is that of files: device, inode, size and times. */
const known = new Map<string, string>();

/**
 * SHA-256 of a whole local file, lower-case hex. One that this process has hashed is not read again while device, inode,
 * size and both times are the same.
 *
 * @param source of `openFileSource`
 * @throws EspalierError `base-changed`
 */
export async function digestOfFile(source: ByteSource, signal?: AbortSignal): Promise<string> {
  const { version, size } = source;
  const earlier = version === undefined ? undefined : known.get(version);
  if (earlier !== undefined) return earlier;
  const whole = [{ kind: 'copy', offset: 0, length: size }] as const;
  const sha256 = await sha256OfStream(streamSpliced(source, whole, { signal })); // which reads ahead
  if (version !== undefined) known.set(version, sha256);
  return sha256;
}
