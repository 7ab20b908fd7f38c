import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../../src/common/files.ts';
import { endOf, hashOf, leavesOf, startOf } from '../../../src/xet/chunks/chunk-table.ts';
import { readShard } from '../../../src/xet/formats/read-shard.ts';
import type { Shard, ShardFile, ShardXorb, Term } from '../../../src/xet/formats/shard.ts';
import { CHUNK_HEADER, readChunkHeader } from '../../../src/xet/formats/xorb.ts';
import { fileHash, isEligible, toHex, verificationHash } from '../../../src/xet/hashes.ts';
import { Refusal } from '../refusal.ts';
import { examineXorb, type StoredXorb, unpackChunk } from './xorb.ts';

/** A file that a shard has registered. */
export interface StoredFile {
  readonly hash: string;
  readonly terms: readonly Term[];
  readonly size: number;
  readonly sha256: string;
}

/** Xorbs, files and the index of chunks that may be asked for. What is in the folder is served again after a restart. */
export class CasStore {
  readonly #dir: string;
  readonly #xorbs = new Map<string, StoredXorb>();
  readonly #files = new Map<string, StoredFile>();
  readonly #bySha256 = new Map<string, StoredFile>();
  /** By chunk hash: the xorbs of the shard that brought it. */
  readonly #index = new Map<string, readonly string[]>();

  private constructor(dir: string) {
    this.#dir = dir;
  }

