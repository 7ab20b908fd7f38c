import { chunkCount, endOf, hashOf, startOf } from '../chunks/table.ts';
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
export function writeShard({ files, xorbs, footer }: Shard): Buffer {
  const header = Buffer.alloc(ENTRY);
  header.set(SHARD_TAG);
  header.writeBigUInt64LE(HEADER_VERSION, 32);
  header.writeBigUInt64LE(BigInt(footer === undefined ? 0 : FOOTER), 40);
  const filesSection = [...files.map(fileBlock), BOOKEND];
  const xorbsSection = [...xorbs.map(xorbBlock), BOOKEND];
  const parts = [header, ...filesSection, ...xorbsSection];
  if (footer === undefined) return Buffer.concat(parts);
  const xorbsAt = ENTRY + filesSection.reduce((sum, { length }) => sum + length, 0);
  const footerAt = xorbsAt + xorbsSection.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...parts, footerBlock(footer, xorbsAt, footerAt)]);
}

/** Bytes that a file takes in a shard. */
export function fileBlockBytes({ terms, sha256 }: Pick<ShardFile, 'terms' | 'sha256'>): number {
  return ENTRY * (1 + 2 * terms.length + (sha256 === undefined ? 0 : 1));
}

/** Bytes that a xorb takes in a shard. */
export function xorbBlockBytes({ chunks }: Pick<ShardXorb, 'chunks'>): number {
  return ENTRY * (1 + chunkCount(chunks));
}

function fileBlock({ hash, terms, sha256 }: ShardFile): Buffer {
  const verified = terms.every(({ verification }) => verification !== undefined);
  const flags = (verified ? WITH_VERIFICATION : 0) + (sha256 === undefined ? 0 : WITH_METADATA);
  const entries = [
    entry(hash, [flags, terms.length]),
    ...terms.map(({ xorb, bytes, start, end }) => entry(xorb, [0, bytes, start, end])),
    ...(verified ? terms.map(({ verification }) => entry(verification ?? new Uint8Array(32), [])) : []),
  ];
  if (sha256 !== undefined) entries.push(entry(fromHex(sha256), []));
  return Buffer.concat(entries);
}

function xorbBlock({ hash, chunks, packedBytes }: ShardXorb): Buffer {
  const count = chunkCount(chunks);
  const unpacked = count === 0 ? 0 : endOf(chunks, count - 1) - chunks.start;
  const entries = [entry(hash, [0, count, unpacked, packedBytes])];
  for (let i = 0; i < count; i++) {
    const start = startOf(chunks, i);
    entries.push(entry(hashOf(chunks, i), [start - chunks.start, endOf(chunks, i) - start]));
  }
  return Buffer.concat(entries);
}

/** A hash and up to four u32 after it. */
function entry(hash: Uint8Array, numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(ENTRY);
  bytes.set(hash);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, 32 + 4 * i);
  return bytes;
}

function footerBlock({ key, expiry }: ShardFooter, xorbsAt: number, footerAt: number): Buffer {
  const bytes = Buffer.alloc(FOOTER);
  bytes.writeBigUInt64LE(FOOTER_VERSION, FOOTER_AT.version);
  bytes.writeBigUInt64LE(BigInt(ENTRY), FOOTER_AT.files);
  bytes.writeBigUInt64LE(BigInt(xorbsAt), FOOTER_AT.xorbs);
  // There are no lookup tables. hf_xet takes the bytes from the xorbs to the first table for the xorbs' own.
  for (const at of FOOTER_AT.lookups) bytes.writeBigUInt64LE(BigInt(footerAt), at);
  if (key !== undefined) bytes.set(key, FOOTER_AT.key);
  bytes.writeBigUInt64LE(BigInt(expiry), FOOTER_AT.expiry);
  bytes.writeBigUInt64LE(BigInt(footerAt), FOOTER_AT.footer);
  return bytes;
}
