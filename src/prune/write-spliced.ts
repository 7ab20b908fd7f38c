import {
  type ByteSource,
  digestOfList,
  type FreeDisk,
  type SpliceList,
  splicedSize,
  streamSpliced,
  type WrittenFile,
  writeStream,
} from '../bytes/index.ts';
import { type Progress, sha256Hex } from '../common/index.ts';

export interface WriteSplicedOptions {
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
  free?: FreeDisk;
  /** Where this file is one of several: bytes of those before it, and of all. */
  within?: { before: number; total: number };
}

/**
 * Writes the file that a list describes, reading of the base only what is kept. The SHA-256 is of the same pass. A run
 * that was stopped or killed is continued by the next one with the same list and the same base.
 *
 * @throws EspalierError as `writeStream` and the base's source do
 */
export function writeSpliced(
  base: ByteSource,
  list: SpliceList,
  path: string,
  { signal, progress, free, within }: WriteSplicedOptions = {},
): Promise<WrittenFile> {
  const size = splicedSize(list);
  const { before, total } = within ?? { before: 0, total: size };
  return writeStream((from) => streamSpliced(base, list, { from, signal }), path, {
    size,
    key: contentKey(base, list),
    signal,
    onBytes: (done) => progress?.({ type: 'bytes', label: 'prune', done: before + done, total }),
    free,
  });
}

/** Names the bytes that a list gives out of a base; undefined where the base may be another one tomorrow. */
export function contentKey({ version }: ByteSource, list: SpliceList): string | undefined {
  return version === undefined ? undefined : sha256Hex(JSON.stringify([version, digestOfList(list)]));
}
