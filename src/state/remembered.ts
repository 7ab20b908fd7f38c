import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { sha256Hex } from '../common/digest.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';

/** What an earlier run noted under the same key; undefined when there is no such note, or it cannot be read. */
export async function recall<T>(path: string, key: unknown, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const note = z.object({ key: z.literal(digestOf(key)), value: schema });
    return note.safeParse(JSON.parse(text)).data?.value;
  } catch {
    // Torn by a full disk, or somebody else's file: it is made again.
    return undefined;
  }
}

export async function note(path: string, key: unknown, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, stringifyJson({ key: digestOf(key), value }));
}

/**
 * The result of work that takes long: from an earlier run where it noted one, else of the work itself, noted for the next.
 *
 * @param key JSON that decides whether the note may be used
 */
export async function remembered<T>(
  path: string,
  key: unknown,
  schema: z.ZodType<T>,
  work: () => Promise<T>,
): Promise<T> {
  const earlier = await recall(path, key, schema);
  if (earlier !== undefined) return earlier;
  const value = await work();
  await note(path, key, value);
  return value;
}

function digestOf(key: unknown): string {
  return sha256Hex(JSON.stringify(key));
}