  static async open(dir: string): Promise<CasStore> {
    const store = new CasStore(dir);
    await mkdir(join(dir, 'xorbs'), { recursive: true });
    await mkdir(join(dir, 'shards'), { recursive: true });
    for (const name of await readdir(join(dir, 'xorbs'))) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      store.#xorbs.set(name, examineXorb(name, await readFile(join(dir, 'xorbs', name))));
    }
    for (const name of (await readdir(join(dir, 'shards'))).filter((one) => one.endsWith('.mdb'))) {
      await store.#register(readShard(await readFile(join(dir, 'shards', name))));
    }
    return store;
  }

  get xorbCount(): number {
    return this.#xorbs.size;
  }

  /** @returns whether it was new */
  async putXorb(hash: string, bytes: Buffer): Promise<boolean> {
    const xorb = examineXorb(hash, bytes);
    const isNew = !this.#xorbs.has(hash);
    if (isNew) await writeFileAtomic(join(this.#dir, 'xorbs', hash), bytes);
    this.#xorbs.set(hash, xorb);
    return isNew;
  }

  /** Checks everything that a shard says, then registers its files and chunks. */
  async putShard(bytes: Buffer): Promise<void> {
    await this.#register(readShard(bytes));
    const name = createHash('sha256').update(bytes).digest('hex');
    await writeFileAtomic(join(this.#dir, 'shards', `${name}.mdb`), bytes);
  }

  xorb(hash: string): StoredXorb | undefined {
    return this.#xorbs.get(hash);
  }

  file(hash: string): StoredFile | undefined {
    return this.#files.get(hash);
  }

  fileOfSha256(sha256: string): StoredFile | undefined {
    return this.#bySha256.get(sha256);
  }

  /** What a dedup query is answered with: the xorbs that came with a chunk; undefined for one that is not in the index. */
  xorbsWith(chunk: string): ShardXorb[] | undefined {
    return this.#index.get(chunk)?.flatMap((hash) => {
      const xorb = this.#xorbs.get(hash);
      if (xorb === undefined) return [];
      const packedBytes = xorb.places.at(-1) ?? 0;
      return [{ hash: xorbHashBytes(hash), chunks: xorb.chunks, packedBytes }];
    });
  }

  /** Bytes `[from, to)` of a serialized xorb. */
  async packed(hash: string, from: number, to: number): Promise<Buffer> {
    await using handle = await open(join(this.#dir, 'xorbs', hash));
    const bytes = Buffer.alloc(to - from);
    await handle.read(bytes, 0, bytes.length, from);
    return bytes;
  }

  /** The content of a file, chunk by chunk. */
  async *content({ terms }: Pick<StoredFile, 'terms'>): AsyncGenerator<Buffer> {
    for (const { xorb, start, end } of terms) {
      const { places, hash } = this.#known(toHex(xorb), end);
      const packed = await this.packed(hash, places[start] ?? 0, places[end] ?? 0);
      for (let at = 0; at < packed.length; ) {
        const header = readChunkHeader(packed, at);
        if (header === undefined) throw new Error(`xorb ${hash} is damaged`);
        const next = at + CHUNK_HEADER + header.packedBytes;
        yield unpackChunk(packed.subarray(at + CHUNK_HEADER, next), header.compression, header.bytes);
        at = next;
      }
    }
  }

  async #register(shard: Shard): Promise<void> {
    const named = new Set<string>();
    for (const { hash } of shard.xorbs) {
      this.#known(toHex(hash), 0);
      named.add(toHex(hash));
    }
    const files: StoredFile[] = [];
    for (const file of shard.files) files.push(await this.#check(file));
    for (const { terms } of files) for (const { xorb } of terms) named.add(toHex(xorb));
    for (const file of files) {
      this.#files.set(file.hash, file);
      this.#bySha256.set(file.sha256, file);
      const [first] = file.terms;
      if (first !== undefined) this.#addToIndex(this.#chunkHash(toHex(first.xorb), first.start), named);
    }
    for (const { hash } of shard.xorbs) {
      const { chunks } = this.#known(toHex(hash), 0);
      for (const { hash: chunk } of leavesOf(chunks)) if (isEligible(chunk)) this.#addToIndex(chunk, named);
    }
  }

  #addToIndex(chunk: Uint8Array, xorbs: ReadonlySet<string>): void {
    const key = toHex(chunk);
    if (!this.#index.has(key)) this.#index.set(key, [...xorbs]);
  }

  /** Each term must exist and be proven, the hashes and the content must be those of the file. */
  async #check({ hash, terms, sha256 }: ShardFile): Promise<StoredFile> {
    const leaves = terms.flatMap(({ xorb, start, end, bytes, verification }) => {
      const { chunks } = this.#known(toHex(xorb), end);
      const length = endOf(chunks, end - 1) - startOf(chunks, start);
      if (length !== bytes) throw new Refusal(400, `a term of ${length} bytes was announced with ${bytes}`);
      const proof = verificationHash(chunks.hashes.subarray(start * 32, end * 32));
      if (verification === undefined || Buffer.compare(verification, proof) !== 0) {
        throw new Refusal(400, `the verification hash of ${toHex(xorb)} ${start}..${end} is wrong`);
      }
      return [...leavesOf(chunks, start, end)];
    });
    const expected = toHex(fileHash(leaves));
    if (toHex(hash) !== expected)
      throw new Refusal(400, `the file's hash is ${expected}, not ${toHex(hash)}`);
    const digest = createHash('sha256');
    for await (const chunk of this.content({ terms })) digest.update(chunk);
    const actual = digest.digest('hex');
    if (sha256 !== undefined && sha256 !== actual)
      throw new Refusal(400, `the SHA-256 is ${actual}, not ${sha256}`);
    const size = leaves.reduce((sum, { length }) => sum + length, 0);
    return { hash: expected, terms, size, sha256: actual };
  }

  #known(hash: string, chunks: number): StoredXorb {
    const xorb = this.#xorbs.get(hash);
    if (xorb === undefined) throw new Refusal(400, `no such xorb: ${hash}`);
    if (chunks > xorb.chunks.ends.length) {
      throw new Refusal(400, `xorb ${hash} has ${xorb.chunks.ends.length} chunks, not ${chunks}`);
    }
    return xorb;
  }

  #chunkHash(xorb: string, index: number): Uint8Array {
    return hashOf(this.#known(xorb, index + 1).chunks, index);
  }
}

function xorbHashBytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex').swap64();
}
