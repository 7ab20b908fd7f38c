import { existsSync } from 'node:fs';
import { link, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ByteSource } from '../../bytes/index.ts';
import { makeFolder, writeFileAtomic } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { writeSpliced } from '../../prune/index.ts';
import { searchFolders } from '../../state/index.ts';
import type { CandidateFactory, FactoryOptions } from './candidate-factory.ts';
import { removeTried } from './leftovers.ts';
import { readMaskBase } from './mask-base.ts';
import { SHARDS, shardLists, shardName } from './mask-shards.ts';

/**
 * Lays out a base in a folder, once: the large third shard is written when it is not there yet (its size is that of the
 * base). Masks are links afterwards.
 *
 * @throws EspalierError `gguf-unsupported`, `disk-full`, `file-unreadable`
 */
export async function openMaskFactory(
  model: MoeModel,
  base: ByteSource,
  parent: string,
  { signal, free }: FactoryOptions = {},
): Promise<CandidateFactory> {
  const lists = shardLists(model);
  const { id, biases, biasesOf, key } = await readMaskBase(model, base, signal);
  const folder = resolve(searchFolders(parent).layout(id));
  await makeFolder(folder);
  await removeTried(folder);
  const shard = (prefix: string, number: number) => join(folder, shardName(prefix, number));
  const options = { signal, ...(free && { free }) };
  if (!existsSync(shard('base', 1))) await writeSpliced(base, lists.metadata, shard('base', 1), options);
  if (!existsSync(shard('base', SHARDS)))
    await writeSpliced(base, lists.rest, shard('base', SHARDS), options);
  await writeFileAtomic(shard('base', 2), lists.biases(biases));

  let masks = 0;
  return {
    by: 'mask',
    model,
    id,
    basePath: shard('base', 1),
    key,
    async make(dropped, edit) {
      masks += 1;
      const prefix = `mask-${process.pid}-${masks}`;
      const bytes = lists.biases(biasesOf(dropped, edit));
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

/** A hard link, or where the file system has none a symbolic one. */
async function share(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => symlink(from, to));
}
