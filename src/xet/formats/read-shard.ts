import { EspalierError } from '../../common/index.ts';
import { toHex } from '../hashes.ts';
import { HASH_BYTES } from '../kernel/index.ts';
import {
  ENTRY,
  FOOTER,
  FOOTER_AT,
  FOOTER_VERSION,
  HEADER_VERSION,
  MAX_XORB_CHUNKS,
  SHARD_TAG,
  type Shard,
  type ShardFile,
  type ShardFooter,
  type ShardXorb,
  type Term,
  WITH_METADATA,
  WITH_VERIFICATION,
} from './shard.ts';

/**
 * Reads a shard with or without a footer; lookup tables between sections and footer are not looked at.
 *
 * @throws EspalierError `hub-refused` for bytes that are none, with the place
 */
export function readShard(bytes: Uint8Array): Shard {
  const cursor = new Entries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const footerBytes = cursor.header();
  const files: ShardFile[] = [];
  for (let next = cursor.next(); next !== undefined; next = cursor.next()) files.push(readFile(next, cursor));
  const xorbs: ShardXorb[] = [];
  for (let next = cursor.next(); next !== undefined; next = cursor.next()) xorbs.push(readXorb(next, cursor));
  return { files, xorbs, ...(footerBytes === 0 ? {} : { footer: cursor.footer(footerBytes) }) };
}

interface Entry {
  readonly hash: Buffer;
  readonly numbers: readonly [number, number, number, number];
}

/** Walks the 48-byte entries of a shard. */
class Entries {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** @returns bytes of the footer */
  header(): number {
    const header = this.take();
    if (!header.subarray(0, SHARD_TAG.length).equals(SHARD_TAG)) throw malformed('it has no tag', 0);
    const version = header.readBigUInt64LE(32);
    if (version !== HEADER_VERSION)
      throw malformed(`its version is ${version}, ${HEADER_VERSION} is read`, 32);
    const footer = Number(header.readBigUInt64LE(40));
    if (footer !== 0 && footer !== FOOTER)
      throw malformed(`a footer of ${footer} bytes, ${FOOTER} are read`, 40);
    return footer;
  }

  /** The next entry of a section, undefined at its end. */
  next(): Entry | undefined {
    const entry = this.entry();
    return entry.hash.every((byte) => byte === 0xff) ? undefined : entry;
  }

  entry(): Entry {
    const bytes = this.take();
    const number = (i: number) => bytes.readUInt32LE(32 + 4 * i);
    return {
      hash: Buffer.from(bytes.subarray(0, HASH_BYTES)),
      numbers: [number(0), number(1), number(2), number(3)],
    };
  }

  /** Refuses a count that the bytes cannot hold, before anything is reserved for it. */
  checkCount(count: number, what: string): void {
    const left = Math.floor((this.#bytes.length - this.#at) / ENTRY);
    if (count > left) throw malformed(`${count} ${what}, there is room for ${left}`, this.#at);
  }

  fail(problem: string): EspalierError {
    return malformed(problem, this.#at);
  }

  footer(size: number): ShardFooter {
    const at = this.#bytes.length - size;
    if (at < this.#at) throw malformed('its footer overlaps its sections', at);
    const footer = this.#bytes.subarray(at);
    const version = footer.readBigUInt64LE(FOOTER_AT.version);
    if (version !== FOOTER_VERSION) throw malformed(`a footer of version ${version}`, at);
    const key = Buffer.from(footer.subarray(FOOTER_AT.key, FOOTER_AT.key + HASH_BYTES));
    const keyed = key.some((byte) => byte !== 0);
    return { key: keyed ? key : undefined, expiry: Number(footer.readBigUInt64LE(FOOTER_AT.expiry)) };
  }

  /** The 48 bytes of the next entry, a view. */
  take(): Buffer {
    const end = this.#at + ENTRY;
    if (end > this.#bytes.length) throw malformed(`it ends, ${end} bytes were expected`, this.#bytes.length);
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }
}

function readFile({ hash, numbers: [flags, count] }: Entry, entries: Entries): ShardFile {
  entries.checkCount(count, 'terms');
  const bare = Array.from({ length: count }, () => entries.entry());
  const verified = (flags & WITH_VERIFICATION) !== 0;
  const verification = verified ? Array.from({ length: count }, () => entries.entry().hash) : [];
  const sha256 = (flags & WITH_METADATA) !== 0 ? toHex(entries.entry().hash) : undefined;
  const terms = bare.map(({ hash: xorb, numbers: [, bytes, start, end] }, i): Term => {
    if (start >= end || end > MAX_XORB_CHUNKS) throw entries.fail(`a term of chunks ${start}..${end}`);
    return { xorb, bytes, start, end, verification: verification[i] };
  });
  return { hash, terms, sha256 };
}

function readXorb({ hash, numbers: [, count, unpacked, packedBytes] }: Entry, entries: Entries): ShardXorb {
  if (count > MAX_XORB_CHUNKS)
    throw entries.fail(`a xorb of ${count} chunks, where at most ${MAX_XORB_CHUNKS} are allowed`);
  entries.checkCount(count, 'chunks');
  const ends = new Float64Array(count);
  const hashes = new Uint8Array(count * HASH_BYTES);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const chunk = entries.take();
    const start = chunk.readUInt32LE(HASH_BYTES);
    if (start !== end) throw entries.fail(`chunk ${i} begins at ${start}, but the one before ends at ${end}`);
    end += chunk.readUInt32LE(HASH_BYTES + 4);
    ends[i] = end;
    hashes.set(chunk.subarray(0, HASH_BYTES), i * HASH_BYTES);
  }
  if (end !== unpacked) throw entries.fail(`chunks of ${end} bytes in a xorb of ${unpacked}`);
  return { hash, chunks: { start: 0, ends, hashes }, packedBytes };
}

function malformed(problem: string, at: number): EspalierError {
  return new EspalierError('hub-refused', `this is not a Xet shard: ${problem} (byte ${at})`, {
    details: { at },
  });
}
