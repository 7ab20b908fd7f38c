import { chunkCount, endOf, hashOf, startOf } from '../chunks/index.ts';
import { fromHex } from '../hashes.ts';
import {
  BOOKEND,
  ENTRY,
  FOOTER,
  FOOTER_AT,
  FOOTER_VERSION,
  HEADER_VERSION,
  SHARD_TAG,
  type Shard,
  type ShardFile,
  type ShardFooter,
  type ShardXorb,
  WITH_METADATA,
  WITH_VERIFICATION,
} from './shard.ts';

/** A shard as bytes. */
export function writeShard({ files, xorbs, footer }: Shard): Buffer<ArrayBuffer> {
  const xorbsAt = ENTRY + sum(files.map(fileBlockBytes)) + BOOKEND.length;
  const footerAt = xorbsAt + sum(xorbs.map(xorbBlockBytes)) + BOOKEND.length;
  const footerBytes = footer === undefined ? 0 : FOOTER;
  const writer = new EntryWriter(footerAt + footerBytes);
  writer.header(footerBytes);
  for (const file of files) putFile(writer, file);
  writer.entry(BOOKEND);
  for (const xorb of xorbs) putXorb(writer, xorb);
  writer.entry(BOOKEND);
  if (footer !== undefined) putFooter(writer.rest(), footer, xorbsAt, footerAt);
  return writer.bytes;
}

/** Writes entries one after the other into one buffer: a model has 170,000, and a buffer for each took 100 MB. */
class EntryWriter {
  readonly bytes: Buffer<ArrayBuffer>;
  #at = 0;

  constructor(length: number) {
    this.bytes = Buffer.alloc(length);
  }

  header(footerBytes: number): void {
    this.bytes.set(SHARD_TAG);
    this.bytes.writeBigUInt64LE(HEADER_VERSION, 32);
    this.bytes.writeBigUInt64LE(BigInt(footerBytes), 40);
    this.#at = ENTRY;
  }

  /** A hash and up to four u32 after it. */
  entry(hash: Uint8Array, numbers: readonly number[] = []): void {
    this.bytes.set(hash, this.#at);
    for (const [i, number] of numbers.entries()) this.bytes.writeUInt32LE(number, this.#at + 32 + 4 * i);
    this.#at += ENTRY;
  }

  /** What is not written yet. */
  rest(): Buffer {
    return this.bytes.subarray(this.#at);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Bytes that a file takes in a shard. */
export function fileBlockBytes({ terms, sha256 }: Pick<ShardFile, 'terms' | 'sha256'>): number {
  const each = isVerified(terms) ? 2 : 1;
  return ENTRY * (1 + each * terms.length + (sha256 === undefined ? 0 : 1));
}

/** Bytes that a xorb takes in a shard. */
export function xorbBlockBytes({ chunks }: Pick<ShardXorb, 'chunks'>): number {
  return ENTRY * (1 + chunkCount(chunks));
}

function putFile(writer: EntryWriter, { hash, terms, sha256 }: ShardFile): void {
  const verified = isVerified(terms);
  const flags = (verified ? WITH_VERIFICATION : 0) + (sha256 === undefined ? 0 : WITH_METADATA);
  writer.entry(hash, [flags, terms.length]);
  for (const { xorb, bytes, start, end } of terms) writer.entry(xorb, [0, bytes, start, end]);
  if (verified) for (const { verification } of terms) writer.entry(verification ?? new Uint8Array(32));
  if (sha256 !== undefined) writer.entry(fromHex(sha256));
}

function isVerified(terms: ShardFile['terms']): boolean {
  return terms.every(({ verification }) => verification !== undefined);
}

function putXorb(writer: EntryWriter, { hash, chunks, packedBytes }: ShardXorb): void {
  const count = chunkCount(chunks);
  const unpacked = count === 0 ? 0 : endOf(chunks, count - 1) - chunks.start;
  writer.entry(hash, [0, count, unpacked, packedBytes]);
  for (let i = 0; i < count; i++) {
    const start = startOf(chunks, i);
    writer.entry(hashOf(chunks, i), [start - chunks.start, endOf(chunks, i) - start]);
  }
}

function putFooter(bytes: Buffer, { key, expiry }: ShardFooter, xorbsAt: number, footerAt: number): void {
  bytes.writeBigUInt64LE(FOOTER_VERSION, FOOTER_AT.version);
  bytes.writeBigUInt64LE(BigInt(ENTRY), FOOTER_AT.files);
  bytes.writeBigUInt64LE(BigInt(xorbsAt), FOOTER_AT.xorbs);
  // There are no lookup tables. hf_xet takes the bytes from the xorbs to the first table for the xorbs' own.
  for (const at of FOOTER_AT.lookups) bytes.writeBigUInt64LE(BigInt(footerAt), at);
  if (key !== undefined) bytes.set(key, FOOTER_AT.key);
  bytes.writeBigUInt64LE(BigInt(expiry), FOOTER_AT.expiry);
  bytes.writeBigUInt64LE(BigInt(footerAt), FOOTER_AT.footer);
}
