import { createHash, hash } from 'node:crypto';
import { EspalierError, type Progress } from '../common/index.ts';
import { type ByteSource, checkRange } from './byte-source.ts';
import { streamSpliced } from './stream-spliced.ts';

/** Small enough that a short range costs little more, large enough that the digests of 100 GB fit in a few MB. */
export const HASHED_BLOCK_BYTES = 1 << 20;
/** What is read at once for a long range. */
const BLOCKS_AT_ONCE = 4;

interface HashedSourceOptions {
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
  /** Keeps the digests of the blocks, so that a later process need not read everything again. */
  kept?: KeptDigests | undefined;
}

/** Digests of the blocks of a source whose SHA-256 was as expected. */
export interface KeptDigests {
  read(): Promise<readonly string[] | undefined>;
  write(digests: string[]): Promise<void>;
}

/**
 * Reads a source whole, once, and compares its SHA-256, unless an earlier process kept what it found; later reads give only the bytes that were hashed then. A server
 * that sends one byte wrong, each time or only sometimes, is found. The result owns the source.
 *
 * @param expected SHA-256, lower-case hex
 * @throws EspalierError `download-corrupt` with both digests; while reading `base-changed`
 */
export async function hashedSource(
  source: ByteSource,
  expected: string,
  { signal, progress, kept }: HashedSourceOptions = {},
): Promise<ByteSource> {
  const { name, size } = source;
  const known = await kept?.read();
  if (known?.length === Math.ceil(size / HASHED_BLOCK_BYTES)) return checkedBy(known, source, expected);
  const whole = createHash('sha256');
  const digests: string[] = [];
  let block = createHash('sha256');
  let done = 0;
  for await (const piece of streamSpliced(source, [{ kind: 'copy', offset: 0, length: size }], { signal })) {
    whole.update(piece);
    for (let at = 0; at < piece.length; ) {
      const end = Math.min(piece.length, at + HASHED_BLOCK_BYTES - (done % HASHED_BLOCK_BYTES));
      block.update(piece.subarray(at, end));
      done += end - at;
      at = end;
      if (done % HASHED_BLOCK_BYTES !== 0 && done !== size) continue;
      digests.push(block.digest('hex'));
      block = createHash('sha256');
    }
    progress?.({ type: 'bytes', label: 'hash the base', done, total: size });
  }
  const actual = whole.digest('hex');
  if (actual !== expected) {
    throw new EspalierError('download-corrupt', `${name} has SHA-256 ${actual}, expected ${expected}`, {
      hint: 'The server, or a proxy in front of it, sends other bytes than it announces. Try another server.',
      details: { name, expected, actual },
    });
  }

  await kept?.write(digests);
  return checkedBy(digests, source, expected);
}

/** A source of which each read gives only blocks of these digests. It owns the source. */
function checkedBy(digests: readonly string[], source: ByteSource, expected: string): ByteSource {
  const { name, size } = source;

  /** Blocks from the one that `offset` is in, whole, to the one that `end` is in. */
  async function blocks(offset: number, end: number, abort?: AbortSignal) {
    const start = offset - (offset % HASHED_BLOCK_BYTES);
    const stop = Math.min(size, Math.ceil(end / HASHED_BLOCK_BYTES) * HASHED_BLOCK_BYTES);
    const bytes = await source.read(start, stop - start, abort);
    for (let at = start; at < stop; at += HASHED_BLOCK_BYTES) {
      const one = bytes.subarray(at - start, at - start + HASHED_BLOCK_BYTES);
      if (hash('sha256', one) === digests[at / HASHED_BLOCK_BYTES]) continue;
      throw new EspalierError(
        'base-changed',
        `${name}: bytes ${at}..${at + one.length} are not the bytes that were hashed before`,
        {
          hint: 'The server sends different bytes each time. Try another server.',
          details: { name, offset: at },
        },
      );
    }
    return bytes.subarray(offset - start, end - start);
  }

  async function* stream(offset: number, length: number, abort?: AbortSignal) {
    checkRange(name, size, offset, length);
    const end = offset + length;
    for (let at = offset; at < end; ) {
      const next = Math.min(end, at - (at % HASHED_BLOCK_BYTES) + BLOCKS_AT_ONCE * HASHED_BLOCK_BYTES);
      yield await blocks(at, next, abort);
      at = next;
    }
  }

  return {
    name,
    size,
    version: `sha256:${expected}`,
    ...(source.readsAtOnce !== undefined && { readsAtOnce: source.readsAtOnce }),
    ...(source.nearBytes !== undefined && { nearBytes: source.nearBytes }),
    stream,
    async read(offset, length, abort) {
      checkRange(name, size, offset, length);
      return length === 0 ? new Uint8Array() : new Uint8Array(await blocks(offset, offset + length, abort));
    },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}
