import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { MAX_NAME_BYTES, sha256Hex, startOf } from '../common/index.ts';
import { BlockWriter } from './block-writer.ts';

/** `.partial.lock`, and the nonce that a second lock ends in (state/lock.ts). */
const LONGEST_ENDING_BYTES = 46;

/**
 * What a file is called while it grows; its journal ends in `.json` besides. Of a name that leaves no room for such an ending, only
 * the beginning is in it, and a digest of the whole.
 */
export function partialName(path: string): string {
  const name = basename(path);
  const most = MAX_NAME_BYTES - LONGEST_ENDING_BYTES;
  if (Buffer.byteLength(name) <= most) return `${path}.partial`;
  const digest = sha256Hex(name).slice(0, 12);
  return join(dirname(path), `${startOf(name, most - digest.length - 1)}-${digest}.partial`);
}

const journalSchema = z.strictObject({
  /** What is being written; a partial file of anything else is of no use. */
  key: z.string(),
  /** So many bytes at the beginning are written. */
  bytes: z.int().min(1),
  /** Of these bytes, so that a disk that lost some is noticed. */
  sha256: z.string(),
});
type Journal = z.infer<typeof journalSchema>;

/** A killed run loses at most a 64th of its work, or a mebibyte, and never more than 64 MiB. */
function journalStep(size: number): number {
  return Math.max(2 ** 20, Math.min(2 ** 26, Math.ceil(size / 64)));
}

/**
 * A file that grows under a temporary name. With a key, a journal beside it says how many bytes are written,
 * and the next writer with the same key goes on there: it hashes what is there and compares it with the journal.
 * One writer at a time; who uses this class holds the lock.
 */
export class PartialFile implements AsyncDisposable {
  readonly #path: string;
  readonly #key: string | undefined;
  readonly #step: number;
  readonly #writer: BlockWriter;
  readonly #hash: Hash;
  #bytes: number;
  #journaled: number;
  #saving: Promise<void> = Promise.resolve();

  private constructor(
    path: string,
    key: string | undefined,
    size: number,
    writer: BlockWriter,
    start: Start,
  ) {
    this.#path = path;
    this.#key = key;
    this.#step = journalStep(size);
    this.#writer = writer;
    this.#hash = start.hash;
    this.#bytes = start.bytes;
    this.#journaled = start.bytes;
  }

  /** Bytes of the partial file that a writer with this key can go on from; 0 without key or journal. */
  static async usable(path: string, key: string | undefined): Promise<number> {
    return (await readJournal(path, key))?.bytes ?? 0;
  }

  /** @param size bytes that the finished file will have */
  static async open(
    path: string,
    key: string | undefined,
    size: number,
    signal?: AbortSignal,
  ): Promise<PartialFile> {
    const journal = await readJournal(path, key);
    const kept = journal === undefined ? undefined : await hashStart(path, journal, signal);
    const start = kept ?? { hash: createHash('sha256'), bytes: 0 };
    const writer = await BlockWriter.open(partialName(path), start.bytes, size);
    return new PartialFile(path, key, size, writer, start);
  }

  /** Bytes that were appended, those of an earlier run among them. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Of these, bytes that are in the file for sure. */
  get written(): number {
    return this.#writer.written;
  }

  /** Hashes a block while earlier ones are written; its memory is free again afterwards. */
  async append(block: Uint8Array): Promise<void> {
    for (let at = 0; at < block.length; ) {
      const piece = block.subarray(at, at + this.#writer.room);
      this.#hash.update(piece);
      const fills = piece.length === this.#writer.room;
      await this.#writer.add(piece);
      at += piece.length;
      this.#bytes += piece.length;
      if (fills) await this.#journal();
    }
  }

  /** Notes from time to time how far it is, once that is written; the blocks that follow are written meanwhile. */
  async #journal(): Promise<void> {
    if (this.#key === undefined || this.#bytes - this.#journaled < this.#step) return;
    await this.#saving;
    this.#saving = this.#save(this.#key, this.#writer.settled());
    this.#saving.catch(() => {}); // thrown to the next one who waits for it
  }

  /** Journals all that was written, so that the next run goes on from here. @returns whether there is anything */
  async keep(): Promise<boolean> {
    await this.#saving.catch(() => {});
    if (this.#key === undefined || this.#bytes === 0) return false;
    const flushed = this.#writer.flush();
    await this.#save(
      this.#key,
      flushed.then(() => this.#writer.sync()),
    );
    return true;
  }

  /** Gives the file its name, when all of it is on the disk. @returns its SHA-256 */
  async finish(): Promise<string> {
    await this.#saving;
    await this.#writer.flush();
    await this.#writer.sync();
    await rename(partialName(this.#path), this.#path);
    await removePartial(this.#path);
    return this.#hash.digest('hex');
  }

  /** @param written resolves when what was appended so far is in the file */
  async #save(key: string, written: Promise<void>): Promise<void> {
    const journal: Journal = { key, bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
    this.#journaled = journal.bytes;
    await written;
    // No sync: what is written outlives the process. Where the power goes and takes some of it, the digest tells, and the
    // next run begins anew; syncs in the middle made a busy disk the bottleneck.
    // Always the same temporary name, so that a killed run leaves nothing that nobody knows of.
    const name = journalName(this.#path);
    await writeFile(`${name}.new`, JSON.stringify(journal));
    await rename(`${name}.new`, name);
  }

  /** Removes what was written: nobody can go on from it. */
  async discard(): Promise<void> {
    await this.#saving.catch(() => {});
    await removePartial(this.#path);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#writer[Symbol.asyncDispose]();
  }
}

interface Start {
  hash: Hash;
  bytes: number;
}

/** All names that are used beside a file while it is written, the partial file's first. */
export function besideNames(path: string): string[] {
  const journal = journalName(path);
  return [partialName(path), journal, `${journal}.new`, lockName(path)];
}

/** The lock of whoever writes a file. */
export function lockName(path: string): string {
  return `${partialName(path)}.lock`;
}

/** Removes what any run has left of a file that is not finished. */
export async function removePartial(path: string): Promise<void> {
  const journal = journalName(path);
  for (const name of [`${journal}.new`, journal, partialName(path)]) await rm(name, { force: true });
}

function journalName(path: string): string {
  return `${partialName(path)}.json`;
}

/** The journal, unless there is none, it is of something else, or the file is shorter than it says. */
async function readJournal(path: string, key: string | undefined): Promise<Journal | undefined> {
  const text = await readFile(journalName(path), 'utf8').catch(() => undefined);
  const there = await stat(partialName(path)).catch(() => undefined);
  if (text === undefined || !there?.isFile()) return undefined;
  try {
    const journal = journalSchema.parse(JSON.parse(text));
    return journal.key === key && journal.bytes <= there.size ? journal : undefined;
  } catch {
    return undefined; // lost its end with the power, or is not ours: begin anew
  }
}

/** The hash of what is there, if it is what the journal says. */
async function hashStart(
  path: string,
  { bytes, sha256 }: Journal,
  signal?: AbortSignal,
): Promise<Start | undefined> {
  const hash = createHash('sha256');
  const options = { end: bytes - 1, highWaterMark: 2 ** 20, ...(signal ? { signal } : {}) };
  for await (const block of createReadStream(partialName(path), options)) hash.update(block);
  return hash.copy().digest('hex') === sha256 ? { hash, bytes } : undefined;
}
