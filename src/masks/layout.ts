import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FreeDisk } from '../bytes/disk.ts';
import type { ByteSource } from '../bytes/source.ts';
import { writeFileAtomic } from '../common/files.ts';
import type { MoeModel } from '../moe/model.ts';
import { writeSpliced } from '../prune/write.ts';
import { readBiases } from './biases.ts';
import { SHARDS, shardLists, shardName } from './shards.ts';

/** A model that llama.cpp can load, for as long as it is not disposed. */
export interface MaskFile extends AsyncDisposable {
  /** Its first shard. */
  readonly path: string;
  /** Bytes that were written for it; the rest is links. */
  readonly bytes: number;
}

/** The base laid out so that a mask costs a few kB. */
export interface MaskLayout {
  readonly model: MoeModel;
  /** Of the base, one array a layer. */
  readonly biases: readonly Float32Array[];
  /** Names the base: of its header, size, router biases and samples of its data. */
  readonly id: string;
  /** The base itself, in the same layout. */
  readonly basePath: string;
  /** A mask with these biases: a new second shard beside links to the other two. */
  mask(biases: readonly Float32Array[]): Promise<MaskFile>;
}

/**
 * Lays out a base in a folder, once: the large third shard is written when it is not there yet (its size is that of the
 * base). Masks are links afterwards.
 *
 * @throws EspalierError `gguf-unsupported`, `disk-full`, `file-unreadable`
 */
export async function openLayout(
  model: MoeModel,
  base: ByteSource,
  parent: string,
  { signal, free }: { signal?: AbortSignal | undefined; free?: FreeDisk } = {},
): Promise<MaskLayout> {
  const lists = shardLists(model);
  const biases = await readBiases(model, base, signal);
  const id = await fingerprint(model, base, biases, signal);
  const folder = resolve(parent, `layout-${id.slice(0, 16)}`);
  await mkdir(folder, { recursive: true });
  const shard = (prefix: string, number: number) => join(folder, shardName(prefix, number));
  const options = { signal, ...(free && { free }) };
  if (!existsSync(shard('base', 1))) await writeSpliced(base, lists.metadata, shard('base', 1), options);
  if (!existsSync(shard('base', SHARDS)))
    await writeSpliced(base, lists.rest, shard('base', SHARDS), options);
  await writeFileAtomic(shard('base', 2), lists.biases(biases));

  let masks = 0;
  return {
    model,
    biases,
    id,
    basePath: shard('base', 1),
    async mask(values) {
      masks += 1;
      const prefix = `mask-${process.pid}-${masks}`;
      const bytes = lists.biases(values);
      await writeFileAtomic(shard(prefix, 2), bytes);
      for (const number of [1, SHARDS]) await share(shard('base', number), shard(prefix, number));
      return {
        path: shard(prefix, 1),
        bytes: bytes.length,
        async [Symbol.asyncDispose]() {
          for (const number of [1, 2, SHARDS]) await rm(shard(prefix, number), { force: true });
        },
      };
    },
  };
}

const SAMPLES = 64;
const SAMPLE_BYTES = 4096;

/** Another file of the same shape is another base; reading 10 GB to know it would cost more than the layout. */
async function fingerprint(
  { header }: MoeModel,
  base: ByteSource,
  biases: readonly Float32Array[],
  signal: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(header.bytes).update(String(base.size));
  for (const values of biases) hash.update(new Uint8Array(values.buffer));
  const length = Math.min(SAMPLE_BYTES, base.size - header.dataStart);
  const room = base.size - header.dataStart - length;
  for (let i = 0; i < SAMPLES; i++) {
    const offset = header.dataStart + Math.floor((room * i) / (SAMPLES - 1));
    hash.update(await base.read(offset, length, signal));
  }
  return hash.digest('hex');
}

/** A hard link, or where the file system has none a symbolic one. */
async function share(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => symlink(from, to));
}
