import {
  BOOKEND,
  ENTRY,
  fileBlockBytes,
  MAX_SHARD_BYTES,
  type ShardFile,
  type ShardXorb,
  writeShard,
  xorbBlockBytes,
} from '../formats/index.ts';

/** Bytes of a shard without files and xorbs. */
const EMPTY_BYTES = ENTRY + 2 * BOOKEND.length;

/**
 * The shards of an upload, in the order in which they are registered. As many xorbs as there is room for go beside the file,
 * which comes last; those before it go into shards of their own.
 *
 * @param limit bytes of a shard
 */
export function* shardsOf(
  file: ShardFile,
  xorbs: readonly ShardXorb[],
  limit = MAX_SHARD_BYTES,
): Generator<Buffer<ArrayBuffer>> {
  const groups: ShardXorb[][] = [];
  let group: ShardXorb[] = [];
  let bytes = EMPTY_BYTES + fileBlockBytes(file);
  for (const xorb of xorbs.toReversed()) {
    const more = xorbBlockBytes(xorb);
    if (bytes + more > limit && (group.length > 0 || groups.length === 0)) {
      groups.push(group);
      group = [];
      bytes = EMPTY_BYTES;
    }
    group.push(xorb);
    bytes += more;
  }
  groups.push(group);
  const shards = groups
    .map((members, index) => ({ files: index === 0 ? [file] : [], xorbs: members.toReversed() }))
    .filter(({ files, xorbs: members }) => files.length > 0 || members.length > 0);
  for (const shard of shards.toReversed()) yield writeShard(shard);
}
