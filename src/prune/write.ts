import type { FreeDisk } from '../bytes/disk.ts';
import type { ByteSource } from '../bytes/source.ts';
import { type SpliceList, splicedSize, streamSpliced } from '../bytes/splice.ts';
import { type WrittenFile, writeStream } from '../bytes/write.ts';
import type { Progress } from '../common/progress.ts';

export interface WriteSplicedOptions {
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
  free?: FreeDisk;
}

/**
 * Writes the file that a list describes, reading of the base only what is kept. The SHA-256 is of the same pass.
 *
 * @throws EspalierError as `writeStream` and the base's source do
 */
export function writeSpliced(
  base: ByteSource,
  list: SpliceList,
  path: string,
  { signal, progress, free }: WriteSplicedOptions = {},
): Promise<WrittenFile> {
  const size = splicedSize(list);
  return writeStream(streamSpliced(base, list, signal), path, {
    size,
    signal,
    onBytes: (done) => progress?.({ type: 'bytes', label: 'prune', done, total: size }),
    ...(free === undefined ? {} : { free }),
  });
}
