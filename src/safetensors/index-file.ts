import { EspalierError } from '../common/index.ts';
import { isObject, type ShardHeader, type Tensor } from './shard-header.ts';

/**
 * The index of the cut shards: which tensor is in which file, and their size. Other facts of its metadata are left out, as they
 * counted parameters that are gone.
 */
export function cutIndex(
  files: readonly { readonly file: string; readonly tensors: readonly Pick<Tensor, 'name' | 'length'>[] }[],
): Record<string, unknown> {
  const all = files.flatMap(({ file, tensors }) =>
    tensors.map(({ name, length }) => ({ file, name, length })),
  );
  return {
    metadata: { total_size: all.reduce((sum, { length }) => sum + length, 0) },
    weight_map: Object.fromEntries(
      all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, file }) => [name, file]),
    ),
  };
}

/**
 * The file of each tensor that an index names.
 *
 * @throws EspalierError `checkpoint-invalid`, also for a file that is not beside it
 */
export function weightMapOf(index: Readonly<Record<string, unknown>>): Record<string, string> {
  const map = isObject(index.weight_map) ? index.weight_map : {};
  const files = Object.values(map);
  const bad = files.find((file) => typeof file !== 'string' || !/^[\w.-]+\.safetensors$/.test(file));
  if (files.length > 0 && bad === undefined) return map as Record<string, string>;
  throw new EspalierError(
    'checkpoint-invalid',
    `model.safetensors.index.json names ${files.length === 0 ? 'no file' : `the file ${JSON.stringify(bad)}; shards stand beside it and end in .safetensors`}`,
  );
}

/**
 * Every tensor of an index is in the shard that it names.
 *
 * @throws EspalierError `checkpoint-invalid`
 */
export function checkIndex(index: Readonly<Record<string, string>>, shards: readonly ShardHeader[]): void {
  const found = new Map(shards.map(({ file, tensors }) => [file, new Set(tensors.map(({ name }) => name))]));
  const lost = Object.entries(index).find(([name, file]) => !found.get(file)?.has(name));
  if (lost === undefined) return;
  throw new EspalierError(
    'checkpoint-invalid',
    `model.safetensors.index.json names ${lost[0]} in ${lost[1]}, which does not hold it`,
    { hint: 'Index and shards are of different checkpoints. Download all of them again.' },
  );
}
