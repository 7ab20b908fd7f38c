import type { Input } from '../../bytes/index.ts';
import { EspalierError, infoOf, type OptionShape, optionName } from '../../common/index.ts';
import { shardPaths } from '../../gguf/index.ts';

/** Values of a command's options, by their keys. */
export type Values = Readonly<Record<string, unknown>>;

/** The files of this machine that a command reads, as its options name them: each says what of its value is a path (`reads`). */
export function inputsOf(shape: OptionShape, values: Values): Input[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const { reads = false } = infoOf(schema);
    const value = values[key];
    if (reads === false || value === undefined) return [];
    const paths = pathsIn(typeof reads === 'function' ? reads(value as never) : value);
    const files = reads === 'model' ? paths.flatMap(shardsOf) : paths;
    return files.map((path) => ({ path, option: optionName(key) }));
  });
}

/** Paths of this machine in the value of an option: one, or several, as text or with their domains. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (typeof value === 'object' && value !== null && 'path' in value) return pathsIn(value.path);
  return typeof value !== 'string' || value === '' || isAddress(value) ? [] : [value];
}

/** On the Hub, or a server: nothing of this machine. */
function isAddress(text: string): boolean {
  return /^(hf|https?):\/\//.test(text);
}

/** A shard that is not the first is refused by whoever reads it. */
function shardsOf(path: string): string[] {
  try {
    return shardPaths(path);
  } catch (error) {
    if (error instanceof EspalierError) return [path];
    throw error;
  }
}
