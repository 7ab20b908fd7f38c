import { HASH_BYTES, KeyedHash } from './kernel/index.ts';

/**
 * The hashes of the Xet specification ("Hashing"): keyed BLAKE3, with a key for each purpose. The specification gives the
 * keys as numbers.
 */
export const DATA_KEY = Uint8Array.of(
  ...[102, 151, 245, 119, 91, 149, 80, 222, 49, 53, 203, 172, 165, 151, 24, 28],
  ...[157, 228, 33, 16, 155, 235, 43, 88, 180, 208, 176, 75, 147, 173, 242, 41],
);
const INTERNAL_NODE_KEY = Uint8Array.of(
  ...[1, 126, 197, 199, 165, 71, 41, 150, 253, 148, 102, 102, 180, 138, 2, 230],
  ...[93, 221, 83, 111, 55, 199, 109, 210, 248, 99, 82, 230, 74, 83, 113, 63],
);
const VERIFICATION_KEY = Uint8Array.of(
  ...[127, 24, 87, 214, 206, 86, 237, 102, 18, 127, 249, 19, 231, 165, 195, 243],
  ...[164, 205, 38, 213, 181, 219, 73, 230, 65, 36, 152, 127, 40, 251, 148, 195],
);
/** A file's hash is its root, keyed with a salt of zeros. */
const FILE_SALT = new Uint8Array(HASH_BYTES);

/** A node has 4 children on average: it ends after one whose hash is a multiple of 4, and has 3 to 9, the last one fewer. */
const BRANCHES = 4;
const MIN_CHILDREN = 3;
const MAX_CHILDREN = 2 * BRANCHES + 1;

/** What a Merkle tree stands on: a hash of 32 bytes, and how many bytes of content are under it. */
export interface Leaf {
  readonly hash: Uint8Array;
  readonly length: number;
}

const hasher = new KeyedHash();

/** The keyed hash of a hash: what answers to dedup queries hold instead of the chunk hashes themselves. */
export function keyedChunkHash(hash: Uint8Array, key: Uint8Array): Uint8Array {
  return hasher.hash(key, hash);
}

/** The hash of one chunk's bytes. */
export function chunkHash(bytes: Uint8Array): Uint8Array {
  return hasher.hash(DATA_KEY, bytes);
}

/** The hash of a xorb with these chunks. Zeros for none. */
export function xorbHash(chunks: Iterable<Leaf>): Uint8Array {
  return root(chunks) ?? new Uint8Array(HASH_BYTES);
}

/** The hash by which Xet knows a file with these chunks. */
export function fileHash(chunks: Iterable<Leaf>): Uint8Array {
  const top = root(chunks);
  return top === undefined ? new Uint8Array(HASH_BYTES) : hasher.hash(FILE_SALT, top);
}

/**
 * The proof that who names a term has its chunks.
 *
 * @param hashes of the term's chunks, one after the other; up to 8192 of 32 bytes, as a xorb holds
 * @throws RangeError for more than 32,768
 */
export function verificationHash(hashes: Uint8Array): Uint8Array {
  return hasher.hash(VERIFICATION_KEY, hashes);
}

/** Undefined for no leaves. They are met once, and not kept: a model has 170,000. */
function root(leaves: Iterable<Leaf>): Uint8Array | undefined {
  let count = 0;
  let last: Leaf | undefined;
  const counted = function* () {
    for (const leaf of leaves) {
      count += 1;
      last = leaf;
      yield leaf;
    }
  };
  let level = [...nodesOver(counted())];
  if (count < 2) return last?.hash;
  while (level.length > 1) level = [...nodesOver(level)];
  return level[0]?.hash;
}

function* nodesOver(level: Iterable<Leaf>): Generator<Leaf> {
  let children: Leaf[] = [];
  for (const child of level) {
    children.push(child);
    const mayEnd = children.length >= MIN_CHILDREN && lowBits(child.hash) % BRANCHES === 0;
    if (!mayEnd && children.length < MAX_CHILDREN) continue;
    yield parentOf(children);
    children = [];
  }
  if (children.length > 0) yield parentOf(children);
}

function parentOf(children: readonly Leaf[]): Leaf {
  const text = children.map(({ hash, length }) => `${toHex(hash)} : ${length}\n`).join('');
  const length = children.reduce((sum, child) => sum + child.length, 0);
  return { hash: hasher.hash(INTERNAL_NODE_KEY, Buffer.from(text)), length };
}

/** The lowest 16 bits of a hash as a number: the specification takes the last eight bytes, little-endian. */
function lowBits(hash: Uint8Array): number {
  return (hash[24] ?? 0) | ((hash[25] ?? 0) << 8);
}

/** Whether a store answers a query for this chunk: one of 1024 by its hash. */
export function isEligible(hash: Uint8Array): boolean {
  return lowBits(hash) % 1024 === 0;
}

/** A hash as text: four little-endian u64, each as 16 hex digits. */
export function toHex(hash: Uint8Array): string {
  return swapped(hash).toString('hex');
}

/** The inverse of {@link toHex}, for 64 hex digits. A SHA-256 in a shard is written the same way. */
export function fromHex(hex: string): Uint8Array {
  return swapped(Buffer.from(hex, 'hex'));
}

function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes).swap64();
}
